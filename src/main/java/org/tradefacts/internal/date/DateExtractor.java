package org.tradefacts.internal.date;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tradefacts.DateMention;
import org.tradefacts.internal.date.CalendarWords.Holiday;
import org.tradefacts.internal.date.CalendarWords.Kind;
import org.tradefacts.internal.date.Meaning.Day;
import org.tradefacts.internal.date.Meaning.Weekday;
import org.tradefacts.internal.lexicon.Phrases;
import org.tradefacts.internal.lexicon.Vocabulary;
import org.tradefacts.internal.text.Document;
import org.tradefacts.internal.text.Tokens;

/**
 * Finds the dates of a document, and reckons them from the day of publication.
 *
 * <p>The rules, each with what it takes and what it leaves:
 *
 * <ul>
 *   <li>{@code date: month and day}: "July 8", "Apr. 30, 2025", "December 15th"; not "July 8 percent"
 *   <li>{@code date: day and month}: "8 July 2025", "the 4th of July"; not "$ 12 July"
 *   <li>{@code date: days of one month}: "June 10 to 12", "10-12 June"
 *   <li>{@code date: month and year}: "July 2025", "May this year"; not "May 2000 troops"
 *   <li>{@code date: month}: "in July", "the March meeting"; not "he may", "Theresa May said"
 *   <li>{@code date: digits}: "2025-07-08", "08/07/2025", "30.04.2025", "on 11/20", "12/2015"; not "133-03-03-2020"
 *   <li>{@code date: year}: "in 2024", "the 2016 election"; not "2000 troops", "Section 2025", "$2010"
 *   <li>{@code date: years}: "2024/25", "2017-18"; not "2010-2" (a number)
 *   <li>{@code date: decade}, {@code date: century}: "the 1990s", "the 21st century"; not "the 21st chapter"
 *   <li>{@code date: stretch}: "1603 to 1868", "between May and July"; not "May and July"
 *   <li>{@code date: weekday}: "Tuesday", "next Friday", "late Tuesday"; not "the Sun said", "every Tuesday"
 *   <li>{@code date: weekday with day and month}: "Tuesday, April 29"
 *   <li>{@code date: weekday of a week}: "Tuesday of next week"
 *   <li>{@code date: day word}: "today", "yesterday morning"; not "USA Today", "now"
 *   <li>{@code date: part of day}: "this morning", "last night"; not "one night"
 *   <li>{@code date: period from now}: "last week", "this fiscal year"; not "the last year", "recent months"
 *   <li>{@code date: month from now}: "last March"; not "last May said"
 *   <li>{@code date: weekend}: "over the weekend"; not "weekends"
 *   <li>{@code date: part of a period}: "early July", "end of the year", "mid-2025"; not "end of the day"
 *   <li>{@code date: quarter}, {@code date: half year}: "Q1 2025", "second half of this year"; not "a quarter of it"
 *   <li>{@code date: first months}: "first nine months of 2024"; not "nine months"
 *   <li>{@code date: fiscal year}: "fiscal 2025", "FY 2024-25"; not "fiscal policy"
 *   <li>{@code date: season}: "this spring", "summer of 2018"; not "prices fall"
 *   <li>{@code date: ago}, {@code date: from now}: "two years ago", "three weeks from now"; not "more than a year ago",
 *       "in two years" (a length of time)
 *   <li>{@code date: earlier}, {@code date: later}: "a year earlier"; not "earlier"
 *   <li>{@code date: counted from a date}: "two days after May 1"; not "two days after the vote"
 *   <li>{@code date: day of month}: "on the 4th", "Monday the 21st"; not "on the 4th floor"
 *   <li>{@code date: week of a day}: "the week of April 10"; not "the week of talks"
 *   <li>{@code date: week by number}: "the first week of July"; not "the first week of the strike"
 *   <li>{@code date: month by number}: "the third month of 2021"; not "the third month of the strike"
 *   <li>{@code date: quarters from now}: "the last three quarters"; not "the last three years" (a length of time)
 *   <li>{@code date: year in words}: "in nineteen ninety-six"; not "in two thousand homes"
 *   <li>{@code date: holiday}: "Christmas Day"; not "Lunar New Year"
 * </ul>
 *
 * <p>Thread-safe once the vocabulary is frozen.
 */
public final class DateExtractor {

    private final CalendarWords words;
    private final ContextWords contexts;

    /** An extractor that adds its words to {@code vocabulary}. */
    public DateExtractor(Vocabulary vocabulary) {
        words = new CalendarWords(vocabulary);
        contexts = new ContextWords(vocabulary);
    }

    /** The dates of a document in text order; none overlaps another. */
    public List<DateExpression> find(Document document) {
        ImmutableList.Builder<DateExpression> found = ImmutableList.builder();
        Tokens tokens = document.tokens();
        Scan scan = new Scan(document, words, contexts);
        for (int sentence = 0; sentence < document.sentences(); sentence++) {
            scan.enter(sentence);
            int i = scan.start();
            while (i < scan.end()) {
                int word = tokens.word(i);
                boolean begins = word == Vocabulary.UNKNOWN ? tokens.is(i, Tokens.Kind.NUMBER) : words.begins(word);
                Hit hit = begins ? at(scan, i) : null;
                if (hit == null) {
                    i++;
                    continue;
                }
                Hit whole = Stretches.joined(scan, hit, this);
                if (!Context.isSet(scan, i)) {
                    found.add(new DateExpression(
                            document.span(whole.from(), whole.to()),
                            whole.from(),
                            whole.to(),
                            sentence,
                            whole.rule(),
                            whole.meaning(),
                            Leanings.of(scan, whole.from(), whole.to())));
                }
                i = whole.to();
            }
        }
        return found.build();
    }

