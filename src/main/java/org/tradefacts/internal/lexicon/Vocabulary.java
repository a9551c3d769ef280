package org.tradefacts.internal.lexicon;

import static com.google.common.base.Preconditions.checkState;

import java.util.Arrays;

/**
 * The words that any extractor knows, each with a small number, so that text is looked up once and every rule compares
 * numbers.
 *
 * <p>Words are compared as {@link Letters#fold} folds them: case, kinds of apostrophe and hyphen do not matter. Words
 * are added while extractors are built; {@link #freeze} ends that, and from then on the vocabulary is immutable and may
 * be shared between threads.
 */
public final class Vocabulary {

    /** The number of every word that was not added. */
    public static final int UNKNOWN = 0;

    private char[][] words = new char[4096][];
    private int[] hashes = new int[4096];
    private int[] table = new int[16384];
    private int size = 1;
    private boolean frozen;

    /**
     * The number of a word, added if need be.
     *
     * @throws IllegalStateException if the vocabulary is frozen and does not hold the word
     */
    public int add(String word) {
        int hash = hash(word, 0, word.length());
        int known = find(hash, word, 0, word.length());
        if (known != UNKNOWN) {
            return known;
        }
        checkState(!frozen, "the vocabulary is complete: %s comes too late", word);
        if (size == words.length) {
            words = Arrays.copyOf(words, 2 * size);
            hashes = Arrays.copyOf(hashes, 2 * size);
            table = new int[4 * words.length];
            for (int id = 1; id < size; id++) {
                insert(id);
            }
        }
        words[size] = folded(word);
        hashes[size] = hash;
        insert(size);
        return size++;
    }

    private void insert(int id) {
        int slot = slot(hashes[id]);
        while (table[slot] != 0) {
            slot = (slot + 1) & (table.length - 1);
        }
        table[slot] = id;
    }

    /** Ends the adding of words. */
    public void freeze() {
        frozen = true;
    }

    /** One more than the highest number given so far. */
    public int size() {
        return size;
    }

    /** The number of the word between two offsets, or {@link #UNKNOWN}. */
    public int find(String text, int start, int end) {
        return find(hash(text, start, end), text, start, end);
    }

    private int find(int hash, String text, int start, int end) {
        int slot = slot(hash);
        for (int id = table[slot]; id != 0; id = table[slot]) {
            if (hashes[id] == hash && same(words[id], text, start, end)) {
                return id;
            }
            slot = (slot + 1) & (table.length - 1);
        }
        return UNKNOWN;
    }

    /** The hash of a word so far and one more character; a word begins with 0. */
    private static int step(int hash, char c) {
        char folded = Letters.fold(c);
        return folded == 0 ? hash : 31 * hash + folded;
    }

    private static int hash(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = step(hash, text.charAt(i));
        }
        return hash;
    }

    /**
     * The same for a word of plain letters, the letters from A to Z and a to z, hashed by {@link #stepPlain}.
     *
     * @param text what holds the word
     */
    public int findPlain(int hash, char[] text, int start, int end) {
        int slot = slot(hash);
        for (int id = table[slot]; id != 0; id = table[slot]) {
            if (hashes[id] == hash && samePlain(words[id], text, start, end)) {
                return id;
            }
            slot = (slot + 1) & (table.length - 1);
        }
        return UNKNOWN;
    }

    /** The hash of a word of plain letters so far and one more letter; a word begins with 0. */
    public static int stepPlain(int hash, char letter) {
        return 31 * hash + (letter | 0x20);
    }

    private static boolean samePlain(char[] word, char[] text, int start, int end) {
        if (word.length != end - start) {
            return false;
        }
        for (int i = 0; i < word.length; i++) {
            if (word[i] != (text[start + i] | 0x20)) {
                return false;
            }
        }
        return true;
    }

    private int slot(int hash) {
        return (hash ^ (hash >>> 15)) & (table.length - 1);
    }

    private static boolean same(char[] word, String text, int start, int end) {
        if (end - start < word.length) {
            return false;
        }
        int at = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (at < word.length && word[at] == c) {
                at++;
                continue;
            }
            char folded = Letters.fold(c);
            if (folded != 0 && (at == word.length || word[at++] != folded)) {
                return false;
            }
        }
        return at == word.length;
    }

    private static char[] folded(String word) {
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = Letters.fold(word.charAt(i));
            if (c != 0) {
                out.append(c);
            }
        }
        return out.toString().toCharArray();
    }
}
