package org.tradefacts.internal.date;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradefacts.internal.article.PrintedDate;
import org.tradefacts.internal.date.Meaning.Day;
import org.tradefacts.internal.date.Meaning.Stretch;
import org.tradefacts.internal.date.Meaning.Weekday;

/**
 * Which day a printed date means where the order of its day and month is open: the one that the dates of the article do
 * not contradict. {@code 09-05-2025} is 9 May where an election "on June 3" lies ahead; it stays open in an article
 * without dates.
 */
final class DayOrder {

    private static final int NEAR = 60;

    private DayOrder() {}

    static Optional<LocalDate> settle(PrintedDate printed, List<DateExpression> found) {
        List<LocalDate> readings = printed.readings();
        if (readings.size() < 2) {
            return readings.stream().findFirst();
        }
        List<LocalDate> best = new ArrayList<>();
        int least = Integer.MAX_VALUE;
        for (LocalDate reading : readings) {
            int contradictions = contradictions(reading, found);
            if (contradictions < least) {
                least = contradictions;
                best.clear();
            }
            if (contradictions == least) {
                best.add(reading);
            }
        }
        if (best.size() == 1) {
            return Optional.of(best.get(0));
        }
        List<LocalDate> near = new ArrayList<>();
        for (LocalDate reading : best) {
            if (isNearAll(reading, found)) {
                near.add(reading);
            }
        }
        return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
    }

    /** How many dates lie on the wrong side of a reading, or are beside a weekday that is not its last. */
    private static int contradictions(LocalDate reading, List<DateExpression> found) {
        Calendar calendar = new Calendar(reading);
        int count = 0;
        for (int i = 0; i < found.size(); i++) {
            DateExpression expression = found.get(i);
            Optional<LocalDate> date = dateOf(calendar, expression.meaning());
            if (date.isEmpty()) {
                continue;
            }
            if (expression.lean() == Lean.FUTURE && date.get().isBefore(reading)
                    || expression.lean() == Lean.PAST && date.get().isAfter(reading)
                    || isBesideWeekday(found, i) && Math.abs(DAYS.between(date.get(), reading)) > 7) {
                count++;
            }
        }
        return count;
    }

    private static boolean isBesideWeekday(List<DateExpression> found, int i) {
        DateExpression expression = found.get(i);
        return i > 0
                && found.get(i - 1).meaning() instanceof Weekday
                && found.get(i - 1).to() + 1 == expression.from();
    }

    private static boolean isNearAll(LocalDate reading, List<DateExpression> found) {
        Calendar calendar = new Calendar(reading);
        boolean any = false;
        for (DateExpression expression : found) {
            Optional<LocalDate> date = dateOf(calendar, expression.meaning());
            if (date.isPresent()) {
                any = true;
                if (Math.abs(DAYS.between(date.get(), reading)) > NEAR) {
                    return false;
                }
            }
        }
        return any;
    }

    private static Optional<LocalDate> dateOf(Calendar calendar, Meaning meaning) {
        if (meaning instanceof Stretch stretch) {
            return dateOf(calendar, stretch.first());
        }
        return meaning instanceof Day day && day.day() > 0
                ? Optional.ofNullable(calendar.dateOf(day))
                : Optional.empty();
    }
}
