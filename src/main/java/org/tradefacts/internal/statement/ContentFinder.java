package org.tradefacts.internal.statement;

import org.jspecify.annotations.Nullable;
import org.tradefacts.Section;
import org.tradefacts.internal.statement.Attribution.Link;
import org.tradefacts.internal.statement.Roles.Role;
import org.tradefacts.internal.statement.Verb.Takes;
import org.tradefacts.internal.text.Document;
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
    private static final String PHRASE = "noun phrase";
    private static final String NAMING = "naming";

    private final Reading reading;
    private final Tokens tokens;
    private final NounPhrases nounPhrases;
    private final SpeakerPhrases phrases;
    private final Clauses clauses;
    private final Adverbials adverbials;
    private final ContentEnds ends;
    private final ContentBefore before;

    ContentFinder(Reading reading, NounPhrases nounPhrases, SpeakerPhrases phrases) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.nounPhrases = nounPhrases;
        this.phrases = phrases;
        this.clauses = new Clauses(reading, nounPhrases);
        this.adverbials = new Adverbials(reading, nounPhrases);
        this.ends = new ContentEnds(reading, clauses);
        this.before = new ContentBefore(reading, clauses, ends);
    }

    ContentEnds ends() {
        return ends;
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
        if (attribution.is(Link.WITHIN) && lacksSubject(attribution, limit)) {
            return content(attribution, attribution.to(), limit, "relative clause");
        }
        int behind = adverbials.behind(attribution, limit);
        int last = attribution.from() - 1;
        boolean said = attribution.is(Link.BEFORE)
                && !tokens.afterLineEnd(attribution.from())
                && before.endsQuoted(last)
                && before.isSpeech(last);
        Content after = said || behind >= limit ? null : after(attribution, behind, limit);
        if (after != null) {
            return after;
        }
        return attribution.is(Link.BEFORE) ? before.find(attribution, behind, floor, limit) : null;
    }

    /** Whether the clause said takes its subject from in front: "the plan, which she said [was sound]". */
    private boolean lacksSubject(Attribution attribution, int limit) {
        int verb = attribution.to();
        while (verb < limit && reading.isClass(verb, WordClass.ADVERB)) {
            verb++;
        }
        return attribution.verb().takes(Takes.CLAUSE) && verb + 1 < limit && reading.verb(verb) && !reading.ing(verb);
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
            if (quoted) {
                return content(attribution, next, next + 1, "quotation in the next sentence");
            }
            return tokens.isSign(sign, ':') && verb.takes(Takes.QUOTE) ? nextParagraph(next) : null;
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

    /** The paragraph that begins at a token, or null where none does. */
    private @Nullable Content nextParagraph(int first) {
        Document document = reading.document();
        int sentence = first < tokens.size() ? document.sentenceOf(first) : 0;
        if (sentence == 0
                || document.kindOf(sentence) != Section.Kind.BODY
                || document.sectionOf(sentence) != document.sectionOf(sentence - 1) + 1) {
            return null;
        }
        int last = document.sectionEnd(sentence) - 1;
        return new Content(first, document.sentenceEnd(last), "paragraph behind a colon");
    }

    /** The name of the rule by which content begins at a token, or null where none does. */
    private @Nullable String rule(Verb verb, int i, int limit, boolean adjacent) {
        if (reading.quotations().opensAt(i)) {
            boolean takes = verb.takes(Takes.QUOTE) || verb.takes(Takes.NOUN) || verb.takes(Takes.NAMING);
            return takes ? "quotation behind" : null;
        }
        boolean plain = verb.takes(Takes.CLAUSE) && !verb.takes(Takes.OBJECT);
        if (reading.is(i, Role.THAT) && verb.takes(Takes.THAT) && i + 1 < limit) {
            if (adjacent && plain || !adverbials.isRelative(i, limit)) {
                return THAT;
            }
        }
        if (reading.is(i, Role.WHAT) && verb.takes(Takes.NOUN)) {
            return PHRASE;
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
            return PHRASE;
        }
        if (verb.takes(Takes.THING) && isThing(i, limit)) {
            return PHRASE;
        }
        return verb.takes(Takes.NAMING) && predicate(i, limit) >= 0 ? NAMING : null;
    }

    private @Nullable Content content(Attribution attribution, int first, int limit, String rule) {
        int from = reading.comma(first) ? first + 1 : first;
        int phrase = rule.equals(PHRASE) ? from : rule.equals(NAMING) ? predicate(from, limit) : -1;
        int end = phrase < 0 ? ends.of(attribution, from, limit) : ends.ofPhrase(attribution, from, phrase, limit);
        return end > from ? new Content(from, end, rule) : null;
    }

    private boolean isInfinitive(int i, int limit) {
        int to = reading.is(i, Role.NOT) ? i + 1 : i;
        return to + 1 < limit && reading.is(to, Role.TO) && canBeBase(to + 1);
    }

    /** Whether a verb can stand at a token: to [respond], to [effectively] lend; not to [farmers]. */
    private boolean canBeBase(int i) {
        return switch (reading.wordClass(i)) {
            case VERB, VERB_OR_NOUN, AUXILIARY, ADVERB -> true;
            case NOUN -> !tokens.capitalised(i) && tokens.last(i) != 's';
            default -> false;
        };
    }

    private boolean isPhrase(int i, int limit) {
        return reading.pronoun(i)
                || nounPhrases.endOf(i, limit) > i
                || reading.isClass(i, WordClass.VERB) && clauses.beginsNounPhrase(i, limit);
    }

    private boolean isThing(int i, int limit) {
        int end = nounPhrases.endOf(i, limit);
        return end > i && reading.is(phrases.head(i, end - 1), Role.THING);
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
                        || reading.comma(last) && !ends.beginsSentence(quote));
    }

    private boolean isPlea(int from, int limit) {
        int end = reading.pronoun(from) || reading.isClass(from, WordClass.PRONOUN)
                ? from + 1
                : nounPhrases.endOf(from, limit);
        return end > from && end < limit && (reading.is(end, Role.TO) || reading.is(end, Role.NOT));
    }

    /**
     * Where begins what somebody or something is called: "called the duties [a mistake]", "described them [as unfair]",
     * "termed it a “mistake”"; -1 where nothing does: "called a meeting", "called Lee a week ago", "called Lee as talks
     * began".
     */
    private int predicate(int from, int limit) {
        int quotation = quotesSoon(from, limit);
        if (quotation >= 0 || !isPhrase(from, limit)) {
            return quotation;
        }
        for (int i = from + 1; i < Math.min(limit, from + Clauses.WINDOW / 2); i++) {
            if (reading.comma(i) || reading.verb(i)) {
                return -1;
            }
            boolean object =
                    reading.pronoun(i - 1) || reading.isClass(i - 1, WordClass.PRONOUN) || nounPhrases.canEnd(i - 1);
            if (object && isPredicate(i, limit)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isPredicate(int i, int limit) {
        if (reading.is(i, Role.A)) {
            int word = i + 1;
            while (word + 1 < limit
                    && (reading.isClass(word, WordClass.ADJECTIVE) || reading.isClass(word, WordClass.NUMBER))) {
                word++;
            }
            return word < limit && !reading.is(word, Role.TIME) && !reading.is(word, Role.TIMES);
        }
        boolean last = i + 1 == limit || !reading.wordClass(i + 1).canModify();
        boolean as = reading.is(i, Role.AS) && !clauses.isPlainClause(i + 1, limit);
        return as || reading.isClass(i, WordClass.ADJECTIVE) && last;
    }

    /** Where the next quotation opens, or -1 where none does soon. */
    private int quotesSoon(int from, int limit) {
        for (int i = from; i < Math.min(limit, from + Clauses.WINDOW); i++) {
            if (reading.quotations().opensAt(i)) {
                return i;
            }
        }
        return -1;
    }
}
