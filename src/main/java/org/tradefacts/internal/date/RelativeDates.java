package org.tradefacts.internal.date;

import org.jspecify.annotations.Nullable;
import org.tradefacts.internal.date.CalendarWords.Kind;
import org.tradefacts.internal.date.ContextWords.Role;
import org.tradefacts.internal.date.Meaning.Day;
import org.tradefacts.internal.date.Meaning.Digits;
import org.tradefacts.internal.date.Meaning.Offset;
import org.tradefacts.internal.date.Meaning.Season;
import org.tradefacts.internal.date.Meaning.Unit;
import org.tradefacts.internal.date.Meaning.Weekday;
import org.tradefacts.internal.date.Meaning.Weekday.Which;
import org.tradefacts.internal.date.Meaning.Year;
import org.tradefacts.internal.text.Tokens;

/** Dates that are reckoned from the day of publication; the rules are listed at {@link DateExtractor}. */
final class RelativeDates {

    private RelativeDates() {}

    /** {@code today}, {@code yesterday morning}; not {@code USA Today}. */
    static @Nullable Hit dayWord(Scan scan, int i) {
        if (i > scan.start()
                && scan.tokens.capitalised(i)
                && scan.tokens.capitalised(i - 1)
                && !scan.tokens.afterLineEnd(i)) {
            return null;
        }
        int offset = scan.value(i);
        int from = i;
        if (offset != 0) {
            boolean article = scan.is(i - 3, scan.words.the);
            int word = offset > 0 ? scan.words.after : scan.words.before;
            if (article && scan.is(i - 2, Kind.UNIT) && scan.value(i - 2) == 1 && scan.is(i - 1, word)) {
                from = i - 2;
                offset *= 2;
            }
        }
        return new Hit(from, pastDayPart(scan, i + 1), new Offset(Unit.DAY, offset), "date: day word");
    }

    private static int pastDayPart(Scan scan, int i) {
        int j = scan.is(i, Kind.PART) ? i + 1 : i;
        return scan.is(j, Kind.DAY_PART) ? j + 1 : i;
    }

    /** A weekday alone or with the date it falls on: {@code Tuesday}, {@code Tuesday, April 29}. */
    static @Nullable Hit weekday(Scan scan, int i, Which which) {
        int weekday = scan.weekday(i);
        int j = scan.pastWeekday(i);
        Hit dated = dateBehind(scan, scan.sign(j, ',') || scan.dash(j) && scan.glued(j) ? j + 1 : j, weekday);
        if (dated != null) {
            return dated.from(i, "date: weekday with day and month");
        }
        if (scan.is(i, Kind.WEEKDAY_SHORT) && !isWeekday(scan, i, j)
                || !scan.tokens.capitalised(i) && scan.is(i, Kind.WEEKDAY_SHORT)) {
            return null;
        }
        int d = scan.past(j, scan.words.the);
        int day = scan.dayOrOrdinal(d);
        if (day > 0 && endsDay(scan, scan.pastDay(d))) {
            return new Hit(i, scan.pastDay(d), new Meaning.DayOfMonth(day, weekday), "date: day of month");
        }
        int to = pastDayPart(scan, j);
        d = scan.past(to, scan.words.of);
        if (scan.is(d, Kind.DIRECTION) && scan.is(d + 1, Kind.UNIT) && scan.value(d + 1) == 2) {
            Which ofWeek = scan.value(d) < 0 ? Which.LAST_WEEK : scan.value(d) > 0 ? Which.NEXT_WEEK : Which.THIS;
            return new Hit(i, d + 2, new Weekday(weekday, ofWeek), "date: weekday of a week");
        }
        return new Hit(i, to, new Weekday(weekday, which), "date: weekday");
    }

    private static @Nullable Hit dateBehind(Scan scan, int i, int weekday) {
        if (scan.month(i) > 0) {
            Hit hit = DayMonthYear.monthFirst(scan, i, weekday);
            return hit != null && !(hit.meaning() instanceof Day day && day.day() == 0) ? hit : null;
        }
        Hit digits = scan.is(i, Tokens.Kind.NUMBER) ? DigitDates.at(scan, i) : null;
        if (digits != null) {
            return new Hit(i, digits.to(), withWeekday(digits.meaning(), weekday), digits.rule());
        }
        int d = scan.past(i, scan.words.the);
        return scan.dayOrOrdinal(d) > 0 ? DayMonthYear.dayFirst(scan, d, weekday) : null;
    }

