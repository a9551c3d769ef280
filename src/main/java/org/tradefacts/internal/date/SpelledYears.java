package org.tradefacts.internal.date;

import org.tradefacts.internal.date.CalendarWords.Kind;

/**
 * Years in words: {@code nineteen ninety-six}, {@code two thousand and five}, {@code seventeen hundred thirty-three}.
 */
final class SpelledYears {

    /**
     * A year in words, and the token behind it.
     *
     * @param year the year, or 0 where there is none
     */
    record Found(int year, int to) {}

    private static final Found NONE = new Found(0, 0);

    private SpelledYears() {}

    /** The year in words that begins at {@code i}. */
    static Found at(Scan scan, int i) {
        if (!scan.is(i, Kind.NUMBER)) {
            return NONE;
        }
        int first = scan.value(i);
        boolean thousand = scan.is(i + 1, scan.words.thousand) && first <= 2 && first >= 1;
        boolean hundred = scan.is(i + 1, scan.words.hundred) && first >= 11 && first <= 20;
        if (thousand || hundred) {
            int year = first * (thousand ? 1000 : 100);
            Found rest = below100(scan, scan.past(i + 2, scan.words.and));
            return rest.year() == 0 ? new Found(year, i + 2) : new Found(year + rest.year(), rest.to());
        }
        Found rest = below100(scan, i + 1);
        return first >= 11 && first <= 20 && rest.year() >= 10 ? new Found(100 * first + rest.year(), rest.to()) : NONE;
    }

    private static Found below100(Scan scan, int i) {
        if (!scan.is(i, Kind.NUMBER) || scan.value(i) == 0) {
            return NONE;
        }
        int tens = scan.value(i);
        int j = scan.pastDash(i + 1);
        boolean two = tens >= 20 && scan.is(j, Kind.NUMBER) && scan.value(j) < 10;
        return two ? new Found(tens + scan.value(j), j + 1) : new Found(tens, i + 1);
    }
}
