package org.tradefacts.internal.measure;

import com.google.common.base.Splitter;
import java.util.BitSet;
import org.tradefacts.internal.lexicon.Vocabulary;
import org.tradefacts.internal.text.Tokens;

/** A handful of single words, asked for by their numbers. */
final class WordSet {

    private final BitSet ids = new BitSet();

    /** The words of {@code words}, which blanks part. */
    WordSet(Vocabulary vocabulary, String words) {
        for (String word : Splitter.on(' ').split(words)) {
            ids.set(vocabulary.add(word));
        }
    }

    /** Whether token {@code i} is one of the words. */
    boolean has(Tokens tokens, int i) {
        return ids.get(tokens.word(i));
    }

    /** Whether any token of a range is one of the words. */
    boolean anyIn(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (has(tokens, i)) {
                return true;
            }
        }
        return false;
    }
}