    private static Meaning withWeekday(Meaning date, int weekday) {
        if (date instanceof Day day) {
            return new Day(day.year(), day.month(), day.day(), weekday);
        }
        return date instanceof Digits digits
                ? new Digits(digits.year(), digits.first(), digits.second(), weekday)
                : date;
    }

    /** Whether a short form is a weekday: {@code on Tue}, {@code (Tue)}; not {@code the Sun said}, {@code Sat down}. */
    private static boolean isWeekday(Scan scan, int i, int next) {
        if (scan.sign(i - 1, '(') && scan.sign(next, ')')) {
            return true;
        }
        String name = scan.tokens.text(i);
        boolean ordinary = name.equals("Sun") || name.equals("Sat") || name.equals("Wed") || name.equals("Mon");
        return !ordinary && Context.isDatePreposition(scan, i - 1);
    }

    /**
     * {@code last week}, {@code this fiscal year}, {@code next Tuesday}, {@code last March}; not {@code the last year}.
     */
    static @Nullable Hit direction(Scan scan, int i) {
        int direction = scan.value(i);
        int j = i + 1;
        boolean twice = scan.is(j, Kind.DIRECTION) && direction == 0;
        if (twice) {
            direction = scan.value(j);
            j++;
        }
        if (scan.weekday(j) > 0) {
            return weekdayBehind(scan, i, j, direction, twice);
        }
        if (scan.month(j) > 0) {
            return monthBehind(scan, i, j, direction);
        }
        if (scan.is(j, Kind.SEASON)) {
            return isLength(scan, i)
                    ? null
                    : new Hit(i, j + 1, new Season(scan.value(j), Year.relative(direction)), "date: season");
        }
        if (scan.is(j, Kind.DAY_PART)) {
            return !twice
                            && !isLength(scan, i)
                            && direction <= 0
                            && (direction < 0) == scan.tokens.text(j).equalsIgnoreCase("night")
                    ? new Hit(i, j + 1, new Offset(Unit.DAY, direction), "date: part of day")
                    : null;
        }
        Hit quarters = quarters(scan, i, j, direction);
        if (quarters != null) {
            return quarters;
        }
        boolean fiscal = scan.is(j, Kind.FISCAL);
        int u = fiscal ? j + 1 : j;
        if (!scan.is(u, Kind.UNIT) || fiscal && scan.value(u) < 4) {
            return null;
        }
        Unit unit = Unit.of(scan.value(u));
        boolean past = scan.is(j - 1, scan.words.past);
        if (unit == Unit.WEEK && scan.weekday(u + 1) > 0 && !fiscal) {
            Which which = direction < 0 ? Which.LAST_WEEK : direction > 0 ? Which.NEXT_WEEK : Which.THIS;
            return new Hit(i, u + 2, new Weekday(scan.weekday(u + 1), which), "date: weekday of a week");
        }
        if (unit == Unit.DAY
                || isLength(scan, i)
                || past && unit != Unit.WEEKEND
                || scan.dash(u + 1) && scan.glued(u + 1)) {
            return null;
        }
        return new Hit(i, u + 1, new Offset(unit, direction), "date: period from now");
    }

    /**
     * Whether the phrase at {@code i} is a length of time or a vague one: {@code over the last year}, {@code his last
     * year}.
     */
    private static boolean isLength(Scan scan, int i) {
        boolean current =
                scan.value(i) == 0 || scan.value(i) == 1 && scan.is(i + 1, Kind.UNIT) && scan.value(i + 1) == 4;
        return !current && (scan.is(i - 1, scan.words.the) || Context.isPossessed(scan, i))
                || scan.is(i, scan.words.previous);
    }

    /** {@code the last three quarters}: those before this one; other units would be lengths of time. */
    private static @Nullable Hit quarters(Scan scan, int i, int j, int direction) {
        int number = scan.is(j, Kind.NUMBER) ? scan.value(j) : scan.digits(j, 1, 2);
        if (direction == 0 || number < 2 || number > 40 || !scan.is(j + 1, Kind.UNITS) || scan.value(j + 1) != 4) {
            return null;
        }
        Meaning far = new Offset(Unit.QUARTER, direction * number);
        Meaning near = new Offset(Unit.QUARTER, direction);
        Meaning stretch = direction < 0 ? new Meaning.Stretch(far, near) : new Meaning.Stretch(near, far);
        return new Hit(i, j + 2, stretch, "date: quarters from now");
    }

