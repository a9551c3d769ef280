package org.tradefacts.internal.date;

import java.time.Month;
import org.jspecify.annotations.Nullable;
import org.tradefacts.internal.date.CalendarWords.Kind;
import org.tradefacts.internal.date.Meaning.Day;
import org.tradefacts.internal.date.Meaning.Stretch;
import org.tradefacts.internal.date.Meaning.Year;
import org.tradefacts.internal.text.Tokens;

/** Days and months of the calendar; the rules are listed at {@link DateExtractor}. */
final class DayMonthYear {

    private DayMonthYear() {}

    /** The date that begins with the month at {@code i}, or null. */
    static @Nullable Hit monthFirst(Scan scan, int i, int weekday) {
        int month = scan.month(i);
        int j = scan.pastMonth(i);
        int d = scan.bond(j) && scan.day(j + 1) > 0 ? j + 1 : scan.past(j, scan.words.the);
        int day = scan.dayOrOrdinal(d);
        if (day > 0 && isDay(scan, i, d) && fits(month, day) && mayBeMonth(scan, i, true)) {
            return dayBehind(scan, i, month, d, day, weekday);
        }
        YearWords.Found year = YearWords.at(scan, j);
        if (!year.year().isOpen()) {
            return mayBeMonth(scan, i, true)
                    ? new Hit(i, year.to(), new Day(year.year(), month, 0, 0), "date: month and year")
                    : null;
        }
        return mayBeMonth(scan, i, false) ? new Hit(i, j, new Day(Year.OPEN, month, 0, 0), "date: month") : null;
    }

    private static Hit dayBehind(Scan scan, int i, int month, int d, int day, int weekday) {
        int j = scan.pastDay(d);
        int k = stretch(scan, i, j);
        int last = k > j ? scan.dayOrOrdinal(k) : 0;
        if (last > day && fits(month, last) && isDay(scan, i, k) && scan.month(afterOf(scan, scan.pastDay(k))) == 0) {
            YearWords.Found year = YearWords.at(scan, scan.pastDay(k));
            return new Hit(
                    i,
                    year.to(),
                    new Stretch(new Day(year.year(), month, day, weekday), new Day(year.year(), month, last, 0)),
                    "date: days of one month");
        }
        YearWords.Found year = YearWords.at(scan, j);
        return new Hit(i, year.to(), new Day(year.year(), month, day, weekday), "date: month and day");
    }

    /** The date that begins with the day at {@code i}, or null. */
    static @Nullable Hit dayFirst(Scan scan, int i, int weekday) {
        int day = scan.dayOrOrdinal(i);
        if (day == 0 || !beginsNumber(scan, i)) {
            return null;
        }
        int j = scan.pastDay(i);
        int m = afterOf(scan, j);
        int month = scan.month(m);
        if (month > 0 && fits(month, day) && scan.day(scan.pastMonth(m)) == 0 && isNamed(scan, m)) {
            YearWords.Found year = YearWords.at(scan, scan.pastMonth(m));
            if (scan.is(i, Tokens.Kind.NUMBER) || m > j || !year.year().isOpen()) {
                return new Hit(i, year.to(), new Day(year.year(), month, day, weekday), "date: day and month");
            }
        }
        int k = stretch(scan, i, j);
        int last = k > j ? scan.dayOrOrdinal(k) : 0;
        if (last > day) {
            m = afterOf(scan, scan.pastDay(k));
            month = scan.month(m);
            if (month > 0 && fits(month, last) && scan.day(scan.pastMonth(m)) == 0 && isNamed(scan, m)) {
                YearWords.Found year = YearWords.at(scan, scan.pastMonth(m));
                return new Hit(
                        i,
                        year.to(),
                        new Stretch(new Day(year.year(), month, day, weekday), new Day(year.year(), month, last, 0)),
                        "date: days of one month");
            }
        }
        return null;
    }

    private static int afterOf(Scan scan, int i) {
        return scan.past(scan.bond(i) ? i + 1 : i, scan.words.of);
    }

