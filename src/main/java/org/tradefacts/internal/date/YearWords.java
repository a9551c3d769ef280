package org.tradefacts.internal.date;

import org.tradefacts.internal.date.CalendarWords.Kind;
import org.tradefacts.internal.date.Meaning.Year;

/**
 * The year behind the rest of a date: {@code July 8[, 2025]}, {@code May[ this year]}, {@code first quarter[ of fiscal
 * 2025]}; not the number of {@code in July, 2500 people}.
 */
final class YearWords {

    /**
     * A year, and the token behind it.
     *
     * @param fiscal whether it is an accounting year, which need not begin in January
     */
    record Found(Year year, int to, boolean fiscal) {}

    private YearWords() {}

    /** The year that begins at {@code i}, or an open one that ends there. */
    static Found at(Scan scan, int i) {
        int j = i;
        if (scan.sign(j, ',') && scan.year(j + 1) > 0 && !Years.isCount(scan, j + 1)) {
            return new Found(Year.numbered(scan.year(j + 1)), j + 2, false);
        }
        if (scan.is(j, scan.words.of) || scan.is(j, scan.words.in) || scan.bond(j)) {
            j++;
        }
        boolean fiscal = scan.is(j, Kind.FISCAL);
        if (fiscal) {
            j++;
            j = scan.past(j, scan.words.year);
        }
        if (scan.year(j) > 0 && !Years.isCount(scan, j)) {
            return new Found(Year.numbered(scan.year(j)), j + 1, fiscal);
        }
        SpelledYears.Found spelled = SpelledYears.at(scan, j);
        if (spelled.year() > 0) {
            return new Found(Year.numbered(spelled.year()), spelled.to(), fiscal);
        }
        int young = j > i && scan.is(j - 1, scan.words.of) ? scan.digits(j, 2, 2) : 0;
        if (young >= 40 && !Years.isCount(scan, j)) {
            return new Found(Year.numbered(1900 + young), j + 1, fiscal);
        }
        boolean article = scan.is(j, scan.words.the);
        if (article && j > i) {
            int k = scan.is(j + 1, Kind.FISCAL) ? j + 2 : j + 1;
            if (scan.is(k, scan.words.year)) {
                return scan.year(k + 1) > 0
                        ? new Found(Year.numbered(scan.year(k + 1)), k + 2, k > j + 1)
                        : new Found(Year.OPEN, k + 1, k > j + 1);
            }
        }
        if (scan.is(j, Kind.DIRECTION)) {
            int k = scan.is(j + 1, Kind.FISCAL) ? j + 2 : j + 1;
            if (scan.is(k, scan.words.year)) {
                return new Found(Year.relative(scan.value(j)), k + 1, k > j + 1);
            }
        }
        return new Found(Year.OPEN, i, false);
    }
}
