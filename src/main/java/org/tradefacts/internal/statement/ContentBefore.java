package org.tradefacts.internal.statement;

import org.jspecify.annotations.Nullable;
import org.tradefacts.internal.statement.Attribution.Link;
import org.tradefacts.internal.statement.Roles.Role;
import org.tradefacts.internal.statement.Verb.Takes;
import org.tradefacts.internal.text.Tokens;
import org.tradefacts.internal.text.WordClass;

/**
 * Finds content in front of an attribution, or on both sides of it.
 *
 * <ul>
 *   <li>{@code [Exports will rise], officials said}; not {@code In Seoul, officials said}.
 *   <li>{@code ["We are ready. We will talk,"] he said}, also where the quotation began sentences before.
 *   <li>{@code [The duties], he said, [would hurt]}; {@code [The deal will hold], he said, [until it is signed]}; not
 *       {@code [Duties hurt], he said, after talks}.
 *   <li>{@code [Prices rose], according to the bank}; {@code According to the bank, [prices rose]}.
 * </ul>
 */
final class ContentBefore {

    private final Reading reading;
    private final Tokens tokens;
    private final Clauses clauses;
    private final ContentEnds ends;

    ContentBefore(Reading reading, Clauses clauses, ContentEnds ends) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.clauses = clauses;
        this.ends = ends;
    }

    /**
     * The content, or null.
     *
     * @param behind the token behind the attribution and the words of time and place that follow it
     * @param floor the first token that no earlier statement of the sentence has used
     * @param limit the token behind the last one that may be used
     */
    @Nullable Content find(Attribution attribution, int behind, int floor, int limit) {
        boolean according = attribution.is(Link.ACCORDING);
        if (!attribution.verb().takes(Takes.QUOTE)) {
            return null;
        }
        if (according && clauses.front(floor, attribution.from()) >= attribution.from() - 1) {
            int end = behind < limit && reading.comma(behind) ? ends.trimmed(behind + 1, limit) : 0;
            return end > behind + 1 ? new Content(behind + 1, end, "according to, first") : null;
        }
        int before = attribution.from() - 1;
        boolean quoted = endsQuoted(before);
        if (!(attribution.from() > floor ? according || isParted(before) : quoted && isQuotedBefore(attribution))) {
            return null;
        }
        int end = attribution.from();
        int from = startOf(Math.min(floor, before), before);
        while (end > from && isParting(end - 1)) {
            end--;
        }
        if (quoted && isOutside(from, end)) {
            from = firstQuoted(from, end);
        }
        if (end <= from) {
            return null;
        }
        Content both = second(from, end, behind, limit, quoted);
        boolean clause = according ? reading.quotations().words(from, end) > 2 : isWhole(from, end);
        boolean whole = quoted ? !isOnlyTitle(from, end) : clause;
        return both != null || !whole ? both : new Content(from, end, according ? "according to" : "in front");
    }

    /** Whether what stands in front of an attribution is parted from it: by a quotation's end, a comma or a dash. */
    private boolean isParted(int before) {
        return endsQuoted(before) || isParting(before);
    }

    private boolean isParting(int i) {
        return reading.comma(i) || reading.dash(i) && !reading.quotations().covers(i);
    }

    /**
     * Whether a quotation ends in front of the sentence, in its paragraph, as one does before its speaker: "..." Lee
     * said.
     */
    private boolean isQuotedBefore(Attribution attribution) {
        return !tokens.afterLineEnd(attribution.from()) && isSpeech(attribution.from() - 1);
    }

    /**
     * Whether the quoted words before a speaker are a title in a phrase of place: In a talk, "Make or Break," he said.
     */
    private boolean isOnlyTitle(int from, int end) {
        if (!reading.isClass(from, WordClass.PREPOSITION)) {
            return false;
        }
        int quote = firstQuoted(from, end);
        return isTitle(quote, end) && !clauses.finite(from, quote);
    }

    /** Whether a phrase of place or time stands before a quotation that is a sentence: In Davos, ["We are ready,"]. */
    private boolean isOutside(int from, int end) {
        int quote = firstQuoted(from, end);
        return quote > from
                && quote < end
                && reading.isClass(from, WordClass.PREPOSITION)
                && ends.beginsSentence(quote)
                && !isTitle(quote, end)
                && !clauses.finite(from, quote);
    }

    private int firstQuoted(int from, int end) {
        for (int i = from; i < Math.min(end, from + Clauses.WINDOW); i++) {
            if (reading.quotations().covers(i)) {
                return i;
            }
        }
        return end;
    }

    /** Whether most of the words between two tokens are capitalised, as in the title of a book. */
    private boolean isTitle(int from, int end) {
        int capitals = 0;
        int words = 0;
        for (int i = from; i < Math.min(end, from + Clauses.WINDOW); i++) {
            words += tokens.is(i, Tokens.Kind.WORD) ? 1 : 0;
            capitals += tokens.capitalised(i) ? 1 : 0;
        }
        return 2 * capitals > words;
    }

    private boolean isWhole(int from, int end) {
        int front = clauses.front(from, end);
        WordClass opening = reading.wordClass(front);
        boolean number = front + 1 < end && reading.isClass(front + 1, WordClass.NUMBER);
        boolean participle = opening == WordClass.VERB && !(reading.ing(front) && clauses.beginsNounPhrase(front, end));
        if ((opening == WordClass.PREPOSITION && !number || participle || opening == WordClass.SUBORDINATOR)
                && !clauses.commaSoon(front, end)) {
            return false;
        }
        return clauses.isLikelyClause(from, end) || reading.quotations().quotedWords(from, end) > 0;
    }

    private @Nullable Content second(int from, int end, int behind, int limit, boolean quoted) {
        int next = quoted ? commaBeforeQuotation(behind, limit) : behind;
        if (next + 1 >= limit || !reading.comma(next)) {
            return null;
        }
        next++;
        int joined = next;
        while (joined + 1 < limit
                && (reading.isClass(joined, WordClass.CONJUNCTION) || reading.isClass(joined, WordClass.ADVERB))) {
            joined++;
        }
        boolean opens = reading.quotations().opensAt(joined);
        if (opens || !quoted && isRest(from, end, next, limit)) {
            int to = ends.trimmed(next, limit);
            return to > next ? new Content(from, end, next, to, "on both sides") : null;
        }
        return null;
    }

    /**
     * The comma in front of the rest of a quotation, behind what the writer puts in: "Every time," he said in Reno,
     * Nev.[,] "you give in."; the token given where there is none.
     */
    private int commaBeforeQuotation(int behind, int limit) {
        for (int i = behind; i + 1 < Math.min(limit, behind + Clauses.WINDOW / 2); i++) {
            if (reading.comma(i) && reading.quotations().opensAt(i + 1)) {
                return i;
            }
        }
        return behind;
    }

    /** Whether the clause begun before the attribution goes on at {@code next}: "The duties, he said, would hurt". */
    private boolean isRest(int from, int end, int next, int limit) {
        WordClass first = reading.wordClass(next);
        if (first == WordClass.CONJUNCTION) {
            return clauses.finite(next, limit);
        }
        if (first == WordClass.AUXILIARY) {
            return true;
        }
        if (first == WordClass.SUBORDINATOR && !reading.is(next, Role.SETS_OFF) || reading.is(next, Role.BOUNDS)) {
            return clauses.finite(next, limit);
        }
        if (reading.is(next, Role.RELATIVE) || first == WordClass.VERB && reading.ing(next)) {
            return false;
        }
        WordClass opening = reading.wordClass(clauses.front(from, end));
        boolean open =
                opening == WordClass.SUBORDINATOR || opening == WordClass.PREPOSITION || !clauses.finite(from, end);
        boolean cutOff = reading.is(end - 1, Role.RELATIVE) || reading.isClass(end - 1, WordClass.CONJUNCTION);
        return (open || cutOff) && clauses.finite(next, limit);
    }

    boolean endsQuoted(int before) {
        return reading.quotations().closesAt(before)
                || before > 0 && reading.comma(before) && reading.quotations().closesAt(before - 1);
    }

    /** Whether what ends with the closing mark at or before {@code before} ended as speech does before its speaker. */
    boolean isSpeech(int before) {
        int mark = reading.comma(before) ? before - 1 : before;
        char last = mark > 0 ? tokens.last(mark - 1) : ' ';
        return reading.comma(before) || last == ',' || last == '?' || last == '!' || last == '…' || last == '—';
    }

    /** The content's first token: the quotation's own, where it began in an earlier sentence; behind a dateline. */
    private int startOf(int floor, int before) {
        int from = floor;
        if (reading.quotations().covers(from)) {
            return reading.quotations().around(from).from();
        }
        while (from < before && reading.comma(from)) {
            from++;
        }
        return from;
    }
}
