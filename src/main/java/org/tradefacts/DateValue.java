package org.tradefacts;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A calendar date as far as the text settles it, in ISO 8601: a day {@code 2025-07-08}, month {@code 2025-07}, year
 * {@code 2025}, quarter {@code 2025-Q1} or week {@code 2025-W23}; with {@code X} for digits that are not known, as in
 * {@code XXXX-07-08}; or an interval of two of these, {@code 2025-06-10/2025-06-12}.
 *
 * <pre>{@code
 * new DateValue("2025-Q2").last(); // Optional[2025-06-30]
 * new DateValue("XXXX-07-08").first(); // Optional.empty
 * DateValue.of(LocalDate.of(2025, 7, 8)).iso(); // 2025-07-08
 * }</pre>
 *
 * @param iso the date in that form
 */
public record DateValue(String iso) implements Serializable {

    private static final Pattern POINT =
            Pattern.compile("([\\dX]{4})(?:-(?:([\\dX]{2})(?:-([\\dX]{2}))?|Q([1-4])|W(\\d{2})))?");

    /** @throws IllegalArgumentException if {@code iso} is not a date in the form described */
    public DateValue {
        int slash = iso.indexOf('/');
        if (slash < 0) {
            checkPoint(iso, iso);
        } else {
            checkPoint(iso.substring(0, slash), iso);
            checkPoint(iso.substring(slash + 1), iso);
        }
    }

    private static void checkPoint(String point, String whole) {
        Matcher m = POINT.matcher(point);
        checkArgument(m.matches(), "not an ISO 8601 date: %s", whole);
        if (point.indexOf('X') >= 0) {
            return;
        }
        try {
            firstOf(m);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("not a date of the calendar: " + whole, e);
        }
    }

    /** A known day. */
    public static DateValue of(LocalDate day) {
        return new DateValue(day.toString());
    }

    /** The first day, or nothing where digits are unknown. */
    public Optional<LocalDate> first() {
        int slash = iso.indexOf('/');
        Matcher m = POINT.matcher(slash < 0 ? iso : iso.substring(0, slash));
        return iso.indexOf('X') < 0 && m.matches() ? Optional.of(firstOf(m)) : Optional.empty();
    }

    /** The last day, which is the first for a single day, or nothing where digits are unknown. */
    public Optional<LocalDate> last() {
        Matcher m = POINT.matcher(iso.substring(iso.indexOf('/') + 1));
        return iso.indexOf('X') < 0 && m.matches() ? Optional.of(lastOf(m)) : Optional.empty();
    }

    private static LocalDate firstOf(Matcher m) {
        int year = Integer.parseInt(m.group(1));
        if (m.group(3) != null) {
            return LocalDate.of(year, Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3)));
        }
        if (m.group(2) != null) {
            return LocalDate.of(year, Integer.parseInt(m.group(2)), 1);
        }
        if (m.group(4) != null) {
            return LocalDate.of(year, 3 * Integer.parseInt(m.group(4)) - 2, 1);
        }
        if (m.group(5) != null) {
            LocalDate inYear = LocalDate.of(year, 1, 4);
            return inYear.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(m.group(5)))
                    .with(java.time.DayOfWeek.MONDAY);
        }
        return LocalDate.of(year, 1, 1);
    }

    private static LocalDate lastOf(Matcher m) {
        LocalDate first = firstOf(m);
        if (m.group(3) != null) {
            return first;
        }
        if (m.group(2) != null) {
            return YearMonth.from(first).atEndOfMonth();
        }
        if (m.group(4) != null) {
            return YearMonth.from(first).plusMonths(2).atEndOfMonth();
        }
        return m.group(5) != null ? first.plusDays(6) : first.with(TemporalAdjusters.lastDayOfYear());
    }

    /** The ISO 8601 form. */
    @Override
    public String toString() {
        return iso;
    }
}
