package org.tradefacts.internal.statement;

import org.tradefacts.internal.statement.Quotations.Quotation;
import org.tradefacts.internal.statement.Roles.Role;
import org.tradefacts.internal.text.Tokens;
import org.tradefacts.internal.text.WordClass;

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

    /** The token behind the clause of an attribution that begins at {@code from} and ends before {@code limit}. */
    int of(Attribution attribution, int from, int limit) {
        return ofPhrase(attribution, from, limit, limit);
    }

    /**
     * The same for a noun phrase.
     *
     * @param inside a token that is part of it
     */
    int ofPhrase(Attribution attribution, int from, int inside, int limit) {
        int quoted = quotedEnd(from, limit);
        if (quoted > from) {
            return quoted;
        }
        int end = switch (attribution.link()) {
            case RELATIVE, WITHIN, ASIDE -> relativeEnd(from, limit);
            case FRONTED -> frontedEnd(from, limit);
            default -> asideEnd(from, limit);
        };
        return trimmed(from, Math.min(phraseEnd(inside, limit), end));
    }

    /**
     * Where speech that is quoted whole ends, or {@code from} where none begins there: chanted ["Go home!"] and went
     * on. It goes on where a second quotation follows at once.
     */
    private int quotedEnd(int from, int limit) {
        int end = from;
        int next = from;
        while (next < limit && reading.quotations().opensAt(next)) {
            end = reading.quotations().around(next).to();
            next = end;
            while (next < limit && (reading.comma(next) || reading.isClass(next, WordClass.CONJUNCTION))) {
                next++;
            }
        }
        return end > from && beginsSentence(from) && isSpeechBefore(end - 1) ? end : from;
    }

    /** Whether a quotation begins as a sentence does. */
    boolean beginsSentence(int quote) {
        int word = quote + 1;
        while (word + 1 < tokens.size() && !Marks.isWord(tokens, word)) {
            word++;
        }
        return tokens.capitalised(word);
    }

    /** Whether what a closing mark ends is said out: "Go home!" or "We are ready," and not "reciprocal" duties. */
    private boolean isSpeechBefore(int mark) {
        return switch (mark > 0 ? tokens.last(mark - 1) : ' ') {
            case ',', '.', '?', '!', '…', '—' -> true;
            default -> false;
        };
    }

    /**
     * Where a noun phrase ends: at the writer's own words behind it. "[the bill], which is before the Senate", "[the
     * launch] as ships set sail", "[his work] but gave him more time".
     */
    private int phraseEnd(int from, int limit) {
        for (int i = from + 1; i + 1 < Math.min(limit, from + 2 * Clauses.WINDOW); i++) {
            if (!reading.quotations().covers(i) && endsPhrase(i, limit)) {
                return i;
            }
        }
        return limit;
    }

    private boolean endsPhrase(int i, int limit) {
        int next = i + 1;
        if (reading.comma(i)) {
            boolean clause = reading.isClass(next, WordClass.CONJUNCTION) && clauses.isPlainClause(next + 1, limit);
            return clause
                    || reading.is(next, Role.ASIDE)
                    || (reading.is(next, Role.RELATIVE) || reading.verb(next) && !reading.ing(next))
                            && !comesBack(next, limit);
        }
        if (reading.is(i, Role.SETS_OFF)) {
            return clauses.isPlainClause(next, limit);
        }
        if (reading.is(i, Role.PLACES)) {
            return reading.is(i, Role.DURING) || isOccasion(next, limit);
        }
        return reading.isClass(i, WordClass.CONJUNCTION)
                && (reading.quotations().closesAt(i - 1) && clauses.isPlainClause(next, limit)
                        || reading.isClass(next, WordClass.AUXILIARY)
                        || reading.isClass(next, WordClass.VERB)
                                && !reading.ing(next)
                                && !(tokens.last(next) == 'd' && clauses.beginsNounPhrase(next, limit)));
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

    /**
     * Whether words of time or of the means of speaking begin: on [Monday], in [a statement]; not a plan on Monday to.
     */
    private boolean isOccasion(int next, int limit) {
        int i = next;
        while (i < Math.min(limit, next + 4)
                && (reading.isClass(i, WordClass.DETERMINER) || reading.isClass(i, WordClass.ADJECTIVE))) {
            i++;
        }
        boolean goesOn = i + 1 < limit && reading.is(i + 1, Role.TO);
        return i < limit && !goesOn && (reading.is(i, Role.MEDIUM) || reading.is(i, Role.TIME));
    }

    /** Whether the phrase goes on behind a relative clause: "accused Lee, who was born there, [of] lying". */
    private boolean comesBack(int from, int limit) {
        for (int i = from; i + 1 < Math.min(limit, from + Clauses.WINDOW); i++) {
            if (reading.comma(i) && reading.is(i + 1, Role.LINKS)) {
                return true;
            }
        }
        return false;
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
