package org.tradefacts.internal.article;

import com.google.common.collect.ImmutableList;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tradefacts.Span;

/**
 * Finds a full calendar date as pages print the day of publication.
 *
 * <ul>
 *   <li>Year first: {@code 2025-04-30}, {@code 2025/04/30}, {@code 2025.04.30}.
 *   <li>Year last, with two readings where both numbers can be a month: {@code 09-05-2025}, also glued to a name before
 *       it; one reading in {@code 30/04/2025}. Not {@code 31-02-2025}, which no calendar has.
 *   <li>Month by name: {@code Apr 30, 2025}, {@code 30 April 2025}, {@code September 5th, 2025}. Not {@code March 11},
 *       which has no year.
 * </ul>
 */
final class PrintedDates {

    private static final List<String> MONTHS = ImmutableList.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private PrintedDates() {}

    /** The first full date between two offsets. */
    static Optional<PrintedDate> find(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isDigit(text.charAt(i)) || i > from && isDigit(text.charAt(i - 1))) {
                continue;
            }
            int word = monthBefore(text, from, i);
            Optional<PrintedDate> found =
                    word < i ? new Scan(text, word, to).monthFirst() : new Scan(text, i, to).numberFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Where the name of a month begins that ends right before the number at {@code number}, or {@code number}. */
    private static int monthBefore(String text, int from, int number) {
        int end = number;
        if (end > from && isGap(text.charAt(end - 1))) {
            end--;
        }
        if (end > from && text.charAt(end - 1) == '.') {
            end--;
        }
        int start = end;
        while (start > from && end - start < 10 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return end < number && month(text, start, end) > 0 ? start : number;
    }

    private static boolean isGap(char c) {
        return c == ' ' || c == '\u00a0';
    }

    /** The number of the month that a word names in full or in short ({@code Sept}), or 0. */
    static int month(String text, int from, int to) {
        int length = to - from;
        if (length < 3 || length > 9) {
            return 0;
        }
        String word = text.substring(from, to).toLowerCase(Locale.ROOT);
        for (int month = 0; month < 12; month++) {
            String name = MONTHS.get(month);
            if (name.startsWith(word) && (length <= 4 || length == name.length())) {
                return month + 1;
            }
        }
        return 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** One try to read a date at one place. */
    private static final class Scan {
        private final String text;
        private final int start;
        private final int limit;
        private int at;

        Scan(String text, int start, int limit) {
            this.text = text;
            this.start = start;
            this.limit = limit;
            this.at = start;
        }

        Optional<PrintedDate> monthFirst() {
            int month = monthName();
            int day = month == 0 ? -1 : ordinal();
            return day < 0 ? Optional.empty() : result(List.of(new int[] {year(), month, day}));
        }

        Optional<PrintedDate> numberFirst() {
            int first = number(4);
            char sign = at < limit ? text.charAt(at) : 0;
            if (sign != '-' && sign != '/' && sign != '.') {
                at = start;
                int day = ordinal();
                int month = day < 0 ? 0 : monthName();
                return month == 0 ? Optional.empty() : result(List.of(new int[] {year(), month, day}));
            }
            boolean yearFirst = at - start == 4;
            if (!yearFirst && at - start > 2) {
                return Optional.empty();
            }
            at++;
            int second = number(2);
            if (at >= limit || text.charAt(at) != sign) {
                return Optional.empty();
            }
            int thirdStart = ++at;
            int third = number(4);
            if (at - thirdStart > 2 == yearFirst || second < 0 || third < 0) {
                return Optional.empty();
            }
            return yearFirst
                    ? result(List.of(new int[] {first, second, third}))
                    : result(List.of(new int[] {third, second, first}, new int[] {third, first, second}));
        }

        private Optional<PrintedDate> result(List<int[]> readings) {
            if (at < limit && isDigit(text.charAt(at))) {
                return Optional.empty();
            }
            ImmutableList<LocalDate> days = readings.stream()
                    .flatMap(r -> day(r[0], r[1], r[2]).stream())
                    .distinct()
                    .collect(ImmutableList.toImmutableList());
            return days.isEmpty() ? Optional.empty() : Optional.of(new PrintedDate(Span.of(text, start, at), days));
        }

        private static Optional<LocalDate> day(int year, int month, int day) {
            if (year < 1900 || year > 2199) {
                return Optional.empty();
            }
            try {
                return Optional.of(LocalDate.of(year, month, day));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }

        /** The number at this place of at most {@code digits} digits, or -1. */
        private int number(int digits) {
            int value = 0;
            int from = at;
            while (at < limit && at - from < digits && isDigit(text.charAt(at))) {
                value = 10 * value + text.charAt(at++) - '0';
            }
            return at == from ? -1 : value;
        }

        /** A day of the month, with or without st, nd, rd, th; or -1. */
        private int ordinal() {
            int value = number(2);
            if (at + 2 <= limit && Character.isLetter(text.charAt(at)) && value > 0) {
                String ending = text.substring(at, at + 2);
                at += List.of("st", "nd", "rd", "th").contains(ending) ? 2 : 0;
            }
            return value;
        }

        private int monthName() {
            skip(' ');
            int from = at;
            while (at < limit && at - from < 10 && Character.isLetter(text.charAt(at))) {
                at++;
            }
            int month = month(text, from, at);
            skip('.');
            skip(' ');
            return month;
        }

        private int year() {
            skip(',');
            skip(' ');
            int from = at;
            int year = number(4);
            return at - from == 4 ? year : -1;
        }

        private void skip(char c) {
            if (at < limit && (text.charAt(at) == c || c == ' ' && isGap(text.charAt(at)))) {
                at++;
            }
        }
    }
}
