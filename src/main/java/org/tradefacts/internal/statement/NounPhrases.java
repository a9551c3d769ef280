package org.tradefacts.internal.statement;

import org.tradefacts.internal.statement.Roles.Role;
import org.tradefacts.internal.text.Tokens;
import org.tradefacts.internal.text.WordClass;

/**
 * Where noun phrases begin and end, read off the classes of words: {@code the head of the central bank}, {@code two
 * people familiar with the talks}, {@code officials who attended the meeting}. Every scan stays within a constant
 * window.
 */
final class NounPhrases {

    private static final int WINDOW = 24;

    private final Reading reading;
    private final Tokens tokens;

    NounPhrases(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
    }

    /** The first token of the noun phrase whose last token is {@code last}, or -1 where none ends there. */
    int startOf(int last, int floor) {
        int low = Math.max(floor, last - WINDOW);
        if (last < floor || !canEnd(last) && !(reading.isClass(last, WordClass.VERB) && relativeNoun(last, low) >= 0)) {
            return -1;
        }
        int start = -1;
        int i = last;
        while (i >= low && !reading.quotations().covers(i)) {
            if (reading.mentions().covers(i)) {
                start = Math.max(low, reading.mentions().from(i));
                i = start - 1;
            } else if (isParenthesis(i)) {
                i = openerOf(i, low) - 1;
            } else if (reading.is(i, Role.TIME) && !isNameLike(i)) {
                break;
            } else if (isInner(i)) {
                start = i--;
            } else if (reading.isClass(i, WordClass.DETERMINER) && !reading.is(i, Role.RELATIVE)) {
                start = i--;
                if (i >= low && reading.isClass(i, WordClass.DETERMINER) && !reading.is(i, Role.RELATIVE)) {
                    start = i--;
                }
                int noun = i < low ? -1 : links(i, low) ? i - 1 : relativeNoun(i, low);
                if (noun < 0) {
                    break;
                }
                i = noun;
            } else if (start > i && links(i, low)) {
                i--;
            } else {
                int noun = relativeNoun(i, low);
                if (noun < 0) {
                    break;
                }
                i = noun;
            }
        }
        return start;
    }

    /** Whether a token can be the last of a noun phrase. */
    boolean canEnd(int i) {
        if (reading.mentions().covers(i)) {
            return true;
        }
        WordClass wordClass = reading.wordClass(i);
        return wordClass.canHead()
                || wordClass == WordClass.ADJECTIVE && tokens.capitalised(i)
                || wordClass == WordClass.NUMBER && tokens.is(i, Tokens.Kind.WORD)
                || isParenthesis(i)
                || isStop(i);
    }

    private boolean isParenthesis(int i) {
        return tokens.isSign(i, ')') || tokens.isSign(i, '>');
    }

    private int openerOf(int closer, int low) {
        for (int i = closer - 1; i >= Math.max(low, closer - 8); i--) {
            if (tokens.isSign(i, '(') || tokens.isSign(i, '<')) {
                return i;
            }
        }
        return closer;
    }

    /** A word or joint inside a noun phrase: an adjective, a noun, a possessive, a hyphen. */
    private boolean isInner(int i) {
        return reading.wordClass(i).canModify()
                || i + 1 < tokens.size() && isPossessive(i + 1) && tokens.is(i, Tokens.Kind.WORD)
                || isParticiple(i)
                || i > 1 && tokens.glued(i) && tokens.isSign(i - 1, '-') && tokens.is(i, Tokens.Kind.WORD)
                || isPossessive(i)
                || isPartOfName(i)
                || tokens.isSign(i, '&')
                || tokens.first(i) == '-' && tokens.glued(i) && tokens.end(i) - tokens.start(i) == 1
                || isStop(i);
    }

    /** A participle in front of a noun: the [proposed] deal, a [leading] expert, [retired] general Lloyd Newton. */
    private boolean isParticiple(int i) {
        if (!reading.isClass(i, WordClass.VERB)
                || i + 1 >= tokens.size()
                || !reading.wordClass(i + 1).canModify()) {
            return false;
        }
        char last = tokens.last(i);
        if (last != 'd' && last != 'g' && last != 'n' || reading.quotations().covers(i + 1)) {
            return false;
        }
        return i > 0
                && (reading.isClass(i - 1, WordClass.DETERMINER)
                        || reading.isClass(i - 1, WordClass.ADJECTIVE)
                        || reading.is(i, Role.STYLED));
    }

    /** A word that is a noun as part of a name: [Vice] Commerce Minister, the [United] States. */
    private boolean isPartOfName(int i) {
        WordClass wordClass = reading.wordClass(i);
        boolean inside = i > 0 && !tokens.afterLineEnd(i) && !tokens.isSign(i - 1, '.');
        if (tokens.capitalised(i) && inside && wordClass == WordClass.VERB) {
            return true;
        }
        return tokens.capitalised(i)
                && i + 1 < tokens.size()
                && tokens.capitalised(i + 1)
                && (wordClass == WordClass.VERB
                        || reading.is(i, Role.STYLED)
                        || wordClass == WordClass.ADVERB && i > 0 && !tokens.isSign(i - 1, '.'))
                && !reading.quotations().covers(i + 1);
    }

    /** The full stop of an abbreviation inside a name: Samsung Electronics Co[.] Chairman. */
    private boolean isStop(int i) {
        return tokens.isSign(i, '.') && tokens.glued(i) && i > 0 && tokens.capitalised(i - 1);
    }

