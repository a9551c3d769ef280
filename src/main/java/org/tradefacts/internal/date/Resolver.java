package org.tradefacts.internal.date;

import static java.time.temporal.ChronoUnit.DAYS;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tradefacts.DateMention;
import org.tradefacts.DateValue;
import org.tradefacts.internal.date.Meaning.Anchored;
import org.tradefacts.internal.date.Meaning.Day;
import org.tradefacts.internal.date.Meaning.DayOfMonth;
import org.tradefacts.internal.date.Meaning.Digits;
import org.tradefacts.internal.date.Meaning.Months;
import org.tradefacts.internal.date.Meaning.Offset;
import org.tradefacts.internal.date.Meaning.Season;
import org.tradefacts.internal.date.Meaning.Shifted;
import org.tradefacts.internal.date.Meaning.Stretch;
import org.tradefacts.internal.date.Meaning.Unit;
import org.tradefacts.internal.date.Meaning.Week;
import org.tradefacts.internal.date.Meaning.Weekday;
import org.tradefacts.internal.date.Meaning.Weekend;
import org.tradefacts.internal.date.Meaning.Year;
import org.tradefacts.internal.date.Meaning.Years;

/** Reckons the dates of one document from its day of publication, or without it as far as that goes. */
final class Resolver {

    private final @Nullable LocalDate published;
    private final Calendar calendar;
    private Calendar.Order order = Calendar.Order.OPEN;

    Resolver(@Nullable LocalDate published) {
        this.published = published;
        this.calendar = new Calendar(published);
    }

    List<DateMention> resolve(List<DateExpression> found) {
        ImmutableList.Builder<DateMention> mentions = ImmutableList.builder();
        order = order(found);
        DateExpression anchorOf = null;
        String anchor = null;
        for (int i = 0; i < found.size(); i++) {
            DateExpression expression = found.get(i);
            boolean near = anchorOf != null && anchorOf.sentence() == expression.sentence();
            String value = value(found, i, near ? anchor : null);
            mentions.add(new DateMention(
                    expression.span(), Optional.ofNullable(value).map(DateValue::new), expression.rule()));
            if (value != null && value.indexOf('/') < 0) {
                anchorOf = expression;
                anchor = value;
            }
        }
        return mentions.build();
    }

    /** The order of month and day that the dates in digits show which leave it in no doubt, if all show the same. */
    private static Calendar.Order order(List<DateExpression> found) {
        Calendar.Order order = Calendar.Order.OPEN;
        for (DateExpression expression : found) {
            if (expression.meaning() instanceof Day day
                    && day.day() > 12
                    && expression.rule().equals(DigitDates.RULE)) {
                String text = expression.span().text();
                boolean dayFirst = text.startsWith(Integer.toString(day.day()));
                boolean yearFirst =
                        text.length() > 4 && Character.isDigit(text.charAt(3)) && Character.isDigit(text.charAt(2));
                Calendar.Order own = dayFirst ? Calendar.Order.DAY_FIRST : Calendar.Order.MONTH_FIRST;
                if (!yearFirst && order != Calendar.Order.OPEN && order != own) {
                    return Calendar.Order.OPEN;
                }
                order = yearFirst ? order : own;
            }
        }
        return order;
    }

    private @Nullable String value(List<DateExpression> found, int i, @Nullable String anchor) {
        DateExpression expression = found.get(i);
        Meaning meaning = expression.meaning();
        if (meaning instanceof Weekday weekday) {
            Day day = dayBeside(found, i, weekday);
            if (day != null) {
                return calendar.day(day, expression.lean());
            }
        }
        if (meaning instanceof Day day && day.year().isOpen()) {
            meaning = withYearBehind(found, i, day);
        }
        return value(meaning, expression.lean(), anchor);
    }

