package org.tradefacts.internal.figure;

import static org.tradefacts.internal.figure.NumberWords.Kind.MAGNITUDE;
import static org.tradefacts.internal.figure.NumberWords.Kind.PART;
import static org.tradefacts.internal.figure.NumberWords.Kind.SMALL;
import static org.tradefacts.internal.figure.NumberWords.Kind.TENS;

import java.math.BigDecimal;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.tradefacts.internal.figure.NumberWords.NumberWord;
import org.tradefacts.internal.lexicon.Vocabulary;
import org.tradefacts.internal.text.Tokens;
import org.tradefacts.internal.text.Tokens.Kind;

/**
 * Reads one number in digits or words.
 *
 * <ul>
 *   <li>Digits: {@code 55.7}, {@code 28,500}, {@code 2,50,000} (Indian grouping), {@code 7 1/2}, {@code 2½},
 *       {@code -0.5}; not {@code 1,1,1}, {@code 1.2.3}, {@code 10:30}.
 *   <li>With a magnitude: {@code 44.5 billion}, {@code 1.2bn}, {@code 2.5 lakh crore}, {@code two and a half million}.
 *   <li>Words: {@code twenty-five}, {@code two hundred and fifty}, {@code a dozen}, {@code half a billion}, {@code a
 *       quarter of a million}; not {@code hundreds}, nor {@code a} alone.
 * </ul>
 */
final class NumeralReader {

    private final NumberWords words;
    private final Magnitudes magnitudes;
    private final int a;
    private final int an;
    private final int and;
    private final int of;
    private final int minus;
    private final int negative;
    private final int hyphen;

    NumeralReader(Vocabulary vocabulary, NumberWords words) {
        this.words = words;
        magnitudes = new Magnitudes(vocabulary, words);
        a = vocabulary.add("a");
        an = vocabulary.add("an");
        and = vocabulary.add("and");
        of = vocabulary.add("of");
        minus = vocabulary.add("minus");
        negative = vocabulary.add("negative");
        hyphen = vocabulary.add("-");
    }

    /** The words that may begin a number. */
    BitSet openers() {
        BitSet all = new BitSet();
        all.or(words.all());
        for (int word : new int[] {a, an, minus, negative, hyphen}) {
            all.set(word);
        }
        return all;
    }

    /** Whether a number can begin with this token; false for nearly all. */
    boolean canBegin(Tokens tokens, int i) {
        if (tokens.is(i, Kind.NUMBER)) {
            return true;
        }
        int word = tokens.word(i);
        if (word == Vocabulary.UNKNOWN) {
            return tokens.is(i, Kind.SIGN) && NumberWords.vulgarFraction(tokens.first(i)) != null;
        }
        if (word == a || word == an) {
            return i + 1 < tokens.size() && canFollowArticle(tokens.word(i + 1));
        }
        if (word == minus || word == negative || tokens.isSign(i, '-') || tokens.isSign(i, '−')) {
            return i + 1 < tokens.size() && isFree(tokens, i);
        }
        NumberWord found = words.of(word);
        return found != null && (found.kind() == SMALL || found.kind() == TENS || found.kind() == PART);
    }

    private boolean canFollowArticle(int word) {
        NumberWord found = words.of(word);
        return found != null && (found.kind() == MAGNITUDE || found.kind() == PART);
    }

    /**
     * The number that begins at a token, or null.
     *
     * @param money whether a currency stands before it, so that {@code m} means million
     */
    @Nullable Numeral read(Tokens tokens, int i, int limit, boolean money) {
        if (i >= limit) {
            return null;
        }
        int word = tokens.word(i);
        boolean sign = tokens.isSign(i, '-') || tokens.isSign(i, '−');
        if (sign || (word != Vocabulary.UNKNOWN && (word == minus || word == negative))) {
            if (i + 1 >= limit || (sign && (!tokens.glued(i + 1) || !(isFree(tokens, i) || money)))) {
                return null;
            }
            Numeral positive = readPositive(tokens, i + 1, limit, money);
            return positive == null || (sign && positive.spelled())
                    ? null
                    : new Numeral(positive.end(), positive.number().negate(), positive.magnitude(), positive.spelled());
        }
        return readPositive(tokens, i, limit, money);
    }

