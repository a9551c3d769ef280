package org.tradefacts.internal.figure;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradefacts.Percentage;
import org.tradefacts.internal.lexicon.Phrases;
import org.tradefacts.internal.lexicon.Vocabulary;
import org.tradefacts.internal.text.Document;
import org.tradefacts.internal.text.Tokens;
import org.tradefacts.internal.text.Tokens.Kind;
import org.tradefacts.internal.text.WordClass;

/**
 * Reads one number with its unit: {@code US$44 billion}, {@code 33 trillion won}, {@code 25-percent}, {@code 90-day},
 * {@code half a percentage point}; or without one: {@code 28,500}.
 *
 * <p>Not numbers: {@code 3rd}, {@code 5G}, {@code 1990s}, {@code 10am}, where letters are glued to the digits and are
 * no unit; {@code COVID-19}; {@code %20}; {@code 200-pound}, which is a weight unless a magnitude or the sign says
 * money.
 */
final class AmountReader {

    private final NumeralReader numerals;
    private final NumberWords words;
    private final Units units;
    private final Currencies currencies;
    private final int a;
    private final int an;
    private final int half;
    private final int of;
    private final int won;
    private final int and;
    private final int one;

    AmountReader(Vocabulary vocabulary, NumberWords words, NumeralReader numerals, Units units, Currencies currencies) {
        this.words = words;
        this.numerals = numerals;
        this.units = units;
        this.currencies = currencies;
        a = vocabulary.add("a");
        an = vocabulary.add("an");
        half = vocabulary.add("half");
        of = vocabulary.add("of");
        won = vocabulary.add("won");
        and = vocabulary.add("and");
        one = vocabulary.add("one");
    }

    /** The words that may begin an amount. */
    BitSet openers() {
        BitSet all = new BitSet();
        all.or(numerals.openers());
        all.or(currencies.openers());
        return all;
    }

    /** Whether an amount can begin at a token; false for nearly all. */
    boolean canBegin(Document document, int i, int limit) {
        Tokens tokens = document.tokens();
        return tokens.is(i, Kind.CURRENCY)
                || numerals.canBegin(tokens, i)
                || (i + 1 < limit
                        && tokens.word(i) != Vocabulary.UNKNOWN
                        && (tokens.is(i + 1, Kind.NUMBER)
                                || tokens.is(i + 1, Kind.CURRENCY)
                                || tokens.isSign(i + 1, '.')
                                || tokens.isSign(i + 1, '/')
                                || tokens.isSign(i + 1, '='))
                        && currencies.before(document, i, limit) != null);
    }

    /** The amount that begins at a token, or null. */
    @Nullable Amount read(Document document, int i, int limit) {
        if (i >= limit) {
            return null;
        }
        Tokens tokens = document.tokens();
        Phrases.Match<Currencies.Money> sign = currencies.before(document, i, limit);
        if (sign != null) {
            Numeral numeral = numerals.read(tokens, i + sign.length(), limit, true);
            if (numeral != null && !numeral.spelled() && !isGluedToWord(tokens, numeral.end(), limit)) {
                return money(document, i, numeral, sign.value(), limit);
            }
            if (sign.value().printed().length() == 3 && tokens.is(i, Kind.WORD)) {
                return null;
            }
        }
        if (i > 0 && tokens.glued(i) && (isHyphenOfName(tokens, i - 1) || tokens.isSign(i - 1, '%'))) {
            return null;
        }
        Amount part = partOfUnit(document, i, limit);
        if (part != null) {
            return part;
        }
        Numeral numeral = numerals.read(tokens, i, limit, false);
        return numeral == null ? null : withUnit(document, i, numeral, limit);
    }

    /** Money with its sign in front; a code behind it says which dollar: $5 million CAD. */
    private Amount money(Document document, int i, Numeral numeral, Currencies.Money sign, int limit) {
        int end = numeral.end();
        if (sign.isHome() && end < limit) {
            Phrases.Match<Currencies.Money> code = currencies.after(document, end, limit);
            if (code != null && !code.value().hundredth()) {
                List<Currency> named = code.value().candidates();
                if (code.value().isHome() || named.get(0).getCurrencyCode().endsWith("D")) {
                    Currencies.Money wording = code.value().isHome() ? sign : code.value();
                    return new Amount(i, end + code.length(), numeral, new Amount.Money(wording), true);
                }
            }
        }
        return new Amount(i, end, numeral, new Amount.Money(sign), true);
    }

    private static boolean isHyphenOfName(Tokens tokens, int i) {
        return tokens.isSign(i, '-')
                && tokens.glued(i)
                && i > 0
                && tokens.is(i - 1, Kind.WORD)
                && tokens.capitalised(i - 1)
                && !(i > 1 && tokens.glued(i - 1) && tokens.is(i - 2, Kind.NUMBER));
    }

    private boolean isGluedToWord(Tokens tokens, int next, int limit) {
        return next < limit && tokens.glued(next) && tokens.is(next, Kind.WORD) && tokens.is(next - 1, Kind.NUMBER);
    }

