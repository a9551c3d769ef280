package org.tradefacts.internal.text;

import org.tradefacts.internal.lexicon.Vocabulary;

/**
 * Where noun phrases begin and end, as far as the classes of words tell: {@code US trade deficit}, {@code "reciprocal"
 * tariffs}, {@code South Korea's trade surplus}. Determiners in front are outside the phrase.
 */
public final class NounPhrases {

    private static final int LONGEST = 12;

    private final int possessive;

    /** Noun phrases over the words of {@code vocabulary}. */
    public NounPhrases(Vocabulary vocabulary) {
        possessive = vocabulary.add("'s");
    }

    /** The token behind the noun phrase that begins at token {@code i}, or {@code i} if none does. */
    public int end(Document document, int i, int limit) {
        Tokens tokens = document.tokens();
        int end = i;
        boolean afterNoun = false;
        for (int at = i; at < limit && at < i + LONGEST; at++) {
            WordClass wordClass = document.wordClass(at);
            if ((tokens.word(at) == possessive && at > i) || isJoint(tokens, at, i) || isApostrophe(tokens, at)) {
                afterNoun = false;
                continue;
            }
            if (wordClass == WordClass.VERB_OR_NOUN && afterNoun && isPluralForm(tokens, at - 1)) {
                break;
            }
            if (afterNoun
                    && isNewName(tokens, at)
                    && !isCompound(document, at + 1, limit)
                    && !(at - 2 >= i && tokens.capitalised(at - 2))) {
                break;
            }
            if ((wordClass == WordClass.VERB && !isParticiple(document, at, limit))
                    || (wordClass == WordClass.VERB_OR_NOUN && takesObject(document, at, limit))) {
                break;
            }
            if (wordClass.canHead()) {
                end = at + 1;
                afterNoun = true;
            } else if ((wordClass == WordClass.ADVERB && at > i)
                    || (!wordClass.canModify() && wordClass != WordClass.VERB)) {
                break;
            } else {
                afterNoun = false;
            }
        }
        if (end > i && end < limit && isClosingQuote(tokens, end) && isOpeningQuote(tokens, i)) {
            end++;
        }
        return end;
    }

    /** The first token of the noun phrase that ends before token {@code end}, or {@code end} if none does. */
    public int start(Document document, int end, int from) {
        Tokens tokens = document.tokens();
        int last = end - 1;
        if (last < from || (!document.wordClass(last).canHead() && !isClosingQuote(tokens, last))) {
            return end;
        }
        int start = last;
        for (int at = last - 1; at >= from && at > last - LONGEST; at--) {
            WordClass wordClass = document.wordClass(at);
            boolean link = tokens.word(at) == possessive || isJoint(tokens, at, from) || isApostrophe(tokens, at);
            if (wordClass == WordClass.VERB_OR_NOUN && isVerb(document, at, from)) {
                break;
            }
            if (!link
                    && !wordClass.canModify()
                    && !(wordClass == WordClass.VERB
                            && isParticiple(document, at, end)
                            && !isFinite(document, at, from))) {
                break;
            }
            if (!link || tokens.first(at) == '"' || tokens.first(at) == '“') {
                start = at;
            }
        }
        return start;
    }

    /**
     * The first token of the noun phrase that ends before token {@code end} with the phrases it hangs on: the deficit
     * with Korea, imports of steel from China.
     */
    public int chainStart(Document document, int end, int from) {
        int start = start(document, end, from);
        for (int links = 0; links < 3 && start < end; links++) {
            int before = start - 1;
            if (before > from && document.wordClass(before) == WordClass.DETERMINER) {
                before--;
            }
            if (before <= from) {
                break;
            }
            boolean joined = document.wordClass(before) == WordClass.CONJUNCTION;
            if (!joined && document.wordClass(before) != WordClass.PREPOSITION) {
                break;
            }
            int earlier = start(document, before, from);
            if (earlier == before || (joined && !hangs(document, earlier, from))) {
                break;
            }
            start = earlier;
        }
        return start;
    }

