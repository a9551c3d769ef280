package org.tradefacts.internal.figure;

import java.util.BitSet;
import org.tradefacts.internal.lexicon.Vocabulary;

/** Sets of words by their numbers, which cost next to nothing to ask. */
final class WordSets {

    private WordSets() {}

    /** The numbers of some words; never that of unknown words. */
    static BitSet of(Vocabulary vocabulary, String... words) {
        BitSet set = new BitSet();
        for (String word : words) {
            set.set(vocabulary.add(word));
        }
        return set;
    }
}
