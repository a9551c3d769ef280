package org.tradefacts.internal.lexicon;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Single words with a value each, looked up by the word's number.
 *
 * <p>Filled while extractors are built, and only read from then on; reading is thread-safe.
 *
 * @param <V> what a word stands for
 */
public final class WordTable<V> {

    private final Vocabulary vocabulary;
    private @Nullable V[] values = newArray(16);

    /** An empty table whose words will be part of {@code vocabulary}. */
    public WordTable(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @SuppressWarnings("unchecked")
    private static <V> @Nullable V[] newArray(int length) {
        return (V[]) new Object[length];
    }

    /** Adds a word; false, and nothing changed, if it has a value already. */
    public boolean put(String word, V value) {
        int id = vocabulary.add(word);
        if (id >= values.length) {
            values = Arrays.copyOf(values, Math.max(id + 1, 2 * values.length));
        }
        if (values[id] != null) {
            return false;
        }
        values[id] = value;
        return true;
    }

    /** The value of the word with this number, or null. */
    public @Nullable V get(int word) {
        return word < values.length ? values[word] : null;
    }
}
