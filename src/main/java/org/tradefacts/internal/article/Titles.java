package org.tradefacts.internal.article;

/**
 * What a title looks like: short, no small letter first, no end mark but that of a question or a call.
 *
 * <p>{@code Trade flows}, {@code Why the rush?}, {@code CHINESE ACTIONS:}; not {@code He said:}, {@code certain
 * electronics;}, {@code It was over.}
 */
final class Titles {

    /** A longer title does not stand inside an article. */
    private static final int LONGEST_INSIDE = 90;

    private static final int LONGEST_QUESTION = 70;

    private Titles() {}

    /**
     * Whether a line can be a title by its shape. A colon is for capitalised words alone ({@code Trade Deal
     * Countries:}), and a question that ends a quotation is for lines of one clause ({@code Experts ask 'who is
     * next?'}).
     */
    static boolean isTitle(String page, int start, int end, int longest) {
        if (end - start > longest) {
            return false;
        }
        int last = end - 1;
        while (last > start && (isClosing(page.charAt(last)) || isUnseen(page.charAt(last)))) {
            last--;
        }
        int first = start;
        while (first < last && !Character.isLetterOrDigit(page.charAt(first))) {
            first++;
        }
        if (Character.isLowerCase(page.charAt(first)) || endsWithAnd(page, start, last + 1)) {
            return false;
        }
        return switch (page.charAt(last)) {
            case '.' -> page.startsWith("...", last - 2);
            case ',', ';', '…' -> false;
            case ':' -> isCapitalised(page, start, last);
            case '?', '!' -> isOneClause(page, start, last, last < end - 1);
            default -> page.charAt(end - 1) != ')' || isOneClause(page, start, last, false);
        };
    }

    /** Whether a title is short enough to stand inside an article; a question must be shorter and without a comma. */
    static boolean fitsInside(String page, int start, int end) {
        if (page.charAt(end - 1) != '?') {
            return end - start <= LONGEST_INSIDE;
        }
        for (int i = start; i < end; i++) {
            if (page.charAt(i) == ',') {
                return false;
            }
        }
        return end - start <= LONGEST_QUESTION;
    }

    /** How many words a line has: one more than it has blanks. */
    static int words(String page, int start, int end) {
        int words = 1;
        for (int i = start; i < end; i++) {
            words += page.charAt(i) == ' ' ? 1 : 0;
        }
        return words;
    }

    /** Whether a character may stand behind the end mark of a sentence. */
    static boolean isClosing(char c) {
        return c == '"' || c == '”' || c == '’' || c == '\'' || c == ')' || c == ']';
    }

    /** Whether a character shows nothing, as no-break spaces and joiners do. */
    static boolean isUnseen(char c) {
        return Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }

    private static boolean endsWithAnd(String page, int start, int end) {
        return end - start > 5 && (page.startsWith(" and", end - 4) || page.startsWith(" or", end - 3));
    }

    private static boolean isCapitalised(String page, int start, int end) {
        int word = start;
        for (int i = start; i <= end; i++) {
            if (i == end || page.charAt(i) == ' ') {
                if (i - word >= 4 && Character.isLowerCase(page.charAt(word))) {
                    return false;
                }
                word = i + 1;
            }
        }
        return true;
    }

    /** Whether a line holds one sentence only, and where {@code quoted} no comma or colon. */
    private static boolean isOneClause(String page, int start, int end, boolean quoted) {
        for (int i = start + 3; i < end; i++) {
            char c = page.charAt(i);
            boolean sentence = c == '.' && page.charAt(i + 1) == ' ' && Character.isLowerCase(page.charAt(i - 2));
            if (sentence || quoted && (c == ',' || c == ':')) {
                return false;
            }
        }
        return true;
    }
}
