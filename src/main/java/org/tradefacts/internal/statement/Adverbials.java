package org.tradefacts.internal.statement;

import org.tradefacts.internal.statement.Roles.Role;
import org.tradefacts.internal.statement.Verb.Takes;
import org.tradefacts.internal.text.Tokens;
import org.tradefacts.internal.text.WordClass;

/**
 * Passes over what stands between a reporting verb and its content: whom it was told, when, where and by what means.
 * {@code told reporters in Seoul on Monday [that]}, {@code said in an interview with Reuters [the]}; not {@code said in
 * light of the deal the two should}.
 */
final class Adverbials {

    private final Reading reading;
    private final Tokens tokens;
    private final NounPhrases nounPhrases;

    Adverbials(Reading reading, NounPhrases nounPhrases) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.nounPhrases = nounPhrases;
    }

    /** The token behind the person told and behind words of time, place and means: where the content can begin. */
    int behind(Attribution attribution, int limit) {
        int i = skip(attribution.to(), limit);
        if (attribution.verb().takes(Takes.INFINITIVE) && i < limit && reading.is(i, Role.TO)) {
            return i;
        }
        if (attribution.verb().takes(Takes.LISTENER)
                && i < limit
                && !reading.is(i, Role.THAT)
                && !reading.quotations().covers(i)) {
            if (reading.isClass(i, WordClass.PRONOUN) && i + 1 < limit && reading.verb(i + 1)) {
                return i;
            }
            int end = reading.isClass(i, WordClass.PRONOUN) ? i + 1 : nounPhrases.endOf(i, limit);
            boolean warned = attribution.verb().kind() == Verb.Kind.WARNS
                    && attribution.verb().takes(Takes.PLEA);
            if (warned && end > i && end < limit && reading.is(end, Role.TO)) {
                return i;
            }
            i = skip(end, limit);
            if (i == end && end - 1 > attribution.to() && end < limit && reading.verb(end)) {
                return reading.mentions().covers(end - 1) ? reading.mentions().from(end - 1) : end - 1;
            }
            if (i > end - 1 && reading.quotations().opensAt(i)) {
                int behind = reading.quotations().around(i).to();
                i = behind < limit && reading.is(behind, Role.THAT) ? behind : i;
            }
        }
        boolean aside =
                attribution.verb().takes(Takes.LISTENER) || attribution.verb().takes(Takes.THAT);
        if (i < limit && reading.comma(i) && aside) {
            return thatBehindComma(i, Math.min(limit, i + Clauses.WINDOW));
        }
        boolean phrase = i + 1 < limit && reading.is(i, Role.PLACES) && !reading.isClass(i + 1, WordClass.VERB);
        return phrase && attribution.verb().takes(Takes.CLAUSE) ? behindPhrase(i, limit) : i;
    }

    /** Passes over adverbs, words of time, and phrases of time and means. */
    private int skip(int from, int limit) {
        int i = from;
        while (i < limit && !reading.quotations().covers(i)) {
            if (reading.is(i, Role.TIME) && !reading.mentions().covers(i)) {
                i++;
                if (i < limit && tokens.is(i, Tokens.Kind.NUMBER)) {
                    i++;
                }
            } else if (reading.isClass(i, WordClass.ADVERB) && !reading.is(i, Role.NOT) && !isInClause(i + 1, limit)) {
                i++;
            } else if (isTimePhrase(i, limit)) {
                i += 2;
            } else if (reading.is(i, Role.PLACES)) {
                int end = nounPhrases.endOf(i + 1, limit);
                if (end == i + 1 || !isMeans(i + 1, end) || end < limit && reading.verb(end)) {
                    return i;
                }
                i = end;
            } else {
                return i;
            }
        }
        return i;
    }

    /** Whether what follows an adverb makes the adverb part of the clause: "said [there] was", "said [only] Seoul". */
    private boolean isInClause(int next, int limit) {
        if (next >= limit || reading.is(next, Role.TIME)) {
            return false;
        }
        WordClass wordClass = reading.wordClass(next);
        return wordClass != WordClass.SIGN && wordClass != WordClass.PREPOSITION && wordClass != WordClass.SUBORDINATOR;
    }

    private boolean isTimePhrase(int i, int limit) {
        return i + 1 < limit
                && reading.is(i + 1, Role.TIME)
                && !(i + 2 < limit && tokens.glued(i + 2) && tokens.last(i + 2) == 's')
                && (reading.is(i, Role.PLACES)
                        || reading.isClass(i, WordClass.DETERMINER)
                        || reading.isClass(i, WordClass.ADJECTIVE));
    }

    private boolean isMeans(int from, int to) {
        for (int i = from; i < to; i++) {
            if (reading.is(i, Role.MEDIUM) || reading.is(i, Role.LISTENER)) {
                return true;
            }
        }
        return false;
    }

    /** Behind any phrase of place or occasion that "that", a mark or the sentence's end follows; else where it was. */
    private int behindPhrase(int from, int limit) {
        int high = Math.min(limit, from + Clauses.WINDOW);
        for (int i = from; i < high; i++) {
            if (reading.is(i, Role.THAT) && !isRelative(i, high)
                    || reading.quotations().opensAt(i)
                    || tokens.isSign(i, ':')) {
                return i;
            }
            if (reading.comma(i)) {
                return thatBehindComma(i, high);
            }
            if (reading.isClass(i, WordClass.AUXILIARY) || reading.pronoun(i)) {
                return from;
            }
        }
        return high == limit ? limit : from;
    }

    /**
     * The comma of ", that" behind more of the phrase: "said at a stop in Toledo, Ohio[,] that"; "warned, as did the
     * bank[,] that"; else the comma given.
     */
    private int thatBehindComma(int comma, int high) {
        int from = reading.is(comma + 1, Role.AS) && reading.isClass(comma + 2, WordClass.AUXILIARY)
                ? comma + 3
                : comma + 1;
        for (int i = from;
                i + 1 < high
                        && (!reading.verb(i) || reading.ing(i))
                        && !(reading.pronoun(i) && !reading.isClass(i + 1, WordClass.ADVERB))
                        && !reading.quotations().covers(i);
                i++) {
            if (reading.comma(i) && reading.is(i + 1, Role.THAT)) {
                return i;
            }
        }
        return comma;
    }

    /** Whether a verb's word is part of a noun phrase: that [imported] food must comply, that [Rob] Lee left. */
    private boolean isPartOfPhrase(int verb, int high) {
        return tokens.capitalised(verb)
                || reading.isClass(verb, WordClass.VERB)
                        && tokens.last(verb) == 'd'
                        && verb + 1 < high
                        && reading.wordClass(verb + 1).canModify();
    }

    /** Whether "that" opens a description: "a deal [that] includes", "a deal [that] was". */
    boolean isRelative(int that, int high) {
        int next = that + 1;
        while (next < high && reading.isClass(next, WordClass.ADVERB)) {
            next++;
        }
        return next < high && reading.verb(next) && !isPartOfPhrase(next, high);
    }
}
