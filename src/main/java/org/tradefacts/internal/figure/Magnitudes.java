package org.tradefacts.internal.figure;

import static org.tradefacts.internal.figure.NumberWords.Kind.LETTER;
import static org.tradefacts.internal.figure.NumberWords.Kind.MAGNITUDE;

import java.math.BigDecimal;
import org.tradefacts.internal.figure.NumberWords.NumberWord;
import org.tradefacts.internal.lexicon.Vocabulary;
import org.tradefacts.internal.text.Tokens;
import org.tradefacts.internal.text.Tokens.Kind;

/**
 * Reads the magnitudes behind a number: 55.7 {@code billion}, 2.5 {@code lakh crore}, $1.2{@code bn}, $5 {@code m},
 * 1.5{@code m} vehicles; not the letters of "$5 m-way" or "3 t".
 */
final class Magnitudes {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final NumberWords words;
    private final int a;
    private final int an;
    private final int and;
    private final int half;

    Magnitudes(Vocabulary vocabulary, NumberWords words) {
        this.words = words;
        a = vocabulary.add("a");
        an = vocabulary.add("an");
        and = vocabulary.add("and");
        half = vocabulary.add("half");
    }

    /**
     * Takes the magnitudes behind a number, {@code billion}, {@code -billion}, {@code lakh crore}, {@code bn}, and a
     * half before or behind them: two and a half million, a million and a half.
     *
     * @param number the number that ends before token {@code from}
     * @param money whether a currency stands before it, so that {@code m} means million
     */
    Numeral behind(Tokens tokens, int from, int limit, BigDecimal number, boolean money, boolean spelled) {
        int at = from;
        BigDecimal magnitude = null;
        int behindHalf = andAHalf(tokens, at, limit);
        boolean halved = behindHalf > at;
        at = behindHalf;
        while (at < limit) {
            int word =
                    at + 1 < limit && tokens.isSign(at, '-') && tokens.glued(at) && tokens.glued(at + 1) ? at + 1 : at;
            NumberWord found = words.of(tokens.word(word));
            if (found == null
                    || (found.kind() != MAGNITUDE && !isLetterMagnitude(tokens, word, at, limit, money, found))) {
                break;
            }
            magnitude = magnitude == null ? found.value() : magnitude.multiply(found.value());
            at = word + 1;
            if (magnitude.precision() > Digits.MOST || found.kind() == LETTER) {
                break;
            }
        }
        if (magnitude != null && !halved) {
            behindHalf = andAHalf(tokens, at, limit);
            halved = behindHalf > at;
            at = behindHalf;
        }
        return new Numeral(at, halved ? number.add(HALF) : number, magnitude, spelled);
    }

    private boolean isLetterMagnitude(Tokens tokens, int word, int at, int limit, boolean money, NumberWord found) {
        if (found.kind() != LETTER || word != at || (word > 0 && !tokens.is(word - 1, Kind.NUMBER))) {
            return false;
        }
        if (money) {
            return tokens.glued(word)
                    || ((!tokens.capitalised(word) || tokens.end(word) - tokens.start(word) > 1)
                            && (word + 1 >= limit || !tokens.glued(word + 1) || endsWord(tokens, word + 1)));
        }
        boolean clear =
                tokens.end(word) - tokens.start(word) > 1 || found.value().compareTo(BigDecimal.valueOf(1000)) == 0;
        return tokens.glued(word)
                && (clear
                        || (word + 1 < limit
                                && tokens.is(word + 1, Kind.WORD)
                                && Character.toLowerCase(tokens.last(word + 1)) == 's'));
    }

    /**
     * Whether a glued token ends a word rather than going on with it: the stop of "$5 bn.", not the hyphen of "m-way".
     */
    private static boolean endsWord(Tokens tokens, int i) {
        return tokens.is(i, Kind.SIGN) && !tokens.isSign(i, '-') && !tokens.isSign(i, '/');
    }

    /** Behind "and a half" or "-and-a-half" at a token, or {@code at}. */
    private int andAHalf(Tokens tokens, int at, int limit) {
        int conjunction = behindHyphen(tokens, at, limit);
        if (conjunction >= limit || tokens.word(conjunction) != and) {
            return at;
        }
        int article = behindHyphen(tokens, conjunction + 1, limit);
        int part = article < limit && (tokens.word(article) == a || tokens.word(article) == an)
                ? behindHyphen(tokens, article + 1, limit)
                : limit;
        return part < limit && tokens.word(part) == half ? part + 1 : at;
    }

    /** Behind the hyphen at a token that is glued on both sides, or {@code at}. */
    static int behindHyphen(Tokens tokens, int at, int limit) {
        return at + 1 < limit && tokens.isSign(at, '-') && tokens.glued(at) && tokens.glued(at + 1) ? at + 1 : at;
    }
}
