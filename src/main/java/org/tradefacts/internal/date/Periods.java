package org.tradefacts.internal.date;

import org.jspecify.annotations.Nullable;
import org.tradefacts.internal.date.CalendarWords.Kind;
import org.tradefacts.internal.date.ContextWords.Role;
import org.tradefacts.internal.date.Meaning.Months;
import org.tradefacts.internal.date.Meaning.Offset;
import org.tradefacts.internal.date.Meaning.Season;
import org.tradefacts.internal.date.Meaning.Unit;
import org.tradefacts.internal.date.Meaning.Unsettled;
import org.tradefacts.internal.date.Meaning.Year;
import org.tradefacts.internal.text.Tokens;

/** Quarters, halves, fiscal years, seasons, and parts of periods; the rules are listed at {@link DateExtractor}. */
final class Periods {

    private Periods() {}

    /** {@code first quarter (of 2025)}, {@code second half of this year}, {@code first nine months of 2024}. */
    static @Nullable Hit ordinal(Scan scan, int i) {
        int number = scan.is(i, Kind.ORDINAL) ? scan.value(i) : scan.digits(i, 1, 1);
        int j = scan.is(i, Kind.ORDINAL) ? i + 1 : scan.pastSuffix(i + 1);
        if (number < 1 || number > 4 || !scan.is(i, Kind.ORDINAL) && j == i + 1) {
            return null;
        }
        int u = scan.pastDash(j);
        if (scan.is(u, Kind.UNIT) && scan.value(u) == 4) {
            boolean fiscal = scan.is(i - 1, Kind.FISCAL);
            return quarter(scan, i, u + 1, number, fiscal);
        }
        if (scan.is(u, scan.words.half) && number <= 2) {
            return half(scan, i, u + 1, number, u > j);
        }
        if (scan.is(u, Kind.UNIT) && scan.value(u) == 3) {
            YearWords.Found year = YearWords.at(scan, u + 1);
            return year.year().kind() == Year.Kind.NUMBERED
                    ? new Hit(i, year.to(), new Meaning.Day(year.year(), number, 0, 0), "date: month by number")
                    : null;
        }
        int months = scan.is(u, Kind.NUMBER) ? scan.value(u) : scan.digits(u, 1, 2);
        if (number == 1 && months > 1 && months < 12 && scan.is(u + 1, Kind.UNITS) && scan.value(u + 1) == 3) {
            YearWords.Found year = YearWords.at(scan, u + 2);
            return year.to() > u + 2 && !year.fiscal()
                    ? new Hit(i, year.to(), new Months(year.year(), 1, months), "date: first months")
                    : null;
        }
        return null;
    }

    /** {@code Q1}, {@code Q1 2025}, {@code H1}; {@code 1Q}. */
    static @Nullable Hit code(Scan scan, int i, boolean sure) {
        boolean digit = scan.is(i, Tokens.Kind.NUMBER);
        if (digit && !(scan.glued(i + 1) && scan.is(i + 1, scan.words.q))) {
            return null;
        }
        if (!digit && !sure && !scan.tokens.capitalised(i) && scan.year(scan.pastDash(i + 1)) == 0) {
            return null;
        }
        int number = digit ? scan.digits(i, 1, 1) : scan.value(i);
        if (number < 1 || number > 4) {
            return null;
        }
        return scan.is(i, Kind.HALF_CODE)
                ? half(scan, i, i + 1, number, true)
                : quarter(scan, i, digit ? i + 2 : i + 1, number, false);
    }

    /** {@code 2025 Q1}, {@code 2025-Q1}, {@code 2025 first quarter}. */
    static @Nullable Hit yearFirst(Scan scan, int i) {
        int year = scan.year(i);
        int j = scan.is(i + 1, scan.words.possessive) ? i + 2 : scan.pastDash(i + 1);
        if (year == 0 || !scan.is(j, Kind.QUARTER_CODE) && !scan.is(j, Kind.HALF_CODE) && !scan.is(j, Kind.ORDINAL)) {
            return null;
        }
        Hit hit = scan.is(j, Kind.ORDINAL) ? ordinal(scan, j) : code(scan, j, true);
        return hit != null
                        && hit.meaning() instanceof Months months
                        && months.year().isOpen()
                ? new Hit(i, hit.to(), new Months(Year.numbered(year), months.first(), months.last()), hit.rule())
                : null;
    }

