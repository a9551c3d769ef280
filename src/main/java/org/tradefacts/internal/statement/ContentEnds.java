package org.tradefacts.internal.statement;

import org.tradefacts.internal.statement.Quotations.Quotation;
import org.tradefacts.internal.statement.Roles.Role;
import org.tradefacts.internal.text.Tokens;

/**
 * Finds where the content behind a verb ends: at the end of its sentence without its last sign, or sooner where the
 * writer's own words follow; a quotation is followed to its own end.
 */
final class ContentEnds {

    private final Reading reading;
    private final Tokens tokens;
    private final Clauses clauses;

    ContentEnds(Reading reading, Clauses clauses) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.clauses = clauses;
    }

    /** The token behind the content of an attribution that begins at {@code from} and ends before {@code limit}. */
    int of(Attribution attribution, int from, int limit) {
        int end = switch (attribution.link()) {
            case RELATIVE -> relativeEnd(from, limit);
            case FRONTED -> frontedEnd(from, limit);
            default -> asideEnd(from, limit);
        };
        return trimmed(from, end);
    }

    /** Where a clause that opens its sentence ends: at the first comma. */
    private int frontedEnd(int from, int limit) {
        for (int i = from; i < Math.min(limit, from + 2 * Clauses.WINDOW); i++) {
            if (reading.comma(i) || reading.dash(i) && !reading.quotations().covers(i)) {
                return i;
            }
        }
        return limit;
    }

    /**
     * Where a clause ends without the writer's own words at the end of the sentence: ", which came into force in May",
     * ", although no date was set", ", citing officials".
     */
    private int asideEnd(int from, int limit) {
        int semicolon = semicolon(from, limit);
        if (semicolon < limit) {
            return semicolon;
        }
        for (int i = Math.min(limit, from + 4 * Clauses.WINDOW) - 2; i > from + 3; i--) {
            if (reading.comma(i)) {
                boolean aside = reading.is(i + 1, Role.RELATIVE) || reading.is(i + 1, Role.ASIDE);
                return aside && clauses.finite(from, i) ? i : limit;
            }
        }
        return limit;
    }

    private int semicolon(int from, int limit) {
        for (int i = from; i + 1 < Math.min(limit, from + 4 * Clauses.WINDOW); i++) {
            if (tokens.isSign(i, ';') && !reading.quotations().covers(i) && !reading.is(i + 1, Role.THAT)) {
                return clauses.finite(from, i) ? i : limit;
            }
        }
        return limit;
    }

    /** Where a relative clause ends: at the comma with the main verb behind it. */
    private int relativeEnd(int from, int limit) {
        for (int i = from; i + 1 < Math.min(limit, from + 2 * Clauses.WINDOW); i++) {
            if (reading.comma(i) && clauses.finite(from, i) && reading.verb(i + 1)) {
                return i;
            }
        }
        return limit;
    }

    /** The end without the signs that part the content from what follows; a quotation is followed to its own end. */
    int trimmed(int from, int limit) {
        int end = limit;
        while (end > from
                && !reading.quotations().covers(end - 1)
                && tokens.is(end - 1, Tokens.Kind.SIGN)
                && isParting(end - 1)) {
            end--;
        }
        if (end > from && reading.quotations().covers(end - 1)) {
            Quotation last = reading.quotations().around(end - 1);
            return last.from() >= from ? Math.max(end, last.to()) : end;
        }
        return end;
    }

    private boolean isParting(int i) {
        return switch (tokens.first(i)) {
            case '.', ',', ';', ':', '!', '?', '…', '—', '–', '-' -> true;
            default -> false;
        };
    }
}
