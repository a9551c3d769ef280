package org.tradefacts.internal.date;

import org.jspecify.annotations.Nullable;
import org.tradefacts.internal.date.ContextWords.Role;
import org.tradefacts.internal.date.Meaning.Day;
import org.tradefacts.internal.date.Meaning.Digits;
import org.tradefacts.internal.date.Meaning.Year;
import org.tradefacts.internal.text.Tokens;

/** Days printed in digits: {@code 2025-07-08}, {@code 08/07/2025}, {@code 30.04.2025}, {@code on 11/20}. */
final class DigitDates {

    static final String RULE = "date: digits";

    private DigitDates() {}

    /** The date in digits that begins at {@code i}, or null. */
    static @Nullable Hit at(Scan scan, int i) {
        if (!DayMonthYear.beginsNumber(scan, i)) {
            return null;
        }
        int length = scan.tokens.end(i) - scan.tokens.start(i);
        if (length >= 8 && length <= 10) {
            return dotted(scan, i);
        }
        if (length > 4 || !scan.bond(i + 1)) {
            return null;
        }
        boolean slash = scan.sign(i + 1, '/');
        boolean three = scan.bond(i + 3) && scan.sign(i + 3, '/') == slash;
        if (!three) {
            Hit month = monthAndYear(scan, i);
            return month == null && slash ? monthAndDay(scan, i) : month;
        }
        boolean goesOn = scan.glued(i + 5)
                && (scan.is(i + 5, Tokens.Kind.WORD)
                        || !(slash && scan.dash(i + 5)) && scan.glued(i + 6) && scan.is(i + 6, Tokens.Kind.NUMBER));
        if (goesOn) {
            return null;
        }
        int year = scan.year(i);
        if (year > 0) {
            int month = scan.month(i + 2);
            return day(i, i + 5, year, month > 0 ? month : scan.digits(i + 2, 1, 2), scan.digits(i + 4, 1, 2));
        }
        year = slash ? shortYear(scan, i + 4) : scan.year(i + 4);
        return year == 0 ? null : open(i, i + 5, year, scan.digits(i, 1, 2), scan.digits(i + 2, 1, 2));
    }

    /** A year in four digits, or in two, which mean the century from 1940 to 2039. */
    private static int shortYear(Scan scan, int i) {
        int year = scan.digits(i, 2, 2);
        return year < 0 ? scan.year(i) : year < 40 ? 2000 + year : 1900 + year;
    }

    private static @Nullable Hit dotted(Scan scan, int i) {
        String text = scan.tokens.text(i);
        int first = text.indexOf('.');
        int second = text.lastIndexOf('.');
        if (first < 1 || first > 2 || second <= first + 1 || text.length() - second != 5 || text.indexOf(',') >= 0) {
            return null;
        }
        try {
            int day = Integer.parseInt(text.substring(0, first));
            int month = Integer.parseInt(text.substring(first + 1, second));
            return day(i, i + 1, Integer.parseInt(text.substring(second + 1)), month, day);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** {@code 12/2015}. */
    private static @Nullable Hit monthAndYear(Scan scan, int i) {
        int month = scan.digits(i, 1, 2);
        int year = scan.year(i + 2);
        return year >= 1900 && month >= 1 && month <= 12 && !scan.bond(i + 3)
                ? new Hit(i, i + 3, new Day(Year.numbered(year), month, 0, 0), RULE)
                : null;
    }

    /** {@code on 11/20}, {@code Friday 7/6}; not {@code 2/3 of it}, {@code after 9/11}. */
    private static @Nullable Hit monthAndDay(Scan scan, int i) {
        int first = scan.digits(i, 1, 2);
        int second = scan.digits(i + 2, 1, 2);
        boolean listed = (scan.sign(i - 1, ',') || scan.has(i - 1, Role.PREPOSITION))
                && scan.sign(i - 3, '/')
                && scan.glued(i - 2);
        boolean stretch =
                scan.bond(i + 3) && scan.dash(i + 3) && scan.bond(i + 5) && scan.bond(i + 7) && scan.year(i + 8) > 0;
        boolean led = listed
                || stretch
                || scan.isJoint(i)
                || scan.weekday(i - 1) > 0
                || scan.is(i - 1, scan.words.on)
                || scan.is(i - 1, scan.words.from);
        if (!led || first < 1 || second < 1 || first == 9 && second == 11 || isFraction(scan, i + 3)) {
            return null;
        }
        return open(i, i + 3, 0, first, second);
    }

    private static boolean isFraction(Scan scan, int next) {
        return scan.is(next, scan.words.of)
                || Years.isCounted(scan, next)
                || Context.isPlural(scan, next)
                || scan.glued(next) && scan.is(next, Tokens.Kind.WORD);
    }

    private static @Nullable Hit open(int from, int to, int year, int first, int second) {
        if (year < 0 || first <= 0 || second <= 0) {
            return null;
        }
        if (first > 12) {
            return day(from, to, year, second, first);
        }
        if (second > 12 || first == second) {
            return day(from, to, year, first, second);
        }
        return new Hit(from, to, new Digits(year, first, second, 0), RULE);
    }

    private static @Nullable Hit day(int from, int to, int year, int month, int day) {
        Year known = year == 0 ? Year.OPEN : Year.numbered(year);
        return month >= 1 && month <= 12 && DayMonthYear.fits(month, day)
                ? new Hit(from, to, new Day(known, month, day, 0), RULE)
                : null;
    }
}