    private static @Nullable Hit quarter(Scan scan, int from, int to, int number, boolean fiscal) {
        YearWords.Found year = YearWords.at(scan, to);
        if (year.to() == to && scan.is(to, scan.words.of)) {
            return null;
        }
        Meaning meaning =
                fiscal || year.fiscal() ? new Unsettled() : new Months(year.year(), 3 * number - 2, 3 * number);
        return new Hit(from, year.to(), meaning, "date: quarter");
    }

    private static @Nullable Hit half(Scan scan, int from, int to, int number, boolean sure) {
        YearWords.Found year = YearWords.at(scan, to);
        if (year.to() == to
                && (scan.is(to, scan.words.of)
                        || !sure
                                && !(scan.is(from - 1, scan.words.the) && Context.isDatePreposition(scan, from - 2)))) {
            return null;
        }
        Meaning meaning = year.fiscal() ? new Unsettled() : new Months(year.year(), 6 * number - 5, 6 * number);
        return new Hit(from, year.to(), meaning, "date: half year");
    }

    /** {@code fiscal 2025}, {@code FY 2025}, {@code fiscal year 2024-25}. */
    static @Nullable Hit fiscal(Scan scan, int i) {
        int j = scan.past(i + 1, scan.words.year);
        if (scan.year(j) == 0) {
            return null;
        }
        Hit years = Years.at(scan, j);
        return years == null ? null : years.from(i, "date: fiscal year");
    }

    /** {@code summer of 2018}, {@code spring 2025}; a bare season is too vague, and {@code fall} a verb. */
    static @Nullable Hit season(Scan scan, int i) {
        YearWords.Found year = YearWords.at(scan, i + 1);
        return year.year().kind() == Year.Kind.NUMBERED
                ? new Hit(i, year.to(), new Season(scan.value(i), year.year()), "date: season")
                : null;
    }

    /** {@code early July}, {@code mid-2025}, {@code late last year}, {@code earlier this week}, {@code later today}. */
    static @Nullable Hit part(Scan scan, int i, DateExtractor dates) {
        int j = scan.pastDash(i + 1);
        if (scan.is(j, scan.words.in) || scan.is(j, scan.words.on)) {
            j++;
        }
        if (scan.is(j, scan.words.the)) {
            return unit(scan, i, j + 1);
        }
        Hit whole = dates.plain(scan, j);
        return whole == null || scan.is(j, Kind.NUMBER) ? null : whole.from(i, "date: part of a period");
    }

    /**
     * {@code end of July}, {@code beginning of the year}, {@code end-2025}, {@code year-end}; not {@code end of the
     * day}.
     */
    static @Nullable Hit edge(Scan scan, int i, DateExtractor dates) {
        int j = i + 1;
        if (scan.is(j, scan.words.of)) {
            j++;
        } else if (!scan.dash(j) || !scan.glued(j) || !scan.glued(j + 1)) {
            return null;
        } else {
            j++;
        }
        if (scan.is(j, scan.words.the)) {
            Hit unit = unit(scan, i, j + 1);
            if (unit != null) {
                return unit;
            }
            j++;
        }
        if (scan.is(j, scan.words.year)) {
            return unit(scan, i, j);
        }
        Hit whole = dates.plain(scan, j);
        return whole == null || scan.is(j, Kind.NUMBER) ? null : whole.from(i, "date: part of a period");
    }

    private static @Nullable Hit unit(Scan scan, int from, int u) {
        if (!scan.is(u, Kind.UNIT) || scan.value(u) == 1 || scan.value(u) == 6 || scan.is(u + 1, scan.words.of)) {
            return null;
        }
        return new Hit(from, u + 1, new Offset(Unit.of(scan.value(u)), 0), "date: part of a period");
    }

    /** {@code year-end}: this year. */
    static @Nullable Hit yearEnd(Scan scan, int i) {
        boolean end =
                scan.is(i, scan.words.year) && scan.dash(i + 1) && scan.glued(i + 1) && scan.is(i + 2, scan.words.end);
        return end && !scan.has(i - 1, Role.POSSESSOR)
                ? new Hit(i, i + 3, new Offset(Unit.YEAR, 0), "date: part of a period")
                : null;
    }
}