    /** Whether a minus sign stands apart from what is before it, so that it is no hyphen: (-0.3%), not 5-3. */
    private static boolean isFree(Tokens tokens, int i) {
        return !tokens.glued(i)
                || switch (tokens.first(i - 1)) {
                    case '(', '[', '"', '“', '‘', '\'', '—', ':', '*' -> true;
                    default -> false;
                };
    }

    private @Nullable Numeral readPositive(Tokens tokens, int i, int limit, boolean money) {
        if (tokens.is(i, Kind.NUMBER)) {
            return digits(tokens, i, limit, money);
        }
        BigDecimal vulgar = tokens.is(i, Kind.SIGN) ? NumberWords.vulgarFraction(tokens.first(i)) : null;
        if (vulgar != null) {
            return magnitudes.behind(tokens, i + 1, limit, vulgar, money, false);
        }
        Numeral part = partOfMagnitude(tokens, i, limit);
        return part != null ? part : spelled(tokens, i, limit);
    }

    private @Nullable Numeral digits(Tokens tokens, int i, int limit, boolean money) {
        BigDecimal number = Digits.decimal(tokens, i);
        if (number == null) {
            return null;
        }
        int next = i + 1;
        if (next < limit && tokens.is(next, Kind.NUMBER) && !tokens.glued(next)) {
            int denominatorAt = Digits.fractionEnd(tokens, next, limit) - 1;
            if (denominatorAt > next) {
                BigDecimal part = Digits.fraction(tokens, next, denominatorAt);
                return part == null || part.compareTo(BigDecimal.ONE) >= 0
                        ? null
                        : magnitudes.behind(tokens, denominatorAt + 1, limit, number.add(part), money, false);
            }
            while (next < limit && Digits.isThousandsGroup(tokens, next)) {
                BigDecimal group = Digits.decimal(tokens, next);
                if (group == null || number.scale() > 0) {
                    break;
                }
                number = number.multiply(BigDecimal.valueOf(1000)).add(group);
                next++;
            }
        }
        if (next < limit && tokens.is(next, Kind.SIGN) && tokens.glued(next)) {
            BigDecimal part = NumberWords.vulgarFraction(tokens.first(next));
            if (part != null) {
                return magnitudes.behind(tokens, next + 1, limit, number.add(part), money, false);
            }
            if ((tokens.isSign(next, '/') && next + 1 < limit && tokens.is(next + 1, Kind.NUMBER))
                    || Digits.isClock(tokens, next, limit)) {
                return null;
            }
        }
        return magnitudes.behind(tokens, next, limit, number, money, false);
    }

    /** half a billion, a quarter of a million, half-million; not "half of exports". */
    private @Nullable Numeral partOfMagnitude(Tokens tokens, int i, int limit) {
        int at = i;
        BigDecimal parts = BigDecimal.ONE;
        NumberWord first = words.of(tokens.word(at));
        if (isArticle(tokens.word(at))) {
            at++;
        } else if (first != null && first.kind() == SMALL) {
            parts = first.value();
            at++;
            if (at < limit && tokens.isSign(at, '-') && tokens.glued(at)) {
                at++;
            }
        }
        NumberWord part = at < limit ? words.of(tokens.word(at)) : null;
        if (part == null || part.kind() != PART) {
            return null;
        }
        BigDecimal fraction = Digits.divided(parts, part.value());
        at++;
        if (at < limit && (tokens.word(at) == of || (tokens.isSign(at, '-') && tokens.glued(at)))) {
            at++;
        }
        if (at < limit && isArticle(tokens.word(at))) {
            at = Magnitudes.behindHyphen(tokens, at + 1, limit);
        }
        if (fraction == null || at >= limit || !words.is(tokens.word(at), MAGNITUDE)) {
            return null;
        }
        return magnitudes.behind(tokens, at, limit, fraction, false, true);
    }

