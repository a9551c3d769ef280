package org.tradefacts.internal.article;

import org.tradefacts.Span;
import org.tradefacts.internal.lexicon.Letters;
import org.tradefacts.internal.lexicon.TokenScanner;
import org.tradefacts.internal.lexicon.Vocabulary;

/** The tokens of a short stretch of a page, such as the head of a line. One glance is used again for every line. */
final class Glance {

    private static final int MOST = 96;

    private final Vocabulary vocabulary;
    private final String page;
    private final int[] words = new int[MOST];
    private final int[] starts = new int[MOST];
    private final int[] ends = new int[MOST];
    private int size;

    Glance(Vocabulary vocabulary, String page) {
        this.vocabulary = vocabulary;
        this.page = page;
    }

    /** Reads at most {@code most} tokens between two offsets. */
    Glance read(int from, int to, int most) {
        size = 0;
        int i = from;
        while (i < to && size < Math.min(most, MOST)) {
            if (Letters.classOf(page.charAt(i)) == Letters.BLANK) {
                i++;
                continue;
            }
            int end = TokenScanner.end(page, i, Math.min(to, i + 64));
            words[size] = vocabulary.find(page, i, end);
            starts[size] = i;
            ends[size++] = end;
            i = end;
        }
        return this;
    }

    int size() {
        return size;
    }

    /** The number of the last word before {@code to}, signs behind it aside; looks at a few characters only. */
    int lastWord(int from, int to) {
        int end = to;
        while (end > from && to - end < 8 && !Character.isLetterOrDigit(page.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > from && end - start < 24 && Character.isLetterOrDigit(page.charAt(start - 1))) {
            start--;
        }
        return vocabulary.find(page, start, end);
    }

    /** The numbers of the words in the vocabulary. */
    int[] words() {
        return words;
    }

    int start(int token) {
        return starts[token];
    }

    int end(int token) {
        return ends[token];
    }

    /** The first character of a token, or 0 behind the last one. */
    char first(int token) {
        return token < size ? page.charAt(starts[token]) : 0;
    }

    /** Whether a token begins with a letter; false behind the last one. */
    boolean isWord(int token) {
        return token < size && Letters.classOf(first(token)) == Letters.LETTER;
    }

    /** Whether a token is a word that begins with a capital. */
    boolean isCapitalised(int token) {
        return token < size && Character.isUpperCase(first(token));
    }

    /** Whether a token is a word of at least two letters, all capitals: {@code SEOUL}, {@code U.N.}; not {@code I}. */
    boolean isAllCapitals(int token) {
        if (!isCapitalised(token) || ends[token] - starts[token] < 2) {
            return false;
        }
        for (int i = starts[token]; i < ends[token]; i++) {
            if (Character.isLowerCase(page.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a token begins with a digit. */
    boolean isNumber(int token) {
        return token < size && Letters.classOf(first(token)) == Letters.DIGIT;
    }

    /** Whether a token names a month, in full or in short. */
    boolean isMonth(int token) {
        return isWord(token) && PrintedDates.month(page, starts[token], ends[token]) > 0;
    }

    /** Whether a token is neither word nor number. */
    boolean isSign(int token) {
        return token < size && !isWord(token) && !isNumber(token);
    }

    /** Whether no blank stands between a token and the one before it. */
    boolean isGlued(int token) {
        return token > 0 && token < size && starts[token] == ends[token - 1];
    }

    /** The characters from token {@code from} to token {@code to - 1}. */
    Span span(int from, int to) {
        return Span.of(page, starts[from], ends[to - 1]);
    }
}