    /** Whether a preposition stands before a noun phrase: exports to [Japan] and Taiwan. */
    private static boolean hangs(Document document, int start, int from) {
        int before = start - 1;
        if (before > from && document.wordClass(before) == WordClass.DETERMINER) {
            before--;
        }
        return before > from && document.wordClass(before) == WordClass.PREPOSITION;
    }

    /** Whether an object follows, so that the word is a verb: the 25 percent tariff [hits] 1,102 products. */
    private static boolean takesObject(Document document, int at, int limit) {
        if (at + 1 >= limit || document.tokens().glued(at + 1)) {
            return false;
        }
        WordClass next = document.wordClass(at + 1);
        return next == WordClass.DETERMINER || next == WordClass.NUMBER || next == WordClass.PRONOUN;
    }

    /** A participle in front of a noun: planned restriction, rising tariffs. */
    private static boolean isParticiple(Document document, int at, int limit) {
        Tokens tokens = document.tokens();
        boolean form = tokens.last(at) == 'd' || tokens.last(at) == 'g' || tokens.last(at) == 'n';
        return form && at + 1 < limit && document.wordClass(at + 1).canModify();
    }

    /** Whether the word before makes a word its verb: would [increase] new car prices. */
    private static boolean isVerb(Document document, int at, int from) {
        return at > from
                && (document.wordClass(at - 1) == WordClass.AUXILIARY
                        || document.wordClass(at - 1) == WordClass.PRONOUN);
    }

    /**
     * Whether a noun, pronoun or auxiliary stands right before a verb and makes it finite: Honda [held] market shares.
     */
    private static boolean isFinite(Document document, int at, int from) {
        return at > from
                && (document.wordClass(at - 1) == WordClass.NOUN
                        || document.wordClass(at - 1) == WordClass.PRONOUN
                        || document.wordClass(at - 1) == WordClass.AUXILIARY)
                && document.tokens().last(at) != 'g';
    }

    /** Whether a noun stands behind a name, so that the two are one: hikes China [duty]. */
    private static boolean isCompound(Document document, int at, int limit) {
        return at < limit
                && document.wordClass(at) == WordClass.NOUN
                && !document.tokens().capitalised(at);
    }

    /** Whether a name begins behind a plural, so that it is the subject of a clause: import duties [Canada] slapped. */
    private static boolean isNewName(Tokens tokens, int at) {
        return isPluralForm(tokens, at - 1)
                && !tokens.capitalised(at - 1)
                && tokens.capitalised(at)
                && !tokens.glued(at);
    }

    private static boolean isPluralForm(Tokens tokens, int at) {
        return tokens.last(at) == 's';
    }

    private static boolean isJoint(Tokens tokens, int at, int first) {
        return ((tokens.isSign(at, '-') || tokens.isSign(at, '–') || tokens.isSign(at, '/')) && tokens.glued(at))
                || tokens.isSign(at, '&')
                || isOpeningQuote(tokens, at)
                || (at > first && isClosingQuote(tokens, at) && at + 1 < tokens.size() && !tokens.glued(at + 1));
    }

    private static boolean isApostrophe(Tokens tokens, int at) {
        return (tokens.isSign(at, '\'') || tokens.isSign(at, '’')) && tokens.glued(at) && tokens.last(at - 1) == 's';
    }

    private static boolean isOpeningQuote(Tokens tokens, int at) {
        return (tokens.isSign(at, '"') || tokens.isSign(at, '“') || tokens.isSign(at, '‘')) && !tokens.glued(at);
    }

    private static boolean isClosingQuote(Tokens tokens, int at) {
        return (tokens.isSign(at, '"') || tokens.isSign(at, '”') || tokens.isSign(at, '’')) && tokens.glued(at);
    }
}