    /** The token behind a word or dash that joins two days, or {@code i}. */
    private static int stretch(Scan scan, int first, int i) {
        if (scan.dash(i) || scan.is(i, Kind.TO) || scan.sign(i, '/') && scan.glued(i)) {
            return scan.past(i + 1, scan.words.the);
        }
        boolean between = scan.is(first - 1, scan.words.between)
                || scan.is(first - 1, scan.words.the) && scan.is(first - 2, scan.words.between);
        return between && scan.is(i, scan.words.and) ? scan.past(i + 1, scan.words.the) : i;
    }

    /** Whether the number behind a month is its day: not in {@code July 8 percent} or {@code in May 20 people}. */
    private static boolean isDay(Scan scan, int month, int d) {
        if (scan.is(d, Kind.ORDINAL) || scan.is(d, Kind.NUMBER)) {
            return !scan.is(scan.pastDay(d), Kind.UNIT) && !scan.is(scan.pastDay(d), scan.words.half);
        }
        int next = d + 1;
        if (!scan.has(next)) {
            return true;
        }
        if (scan.sign(next, '%')
                || scan.tokens.is(next, Tokens.Kind.CURRENCY)
                || scan.sign(next, ':') && scan.glued(next) && scan.glued(next + 1)) {
            return false;
        }
        return !Years.isCounted(scan, next)
                && !(scan.is(month - 1, scan.words.in)
                        && scan.tokens.is(next, Tokens.Kind.WORD)
                        && !scan.is(next, Kind.SUFFIX)
                        && !scan.is(next, Kind.TO));
    }

    /** Whether a number stands by itself, not behind a currency or as the end of a longer number. */
    static boolean beginsNumber(Scan scan, int i) {
        if (!scan.has(i - 1) || scan.isJoint(i)) {
            return true;
        }
        if (scan.tokens.is(i - 1, Tokens.Kind.CURRENCY)) {
            return false;
        }
        return !scan.glued(i)
                || !scan.is(i - 1, Tokens.Kind.NUMBER)
                        && !(scan.dash(i - 1) && endsInDigit(scan, i - 2))
                        && !scan.sign(i - 1, '/')
                        && !(scan.sign(i - 1, ':') && scan.is(i - 2, Tokens.Kind.NUMBER));
    }

    private static boolean endsInDigit(Scan scan, int i) {
        return scan.has(i) && scan.glued(i + 1) && Character.isDigit(scan.tokens.last(i));
    }

    /** Whether the month at {@code i}, with its day before it, is written as a name. */
    private static boolean isNamed(Scan scan, int i) {
        return scan.tokens.capitalised(i)
                || !scan.is(i, scan.words.may) && !scan.is(i, scan.words.march)
                || YearWords.at(scan, i + 1).to() > i + 1;
    }

    /**
     * Whether the word at {@code i} is a month: {@code in May}, {@code the March meeting}; not {@code he may},
     * {@code Theresa May said}, {@code They March on}, {@code Jan Smith}.
     *
     * @param numbered whether a day or year stands with it
     */
    private static boolean mayBeMonth(Scan scan, int i, boolean numbered) {
        boolean capital = scan.tokens.capitalised(i);
        boolean ambiguous = scan.is(i, scan.words.may) || scan.is(i, scan.words.march);
        if (numbered) {
            return capital || !ambiguous;
        }
        if (!capital) {
            if (scan.is(i, Kind.MONTH_SHORT)) {
                return scan.is(i - 1, scan.words.in);
            }
            return !ambiguous && scan.is(i, Kind.MONTH) && scan.value(i) != Month.AUGUST.getValue()
                    || scan.is(i - 1, scan.words.in) && ambiguous;
        }
        if (scan.is(i, Kind.MONTH_SHORT)) {
            int next = scan.pastMonth(i);
            boolean name = scan.has(next) && scan.tokens.capitalised(next) && scan.kind(next) == null;
            return Context.isDatePreposition(scan, i - 1) && !scan.dash(next) && !name;
        }
        if (!ambiguous) {
            return !Context.isFirstName(scan, i);
        }
        return Context.isDatePreposition(scan, i - 1) || Context.isNounPlace(scan, i) && !Context.isVerbBehind(scan, i);
    }

    static boolean fits(int month, int day) {
        return day >= 1 && day <= Month.of(month).maxLength();
    }
}