    /** The date that begins at token {@code i}, or null. */
    @Nullable Hit at(Scan scan, int i) {
        Kind kind = scan.kind(i);
        if (kind != null) {
            switch (kind) {
                case PART -> {
                    return Periods.part(scan, i, this);
                }
                case EDGE -> {
                    return Periods.edge(scan, i, this);
                }
                case NUMBER -> {
                    return numberWord(scan, i);
                }
                default -> {
                    return plain(scan, i);
                }
            }
        }
        if (scan.is(i, Tokens.Kind.NUMBER)) {
            Hit counted = RelativeDates.counted(scan, i, this);
            return counted != null ? counted : number(scan, i);
        }
        return plain(scan, i);
    }

    /** The date that begins at token {@code i} and holds no other, or null. */
    @Nullable Hit plain(Scan scan, int i) {
        if (scan.is(i, Tokens.Kind.NUMBER)) {
            return number(scan, i);
        }
        if (!scan.is(i, Tokens.Kind.WORD)) {
            return null;
        }
        if (scan.tokens.capitalised(i)) {
            Phrases.Match<Holiday> holiday = words.holidays.longestAt(scan.tokens.words(), i, scan.end());
            if (holiday != null) {
                return holiday(scan, i, holiday);
            }
        }
        Kind kind = scan.kind(i);
        if (kind == null) {
            return null;
        }
        return switch (kind) {
            case MONTH, MONTH_SHORT -> DayMonthYear.monthFirst(scan, i, 0);
            case WEEKDAY, WEEKDAY_SHORT -> RelativeDates.weekday(scan, i, Weekday.Which.BARE);
            case DAY_WORD -> RelativeDates.dayWord(scan, i);
            case DIRECTION -> RelativeDates.direction(scan, i);
            case UNIT -> unit(scan, i);
            case ORDINAL -> ordinal(scan, i);
            case QUARTER_CODE, HALF_CODE -> Periods.code(scan, i, false);
            case FISCAL -> Periods.fiscal(scan, i);
            case SEASON -> Periods.season(scan, i);
            case DECADE ->
                scan.is(i - 1, words.the) || Context.isDatePreposition(scan, i - 1)
                        ? new Hit(i, i + 1, new Meaning.Years(scan.value(i), scan.value(i) + 9), "date: decade")
                        : null;
            case NOW -> Stretches.now(scan, i);
            default -> null;
        };
    }

    private @Nullable Hit numberWord(Scan scan, int i) {
        if (scan.value(i) == 1 && !scan.is(i + 1, Kind.UNIT) && !scan.is(i + 1, words.thousand)) {
            return null;
        }
        Hit counted = RelativeDates.counted(scan, i, this);
        if (counted == null) {
            counted = Years.spelled(scan, i);
        }
        if (counted == null) {
            counted = Years.at(scan, i);
        }
        return counted != null ? counted : DayMonthYear.dayFirst(scan, i, 0);
    }

    private @Nullable Hit unit(Scan scan, int i) {
        if (scan.is(i, words.year)) {
            return Periods.yearEnd(scan, i);
        }
        return scan.value(i) == 2 ? Weeks.of(scan, i, this) : RelativeDates.weekend(scan, i);
    }

    private @Nullable Hit ordinal(Scan scan, int i) {
        Hit period = Periods.ordinal(scan, i);
        if (period == null) {
            period = Weeks.numbered(scan, i, this);
        }
        if (period != null) {
            return period;
        }
        Hit century = Years.at(scan, i);
        return century != null ? century : DayMonthYear.dayFirst(scan, i, 0);
    }

    private @Nullable Hit number(Scan scan, int i) {
        Hit hit = DigitDates.at(scan, i);
        if (hit == null) {
            hit = Periods.yearFirst(scan, i);
        }
        if (hit == null) {
            hit = Years.at(scan, i);
        }
        if (hit == null && scan.day(i) > 0) {
            hit = DayMonthYear.dayFirst(scan, i, 0);
            if (hit == null) {
                hit = Periods.code(scan, i, false);
            }
            if (hit == null) {
                hit = Periods.ordinal(scan, i);
            }
            if (hit == null) {
                hit = Weeks.numbered(scan, i, this);
            }
            if (hit == null) {
                hit = RelativeDates.dayOfMonth(scan, i);
            }
        }
        return hit;
    }

    private @Nullable Hit holiday(Scan scan, int i, Phrases.Match<Holiday> holiday) {
        int to = i + holiday.length();
        if (holiday.value().month() == 0) {
            return null;
        }
        YearWords.Found year = YearWords.at(scan, to);
        Meaning day =
                new Day(year.year(), holiday.value().month(), holiday.value().day(), 0);
        return new Hit(i, year.to(), day, "date: holiday");
    }

    /**
     * The dates that expressions of one document mean.
     *
     * @param found the expressions in text order
     * @param published the day of publication, without which relative words have no value and years may be unknown
     */
    public List<DateMention> resolve(List<DateExpression> found, Optional<LocalDate> published) {
        return new Resolver(published.orElse(null)).resolve(found);
    }
}
