package org.tradefacts.internal.lexicon;

/** How single characters are classed and compared, one UTF-16 code unit at a time so that no offset ever moves. */
public final class Letters {

    /** Not part of any token: blanks, line ends, control characters, and invisible joiners outside a word. */
    public static final byte BLANK = 0;
    /** A letter or mark: part of a word. */
    public static final byte LETTER = 1;
    /** A decimal digit of any script. */
    public static final byte DIGIT = 2;
    /** A currency sign. */
    public static final byte CURRENCY = 3;
    /** Anything else. */
    public static final byte OTHER = 4;

    private static final byte[] ASCII_CLASS = new byte[128];
    private static final char[] ASCII_FOLD = new char[128];

    static {
        for (char c = 0; c < 128; c++) {
            ASCII_CLASS[c] = classify(c);
            ASCII_FOLD[c] = Character.toLowerCase(c);
        }
    }

    private Letters() {}

    /** Whether a character is one of A to Z or a to z. */
    public static boolean isPlain(char c) {
        return (char) ((c | 0x20) - 'a') < 26;
    }

    /** The class of a character, one of the constants above. */
    public static byte classOf(char c) {
        return c < 128 ? ASCII_CLASS[c] : classify(c);
    }

    private static byte classify(char c) {
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.LETTER_NUMBER -> LETTER;
            case Character.DECIMAL_DIGIT_NUMBER -> DIGIT;
            case Character.CURRENCY_SYMBOL -> CURRENCY;
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT -> BLANK;
            default -> OTHER;
        };
    }

    /**
     * The form in which characters are compared: lower case, one apostrophe, one hyphen. The invisible soft hyphen and
     * joiners fold to zero, which comparison passes over: "tar&shy;iffs" is "tariffs".
     */
    public static char fold(char c) {
        if (c < 128) {
            return ASCII_FOLD[c];
        }
        return switch (c) {
            case '‘', '’', 'ʼ', '＇' -> '\'';
            case '‐', '‑', '–', '−' -> '-';
            default -> isInvisible(c) ? 0 : Character.toLowerCase(c);
        };
    }

    /** Whether a character shows nothing, as the soft hyphen and the joiners do. */
    public static boolean isInvisible(char c) {
        return c >= 128 && Character.getType(c) == Character.FORMAT;
    }
}
