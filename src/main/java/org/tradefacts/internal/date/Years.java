package org.tradefacts.internal.date;

import org.jspecify.annotations.Nullable;
import org.tradefacts.internal.date.CalendarWords.Kind;
import org.tradefacts.internal.date.ContextWords.Role;
import org.tradefacts.internal.text.Tokens;

/** Years, decades and centuries by number; the rules are listed at {@link DateExtractor}. */
final class Years {

    private Years() {}

    /** The year, decade or century that begins with the number at {@code i}, or null. */
    static @Nullable Hit at(Scan scan, int i) {
        int century = century(scan, i);
        if (century > 0) {
            int first = 100 * (century - 1);
            int to = scan.pastDash(scan.pastDay(i)) + 1;
            return first >= 1000 ? new Hit(i, to, new Meaning.Years(first, first + 99), "date: century") : null;
        }
        int year = scan.year(i);
        if (year == 0 || !mayBegin(scan, i)) {
            return null;
        }
        if (year % 10 == 0 && scan.is(i + 1, scan.words.s) && !scan.glued(i + 1)) {
            return new Hit(i, i + 2, new Meaning.Years(year, year + 9), "date: decade");
        }
        if (scan.glued(i + 1)
                && year % 10 == 0
                && (scan.is(i + 1, scan.words.s)
                        || scan.is(i + 1, scan.words.possessive) && !scan.is(i + 2, Tokens.Kind.WORD))) {
            int last = year % 100 == 0 && year < 2000 ? year + 99 : year + 9;
            return new Hit(i, i + 2, new Meaning.Years(year, last), "date: decade");
        }
        if (isCount(scan, i) || year < 1900 && !isOld(scan, i)) {
            return null;
        }
        if ((scan.bond(i + 1) || scan.sign(i + 1, '~')) && scan.is(i + 2, Tokens.Kind.NUMBER)) {
            return joined(scan, i, year);
        }
        return new Hit(i, i + 1, new Meaning.Years(year, year), "date: year");
    }

    /** {@code 2015-2018}, {@code 2024/25}, {@code 2025-07}; null for other numbers with a dash. */
    private static @Nullable Hit joined(Scan scan, int i, int year) {
        if (scan.bond(i + 3)) {
            return null;
        }
        int last = scan.year(i + 2);
        int number = scan.digits(i + 2, 2, 2);
        if (number > year % 100) {
            last = year - year % 100 + number;
        }
        if (last > year) {
            return new Hit(i, i + 3, new Meaning.Years(year, last), "date: years");
        }
        return number >= 1 && number <= 12
                ? new Hit(i, i + 3, new Meaning.Day(Meaning.Year.numbered(year), number, 0, 0), "date: month and year")
                : null;
    }

    /** {@code in nineteen ninety-six}; not {@code in two thousand homes}. */
    static @Nullable Hit spelled(Scan scan, int i) {
        SpelledYears.Found spelled = SpelledYears.at(scan, i);
        int year = spelled.year();
        boolean led = year > 0 && Context.isDatePreposition(scan, i - 1) && !scan.has(i - 1, Role.APPROXIMATION);
        boolean free = led && !Context.isPlural(scan, spelled.to()) && !isCounted(scan, spelled.to());
        return free && year >= 1100 && year < 2100
                ? new Hit(i, spelled.to(), new Meaning.Years(year, year), "date: year in words")
                : null;
    }

    private static int century(Scan scan, int i) {
        int number = scan.dayOrOrdinal(i);
        int j = scan.pastDay(i);
        return number > 0
                        && (scan.is(i, Kind.ORDINAL) || j > i + 1)
                        && scan.is(scan.pastDash(j), scan.words.century)
                        && number <= 22
                ? number
                : 0;
    }

    /**
     * Whether what stands before a number lets it be a year: not {@code $2010}, {@code Section 2025}, {@code 5-2010}.
     */
    private static boolean mayBegin(Scan scan, int i) {
        if (!scan.has(i - 1)) {
            return true;
        }
        if (scan.tokens.glued(i)) {
            if (scan.isJoint(i)) {
                return true;
            }
            if (scan.sign(i - 1, '/') && scan.glued(i - 1) && scan.sign(i + 1, '/') && scan.glued(i + 1)) {
                return false;
            }
            boolean joined = scan.dash(i - 1) || scan.sign(i - 1, '/');
            if (scan.tokens.is(i - 1, Tokens.Kind.WORD)
                    || scan.tokens.is(i - 1, Tokens.Kind.NUMBER)
                    || scan.sign(i - 1, ':')
                    || scan.sign(i - 1, '_')
                    || scan.sign(i - 1, '#')
                    || joined && scan.is(i - 2, Tokens.Kind.NUMBER) && scan.glued(i - 1)) {
                return false;
            }
        }
        return !Context.namesNumber(scan, i - 1) && !scan.sign(i - 1, '©');
    }

    /** Years before 1900 are rarer than numbers, so something must say that one is meant. */
    private static boolean isOld(Scan scan, int i) {
        return (Context.isDatePreposition(scan, i - 1)
                        || scan.sign(i - 1, '(')
                        || scan.is(i - 1, scan.words.year)
                        || scan.dash(i - 1) && scan.year(i - 2) > 0
                        || (scan.dash(i + 1) || scan.is(i + 1, Kind.TO)) && scan.year(i + 2) > scan.year(i))
                && !(scan.is(i + 1, Tokens.Kind.WORD)
                        && !scan.tokens.capitalised(i + 1)
                        && Context.isPlural(scan, i + 1));
    }

    /** Whether the number at {@code i} counts what follows: {@code 2000 troops}, {@code up 2010 points}. */
    static boolean isCount(Scan scan, int i) {
        int j = scan.dash(i + 1) && scan.glued(i + 1) && scan.glued(i + 2) ? i + 2 : i + 1;
        return isCounted(scan, j) || Context.isApproximation(scan, i - 1) && Context.isPlural(scan, i + 1);
    }

    /** Whether the token at {@code i} is a unit that a number before it counts. */
    static boolean isCounted(Scan scan, int i) {
        return scan.has(i)
                && (scan.tokens.isSign(i, '%')
                        || scan.tokens.is(i, Tokens.Kind.CURRENCY)
                        || scan.is(i, Kind.UNITS)
                        || Context.isUnit(scan, i));
    }
}
