package org.tradefacts.internal.figure;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.tradefacts.internal.lexicon.Tsv;
import org.tradefacts.internal.lexicon.Vocabulary;
import org.tradefacts.internal.text.Document;
import org.tradefacts.internal.text.Tokens;
import org.tradefacts.internal.text.Tokens.Kind;
import org.tradefacts.internal.text.WordClass;

/**
 * Finds the noun that a number counts: 28,000 American [troops], five major [conglomerates].
 *
 * <p>The noun is the first plural among the words that can form a noun phrase, or a measure ({@code hp}); words that
 * tell the number is a name ({@code Section} 232, {@code No.} 3) make it none.
 */
final class CountedNouns {

    private static final int LONGEST = 8;

    private final BitSet identifiers = new BitSet();
    private final BitSet irregular = new BitSet();
    private final BitSet singular = new BitSet();
    private final BitSet measures = new BitSet();
    private final int strong;

    CountedNouns(Vocabulary vocabulary) {
        for (Tsv.Row row : Tsv.read(CountedNouns.class, "identifiers.tsv", 1)) {
            identifiers.set(vocabulary.add(row.text(0)));
        }
        for (Tsv.Row row : Tsv.read(CountedNouns.class, "plurals.tsv", 2)) {
            BitSet set = switch (row.text(0)) {
                case "plural" -> irregular;
                case "singular" -> singular;
                case "measure" -> measures;
                default -> throw row.error("no such kind: " + row.text(0));
            };
            set.set(vocabulary.add(row.text(1)));
        }
        strong = vocabulary.add("strong");
    }

    /**
     * A counted noun.
     *
     * @param end the token behind the figure
     * @param head the token of the noun
     */
    record Found(int end, int head) {}

    /** The noun counted by the number that ends before token {@code from}, or null. */
    @Nullable Found after(Document document, int from, int limit) {
        Tokens tokens = document.tokens();
        if (from + 1 < limit && tokens.isSign(from, '-') && tokens.glued(from)) {
            return tokens.word(from + 1) == strong ? strength(document, from + 2, limit) : null;
        }
        for (int i = from; i < limit && i < from + LONGEST; i++) {
            WordClass wordClass = document.wordClass(i);
            if (measures.get(tokens.word(i)) && i == from && tokens.is(i, Kind.WORD)) {
                return new Found(i + 1, i);
            }
            if (isPlural(tokens, i) && wordClass.canHead()) {
                return new Found(i + 1, i);
            }
            boolean joint = (tokens.isSign(i, '-') && tokens.glued(i))
                    || tokens.isSign(i, '&')
                    || (tokens.isSign(i, '"') && i == from)
                    || (tokens.isSign(i, '“') && i == from);
            boolean participle = wordClass == WordClass.VERB && isBeforeNoun(document, i, limit) && i > from - 1;
            if ((!joint && !wordClass.canModify() && !participle && wordClass != WordClass.ADVERB)
                    || wordClass == WordClass.NUMBER) {
                return null;
            }
        }
        return null;
    }

    /** 28,500-strong US Forces Korea: the noun phrase behind, to its end. */
    private @Nullable Found strength(Document document, int from, int limit) {
        Tokens tokens = document.tokens();
        int end = from;
        int head = -1;
        while (end < limit
                && end < from + LONGEST
                && document.wordClass(end).canModify()
                && !isVerb(document, end, from)) {
            if (head < 0 && isPlural(tokens, end)) {
                head = end;
            }
            end++;
        }
        return end == from ? null : new Found(end, head < 0 ? end - 1 : head);
    }

    /** Whether a word behind a noun is its verb: the 28,500-strong force [stays]. */
    private static boolean isVerb(Document document, int i, int from) {
        return i > from
                && document.wordClass(i) == WordClass.VERB_OR_NOUN
                && document.tokens().last(i) == 's'
                && !document.tokens().capitalised(i);
    }

    private static boolean isBeforeNoun(Document document, int i, int limit) {
        return i + 1 < limit
                && document.tokens().last(i) == 'd'
                && document.wordClass(i + 1).canModify();
    }

    /** Whether a word is the plural of a noun by its form or the list of irregular ones. */
    boolean isPlural(Tokens tokens, int i) {
        if (!tokens.is(i, Kind.WORD)) {
            return false;
        }
        if (irregular.get(tokens.word(i))) {
            return true;
        }
        int length = tokens.end(i) - tokens.start(i);
        char last = Character.toLowerCase(tokens.last(i));
        if (last != 's' || length < 3 || singular.get(tokens.word(i))) {
            return false;
        }
        char before = Character.toLowerCase(tokens.charAt(tokens.end(i) - 2));
        return before != 's'
                && before != 'u'
                && !(before == 'i' && length > 4)
                && !(tokens.allCapitals(i) && length < 4);
    }

    /** Whether the number at a token is part of a name: Section 232, No. 3, #5, COVID-19, S&amp;P 500. */
    boolean isIdentifier(Document document, int i, int from) {
        Tokens tokens = document.tokens();
        if (i == from) {
            return false;
        }
        int before = i - 1;
        if (tokens.isSign(before, '#')
                || (tokens.isSign(before, '/') && tokens.glued(i))
                || (tokens.isSign(before, ':') && tokens.glued(i))
                || (tokens.isSign(before, '-') && tokens.glued(i) && tokens.glued(before))
                || tokens.isSign(before, '@')) {
            return true;
        }
        if (tokens.isSign(before, '.') && before > from && tokens.glued(before)) {
            before--;
        }
        if (identifiers.get(tokens.word(before)) && tokens.is(before, Kind.WORD)) {
            return true;
        }
        return before == i - 1
                && before > from
                && tokens.is(i, Kind.NUMBER)
                && tokens.capitalised(before)
                && document.wordClass(before) == WordClass.NOUN
                && !tokens.allCapitals(from);
    }
}
