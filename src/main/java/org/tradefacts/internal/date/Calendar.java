package org.tradefacts.internal.date;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;
import org.tradefacts.internal.date.Meaning.Day;
import org.tradefacts.internal.date.Meaning.DayOfMonth;
import org.tradefacts.internal.date.Meaning.Digits;
import org.tradefacts.internal.date.Meaning.Months;
import org.tradefacts.internal.date.Meaning.Season;
import org.tradefacts.internal.date.Meaning.Stretch;
import org.tradefacts.internal.date.Meaning.Unit;
import org.tradefacts.internal.date.Meaning.Year;

/** Arithmetic of the calendar round one day, which may be unknown; values are ISO 8601 as in the contract. */
final class Calendar {

    private static final String UNKNOWN = "XXXX";
    private static final int NEAR = 60;
    private static final int SURELY_AHEAD = 60;
    private static final int SURELY_BEHIND = 120;

    /** In which order an article prints month and day in digits. */
    enum Order {
        MONTH_FIRST,
        DAY_FIRST,
        OPEN
    }

    private final @Nullable LocalDate now;

    Calendar(@Nullable LocalDate now) {
        this.now = now;
    }

    static String year(int year) {
        String digits = Integer.toString(year);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }

    private static String two(int number) {
        return (number < 10 ? "-0" : "-") + number;
    }

