package org.tradefacts.internal.text;

import java.util.Arrays;
import org.tradefacts.Span;
import org.tradefacts.internal.lexicon.Letters;
import org.tradefacts.internal.lexicon.TokenScanner;
import org.tradefacts.internal.lexicon.Vocabulary;

/**
 * The tokens of the prose of one article, in text order, as parallel arrays: token {@code i} is
 * {@code text.substring(start(i), end(i))}. How text is cut is said at {@link TokenScanner}.
 *
 * <p>Behind the last token stand a few blank ones that are of no kind and no word, so that a rule may look ahead.
 */
public final class Tokens {

    /** What a token is made of. */
    public enum Kind {
        /** Letters, or letters and digits. */
        WORD,
        /** Digits. */
        NUMBER,
        /** A currency sign. */
        CURRENCY,
        /** Any other sign. */
        SIGN
    }

    private static final byte GLUED = 1;
    private static final byte AFTER_LINE_END = 2;
    private static final byte CAPITALISED = 4;
    private static final byte ALL_CAPITALS = 8;

    /** How many blank tokens stand behind the last. */
    private static final int BEYOND = 8;

    private final String text;
    private int size;
    private int[] starts;
    private int[] ends;
    private int[] words;
    private Kind[] kinds;
    private byte[] flags;

    Tokens(String text, int expected) {
        this.text = text;
        int length = expected + BEYOND;
        starts = new int[length];
        ends = new int[length];
        words = new int[length];
        kinds = new Kind[length];
        flags = new byte[length];
    }

    /** Appends the tokens between two offsets. */
    void append(Vocabulary vocabulary, int from, int to) {
        // A copy, since one array is read several times faster than a string that may be of either width.
        char[] chars = new char[to - from];
        text.getChars(from, to, chars, 0);
        int previousEnd = -1;
        boolean lineEnd = true;
        int i = from;
        while (i < to) {
            char c = chars[i - from];
            byte letterClass = Letters.classOf(c);
            if (letterClass == Letters.BLANK) {
                lineEnd |= c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
                i++;
                continue;
            }
            int hash = 0;
            int at = i - from;
            while (at < chars.length && Letters.isPlain(chars[at])) {
                hash = Vocabulary.stepPlain(hash, chars[at]);
                at++;
            }
            int end = from + at;
            boolean plain = end > i && (end == to || TokenScanner.endsPlainly(text, end, to));
            if (!plain) {
                end = TokenScanner.end(text, i, to);
            }
            if (size + BEYOND == starts.length) {
                grow();
            }
            starts[size] = i;
            ends[size] = end;
            Kind kind = kindOf(letterClass, c, end - i > 1 ? chars[i - from + 1] : c);
            kinds[size] = kind;
            words[size] = plain
                    ? vocabulary.findPlain(hash, chars, i - from, at)
                    : kind == Kind.NUMBER ? Vocabulary.UNKNOWN : vocabulary.find(text, i, end);
            int caseFlags = kind == Kind.WORD && (c < 'a' || c > 'z') ? caseFlags(i, end) : 0;
            flags[size] = (byte) ((i == previousEnd ? GLUED : 0) | (lineEnd ? AFTER_LINE_END : 0) | caseFlags);
            size++;
            previousEnd = end;
            lineEnd = false;
            i = end;
        }
    }

    private static Kind kindOf(byte letterClass, char first, char second) {
        return switch (letterClass) {
            case Letters.LETTER -> Kind.WORD;
            case Letters.DIGIT -> Kind.NUMBER;
            case Letters.CURRENCY -> Kind.CURRENCY;
            default -> first == '.' && second != '.' ? Kind.NUMBER : Kind.SIGN;
        };
    }

    private int caseFlags(int start, int end) {
        if (!Character.isUpperCase(text.charAt(start))) {
            return 0;
        }
        for (int i = start + 1; i < end; i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return CAPITALISED;
            }
        }
        return CAPITALISED | ALL_CAPITALS;
    }

    private void grow() {
        int length = 2 * size + 16;
        starts = Arrays.copyOf(starts, length);
        ends = Arrays.copyOf(ends, length);
        words = Arrays.copyOf(words, length);
        kinds = Arrays.copyOf(kinds, length);
        flags = Arrays.copyOf(flags, length);
    }

    /** How many tokens there are. */
    public int size() {
        return size;
    }

    /** The offset of the token's first code unit. */
    public int start(int i) {
        return starts[i];
    }

    /** The offset behind the token's last code unit. */
    public int end(int i) {
        return ends[i];
    }

    /** The token as printed. */
    public String text(int i) {
        return text.substring(starts[i], ends[i]);
    }

    /** The number of the token's word in the vocabulary, or {@link Vocabulary#UNKNOWN}. */
    public int word(int i) {
        return words[i];
    }

    /** The numbers of all tokens' words, for phrase look-up; not to be written to. */
    public int[] words() {
        return words;
    }

    /** What the token is made of. */
    public Kind kind(int i) {
        return kinds[i];
    }

    /** Whether the token is of a kind. */
    public boolean is(int i, Kind kind) {
        return kinds[i] == kind;
    }

    /** Whether the token is the one sign {@code c}. */
    public boolean isSign(int i, char c) {
        return ends[i] - starts[i] == 1 && text.charAt(starts[i]) == c;
    }

    /** A character of the page. */
    public char charAt(int offset) {
        return text.charAt(offset);
    }

    /** The token's first character. */
    public char first(int i) {
        return i < size ? text.charAt(starts[i]) : ' ';
    }

    /** The token's last character. */
    public char last(int i) {
        return i < size ? text.charAt(ends[i] - 1) : ' ';
    }

    /** Whether the token ends in these letters, as printed. */
    public boolean endsWith(int i, String letters) {
        return ends[i] - starts[i] >= letters.length() && text.startsWith(letters, ends[i] - letters.length());
    }

    /** Whether nothing stands between this token and the one before it. */
    public boolean glued(int i) {
        return (flags[i] & GLUED) != 0;
    }

    /** Whether a line ends between this token and the one before it, or the token is the first of its section. */
    public boolean afterLineEnd(int i) {
        return (flags[i] & AFTER_LINE_END) != 0;
    }

    /** Whether the token is a word that begins with a capital. */
    public boolean capitalised(int i) {
        return (flags[i] & CAPITALISED) != 0;
    }

    /** Whether the token is a word without a small letter: {@code US}, {@code SEOUL}, {@code A}. */
    public boolean allCapitals(int i) {
        return (flags[i] & ALL_CAPITALS) != 0;
    }

    /** The text from the first character of token {@code from} to the last of token {@code to - 1}. */
    public Span span(int from, int to) {
        return Span.of(text, starts[from], ends[to - 1]);
    }

    /** The first token that ends behind {@code offset}, or {@link #size}: the token there, or the next one. */
    public int at(int offset) {
        int found = Arrays.binarySearch(starts, 0, size, offset);
        if (found >= 0) {
            return found;
        }
        int after = -found - 1;
        return after > 0 && ends[after - 1] > offset ? after - 1 : after;
    }
}