    /**
     * The fraction whose denominator is the word at {@code part}: one for "half" in "half a percent", three for "three
     * quarters of a percent"; null where decimals cannot write it.
     */
    static @Nullable Numeral part(NumberWords words, Tokens tokens, int i, int part, int end) {
        NumberWord first = words.of(tokens.word(i));
        NumberWord denominator = words.of(tokens.word(part));
        if (denominator == null) {
            return null;
        }
        BigDecimal above = i < part && first != null ? first.value() : BigDecimal.ONE;
        BigDecimal value = Digits.divided(above, denominator.value());
        return value == null ? null : new Numeral(end, value, null, true);
    }

    private boolean isArticle(int word) {
        return word != Vocabulary.UNKNOWN && (word == a || word == an);
    }

    private @Nullable Numeral spelled(Tokens tokens, int i, int limit) {
        int at = isArticle(tokens.word(i)) ? i + 1 : i;
        if (at > i && (at >= limit || !words.is(tokens.word(at), MAGNITUDE))) {
            return null;
        }
        BigDecimal total = BigDecimal.ZERO;
        long group = at > i ? 1 : 0;
        boolean any = at > i;
        BigDecimal last = null;
        while (at < limit) {
            NumberWord word = words.of(tokens.word(at));
            if (word == null) {
                int after = joint(tokens, at, limit, group, last);
                if (after == at || !any) {
                    break;
                }
                at = after;
                continue;
            }
            long value = word.value().longValue();
            if (word.kind() == SMALL
                    && (value < 10 ? (group % 10 == 0 && group % 100 != 10) || !any : group % 100 == 0)) {
                if (value == 0 && any) {
                    break;
                }
                group += value;
            } else if (word.kind() == TENS && group % 100 == 0) {
                group += value;
            } else if (word.kind() == MAGNITUDE && value == 100 && any && group > 0 && group < 100) {
                group *= 100;
            } else if (word.kind() == MAGNITUDE
                    && value != 100
                    && any
                    && (last == null || last.compareTo(word.value()) > 0)
                    && group > 0) {
                BigDecimal number = BigDecimal.valueOf(group);
                if (!continues(tokens, at + 1, limit)) {
                    return total.signum() == 0
                            ? magnitudes.behind(tokens, at, limit, number, false, true)
                            : new Numeral(at + 1, total.add(number.multiply(word.value())), null, true);
                }
                total = total.add(number.multiply(word.value()));
                last = word.value();
                group = 0;
            } else {
                break;
            }
            any = true;
            at++;
        }
        if (!any) {
            return null;
        }
        return magnitudes.behind(tokens, at, limit, total.add(BigDecimal.valueOf(group)), false, true);
    }

    /** Behind the hyphen of "twenty-five" or the "and" of "two hundred and fifty", else {@code at}. */
    private int joint(Tokens tokens, int at, int limit, long group, @Nullable BigDecimal last) {
        if (at + 1 >= limit) {
            return at;
        }
        NumberWord next = words.of(tokens.word(at + 1));
        if (next == null) {
            return at;
        }
        boolean hyphen = tokens.isSign(at, '-') && tokens.glued(at) && tokens.glued(at + 1);
        if (hyphen && ((next.kind() == SMALL && group % 10 == 0 && group > 0) || next.kind() == MAGNITUDE)) {
            return at + 1;
        }
        boolean smaller = next.kind() == SMALL || next.kind() == TENS;
        boolean round = group > 0 ? group % 100 == 0 : last != null;
        return tokens.word(at) == and && and != Vocabulary.UNKNOWN && smaller && round ? at + 1 : at;
    }

    /** Whether a smaller group follows a magnitude: two million [five hundred thousand]. */
    private boolean continues(Tokens tokens, int at, int limit) {
        int next = at < limit && tokens.word(at) == and ? at + 1 : at;
        NumberWord word = next < limit ? words.of(tokens.word(next)) : null;
        return word != null && (word.kind() == SMALL || word.kind() == TENS);
    }
}
