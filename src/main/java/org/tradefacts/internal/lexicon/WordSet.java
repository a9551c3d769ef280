package org.tradefacts.internal.lexicon;

import java.util.BitSet;
import java.util.List;

/**
 * A handful of single words, asked for by their numbers, which costs next to nothing.
 *
 * <p>Immutable and thread-safe.
 */
public final class WordSet {

    private final BitSet ids = new BitSet();

    /** The set of {@code words}, which will be part of {@code vocabulary}; it never holds the unknown word. */
    public WordSet(Vocabulary vocabulary, Iterable<String> words) {
        for (String word : words) {
            ids.set(vocabulary.add(word));
        }
    }

    /** The set of {@code words}, as {@link #WordSet(Vocabulary, Iterable)} makes it. */
    public static WordSet of(Vocabulary vocabulary, String... words) {
        return new WordSet(vocabulary, List.of(words));
    }

    /** Whether the word with this number is in the set. */
    public boolean has(int word) {
        return ids.get(word);
    }

    /** Whether token {@code i} of a text, given by the numbers of its words, is in the set. */
    public boolean has(int[] words, int i) {
        return ids.get(words[i]);
    }

    /** Whether any token of {@code [from, to)} is in the set. */
    public boolean anyIn(int[] words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (ids.get(words[i])) {
                return true;
            }
        }
        return false;
    }

    /** Adds the numbers of all words of the set to {@code all}. */
    public void addTo(BitSet all) {
        all.or(ids);
    }
}