    /**
     * half a percentage point, half an hour, a quarter of a percent, one-tenth of 1 percent: a part of the unit itself.
     */
    private @Nullable Amount partOfUnit(Document document, int i, int limit) {
        Tokens tokens = document.tokens();
        int at = i;
        boolean article = isArticle(tokens.word(at));
        if (article) {
            at++;
        } else if (words.is(tokens.word(at), NumberWords.Kind.SMALL)) {
            at++;
            if (at < limit && tokens.isSign(at, '-')) {
                at++;
            }
        }
        if (at >= limit || !words.is(tokens.word(at), NumberWords.Kind.PART)) {
            return null;
        }
        boolean isHalf = tokens.word(at) == half;
        int unitAt = at + 1;
        boolean linked = false;
        while (unitAt < limit
                && unitAt < at + 4
                && ((tokens.word(unitAt) == of && of != 0)
                        || isArticle(tokens.word(unitAt))
                        || (isHalf && tokens.isSign(unitAt, '-')))) {
            linked = true;
            unitAt++;
        }
        if (linked && unitAt < limit && (tokens.word(unitAt) == one || isDigitOne(tokens, unitAt))) {
            unitAt++;
        }
        if (unitAt >= limit) {
            return null;
        }
        Numeral numeral = NumeralReader.part(words, tokens, i, at, unitAt);
        if (numeral == null) {
            return null;
        }
        Phrases.Match<Percentage.Unit> percent = units.percent(tokens, unitAt, limit);
        if (percent != null) {
            return new Amount(i, unitAt + percent.length(), numeral, new Amount.Percent(percent.value()), false);
        }
        Phrases.Match<Units.TimeUnit> time = isHalf ? units.time(tokens, unitAt, limit) : null;
        return time == null || (!linked && !time.value().designator().startsWith("T"))
                ? null
                : new Amount(i, unitAt + time.length(), numeral, new Amount.Time(time.value()), false);
    }

    private static boolean isDigitOne(Tokens tokens, int i) {
        return tokens.isSign(i, '1');
    }

    private boolean isArticle(int word) {
        return word != Vocabulary.UNKNOWN && (word == a || word == an);
    }

    private @Nullable Amount withUnit(Document document, int i, Numeral numeral, int limit) {
        Tokens tokens = document.tokens();
        int next = numeral.end();
        if (next >= limit) {
            return new Amount(i, next, numeral, null, false);
        }
        boolean hyphen = tokens.isSign(next, '-') && tokens.glued(next) && next + 1 < limit && tokens.glued(next + 1);
        int at = hyphen ? next + 1 : next;
        Phrases.Match<Percentage.Unit> percent = units.percent(tokens, at, limit);
        if (percent != null) {
            return new Amount(i, at + percent.length(), numeral, new Amount.Percent(percent.value()), false);
        }
        Phrases.Match<Units.TimeUnit> time = units.time(tokens, at, limit);
        if (time != null) {
            Amount length = new Amount(i, at + time.length(), numeral, new Amount.Time(time.value()), false);
            return length.countsTime() ? length : null;
        }
        Phrases.Match<Currencies.Money> money = currencies.after(document, at, limit);
        if (money != null && isMoney(document, numeral, money, at, hyphen, limit)) {
            return moneyByName(document, i, numeral, money.value(), at + money.length(), limit);
        }
        return isGluedToWord(tokens, next, limit) ? null : new Amount(i, next, numeral, null, false);
    }

    /** Money with its name behind it: 5 USD, 75 USD million, 3 dollars 50 cents, 15 dollars 50. */
    private Amount moneyByName(Document document, int i, Numeral numeral, Currencies.Money name, int end, int limit) {
        Tokens tokens = document.tokens();
        Amount.Money unit = new Amount.Money(name);
        if (numeral.magnitude() != null || name.hundredth() || end >= limit) {
            return new Amount(i, end, numeral, unit, false);
        }
        NumberWords.NumberWord magnitude = words.of(tokens.word(end));
        if (magnitude != null && magnitude.kind() == NumberWords.Kind.MAGNITUDE) {
            return new Amount(i, end + 1, numeral.withMagnitude(magnitude.value()), unit, false);
        }
        boolean joined = tokens.word(end) == and && and != Vocabulary.UNKNOWN;
        Numeral part =
                numeral.number().scale() > 0 ? null : numerals.read(tokens, joined ? end + 1 : end, limit, false);
        if (part == null
                || part.number().signum() < 0
                || part.value().compareTo(BigDecimal.valueOf(100)) >= 0
                || part.number().scale() > 0
                || isGluedToWord(tokens, part.end(), limit)) {
            return new Amount(i, end, numeral, unit, false);
        }
        Phrases.Match<Currencies.Money> hundredths =
                part.end() < limit ? currencies.after(document, part.end(), limit) : null;
        boolean named = hundredths != null && hundredths.value().hundredth();
        boolean closes = part.end() >= limit || tokens.is(part.end(), Kind.SIGN);
        if ((!named
                        && !(joined
                                ? closes
                                : closes || !document.wordClass(part.end()).canModify()))
                || (hundredths != null && !named)) {
            return new Amount(i, end, numeral, unit, false);
        }
        Numeral sum = new Numeral(end, numeral.number().add(part.value().movePointLeft(2)), null, numeral.spelled());
        return new Amount(i, part.end() + (named ? hundredths.length() : 0), sum, unit, false);
    }

    /** Whether a currency's name behind a number is money: not "two won seats", "200-pound", "50 pounds of beef". */
    private boolean isMoney(
            Document document,
            Numeral numeral,
            Phrases.Match<Currencies.Money> money,
            int at,
            boolean hyphen,
            int limit) {
        Tokens tokens = document.tokens();
        if (numeral.magnitude() != null) {
            return true;
        }
        if (tokens.word(at) == won) {
            return !numeral.spelled()
                    && numeral.number().precision() - numeral.number().scale() > 1;
        }
        boolean pound = tokens.first(at) == 'p'
                && tokens.end(at) - tokens.start(at) >= 5
                && money.length() == 1
                && money.value().printed().isEmpty()
                && !money.value().hundredth();
        int next = at + money.length();
        return !pound
                || (!hyphen
                        && (next >= limit
                                || (tokens.word(next) != of
                                        && !(document.wordClass(next) == WordClass.NOUN && !tokens.glued(next)))));
    }
}