    /** The day and month in brackets beside a weekday: {@code Wednesday (Apr 30)}, {@code April 30 (Wednesday)}. */
    private @Nullable Day dayBeside(List<DateExpression> found, int i, Weekday weekday) {
        DateExpression self = found.get(i);
        if (i + 1 < found.size() && found.get(i + 1).from() == self.to() + 1) {
            Day day = dayOn(found.get(i + 1), weekday);
            if (day != null) {
                return day;
            }
        }
        return i > 0 && found.get(i - 1).to() + 1 == self.from() ? dayOn(found.get(i - 1), weekday) : null;
    }

    private @Nullable Day dayOn(DateExpression beside, Weekday weekday) {
        if (!(beside.meaning() instanceof Day day) || day.day() == 0) {
            return null;
        }
        LocalDate date = calendar.dateOf(day);
        return date == null || date.getDayOfWeek().getValue() == weekday.day() ? day : null;
    }

    /** The day with the year of a date listed behind it: {@code March 5 and April 2, 2025}. */
    private static Day withYearBehind(List<DateExpression> found, int i, Day day) {
        if (i + 1 == found.size() || found.get(i + 1).from() > found.get(i).to() + 2) {
            return day;
        }
        boolean later = found.get(i + 1).meaning() instanceof Day next
                && next.year().kind() == Year.Kind.NUMBERED
                && next.month() >= day.month()
                && next.day() > 0 == day.day() > 0;
        return later ? new Day(((Day) found.get(i + 1).meaning()).year(), day.month(), day.day(), day.weekday()) : day;
    }

    private @Nullable String value(Meaning meaning, Lean lean, @Nullable String anchor) {
        if (meaning instanceof Day day) {
            return calendar.day(day, lean);
        }
        if (meaning instanceof Digits digits) {
            return calendar.digits(digits, order);
        }
        if (meaning instanceof Years years) {
            return years.first() == years.last()
                    ? Calendar.year(years.first())
                    : Calendar.year(years.first()) + '/' + Calendar.year(years.last());
        }
        if (meaning instanceof Months months) {
            return calendar.months(months, lean);
        }
        if (meaning instanceof Season season) {
            return calendar.season(season);
        }
        if (meaning instanceof Stretch stretch) {
            return stretch(stretch, lean);
        }
        if (meaning instanceof Week week) {
            return week(week, lean);
        }
        if (meaning instanceof DayOfMonth told) {
            return calendar.dayOfMonth(told);
        }
        if (published == null) {
            return meaning instanceof Shifted shifted ? shifted(shifted, lean) : null;
        }
        if (meaning instanceof Weekday weekday) {
            return weekday(published, weekday, lean).toString();
        }
        if (meaning instanceof Weekend) {
            return weekend(published, lean);
        }
        if (meaning instanceof Offset offset
                && offset.unit() == Unit.WEEKEND
                && offset.amount() == 0
                && lean == Lean.PAST
                && published.getDayOfWeek().getValue() <= 3) {
            return weekend(published, lean);
        }
        if (meaning instanceof Offset offset) {
            return Calendar.period(offset.unit(), Calendar.plus(published, offset.unit(), offset.amount()));
        }
        if (meaning instanceof Shifted shifted) {
            return shifted(shifted, lean);
        }
        return meaning instanceof Anchored anchored ? anchored(published, anchored, anchor) : null;
    }

    private @Nullable String stretch(Stretch stretch, Lean lean) {
        Meaning first = stretch.first();
        Meaning last = stretch.last();
        if (first instanceof Day a && last instanceof Day b) {
            Stretch sameYear = calendar.years(a, b, lean == Lean.FUTURE ? Lean.OPEN : lean);
            first = sameYear.first();
            last = sameYear.last();
        }
        if (first instanceof Months a && last instanceof Months b && a.year().isOpen()) {
            first = new Months(b.year(), a.first(), a.last());
        }
        Lean side = lean == Lean.FUTURE && !(first instanceof Weekday) ? Lean.OPEN : lean;
        String from = value(first, side, null);
        String to = value(last, side, null);
        if (from == null || to == null) {
            return null;
        }
        if (first instanceof Weekday && last instanceof Weekday weekday) {
            to = LocalDate.parse(from)
                    .with(TemporalAdjusters.next(DayOfWeek.of(weekday.day())))
                    .toString();
        }
        if (last instanceof Day day
                && day.year().isOpen()
                && from.length() == 10
                && to.compareTo(from) < 0
                && to.charAt(0) != 'X') {
            to = Calendar.year(Integer.parseInt(to.substring(0, 4)) + 1) + to.substring(4);
        }
        return from.substring(0, ends(from, true)) + '/' + to.substring(to.indexOf('/') + 1);
    }

