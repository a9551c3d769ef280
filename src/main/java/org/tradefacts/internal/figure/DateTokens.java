package org.tradefacts.internal.figure;

import java.util.List;
import org.tradefacts.DateMention;
import org.tradefacts.internal.text.Document;

/** The dates of a document by their tokens, in text order. */
final class DateTokens {

    private final List<DateMention> dates;
    private final int[] starts;
    private final int[] ends;

    DateTokens(Document document, List<DateMention> dates) {
        this.dates = dates;
        starts = new int[dates.size()];
        ends = new int[dates.size()];
        for (int d = 0; d < starts.length; d++) {
            starts[d] = document.tokens().at(dates.get(d).span().start());
            ends[d] = document.tokens().at(dates.get(d).span().end() - 1) + 1;
        }
    }

    /** How many dates there are. */
    int size() {
        return starts.length;
    }

    /** A date. */
    DateMention date(int d) {
        return dates.get(d);
    }

    /** The first token of a date. */
    int start(int d) {
        return starts[d];
    }

    /** The token behind a date. */
    int end(int d) {
        return ends[d];
    }

    /** The first date that begins at a token or behind it, or {@link #size}. */
    int from(int token) {
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The first token of the first date that begins at a token or behind it; beyond all tokens if there is none. */
    int nextStart(int token) {
        int d = from(token);
        return d < starts.length ? starts[d] : Integer.MAX_VALUE;
    }

    /** The token behind the date that begins at a token. */
    int endOf(int start) {
        return ends[from(start)];
    }

    /** Whether a token is part of a date. */
    boolean covers(int token) {
        int d = from(token + 1) - 1;
        return d >= 0 && token < ends[d];
    }
}
