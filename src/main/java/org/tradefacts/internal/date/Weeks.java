package org.tradefacts.internal.date;

import org.jspecify.annotations.Nullable;
import org.tradefacts.internal.date.CalendarWords.Kind;
import org.tradefacts.internal.date.ContextWords.Role;
import org.tradefacts.internal.date.Meaning.Day;
import org.tradefacts.internal.date.Meaning.Week;
import org.tradefacts.internal.date.Meaning.Years;

/** Weeks told by a day or a number; the rules are listed at {@link DateExtractor}. */
final class Weeks {

    private Weeks() {}

    /** {@code week of April 10}, {@code week beginning February 4}; not {@code week of talks}. */
    static @Nullable Hit of(Scan scan, int i, DateExtractor dates) {
        if (scan.is(i + 1, scan.words.after) && scan.is(i + 2, Kind.DIRECTION) && scan.value(i + 2) == 1) {
            return new Hit(i, i + 3, new Meaning.Offset(Meaning.Unit.WEEK, 2), "date: period from now");
        }
        if (!scan.is(i + 1, scan.words.of) && !scan.has(i + 1, Role.BEGINNING)) {
            return null;
        }
        int j = scan.past(i + 2, scan.words.the);
        Hit day = scan.month(j) > 0 || scan.dayOrOrdinal(j) > 0 ? dates.plain(scan, j) : null;
        return day != null && day.meaning() instanceof Day base && base.day() > 0
                ? new Hit(i, day.to(), new Week(base, 0), "date: week of a day")
                : null;
    }

    /** {@code first week of July}, {@code 2nd week of 2021}. */
    static @Nullable Hit numbered(Scan scan, int i, DateExtractor dates) {
        int number = scan.dayOrOrdinal(i);
        int u = scan.pastDay(i);
        if (number < 1 || !scan.is(i, Kind.ORDINAL) && u == i + 1 || !scan.is(u, Kind.UNIT) || scan.value(u) != 2) {
            return null;
        }
        if (!scan.is(u + 1, scan.words.of) || scan.month(u + 2) == 0 && scan.year(u + 2) == 0) {
            return null;
        }
        Hit whole = dates.plain(scan, u + 2);
        boolean fits = whole != null
                && (whole.meaning() instanceof Years
                        || whole.meaning() instanceof Day day && day.day() == 0 && number <= 5);
        return fits ? new Hit(i, whole.to(), new Week(whole.meaning(), number), "date: week by number") : null;
    }
}
