package org.tradefacts.internal.date;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tradefacts.Published;
import org.tradefacts.Span;
import org.tradefacts.internal.date.Meaning.Day;
import org.tradefacts.internal.date.Meaning.Offset;
import org.tradefacts.internal.date.Meaning.Unit;
import org.tradefacts.internal.date.Meaning.Weekday;
import org.tradefacts.internal.date.Meaning.Year;
import org.tradefacts.internal.text.Document;

/**
 * The day of publication that the dates of an article settle together. Strict: mostly nothing.
 *
 * <ul>
 *   <li>"today (March 7, 2018)" says it outright.
 *   <li>"said on Wednesday (Apr 30)" near the beginning is the day of the news; its year is the one that has a weekday
 *       of that name then and lies near a date that the article prints with its year. Without such a date the year
 *       stays open: 30 April was a Wednesday in 2014 and in 2025.
 * </ul>
 */
final class InferredDate {

    private static final int FIRST_SENTENCES = 4;
    private static final int NEAR = 200;

    private InferredDate() {}

    static Optional<Published> of(Document document, List<DateExpression> found) {
        for (int i = 0; i < found.size(); i++) {
            Optional<LocalDate> day = today(found, i);
            if (day.isEmpty() && found.get(i).sentence() < Math.min(FIRST_SENTENCES, document.sentences())) {
                day = dayOfNews(found, i);
            }
            if (day.isPresent()) {
                Span span = found.get(i).span();
                return Optional.of(new Published(day.get(), Published.Basis.INFERRED, Optional.of(span)));
            }
        }
        return Optional.empty();
    }

    /** The full date at {@code i} beside "today". */
    private static Optional<LocalDate> today(List<DateExpression> found, int i) {
        boolean beside = isBeside(found, i - 1, i) && isToday(found.get(i - 1))
                || isBeside(found, i, i + 1) && isToday(found.get(i + 1));
        return beside ? full(found.get(i)) : Optional.empty();
    }

    private static boolean isToday(DateExpression expression) {
        return expression.meaning() instanceof Offset offset && offset.unit() == Unit.DAY && offset.amount() == 0;
    }

    private static boolean isBeside(List<DateExpression> found, int first, int second) {
        return first >= 0
                && second < found.size()
                && found.get(second).from() == found.get(first).to() + 1;
    }

    private static Optional<LocalDate> full(DateExpression expression) {
        if (!(expression.meaning() instanceof Day day)
                || day.day() == 0
                || day.year().kind() != Year.Kind.NUMBERED) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(day.year().number(), day.month(), day.day()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The day and month at {@code i} with its weekday, in the year that fits a full date of the article. */
    private static Optional<LocalDate> dayOfNews(List<DateExpression> found, int i) {
        DateExpression expression = found.get(i);
        if (!(expression.meaning() instanceof Day day)
                || day.day() == 0
                || !day.year().isOpen()
                || expression.lean().isAhead()) {
            return Optional.empty();
        }
        int weekday = day.weekday();
        if (weekday == 0
                && isBeside(found, i - 1, i)
                && found.get(i - 1).meaning() instanceof Weekday named
                && named.which() == Weekday.Which.BARE) {
            weekday = named.day();
        }
        return weekday == 0 ? Optional.empty() : inYearOfOthers(day, weekday, found);
    }

    private static Optional<LocalDate> inYearOfOthers(Day day, int weekday, List<DateExpression> found) {
        Optional<LocalDate> settled = Optional.empty();
        for (DateExpression other : found) {
            Optional<LocalDate> full = full(other);
            if (full.isEmpty()) {
                continue;
            }
            Optional<LocalDate> near = Optional.ofNullable(new Calendar(full.get()).dateOf(day))
                    .filter(date -> date.getDayOfWeek().getValue() == weekday)
                    .filter(date -> Math.abs(DAYS.between(date, full.get())) <= NEAR);
            if (near.isPresent()) {
                if (settled.isPresent() && !settled.equals(near)) {
                    return Optional.empty();
                }
                settled = near;
            }
        }
        return settled;
    }
}
