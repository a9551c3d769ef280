package org.tradefacts.internal.text;

import java.util.Arrays;
import java.util.BitSet;
import org.tradefacts.internal.lexicon.Tsv;
import org.tradefacts.internal.lexicon.Vocabulary;

/**
 * Where sentences end.
 *
 * <p>A sentence ends with its section, or behind a full stop, question or exclamation mark and the closing quotes and
 * brackets that follow it, if the next token can begin a sentence. A full stop behind an abbreviation that news prints
 * before a name ({@code Gov.}, {@code No.}, an initial) does not end one; behind one that may close a sentence
 * ({@code U.S.}, {@code Co.}, {@code p.m.}) it does only before a word that seldom follows it inside one ({@code the
 * U.S. The}, not {@code the U.S. Treasury}).
 */
final class Sentences {

    /** The list's two kinds of abbreviation. */
    private enum Kind {
        /** Never ends a sentence. */
        BEFORE,
        /** May end one. */
        EITHER
    }

    private static final Kind[] NONE = new Kind[0];

    private Kind[] abbreviations = NONE;
    private final BitSet openers = new BitSet();

    Sentences(Vocabulary vocabulary) {
        for (Tsv.Row row : Tsv.read(Sentences.class, "abbreviations.tsv", 2)) {
            if (row.text(0).equals("opener")) {
                openers.set(vocabulary.add(row.text(1)));
                continue;
            }
            int id = vocabulary.add(row.text(1));
            if (id >= abbreviations.length) {
                abbreviations = Arrays.copyOf(abbreviations, Math.max(id + 1, 2 * abbreviations.length));
            }
            abbreviations[id] = row.constant(0, Kind.class);
        }
    }

    /**
     * The sentences of a text: the first token of each with the number of tokens behind them, and each one's section.
     */
    static final class Cuts {
        final int[] starts;
        final int[] sections;

        private Cuts(int[] starts, int[] sections) {
            this.starts = starts;
            this.sections = sections;
        }
    }

    Cuts cut(Tokens tokens, int[] sectionEnds) {
        int[] starts = new int[16 + tokens.size() / 12];
        int[] sections = new int[starts.length];
        int count = 0;
        int from = 0;
        for (int section = 0; section < sectionEnds.length; section++) {
            int limit = sectionEnds[section];
            while (from < limit) {
                if (count + 1 >= starts.length) {
                    starts = Arrays.copyOf(starts, 2 * starts.length);
                    sections = Arrays.copyOf(sections, starts.length);
                }
                starts[count] = from;
                sections[count] = section;
                count++;
                from = end(tokens, from, limit);
            }
        }
        starts[count] = tokens.size();
        return new Cuts(Arrays.copyOf(starts, count + 1), Arrays.copyOf(sections, count));
    }

    private int end(Tokens tokens, int from, int limit) {
        for (int i = from; i < limit; i++) {
            if (tokens.is(i, Tokens.Kind.NUMBER)) {
                continue;
            }
            boolean stop = tokens.isSign(i, '.');
            if (stop || tokens.isSign(i, '!') || tokens.isSign(i, '?') || isEllipsis(tokens, i)) {
                int next = i + 1;
                while (next < limit && isCloser(tokens, next)) {
                    next++;
                }
                if (next == limit) {
                    return limit;
                }
                if (begins(tokens, next) && !(stop && next == i + 1 && i > from && isInside(tokens, i - 1, next))) {
                    return next;
                }
            } else if (endsWithStop(tokens, i)
                    && i + 1 < limit
                    && tokens.capitalised(i + 1)
                    && isOpener(tokens, i + 1)) {
                return i + 1;
            }
        }
        return limit;
    }

    private static boolean isEllipsis(Tokens tokens, int i) {
        return tokens.first(i) == '…' || (tokens.first(i) == '.' && tokens.end(i) - tokens.start(i) > 1);
    }

    /** A closing quote or bracket: one that is glued to what stands before it. */
    private static boolean isCloser(Tokens tokens, int i) {
        return tokens.glued(i)
                && switch (tokens.first(i)) {
                    case '"', '”', '’', '\'', ')', ']', '»', '″' -> true;
                    default -> false;
                };
    }

    private static boolean begins(Tokens tokens, int i) {
        return switch (tokens.kind(i)) {
            case WORD -> tokens.capitalised(i) || tokens.afterLineEnd(i);
            case NUMBER, CURRENCY -> !tokens.glued(i);
            case SIGN ->
                switch (tokens.first(i)) {
                    case '"', '“', '‘', '\'', '(', '[', '«', '—', '-', '–', '•' -> true;
                    default -> tokens.afterLineEnd(i);
                };
        };
    }

    /** Whether the full stop behind token {@code word} belongs to an abbreviation inside the sentence. */
    private boolean isInside(Tokens tokens, int word, int next) {
        if (!tokens.is(word, Tokens.Kind.WORD) || !tokens.glued(word + 1)) {
            return false;
        }
        if (tokens.end(word) - tokens.start(word) == 1 && tokens.capitalised(word)) {
            return !isPlatform(tokens, word);
        }
        int id = tokens.word(word);
        Kind kind = id < abbreviations.length ? abbreviations[id] : null;
        if (kind == null || (!tokens.capitalised(word) && tokens.capitalised(next) && kind == Kind.EITHER)) {
            return false;
        }
        return kind == Kind.BEFORE || !isOpener(tokens, next);
    }

    /** Whether a letter is the platform that people post on, no initial: "he wrote on [X]. Exports". */
    private static boolean isPlatform(Tokens tokens, int letter) {
        return tokens.first(letter) == 'X'
                && letter > 0
                && tokens.text(letter - 1).equals("on");
    }

    private boolean isOpener(Tokens tokens, int i) {
        return openers.get(tokens.word(i)) || tokens.afterLineEnd(i);
    }

    private static boolean endsWithStop(Tokens tokens, int i) {
        return tokens.is(i, Tokens.Kind.WORD) && tokens.last(i) == '.';
    }
}
