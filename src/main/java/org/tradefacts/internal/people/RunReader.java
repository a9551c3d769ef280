package org.tradefacts.internal.people;

import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.tradefacts.internal.text.Tokens;

/**
 * Reads runs of capitalised words as the parts of a name: {@code Ursula | von der Leyen}, {@code Charles | E. |
 * Grassley}, {@code Cheong | In-kyo}, {@code Robert | Kennedy Jr.} A run ends at a word of another list, so it never
 * holds a title, a country or a known body: of "US Treasury Secretary Scott Bessent" it is {@code Scott | Bessent}.
 */
final class RunReader {

    private static final int MOST_PARTS = 7;
    private static final int LONGEST_INITIALS = 3;

    private final NameWords names;

    RunReader(NameWords names) {
        this.names = names;
    }

    /** The run that begins at a capitalised token; {@code headline} ends it at common words. */
    Run read(Marked text, int from, int limit, boolean headline) {
        Tokens tokens = text.tokens();
        List<String> parts = new ArrayList<>(4);
        int[] starts = new int[MOST_PARTS];
        int at = from;
        while (at < limit && parts.size() < MOST_PARTS) {
            int word = parts.isEmpty() ? at : behindParticles(tokens, at, limit);
            if (word >= limit || !tokens.capitalised(word) || word > from && !continues(text, parts, word, headline)) {
                break;
            }
            if (!parts.isEmpty() && is(tokens, word, NameWords.SUFFIX)) {
                at = behindStop(tokens, word + 1, limit);
                break;
            }
            int end = partEnd(tokens, word, limit);
            if (!parts.isEmpty()) {
                while (is(tokens, word, NameWords.JOINED)
                        && end < limit
                        && tokens.capitalised(end)
                        && text.tag(end) == null) {
                    word = end;
                    end = partEnd(tokens, end, limit);
                }
            }
            starts[parts.size()] = at;
            parts.add(key(tokens, at, end));
            at = end;
        }
        return new Run(from, at, parts, ImmutableIntArray.copyOf(Arrays.copyOf(starts, parts.size())));
    }

    /** The token behind the particles at {@code at}, or {@code at}: {@code Leyen} of "von der Leyen". */
    private int behindParticles(Tokens tokens, int at, int limit) {
        int i = at;
        while (i < limit && i - at < 4 && !tokens.capitalised(i)) {
            if (is(tokens, i, NameWords.PARTICLE)
                    || i > at && tokens.isSign(i, '-') && tokens.glued(i) && i + 1 < limit && tokens.glued(i + 1)) {
                i++;
            } else {
                return at;
            }
        }
        return i;
    }

    private boolean continues(Marked text, List<String> parts, int word, boolean headline) {
        Tokens tokens = text.tokens();
        if (tokens.afterLineEnd(word) || is(tokens, word, NameWords.HONORIFIC)) {
            return false;
        }
        int flags = names.of(tokens.word(word));
        boolean known = (flags & (NameWords.FAMILY | NameWords.ANY_GIVEN | NameWords.SUFFIX | NameWords.JOINED)) != 0;
        boolean hyphen = word + 1 < tokens.size() && tokens.isSign(word + 1, '-') && tokens.glued(word + 1);
        if (headline && !known && !hyphen && ((flags & NameWords.COMMON) != 0 || isComplete(parts))) {
            return false;
        }
        if (isLoud(tokens, word) != isLoud(tokens, word - 1) && isLong(tokens, word) && isLong(tokens, word - 1)) {
            return false;
        }
        Tag tag = text.tag(word);
        return tag == null
                || parts.size() < 3
                        && tag.end() - tag.head() == 1
                        && (flags & (NameWords.SURNAME | NameWords.ANY_GIVEN)) != 0
                        && (is(tokens, word - 1, NameWords.GIVEN) || parts.size() == 2 && tokens.isSign(word - 1, '.'));
    }

    /** Whether a given and a family name are there: nothing but a known name follows them in a headline. */
    private static boolean isComplete(List<String> parts) {
        return parts.size() > 1 && parts.get(parts.size() - 1).length() > 1;
    }

    /** Whether a word is printed in capitals alone: where that changes, a name ends ({@code Trump KEEPS}). */
    private static boolean isLoud(Tokens tokens, int token) {
        return tokens.allCapitals(token);
    }

    private static boolean isLong(Tokens tokens, int token) {
        return tokens.is(token, Tokens.Kind.WORD)
                && tokens.end(token) - tokens.start(token) > LONGEST_INITIALS
                && tokens.last(token) != '.';
    }

    private static int partEnd(Tokens tokens, int word, int limit) {
        int end = word + 1;
        if (tokens.end(word) - tokens.start(word) == 1) {
            end = behindStop(tokens, end, limit);
        }
        while (end + 1 < limit
                && tokens.isSign(end, '-')
                && tokens.glued(end)
                && tokens.glued(end + 1)
                && tokens.is(end + 1, Tokens.Kind.WORD)) {
            end += 2;
        }
        return end;
    }

    private static int behindStop(Tokens tokens, int at, int limit) {
        return at < limit && tokens.isSign(at, '.') && tokens.glued(at) ? at + 1 : at;
    }

    /** A part as it is compared: small letters, no full stops, one kind of apostrophe, one blank. */
    static String key(Tokens tokens, int from, int to) {
        StringBuilder key = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (i > from && !tokens.glued(i)) {
                key.append(' ');
            }
            key.append(tokens.text(i));
        }
        return key.toString().replace(".", "").replace('’', '\'').toLowerCase(Locale.ROOT);
    }

    private boolean is(Tokens tokens, int token, int flags) {
        return (names.of(tokens.word(token)) & flags) != 0;
    }

    /**
     * A run of capitalised words.
     *
     * @param from the first token
     * @param to the token behind the last one
     * @param parts the parts as they are compared
     * @param starts the first token of each part
     */
    record Run(int from, int to, List<String> parts, ImmutableIntArray starts) {

        /** How many parts there are. */
        int size() {
            return parts.size();
        }

        /** The run without its first parts. */
        Run from(int part) {
            return part == 0
                    ? this
                    : new Run(
                            starts.get(part),
                            to,
                            parts.subList(part, parts.size()),
                            starts.subArray(part, starts.length()));
        }

        /** The parts before a token, if a part begins there; else the run. */
        Run until(int token) {
            int part = starts.indexOf(token);
            return part <= 0 ? this : new Run(from, token, parts.subList(0, part), starts.subArray(0, part));
        }
    }
}
