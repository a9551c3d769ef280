package org.tradefacts.internal.lexicon;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Phrases of one or more words with a value each, and the longest of them at a place in a text.
 *
 * <p>Filled while extractors are built, and only read from then on; reading is thread-safe.
 *
 * @param <V> what a phrase stands for
 */
public final class Phrases<V> {

    private final Vocabulary vocabulary;
    private @Nullable Node<V>[] first = newArray(0);

    /** An empty set of phrases whose words will be part of {@code vocabulary}. */
    public Phrases(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <V> @Nullable Node<V>[] newArray(int length) {
        return new Node[length];
    }

    /**
     * Adds a phrase.
     *
     * @return the value that the phrase had before, which stays
     */
    public Optional<V> add(String phrase, V value) {
        ImmutableList<String> words = ImmutableList.copyOf(TokenScanner.split(phrase));
        if (words.isEmpty()) {
            throw new IllegalArgumentException("an empty phrase");
        }
        int id = vocabulary.add(words.get(0));
        if (id >= first.length) {
            first = Arrays.copyOf(first, Math.max(id + 1, 2 * first.length));
        }
        Node<V> node = first[id];
        if (node == null) {
            node = new Node<>();
            first[id] = node;
        }
        for (String word : words.subList(1, words.size())) {
            node = node.child(vocabulary.add(word));
        }
        if (node.match != null) {
            return Optional.of(node.match.value());
        }
        node.match = new Match<>(value, words.size());
        return Optional.empty();
    }

    /** The value of the phrase that is exactly the one token with the number {@code word}, or null. */
    public @Nullable V ofWord(int word) {
        Node<V> node = word < first.length ? first[word] : null;
        return node == null || node.match == null ? null : node.match.value();
    }

    /**
     * The longest phrase that begins at token {@code from} and ends before token {@code limit}, or null.
     *
     * @param words the number of each token in the vocabulary
     */
    public @Nullable Match<V> longestAt(int[] words, int from, int limit) {
        if (from >= limit) {
            return null;
        }
        int word = words[from];
        Node<V> node = word < first.length ? first[word] : null;
        if (node == null) {
            return null;
        }
        Match<V> best = node.match;
        for (int i = from + 1; i < limit; i++) {
            node = node.next(words[i]);
            if (node == null) {
                break;
            }
            if (node.match != null) {
                best = node.match;
            }
        }
        return best;
    }

    /**
     * A phrase found.
     *
     * @param value what it stands for
     * @param length how many tokens it has
     */
    public record Match<V>(V value, int length) {}

    /** A word of a phrase, with the words that can follow it in ascending order of their numbers. */
    private static final class Node<V> {
        private @Nullable Match<V> match;
        private int[] followers = new int[0];
        private @Nullable Node<V>[] nodes = newArray(0);

        private @Nullable Node<V> next(int word) {
            int at = Arrays.binarySearch(followers, word);
            return at < 0 ? null : nodes[at];
        }

        private Node<V> child(int word) {
            int at = Arrays.binarySearch(followers, word);
            if (at < 0) {
                at = -at - 1;
                int size = followers.length;
                followers = Arrays.copyOf(followers, size + 1);
                nodes = Arrays.copyOf(nodes, size + 1);
                System.arraycopy(followers, at, followers, at + 1, size - at);
                System.arraycopy(nodes, at, nodes, at + 1, size - at);
                followers[at] = word;
                nodes[at] = new Node<>();
            }
            return requireNonNull(nodes[at]);
        }
    }
}
