package org.tradefacts.internal.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tradefacts.internal.text.Document;

/**
 * The quotations of a document: the stretches of tokens from an opening to a closing quotation mark, both included.
 * Quotations inside quotations are part of the outer one.
 *
 * @param list the quotations in text order
 * @param at for each token the index of the quotation that holds it, or -1
 * @param words for each token how many words stand in front of it
 * @param quotedWords for each token how many of these are quoted
 */
record Quotations(List<Quotation> list, int[] at, int[] words, int[] quotedWords) {

    /**
     * A quotation.
     *
     * @param from its first token, the opening mark
     * @param to the token behind its last one
     * @param closed whether a closing mark ends it; newspapers leave it open where the quotation goes on in the next
     *     paragraph
     */
    record Quotation(int from, int to, boolean closed) {}

    /** The quotations of a document. */
    static Quotations of(Document document) {
        List<Quotation> list = new ArrayList<>();
        new QuotationFinder(document, list).find();
        int size = document.tokens().size();
        int[] at = new int[size];
        Arrays.fill(at, -1);
        for (int i = 0; i < list.size(); i++) {
            Arrays.fill(at, list.get(i).from(), list.get(i).to(), i);
        }
        int[] words = new int[size + 1];
        int[] quotedWords = new int[size + 1];
        for (int i = 0; i < size; i++) {
            int word = Marks.isWord(document.tokens(), i) ? 1 : 0;
            words[i + 1] = words[i] + word;
            quotedWords[i + 1] = quotedWords[i] + (at[i] >= 0 ? word : 0);
        }
        return new Quotations(list, at, words, quotedWords);
    }

    /** Whether a token is part of a quotation, its marks included. */
    boolean covers(int token) {
        return at[token] >= 0;
    }

    /** The quotation that holds a token, which must be {@linkplain #covers covered}. */
    Quotation around(int token) {
        return list.get(at[token]);
    }

    /** Whether a quotation begins at a token. */
    boolean opensAt(int token) {
        return token < at.length && at[token] >= 0 && around(token).from() == token;
    }

    /** Whether a quotation ends with a token. */
    boolean closesAt(int token) {
        return token >= 0 && at[token] >= 0 && around(token).to() == token + 1;
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