    /** The period of a unit that holds a day: {@code 2025-W23}. */
    static String period(Unit unit, LocalDate day) {
        return switch (unit) {
            case DAY -> day.toString();
            case WEEK ->
                year(day.get(IsoFields.WEEK_BASED_YEAR)) + "-W"
                        + two(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)).substring(1);
            case MONTH -> year(day.getYear()) + two(day.getMonthValue());
            case QUARTER -> year(day.getYear()) + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
            case YEAR -> year(day.getYear());
            case WEEKEND -> {
                LocalDate saturday = day.with(java.time.DayOfWeek.SATURDAY);
                yield saturday + "/" + saturday.plusDays(1);
            }
        };
    }

    static LocalDate plus(LocalDate day, Unit unit, int amount) {
        return switch (unit) {
            case DAY -> day.plusDays(amount);
            case WEEK, WEEKEND -> day.plusWeeks(amount);
            case MONTH -> day.plusMonths(amount);
            case QUARTER -> day.plusMonths(3L * amount);
            case YEAR -> day.plusYears(amount);
        };
    }

    /** The year a date means, the nearest unless the lean tells against it, or 0 where nothing tells. */
    int yearOf(Year year, int month, int day, int weekday, Lean lean) {
        if (year.kind() == Year.Kind.NUMBERED) {
            return year.number();
        }
        if (now == null) {
            return 0;
        }
        return switch (year.kind()) {
            case RELATIVE -> now.getYear() + year.number();
            case LATEST ->
                YearMonth.of(now.getYear(), month).isBefore(YearMonth.from(now)) ? now.getYear() : now.getYear() - 1;
            case COMING ->
                YearMonth.of(now.getYear(), month).isAfter(YearMonth.from(now)) ? now.getYear() : now.getYear() + 1;
            default -> nearest(month, day, weekday, lean);
        };
    }

    private int nearest(int month, int day, int weekday, Lean lean) {
        int best = 0;
        long least = Long.MAX_VALUE;
        for (int year = now.getYear() - 4; year <= now.getYear() + 4; year++) {
            YearMonth candidate = YearMonth.of(year, month);
            if (!candidate.isValidDay(Math.max(day, 1))) {
                continue;
            }
            LocalDate date = candidate.atDay(day > 0 ? day : 15);
            long distance = Math.abs(DAYS.between(date, now));
            if (weekday > 0 && date.getDayOfWeek().getValue() != weekday && Math.abs(year - now.getYear()) <= 1) {
                distance += 366;
            }
            long ahead = DAYS.between(now, date);
            if (lean == Lean.PAST && ahead > SURELY_AHEAD || lean == Lean.FUTURE && ahead < -SURELY_BEHIND) {
                distance += 366;
            }
            if (distance < least) {
                least = distance;
                best = year;
            }
        }
        return best;
    }

    /** The date of a day in the nearest year, or null where its year is open. */
    @Nullable LocalDate dateOf(Day day) {
        int year = yearOf(day.year(), day.month(), day.day(), day.weekday(), Lean.OPEN);
        try {
            return year == 0 ? null : LocalDate.of(year, day.month(), Math.max(day.day(), 1));
        } catch (DateTimeException e) {
            return null;
        }
    }

    @Nullable String day(Day day, Lean lean) {
        int year = yearOf(day.year(), day.month(), day.day(), day.weekday(), lean);
        if (year > 0 && day.day() > 0 && !YearMonth.of(year, day.month()).isValidDay(day.day())) {
            return null;
        }
        return (year == 0 ? UNKNOWN : year(year)) + two(day.month()) + (day.day() > 0 ? two(day.day()) : "");
    }

    /**
     * Day and month in the order that fits the weekday, or else in the article's own, or else in the one that puts the
     * date near now, if only one does.
     */
    @Nullable String digits(Digits digits, Order order) {
        Year year = digits.year() == 0 ? Year.OPEN : Year.numbered(digits.year());
        LocalDate monthFirst = dateOf(new Day(year, digits.first(), digits.second(), 0));
        LocalDate dayFirst = dateOf(new Day(year, digits.second(), digits.first(), 0));
        if (monthFirst == null || dayFirst == null) {
            return null;
        }
        boolean american = isOn(monthFirst, digits.weekday());
        if (american == isOn(dayFirst, digits.weekday()) && order != Order.OPEN) {
            return (order == Order.MONTH_FIRST ? monthFirst : dayFirst).toString();
        }
        if (american == isOn(dayFirst, digits.weekday())) {
            american = isNear(monthFirst);
            if (american == isNear(dayFirst)) {
                return digits.year() == 0 ? null : year(digits.year()) + "-XX-XX";
            }
        }
        return (american ? monthFirst : dayFirst).toString();
    }

    private static boolean isOn(LocalDate date, int weekday) {
        return date.getDayOfWeek().getValue() == weekday;
    }

    private boolean isNear(LocalDate date) {
        return now != null && Math.abs(DAYS.between(date, now)) <= NEAR;
    }

    /** The date nearest now that falls on a day of the month, and on a weekday where one is told. */
    @Nullable String dayOfMonth(DayOfMonth told) {
        LocalDate best = null;
        for (int months = -12; now != null && months <= 12; months++) {
            YearMonth month = YearMonth.from(now).plusMonths(months);
            if (month.isValidDay(told.day())) {
                LocalDate date = month.atDay(told.day());
                boolean fits = told.weekday() == 0 || date.getDayOfWeek().getValue() == told.weekday();
                if (fits && (best == null || Math.abs(DAYS.between(date, now)) < Math.abs(DAYS.between(best, now)))) {
                    best = date;
                }
            }
        }
        return best == null ? null : best.toString();
    }

    String months(Months months, Lean lean) {
        int middle = (months.first() + months.last() + 1) / 2;
        int number = yearOf(months.year(), middle, 0, 0, lean == Lean.OPEN ? Lean.PAST : lean);
        String year = number == 0 ? UNKNOWN : year(number);
        return months.last() - months.first() == 2 && months.last() % 3 == 0
                ? year + "-Q" + months.last() / 3
                : year + two(months.first()) + '/' + year + two(months.last());
    }

    /** The year of a season; absent for one that crosses the turn of the year or may be either of two. */
    @Nullable String season(Season season) {
        if (season.year().kind() == Year.Kind.NUMBERED) {
            return year(season.year().number());
        }
        if (now == null || season.month() == 1) {
            return null;
        }
        int year = now.getYear() + season.year().number();
        boolean clear = switch (Integer.signum(season.year().number())) {
            case -1 -> season.month() > now.getMonthValue() + 1;
            case 1 -> season.month() < now.getMonthValue() - 1;
            default -> true;
        };
        return clear ? year(year) : null;
    }

    /** Gives two ends of a stretch the years that make one: December 2024 to January 2025. */
    Stretch years(Day first, Day last, Lean lean) {
        boolean wraps = first.month() > last.month();
        Day from = first;
        Day to = last;
        if (first.year().isOpen() && !last.year().isOpen()) {
            int year = yearOf(last.year(), last.month(), last.day(), 0, lean);
            from = year == 0 ? first : with(first, wraps ? year - 1 : year);
        } else if (last.year().isOpen()) {
            int year = yearOf(first.year(), first.month(), first.day(), first.weekday(), lean);
            to = year == 0 ? last : with(last, wraps ? year + 1 : year);
        }
        return new Stretch(from, to);
    }

    private static Day with(Day day, int year) {
        return new Day(Year.numbered(year), day.month(), day.day(), day.weekday());
    }
}
