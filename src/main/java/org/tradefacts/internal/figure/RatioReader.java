package org.tradefacts.internal.figure;

import static org.tradefacts.internal.figure.NumberWords.Kind.FOLD;
import static org.tradefacts.internal.figure.NumberWords.Kind.PART;
import static org.tradefacts.internal.figure.NumberWords.Kind.SMALL;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.tradefacts.Fraction;
import org.tradefacts.Ratio;
import org.tradefacts.internal.figure.NumberWords.NumberWord;
import org.tradefacts.internal.lexicon.Vocabulary;
import org.tradefacts.internal.lexicon.WordSet;
import org.tradefacts.internal.text.Document;
import org.tradefacts.internal.text.Tokens;
import org.tradefacts.internal.text.Tokens.Kind;
import org.tradefacts.internal.text.WordClass;

/**
 * Reads fractions and multiples.
 *
 * <ul>
 *   <li>"ratio: fraction": {@code two-thirds of exports}, {@code a third of}, {@code 3/4 of}; not {@code the third
 *       quarter}, {@code a third country}, {@code three quarters} of growth.
 *   <li>"ratio: half": {@code half of}, {@code nearly half the goods}, {@code in half}; not {@code the second half},
 *       {@code half-hearted}.
 *   <li>"ratio: fold": {@code threefold}, {@code a 10-fold rise}.
 *   <li>"ratio: one in five": {@code one in five firms}, {@code two out of three}; not {@code one in the first}.
 * </ul>
 */
final class RatioReader {

    private final NumberWords words;
    private final int a;
    private final int half;
    private final int of;
    private final int in;
    private final int out;
    private final int every;
    private final int more;
    private final int less;
    private final WordSet beforeOrdinalHalf;
    private final WordSet afterHalf;

    RatioReader(Vocabulary vocabulary, NumberWords words) {
        this.words = words;
        a = vocabulary.add("a");
        half = vocabulary.add("half");
        of = vocabulary.add("of");
        in = vocabulary.add("in");
        out = vocabulary.add("out");
        every = vocabulary.add("every");
        more = vocabulary.add("more");
        less = vocabulary.add("less");
        beforeOrdinalHalf =
                WordSet.of(vocabulary, "first", "second", "latter", "other", "last", "each", "either", "better", "and");
        afterHalf = WordSet.of(
                vocabulary, "of", "the", "its", "their", "his", "her", "our", "that", "those", "all", "what");
    }

    /** Whether a ratio can begin at a token; false for nearly all. */
    boolean canBegin(Tokens tokens, int i) {
        int word = tokens.word(i);
        if (word == Vocabulary.UNKNOWN) {
            return tokens.is(i, Kind.NUMBER);
        }
        NumberWord found = words.of(word);
        return word == a || (found != null && (found.kind() == SMALL || found.kind() == FOLD || word == half));
    }

    /** A ratio with the tokens it takes. */
    record Found(int start, int end, Ratio ratio) {}

    /** The ratio that begins at a token, or null. */
    @Nullable Found read(Document document, int i, int from, int limit) {
        Tokens tokens = document.tokens();
        int word = tokens.word(i);
        NumberWord found = words.of(word);
        if (found != null && found.kind() == FOLD && found.value().intValue() > 1) {
            return make(document, i, i + 1, Fraction.of(found.value()), "ratio: fold");
        }
        if (word == half && word != Vocabulary.UNKNOWN) {
            return half(document, i, from, limit);
        }
        if (tokens.is(i, Kind.NUMBER)) {
            return digits(document, i, limit);
        }
        if (found != null
                && found.kind() == SMALL
                && isHyphenedFold(tokens, i + 1, limit)
                && found.value().intValue() > 1) {
            return make(document, i, i + 3, Fraction.of(found.value()), "ratio: fold");
        }
        Found inFive = oneIn(document, i, limit);
        return inFive != null ? inFive : fraction(document, i, limit);
    }

    /** The "-fold" of "three-fold". */
    private boolean isHyphenedFold(Tokens tokens, int i, int limit) {
        return i + 1 < limit
                && tokens.isSign(i, '-')
                && tokens.glued(i)
                && tokens.glued(i + 1)
                && words.is(tokens.word(i + 1), FOLD);
    }