    private boolean isPossessive(int i) {
        return tokens.is(i, Tokens.Kind.SIGN)
                && tokens.glued(i)
                && (tokens.first(i) == '\'' || tokens.first(i) == '’')
                && !reading.quotations().covers(i);
    }

    private boolean isNameLike(int i) {
        return tokens.capitalised(i)
                && i + 1 < tokens.size()
                && tokens.capitalised(i + 1)
                && reading.is(i, Role.UNREAL);
    }

    /** Whether the token ties the phrase behind it to a noun before it: the head [of] the bank, Trump [and] Lee. */
    private boolean links(int i, int low) {
        if (i <= low
                || !canEnd(i - 1) && !reading.isClass(i - 1, WordClass.ADJECTIVE)
                || reading.is(i - 1, Role.TIME)) {
            return false;
        }
        if (reading.isClass(i, WordClass.PREPOSITION)) {
            return reading.is(i, Role.LINKS);
        }
        if (reading.isClass(i, WordClass.CONJUNCTION)
                && reading.isClass(i - 1, WordClass.ADJECTIVE)
                && reading.isClass(i + 1, WordClass.ADJECTIVE)) {
            return true;
        }
        return reading.isClass(i, WordClass.CONJUNCTION)
                && tokens.is(i + 1, Tokens.Kind.WORD)
                && tokens.capitalised(i + 1)
                && tokens.capitalised(i - 1);
    }

    /**
     * The noun that a description ending at {@code i} belongs to: "officials who [attended]" gives officials, "sources
     * [briefed]" sources; -1 where there is none.
     */
    private int relativeNoun(int i, int low) {
        if (reading.is(i, Role.REDUCED)) {
            return i > low && reading.wordClass(i - 1).canHead() ? i - 1 : -1;
        }
        if (reading.isClass(i, WordClass.VERB)
                && i > low
                && reading.wordClass(i - 1).canHead()
                && (reading.isClass(i + 1, WordClass.PREPOSITION) || reading.ing(i))) {
            return i - 1;
        }
        if (reading.isClass(i, WordClass.PREPOSITION)
                && i - 2 >= low
                && reading.isClass(i - 1, WordClass.VERB)
                && reading.wordClass(i - 2).canHead()) {
            return i - 2;
        }
        if (reading.isClass(i, WordClass.VERB)
                && i - 2 >= low
                && reading.pronoun(i - 1)
                && reading.wordClass(i - 2).canHead()
                && !reading.is(i - 2, Role.TIME)) {
            return i - 2;
        }
        int who = i;
        for (int steps = 0; steps < 3 && who > low && !reading.is(who, Role.RELATIVE); steps++) {
            WordClass wordClass = reading.wordClass(who);
            if (wordClass != WordClass.VERB && wordClass != WordClass.AUXILIARY && wordClass != WordClass.ADVERB) {
                return -1;
            }
            who--;
        }
        return who > low
                        && reading.is(who, Role.RELATIVE)
                        && reading.wordClass(who - 1).canHead()
                ? who - 1
                : -1;
    }

    /** The token behind the noun phrase that begins at {@code first}, or {@code first} where none does. */
    int endOf(int first, int limit) {
        int high = Math.min(limit, first + WINDOW);
        int i = first;
        int end = first;
        boolean head = false;
        while (i < high && !reading.quotations().covers(i)) {
            if (reading.mentions().covers(i)) {
                i = Math.min(high, reading.mentions().to(i));
                end = i;
                head = true;
                continue;
            }
            WordClass wordClass = reading.wordClass(i);
            if (reading.is(i, Role.TIME) && i > first && !isNameLike(i)) {
                break;
            }
            if (isInner(i) || tokens.isSign(i, '(') && isShortBracket(i, high)) {
                if (wordClass.canHead() || wordClass == WordClass.NUMBER && reading.is(i + 1, Role.TIES)) {
                    if (head && tokens.capitalised(i) && startsName(i, first)) {
                        break;
                    }
                    end = i + 1;
                    head = true;
                }
                i++;
            } else if (wordClass == WordClass.DETERMINER && !head) {
                i++;
            } else if (head && (reading.is(i, Role.TIES) || reading.is(i, Role.REDUCED)) && end == i) {
                i++;
                head = reading.is(i - 1, Role.REDUCED);
                if (!head && i < high && reading.isClass(i, WordClass.DETERMINER)) {
                    i++;
                }
            } else if (head
                    && end == i
                    && i + 1 < high
                    && reading.isClass(i, WordClass.CONJUNCTION)
                    && tokens.capitalised(i - 1)
                    && (tokens.capitalised(i + 1)
                            || reading.isClass(i + 1, WordClass.DETERMINER)
                                    && i + 2 < high
                                    && tokens.capitalised(i + 2))) {
                i++;
                head = false;
            } else if (tokens.isSign(i, ')') && i > first) {
                end = ++i;
            } else {
                break;
            }
        }
        return end;
    }

    private boolean isShortBracket(int i, int high) {
        for (int k = i + 1; k < Math.min(high, i + 6); k++) {
            if (tokens.isSign(k, ')')) {
                return true;
            }
        }
        return false;
    }

    /** Whether a capitalised word behind small ones begins a phrase of its own: told reporters [China] would. */
    private boolean startsName(int i, int first) {
        return i > first
                && tokens.is(i - 1, Tokens.Kind.WORD)
                && !tokens.capitalised(i - 1)
                && tokens.last(i - 1) == 's';
    }
}