    private static @Nullable Hit weekdayBehind(Scan scan, int i, int j, int direction, boolean twice) {
        boolean loose = twice
                || !(scan.is(i, Kind.DIRECTION)
                        && (scan.tokens.text(i).equalsIgnoreCase("last")
                                || scan.is(i, scan.words.previous)
                                || scan.tokens.text(i).equalsIgnoreCase("next")));
        Which which = direction == 0
                ? Which.THIS
                : direction < 0 ? loose ? Which.LATEST : Which.LAST_WEEK : loose ? Which.COMING : Which.NEXT_WEEK;
        Hit hit = weekday(scan, j, which);
        return hit == null ? null : hit.from(i, hit.rule());
    }

    private static @Nullable Hit monthBehind(Scan scan, int i, int j, int direction) {
        Hit hit = DayMonthYear.monthFirst(scan, j, 0);
        if (hit == null) {
            return null;
        }
        if (!(hit.meaning() instanceof Day day) || !day.year().isOpen()) {
            return hit;
        }
        Year year =
                direction == 0 ? Year.relative(0) : new Year(direction < 0 ? Year.Kind.LATEST : Year.Kind.COMING, 0);
        return new Hit(i, hit.to(), new Day(year, day.month(), day.day(), 0), "date: month from now");
    }

    /** {@code on the 4th}; not {@code on the 4th floor}. */
    static @Nullable Hit dayOfMonth(Scan scan, int i) {
        int day = scan.day(i);
        int to = scan.pastSuffix(i + 1);
        boolean led = scan.is(i - 1, scan.words.the) && scan.is(i - 2, scan.words.on);
        return led && day > 0 && to > i + 1 && endsDay(scan, to)
                ? new Hit(i, to, new Meaning.DayOfMonth(day, 0), "date: day of month")
                : null;
    }

    private static boolean endsDay(Scan scan, int i) {
        return !scan.has(i) || scan.sign(i, '.') || scan.sign(i, ',') || scan.sign(i, '!') || scan.sign(i, '?');
    }

    /** {@code over the weekend}: the nearest one. */
    static @Nullable Hit weekend(Scan scan, int i) {
        return scan.value(i) == 6 && scan.is(i - 1, scan.words.the)
                ? new Hit(i, i + 1, new Meaning.Weekend(), "date: weekend")
                : null;
    }

    /** {@code two years ago}, {@code three weeks from now}, {@code a year earlier}, {@code two days after May 1}. */
    static @Nullable Hit counted(Scan scan, int i, DateExtractor dates) {
        int number = scan.is(i, Kind.NUMBER) ? scan.value(i) : scan.digits(i, 1, 3);
        int u = i + 1;
        if (scan.is(i, Kind.NUMBER) && scan.value(i) >= 20 && scan.is(scan.pastDash(u), Kind.NUMBER)) {
            number += scan.value(scan.pastDash(u));
            u = scan.pastDash(u) + 1;
        }
        if (number < 1 || !scan.is(u, Kind.UNIT) && !scan.is(u, Kind.UNITS) || scan.value(u) > 5) {
            return null;
        }
        Unit unit = Unit.of(scan.value(u));
        int j = u + 1;
        if (scan.has(i - 1, Role.AMOUNT) || scan.glued(i) && scan.is(i - 1, Tokens.Kind.CURRENCY)) {
            return null;
        }
        if (scan.is(j, scan.words.ago)) {
            return new Hit(i, j + 1, new Offset(unit, -number), "date: ago");
        }
        if (scan.is(j, scan.words.from) && (scan.is(j + 1, scan.words.now) || scan.is(j + 1, Kind.DAY_WORD))) {
            return new Hit(i, j + 2, new Offset(unit, number), "date: from now");
        }
        boolean before = scan.is(j, scan.words.before);
        if (before || scan.is(j, scan.words.after) || scan.is(j, scan.words.from)) {
            Hit base = dates.plain(scan, scan.past(j + 1, scan.words.the));
            return base == null
                    ? null
                    : new Hit(
                            i,
                            base.to(),
                            new Meaning.Shifted(unit, before ? -number : number, base.meaning()),
                            "date: counted from a date");
        }
        boolean one = scan.is(i, Kind.NUMBER) && number == 1;
        if (scan.is(j, scan.words.earlier) && !scan.is(j + 1, Kind.DIRECTION)) {
            return new Hit(i, j + 1, new Meaning.Anchored(unit, -number), "date: earlier");
        }
        if (one && scan.is(j, scan.words.later)) {
            return new Hit(i, j + 1, new Meaning.Anchored(unit, number), "date: later");
        }
        return null;
    }
}