    private @Nullable Found half(Document document, int i, int from, int limit) {
        Tokens tokens = document.tokens();
        if ((i > from && beforeOrdinalHalf.has(tokens.word(i - 1)))
                || (i + 1 < limit && tokens.glued(i + 1) && tokens.isSign(i + 1, '-'))) {
            return null;
        }
        boolean followed = i + 1 < limit && afterHalf.has(tokens.word(i + 1));
        boolean cutInHalf = i > from && tokens.word(i - 1) == in;
        return followed || cutInHalf ? make(document, i, i + 1, new Fraction(1, 2), "ratio: half") : null;
    }

    private @Nullable Found digits(Document document, int i, int limit) {
        Tokens tokens = document.tokens();
        int fold = i + 1 < limit && tokens.isSign(i + 1, '-') ? i + 2 : i + 1;
        if (fold < limit && words.is(tokens.word(fold), FOLD) && tokens.glued(fold)) {
            BigDecimal value = Digits.decimal(tokens, i);
            return value == null || value.precision() > 15
                    ? null
                    : make(document, i, fold + 1, Fraction.of(value), "ratio: fold");
        }
        if (i + 3 < limit
                && tokens.isSign(i + 1, '/')
                && tokens.glued(i + 1)
                && tokens.is(i + 2, Kind.NUMBER)
                && tokens.word(i + 3) == of) {
            BigDecimal above = Digits.decimal(tokens, i);
            BigDecimal below = Digits.decimal(tokens, i + 2);
            if (above != null
                    && below != null
                    && above.scale() == 0
                    && below.scale() == 0
                    && below.precision() <= 3
                    && above.compareTo(below) < 0) {
                return make(document, i, i + 3, new Fraction(above.longValue(), below.longValue()), "ratio: fraction");
            }
        }
        return null;
    }

    private @Nullable Found fraction(Document document, int i, int limit) {
        Tokens tokens = document.tokens();
        NumberWord first = words.of(tokens.word(i));
        long above = first == null ? 1 : first.value().longValue();
        int at = i + 1;
        boolean hyphen = at < limit && tokens.isSign(at, '-') && tokens.glued(at);
        at = hyphen ? at + 1 : at;
        NumberWord part = at < limit ? words.of(tokens.word(at)) : null;
        if (part == null
                || part.kind() != PART
                || above == 0
                || above >= part.value().longValue()) {
            return null;
        }
        int next = at + 1;
        boolean followed = next < limit
                && ((tokens.word(next) == of && !isTimeOf(document, next, limit))
                        || tokens.word(next) == more
                        || tokens.word(next) == less);
        boolean sure = (hyphen && first != null)
                || followed
                || (above > 1 && part.value().intValue() != 4 && Character.toLowerCase(tokens.last(at)) == 's');
        return sure ? make(document, i, next, new Fraction(above, part.value().longValue()), "ratio: fraction") : null;
    }

    /** Whether "of" leads to a noun that makes quarters a time: three quarters of growth. */
    private static boolean isTimeOf(Document document, int of, int limit) {
        Tokens tokens = document.tokens();
        return tokens.last(of - 1) == 's'
                && tokens.first(of - 1) == 'q'
                && of + 1 < limit
                && document.wordClass(of + 1) == WordClass.NOUN
                && !tokens.capitalised(of + 1)
                && tokens.last(of + 1) != 's';
    }

    private @Nullable Found oneIn(Document document, int i, int limit) {
        Tokens tokens = document.tokens();
        NumberWord first = words.of(tokens.word(i));
        if (first == null || first.kind() != SMALL || i + 2 >= limit) {
            return null;
        }
        int at = i + 1;
        if (tokens.word(at) == in) {
            at++;
        } else if (tokens.word(at) == out && tokens.word(at + 1) == of) {
            at += 2;
        } else {
            return null;
        }
        if (at < limit && tokens.word(at) == every) {
            at++;
        }
        NumberWord second = at < limit ? words.of(tokens.word(at)) : null;
        boolean counted = at + 1 >= limit || document.wordClass(at + 1) != WordClass.NUMBER;
        return second != null
                        && second.kind() == SMALL
                        && counted
                        && second.value().compareTo(first.value()) > 0
                        && first.value().signum() > 0
                ? make(
                        document,
                        i,
                        at + 1,
                        new Fraction(first.value().longValue(), second.value().longValue()),
                        "ratio: one in five")
                : null;
    }

    private static Found make(Document document, int start, int end, Fraction value, String rule) {
        return new Found(start, end, FigureFactory.ratio(document, start, end, value, rule));
    }
}
