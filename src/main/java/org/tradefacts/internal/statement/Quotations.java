package org.tradefacts.internal.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tradefacts.internal.text.Document;

/**
 * The quotations of a document: the stretches of tokens from an opening to a closing quotation mark, both included.
 * Quotations inside quotations are part of the outer one.
 */
final class Quotations {

    private static final int NONE = -1;

    private final List<Quotation> list = new ArrayList<>();
    private final int[] indexes;
    private final int[] words;
    private final int[] quotedWords;

    /**
     * A quotation.
     *
     * @param from its first token, the opening mark
     * @param to the token behind its last one
     * @param closed whether a closing mark ends it; newspapers leave it open where the quotation goes on in the next
     *     paragraph
     */
    record Quotation(int from, int to, boolean closed) {}

    Quotations(Document document) {
        new QuotationFinder(document, list).find();
        int size = document.tokens().size();
        indexes = new int[size];
        Arrays.fill(indexes, NONE);
        for (int i = 0; i < list.size(); i++) {
            Arrays.fill(indexes, list.get(i).from(), list.get(i).to(), i);
        }
        words = new int[size + 1];
        quotedWords = new int[size + 1];
        for (int i = 0; i < size; i++) {
            int word = Marks.isWord(document.tokens(), i) ? 1 : 0;
            words[i + 1] = words[i] + word;
            quotedWords[i + 1] = quotedWords[i] + (indexes[i] == NONE ? 0 : word);
        }
    }

    /** The quotations in text order. */
    List<Quotation> list() {
        return list;
    }

    /** Whether a token is part of a quotation, its marks included. */
    boolean covers(int token) {
        return indexes[token] != NONE;
    }

    /** The index, in {@link #list}, of the quotation that holds a token, or -1. */
    int index(int token) {
        return indexes[token];
    }

    /** The quotation that holds a token, which must be {@linkplain #covers covered}. */
    Quotation around(int token) {
        return list.get(indexes[token]);
    }

    /** Whether a quotation begins at a token. */
    boolean opensAt(int token) {
        return token < indexes.length && covers(token) && around(token).from() == token;
    }

    /** Whether a quotation ends with a token. */
    boolean closesAt(int token) {
        return token >= 0 && covers(token) && around(token).to() == token + 1;
    }

    /** How many words and numbers stand between two tokens. */
    int words(int from, int to) {
        return words[to] - words[from];
    }

    /** How many of them are quoted. */
    int quotedWords(int from, int to) {
        return quotedWords[to] - quotedWords[from];
    }
}
