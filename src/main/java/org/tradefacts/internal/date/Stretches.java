package org.tradefacts.internal.date;

import org.jspecify.annotations.Nullable;
import org.tradefacts.internal.date.CalendarWords.Kind;
import org.tradefacts.internal.date.ContextWords.Role;
import org.tradefacts.internal.date.Meaning.Day;
import org.tradefacts.internal.date.Meaning.Digits;
import org.tradefacts.internal.date.Meaning.Months;
import org.tradefacts.internal.date.Meaning.Offset;
import org.tradefacts.internal.date.Meaning.Stretch;
import org.tradefacts.internal.date.Meaning.Unit;
import org.tradefacts.internal.date.Meaning.Weekday;
import org.tradefacts.internal.date.Meaning.Years;

/** Joins two dates to a stretch of time: {@code 1603 to 1868}, {@code between May and July}. */
final class Stretches {

    private static final int CHANGE_WINDOW = 8;

    private Stretches() {}

    /** The stretch that begins with {@code first}, or {@code first} itself. */
    static Hit joined(Scan scan, Hit first, DateExtractor dates) {
        int i = first.to();
        if (!isJoint(scan, first, i)) {
            return first;
        }
        int j = scan.past(i + 1, scan.words.the);
        scan.join(j);
        int before = before(scan, first);
        boolean led = scan.is(before, scan.words.from) || scan.is(before, scan.words.between);
        int now = scan.is(j, Kind.DIRECTION) && scan.value(j) == 0 ? j + 1 : j;
        boolean untilNow = scan.is(now, Kind.NOW) || scan.is(now, scan.words.date) || scan.is(now, scan.words.present);
        @Nullable Hit second = led && untilNow ? new Hit(j, now + 1, new Offset(Unit.DAY, 0), first.rule()) : dates.at(scan, j);
        if (second == null || !fit(first.meaning(), second.meaning(), led) || isChange(scan, first.from())) {
            return first;
        }
        return new Hit(first.from(), second.to(), new Stretch(first.meaning(), second.meaning()), "date: stretch");
    }

    private static boolean isJoint(Scan scan, Hit first, int i) {
        int before = before(scan, first);
        if (scan.dash(i)) {
            return scan.tokens.first(i) != '—' || scan.glued(i) && scan.glued(i + 1);
        }
        if (scan.is(i, scan.words.and)) {
            return scan.is(before, scan.words.between);
        }
        if (scan.is(i, scan.words.until) || scan.is(i, scan.words.till)) {
            return scan.is(before, scan.words.from);
        }
        return scan.is(i, Kind.TO);
    }

    /** The present as the first end of a stretch: {@code between now and May 1}. */
    static @Nullable Hit now(Scan scan, int i) {
        boolean led = scan.is(i - 1, scan.words.between) && scan.is(i + 1, scan.words.and)
                || scan.is(i - 1, scan.words.from) && scan.is(i + 1, Kind.TO);
        return led && scan.month(i + 2) > 0 ? new Hit(i, i + 1, new Offset(Unit.DAY, 0), "date: day word") : null;
    }

    private static int before(Scan scan, Hit first) {
        return scan.is(first.from() - 1, scan.words.the) ? first.from() - 2 : first.from() - 1;
    }

    private static boolean fit(Meaning first, Meaning second, boolean led) {
        if (first instanceof Years a && second instanceof Years b) {
            return a.first() < b.last();
        }
        if (first instanceof Day a && second instanceof Day b) {
            return a.day() == 0 == (b.day() == 0);
        }
        if (led && second instanceof Offset offset && offset.unit() == Unit.DAY) {
            return first instanceof Day || first instanceof Years || first instanceof Offset;
        }
        if (led && first instanceof Offset offset && offset.unit() == Unit.DAY) {
            return second instanceof Day;
        }
        return first instanceof Months && second instanceof Months
                || first instanceof Weekday && second instanceof Weekday
                || first instanceof Digits && second instanceof Digits
                || first instanceof Digits && second instanceof Day
                || first instanceof Day && second instanceof Digits;
    }

    /** Whether something moves from one date to another: {@code postponed from June 1 to July 1} names two dates. */
    private static boolean isChange(Scan scan, int first) {
        if (!scan.is(first - 1, scan.words.from)) {
            return false;
        }
        for (int i = first - 2; i >= first - CHANGE_WINDOW; i--) {
            if (scan.has(i, Role.CHANGE)) {
                return true;
            }
        }
        return false;
    }
}