    private static int ends(String value, boolean first) {
        int slash = value.indexOf('/');
        return slash < 0 || !first ? value.length() : slash;
    }

    private static LocalDate weekday(LocalDate published, Weekday weekday, Lean lean) {
        DayOfWeek day = DayOfWeek.of(weekday.day());
        LocalDate thisWeek = published.with(day);
        return switch (weekday.which()) {
            case LAST_WEEK -> thisWeek.minusWeeks(1);
            case NEXT_WEEK -> thisWeek.plusWeeks(1);
            case LATEST -> published.with(TemporalAdjusters.previous(day));
            case COMING -> published.with(TemporalAdjusters.next(day));
            case THIS -> thisWeek.isBefore(published) && lean != Lean.PAST ? thisWeek.plusWeeks(1) : thisWeek;
            case BARE -> bare(published, day, lean);
        };
    }

    private static LocalDate bare(LocalDate published, DayOfWeek day, Lean lean) {
        LocalDate before = published.with(TemporalAdjusters.previousOrSame(day));
        LocalDate after = published.with(TemporalAdjusters.nextOrSame(day));
        return switch (lean) {
            case PAST -> before;
            case FUTURE, MAYBE_FUTURE -> after;
            case OPEN -> DAYS.between(before, published) <= DAYS.between(published, after) ? before : after;
        };
    }

    private static String weekend(LocalDate published, Lean lean) {
        LocalDate saturday = published.with(DayOfWeek.SATURDAY);
        boolean over = published.getDayOfWeek().getValue() <= 3 && !lean.isAhead()
                || published.getDayOfWeek().getValue() < 6 && lean == Lean.PAST;
        return Calendar.period(Unit.WEEKEND, over ? saturday.minusWeeks(1) : saturday);
    }

    private @Nullable String week(Week week, Lean lean) {
        String base = value(week.of(), lean, null);
        if (base == null || base.indexOf('X') >= 0) {
            return null;
        }
        LocalDate first = new DateValue(base).first().orElseThrow();
        return Calendar.period(
                Unit.WEEK, week.number() == 0 ? first : first.plusDays(3).plusWeeks(week.number() - 1));
    }

    private @Nullable String shifted(Shifted shifted, Lean lean) {
        String base = value(shifted.from(), lean, null);
        Optional<LocalDate> day = base == null ? Optional.empty() : new DateValue(base).first();
        if (base == null || day.isEmpty() || base.indexOf('/') >= 0) {
            return null;
        }
        LocalDate date = Calendar.plus(day.get(), shifted.unit(), shifted.amount());
        if (base.length() == 10) {
            return date.toString();
        }
        return shifted.unit() == Unit.YEAR ? Calendar.year(date.getYear()) + base.substring(4) : null;
    }

    private static @Nullable String anchored(LocalDate published, Anchored anchored, @Nullable String anchor) {
        Optional<LocalDate> from = anchor == null ? Optional.empty() : new DateValue(anchor).first();
        if (from.isEmpty()) {
            return anchored.unit() == Unit.YEAR && anchored.amount() < 0
                    ? Calendar.year(published.getYear() + anchored.amount())
                    : null;
        }
        boolean coarse = anchor.length() < 10
                && anchored.unit() != Unit.YEAR
                && !(anchored.unit() == Unit.MONTH && anchor.length() == 7 && anchor.indexOf('Q') < 0);
        return coarse
                ? null
                : Calendar.period(anchored.unit(), Calendar.plus(from.get(), anchored.unit(), anchored.amount()));
    }
}
