package org.tradefacts.internal.statement;

import org.tradefacts.internal.statement.Roles.Role;
import org.tradefacts.internal.text.Tokens;
import org.tradefacts.internal.text.WordClass;

/**
 * Tells whether a clause stands somewhere, from the classes of words alone. Every look goes no further than a constant
 * window.
 */
final class Clauses {

    static final int WINDOW = 30;

    private final Reading reading;
    private final Tokens tokens;
    private final NounPhrases nounPhrases;

    Clauses(Reading reading, NounPhrases nounPhrases) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.nounPhrases = nounPhrases;
    }

    /**
     * Whether a clause with a finite verb begins at a token; not one without its subject: "a rule they say [would
     * hurt]".
     */
    boolean isClause(int from, int limit) {
        WordClass first = reading.wordClass(from);
        if (first == WordClass.AUXILIARY || first == WordClass.VERB && !beginsNounPhrase(from, limit)) {
            return false;
        }
        if (reading.pronoun(from) && reading.isClass(from, WordClass.PRONOUN)) {
            int next = from + 1;
            if (next < limit && tokens.glued(next) && tokens.is(next, Tokens.Kind.SIGN)) {
                return true;
            }
            while (next < limit
                    && (reading.isClass(next, WordClass.ADVERB) || reading.isClass(next, WordClass.DETERMINER))) {
                next++;
            }
            return next < limit
                    && (reading.verb(next)
                            || reading.isClass(next, WordClass.VERB_OR_NOUN)
                            || reading.quotations().opensAt(next));
        }
        if (first == WordClass.PREPOSITION && reading.is(from, Role.VENUE) && !commaSoon(from, limit)
                || first == WordClass.CONJUNCTION
                || first == WordClass.SIGN
                        && !reading.dash(from)
                        && !tokens.isSign(from, '$')
                        && !tokens.isSign(from, '[')) {
            return false;
        }
        if (reading.is(from, Role.SETS_OFF) && !commaSoon(from, limit)) {
            return false;
        }
        int end = nounPhrases.endOf(from, limit);
        return isLikelyClause(from, limit)
                && !(end > from && end + 1 < limit && reading.comma(end) && reading.pronoun(end + 1));
    }

    /** Whether a clause begins that cannot be a plain object: "he was", "the duties would", "the duties hurt". */
    boolean isPlainClause(int from, int limit) {
        boolean single = reading.isClass(from, WordClass.PRONOUN)
                || reading.isClass(from, WordClass.DETERMINER) && from + 1 < limit && reading.verb(from + 1)
                || reading.is(from, Role.THERE);
        int end = single ? from + 1 : nounPhrases.endOf(from, limit);
        while (end > from && end < limit && reading.isClass(end, WordClass.ADVERB)) {
            end++;
        }
        if (end == from) {
            return false;
        }
        if (reading.isClass(from, WordClass.PRONOUN) && isContraction(from)) {
            return true;
        }
        for (int i = end; i < Math.min(limit, end + 8) && !reading.comma(i); i++) {
            if (reading.isClass(i, WordClass.AUXILIARY)) {
                return true;
            }
        }
        if (end < limit && reading.quotations().opensAt(end)) {
            return true;
        }
        return end + 1 < limit
                && (reading.isClass(end, WordClass.VERB)
                                && !reading.isClass(end + 1, WordClass.PREPOSITION)
                                && !reading.ing(end)
                        || reading.isClass(end, WordClass.VERB_OR_NOUN) && isPlural(end - 1));
    }

    /** Whether a finite verb stands between two tokens, as far as a constant window shows. */
    boolean finite(int from, int limit) {
        for (int i = from; i < Math.min(limit, from + WINDOW); i++) {
            WordClass wordClass = reading.wordClass(i);
            if (wordClass == WordClass.AUXILIARY
                    || wordClass == WordClass.VERB && !reading.ing(i) && (i == from || !reading.is(i - 1, Role.TO))
                    || wordClass == WordClass.PRONOUN && isContraction(i)
                    || isVerbOfThere(i)
                    || wordClass == WordClass.VERB_OR_NOUN
                            && i > from
                            && (isPlural(i - 1) || reading.quotations().opensAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /** The 's of "there's" and "he's". */
    private boolean isVerbOfThere(int i) {
        return i > 0 && reading.apostropheS(i) && (reading.pronoun(i - 1) || reading.is(i - 1, Role.THERE));
    }

    /** Whether a clause stands between two tokens, where little but a clause can: behind "said". */
    boolean isLikelyClause(int from, int limit) {
        for (int i = from + 1; i < Math.min(limit, from + WINDOW); i++) {
            if (isLikelyVerb(i)) {
                return true;
            }
        }
        return finite(from, limit);
    }

    /** Whether a word that is verb or noun stands where a verb does, as far as the word before it tells. */
    private boolean isLikelyVerb(int i) {
        return reading.isClass(i, WordClass.VERB_OR_NOUN)
                && switch (reading.wordClass(i - 1)) {
                    case DETERMINER, ADJECTIVE, PREPOSITION, CONJUNCTION -> false;
                    case SIGN -> tokens.isSign(i - 1, ')');
                    default -> !reading.is(i - 1, Role.TO);
                };
    }

    private boolean isPlural(int i) {
        return reading.pronoun(i)
                || reading.is(i, Role.THERE)
                || tokens.is(i, Tokens.Kind.WORD) && tokens.last(i) == 's'
                || tokens.capitalised(i);
    }

    /** Whether a participle stands before a noun: rising prices, increased duties. */
    boolean beginsNounPhrase(int from, int limit) {
        return from + 1 < limit && (reading.wordClass(from + 1).canModify() || reading.ing(from));
    }

    private boolean isContraction(int i) {
        for (int k = tokens.start(i); k < tokens.end(i); k++) {
            char c = reading.document().text().charAt(k);
            if (c == '\'' || c == '’') {
                return true;
            }
        }
        return false;
    }

    boolean commaSoon(int from, int limit) {
        for (int i = from; i < Math.min(limit, from + WINDOW); i++) {
            if (reading.comma(i)) {
                return true;
            }
        }
        return false;
    }

    /** The first token that is no "but" or "even". */
    int front(int from, int end) {
        int front = from;
        while (front + 1 < end
                && (reading.isClass(front, WordClass.CONJUNCTION) || reading.isClass(front, WordClass.ADVERB))) {
            front++;
        }
        return front;
    }
}
