package org.tradefacts.internal.statement;

import org.tradefacts.internal.text.Tokens;

/** What a quotation mark looks like. */
final class Marks {

    private Marks() {}

    /** Whether a token is a word, a number or an amount, and not a sign. */
    static boolean isWord(Tokens tokens, int i) {
        return !tokens.is(i, Tokens.Kind.SIGN);
    }

    /** Whether a double mark begins at a token: {@code "}, a curly or angled one, or two backticks or apostrophes. */
    static boolean isDouble(Tokens tokens, int i) {
        if (!tokens.is(i, Tokens.Kind.SIGN)) {
            return false;
        }
        return switch (tokens.first(i)) {
            case '"', '“', '”', '„', '‟', '«', '»', '＂', '″' -> tokens.end(i) - tokens.start(i) == 1;
            case '\'', '`', '’', '‘' -> isTwin(tokens, i);
            default -> false;
        };
    }

    /** Whether a token and the next are two backticks or two apostrophes that together stand for a double mark. */
    static boolean isTwin(Tokens tokens, int i) {
        char c = tokens.first(i);
        return (c == '\'' || c == '`' || c == '’' || c == '‘')
                && tokens.isSign(i, c)
                && i + 1 < tokens.size()
                && tokens.glued(i + 1)
                && tokens.isSign(i + 1, c);
    }

    /** Whether a token is a single mark or an apostrophe that stands alone. */
    static boolean isSingle(Tokens tokens, int i) {
        return tokens.isSign(i, '\'')
                || tokens.isSign(i, '’')
                || tokens.isSign(i, '‘')
                || tokens.isSign(i, '`')
                || tokens.isSign(i, '‚');
    }

    /** Whether a token is any quotation mark. */
    static boolean isMark(Tokens tokens, int i) {
        return isDouble(tokens, i) || isSingle(tokens, i);
    }

    /**
     * Whether the mark at a token can open: by its shape, or glued to what follows and to nothing but brackets before.
     */
    static boolean opens(Tokens tokens, int i, int length) {
        char c = tokens.first(i);
        if (c == '”' || c == '»') {
            return isReversed(tokens, i, length);
        }
        if (c == '’' && length == 1) {
            return false;
        }
        if (c == '“' || c == '„' || c == '«') {
            return true;
        }
        int next = i + length;
        return next < tokens.size() && tokens.glued(next) && (!tokens.glued(i) || isBracket(tokens, i - 1));
    }

    /** Whether the mark at a token can close: by its shape, or glued to what stands before and to no word behind. */
    static boolean closes(Tokens tokens, int i, int length) {
        char c = tokens.first(i);
        if (c == '“' || c == '„' || c == '«' || c == '‘' || c == '`') {
            return false;
        }
        if (c == '”' || c == '»') {
            return !isReversed(tokens, i, length);
        }
        int next = i + length;
        return tokens.glued(i) && (next >= tokens.size() || !tokens.glued(next) || !isWord(tokens, next));
    }

    /** Whether a closing mark stands where only an opening one can: between a blank and a word. */
    private static boolean isReversed(Tokens tokens, int i, int length) {
        int next = i + length;
        return !tokens.glued(i) && next < tokens.size() && tokens.glued(next) && isWord(tokens, next);
    }

    private static boolean isBracket(Tokens tokens, int i) {
        return switch (tokens.first(i)) {
            case '(', '[', '—', '–', '-', '"', '“', '\'', '‘', '/' -> tokens.is(i, Tokens.Kind.SIGN);
            default -> false;
        };
    }
}
