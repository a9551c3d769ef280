package org.tradefacts.internal.statement;

import org.jspecify.annotations.Nullable;
import org.tradefacts.internal.statement.Attribution.Link;
import org.tradefacts.internal.statement.Roles.Role;
import org.tradefacts.internal.statement.Verb.Takes;
import org.tradefacts.internal.text.Tokens;
import org.tradefacts.internal.text.WordClass;

/**
 * Finds what an attribution reports. Behind the verb it is, by what the verb can take,
 *
 * <ul>
 *   <li>a clause: {@code said that [the duties would end]}, {@code said [the duties would end]}; not {@code added a
 *       week};
 *   <li>a quotation: {@code said: ["They will end."]}, also in the next paragraph;
 *   <li>a question: {@code asked [whether they would end]}; a plea: {@code urged [Seoul to end them]}; an infinitive:
 *       {@code vowed [to end them]};
 *   <li>a noun phrase: {@code stressed [the need for talks]}, {@code called [them "unfair"]}; not {@code called a
 *       meeting}.
 * </ul>
 *
 * <p>Else it stands in front of the attribution or on both sides: see {@link ContentBefore}.
 */
final class ContentFinder {

    private static final String THAT = "that-clause";
    private static final String CLAUSE = "clause behind";

    private final Reading reading;
    private final Tokens tokens;
    private final NounPhrases nounPhrases;
    private final Clauses clauses;
    private final Adverbials adverbials;
    private final ContentEnds ends;
    private final ContentBefore before;

    ContentFinder(Reading reading, NounPhrases nounPhrases) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.nounPhrases = nounPhrases;
        this.clauses = new Clauses(reading, nounPhrases);
        this.adverbials = new Adverbials(reading, nounPhrases);
        this.ends = new ContentEnds(reading, clauses);
        this.before = new ContentBefore(reading, clauses, ends);
    }

    /**
     * The content of an attribution, or null.
     *
     * @param floor the first token that no earlier statement of the sentence has used
     * @param limit the token behind the last one this attribution may use
     */
    @Nullable Content find(Attribution attribution, int floor, int limit) {
        if (attribution.is(Link.ACCORDING) || attribution.is(Link.INVERTED)) {
            return before.find(attribution, attribution.to(), floor, limit);
        }
        int behind = adverbials.behind(attribution, limit);
        int last = attribution.from() - 1;
        boolean said = attribution.is(Link.BEFORE) && before.endsQuoted(last) && before.isSpeech(last);
        Content after = said || behind >= limit ? null : after(attribution, behind, limit);
        if (after != null) {
            return after;
        }
        return attribution.is(Link.BEFORE) ? before.find(attribution, behind, floor, limit) : null;
    }

    private @Nullable Content after(Attribution attribution, int i, int limit) {
        Verb verb = attribution.verb();
        if (reading.comma(i) || tokens.isSign(i, ':')) {
            return behindSign(attribution, i, limit);
        }
        String rule = rule(verb, i, limit, i == attribution.to());
        return rule == null ? null : content(attribution, rule.equals(THAT) ? i + 1 : i, limit, rule);
    }

    private @Nullable Content behindSign(Attribution attribution, int sign, int limit) {
        Verb verb = attribution.verb();
        int next = sign + 1;
        boolean quoted = verb.takes(Takes.QUOTE) && reading.quotations().opensAt(next);
        if (next >= limit) {
            return quoted && next == limit
                    ? content(attribution, next, next + 1, "quotation in the next sentence")
                    : null;
        }
        if (tokens.isSign(sign, ':')) {
            boolean clause = verb.takes(Takes.QUOTE) && reading.quotations().words(sign, limit) > 3;
            return reading.quotations().opensAt(next) || clause
                    ? content(attribution, next, limit, "behind a colon")
                    : null;
        }
        if (reading.is(next, Role.THAT) && verb.takes(Takes.THAT)) {
            return content(attribution, next + 1, limit, THAT);
        }
        return quoted && !goesOn(attribution, next) ? content(attribution, next, limit, "quotation behind") : null;
    }

    /** The name of the rule by which content begins at a token, or null where none does. */
    private @Nullable String rule(Verb verb, int i, int limit, boolean adjacent) {
        if (reading.quotations().opensAt(i)) {
            boolean takes = verb.takes(Takes.QUOTE) || verb.takes(Takes.NOUN) || verb.takes(Takes.NAMING);
            return takes ? "quotation behind" : null;
        }
        boolean plain = verb.takes(Takes.CLAUSE) && !verb.takes(Takes.OBJECT);
        if (reading.is(i, Role.THAT) && verb.takes(Takes.THAT) && i + 1 < limit) {
            if (adjacent || !adverbials.isRelative(i, limit)) {
                return THAT;
            }
        }
        if (reading.is(i, Role.WHAT) && verb.takes(Takes.NOUN)) {
            return "noun phrase";
        }
        if (reading.is(i, Role.WHETHER)) {
            if (verb.takes(Takes.WHETHER)) {
                return "question";
            }
            return plain && reading.is(i, Role.DOUBTS) && clauses.finite(i, limit) ? CLAUSE : null;
        }
        if (verb.takes(Takes.INFINITIVE) && isInfinitive(i, limit)) {
            return "infinitive";
        }
        if (verb.takes(Takes.PLEA) && isPlea(i, limit)) {
            return "plea";
        }
        if (plain && clauses.isClause(i, limit) || verb.takes(Takes.OBJECT) && clauses.isPlainClause(i, limit)) {
            return CLAUSE;
        }
        if (verb.kind() == Verb.Kind.DENIES && reading.ing(i)) {
            return "act denied";
        }
        if (verb.takes(Takes.NOUN) && isPhrase(i, limit)) {
            return "noun phrase";
        }
        return verb.takes(Takes.NAMING) && quotesSoon(i, limit) ? "naming" : null;
    }

    private @Nullable Content content(Attribution attribution, int from, int limit, String rule) {
        int end = ends.of(attribution, from, limit);
        return end > from ? new Content(from, end, rule) : null;
    }

    private boolean isInfinitive(int i, int limit) {
        return reading.is(i, Role.TO) || reading.is(i, Role.NOT) && i + 1 < limit && reading.is(i + 1, Role.TO);
    }

    private boolean isPhrase(int i, int limit) {
        return reading.pronoun(i)
                || nounPhrases.endOf(i, limit) > i
                || reading.isClass(i, WordClass.VERB) && clauses.beginsNounPhrase(i, limit);
    }

    /**
     * Whether the quotation at {@code quote} goes on with what stands before the attribution: "The deal, he said, "is
     * done.""
     */
    private boolean goesOn(Attribution attribution, int quote) {
        int last = attribution.from() - 1;
        return attribution.is(Link.BEFORE)
                && last >= 0
                && (before.endsQuoted(last) && before.isSpeech(last)
                        || reading.comma(last) && !before.beginsSentence(quote));
    }

    private boolean isPlea(int from, int limit) {
        int end = reading.pronoun(from) || reading.isClass(from, WordClass.PRONOUN)
                ? from + 1
                : nounPhrases.endOf(from, limit);
        return end > from && end < limit && (reading.is(end, Role.TO) || reading.is(end, Role.NOT));
    }

    private boolean quotesSoon(int from, int limit) {
        for (int i = from; i < Math.min(limit, from + Clauses.WINDOW); i++) {
            if (reading.quotations().opensAt(i)) {
                return true;
            }
        }
        return false;
    }
}
