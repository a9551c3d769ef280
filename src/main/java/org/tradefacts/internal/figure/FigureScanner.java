package org.tradefacts.internal.figure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.tradefacts.internal.lexicon.Vocabulary;
import org.tradefacts.internal.text.Document;
import org.tradefacts.internal.text.Tokens;

/**
 * Finds figures in a sentence: a ratio where one begins, else a range ({@link Ranges}), a length of time
 * ({@link Lengths}), a single amount, the members of a list, or a count ({@link Counts}).
 *
 * <p>Members of a list share the unit of the last: {@code 15} and {@code 30 percent} are two percentages; not {@code 15
 * workers and 30 percent}.
 */
final class FigureScanner {

    private static final int LONGEST_LIST = 8;

    private final AmountReader amounts;
    private final RatioReader ratios;
    private final Ranges ranges;
    private final Lengths lengths;
    private final Counts counts;
    private final Drafting drafting;
    private final int and;
    private final int or;
    private final int of;
    private final int the;
    /** The words that may begin a figure; every other known word is passed over at once. */
    private final BitSet openers = new BitSet();

    FigureScanner(
            Vocabulary vocabulary,
            AmountReader amounts,
            RatioReader ratios,
            CountedNouns nouns,
            Bounds bounds,
            Changes changes,
            Units units,
            FigureFactory factory) {
        this.amounts = amounts;
        this.ratios = ratios;
        drafting = new Drafting(vocabulary, bounds, changes, new PerUnits(vocabulary, units), factory);
        counts = new Counts(nouns, bounds, drafting);
        ranges = new Ranges(vocabulary, amounts, counts, changes, drafting);
        lengths = new Lengths(vocabulary, amounts, units, factory, counts, drafting);
        and = vocabulary.add("and");
        or = vocabulary.add("or");
        of = vocabulary.add("of");
        the = vocabulary.add("the");
        openers.or(amounts.openers());
        openers.or(lengths.openers());
    }

    /** Whether a figure can begin at a token; false for nearly all, and cheap. */
    boolean canBegin(Document document, int i, int limit) {
        Tokens tokens = document.tokens();
        int word = tokens.word(i);
        if (word != Vocabulary.UNKNOWN && !openers.get(word)) {
            return false;
        }
        return amounts.canBegin(document, i, limit) || ratios.canBegin(tokens, i) || lengths.canBegin(tokens, i, limit);
    }

    /**
     * Reads the figures that begin at a token.
     *
     * @param from the first token of the sentence
     * @param limit the token behind the last that may belong to them
     * @param out what is found is added here
     * @return the token to go on from
     */
    int read(Document document, int i, int from, int limit, List<Draft> out) {
        Amount first = amounts.read(document, i, limit);
        RatioReader.Found ratio = first == null || first.unit() == null ? ratios.read(document, i, from, limit) : null;
        if (ratio != null) {
            out.add(drafting.draft(document, ratio.start(), ratio.end(), ratio.ratio(), from, limit));
            return ratio.end();
        }
        if (first == null) {
            return lengths.ofArticle(document, i, from, limit, out);
        }
        int end = ranges.read(document, first, from, limit, out);
        if (end < 0) {
            end = first.unit() == null
                    ? list(document, first, from, limit, out)
                    : single(document, first, from, limit, out);
        }
        return end;
    }

    /** Numbers of a list whose last member prints the unit for all; else the first number as a count. */
    private int list(Document document, Amount first, int from, int limit, List<Draft> out) {
        Tokens tokens = document.tokens();
        List<Amount> members = new ArrayList<>(4);
        members.add(first);
        Amount last = first;
        while (members.size() < LONGEST_LIST) {
            int next = behindComma(tokens, last.end(), limit);
            Amount member = next < 0 ? null : amounts.read(document, drafting.behindBound(tokens, next, limit), limit);
            boolean isPart = next >= 0 && tokens.word(last.end()) == of;
            if (member == null || member.prefixed() || (isPart && !(member.unit() instanceof Amount.Money))) {
                break;
            }
            members.add(member);
            last = member;
            if (member.unit() != null) {
                break;
            }
        }
        boolean identifier = counts.isIdentifier(document, first.start(), from);
        if (last.unit() == null || identifier) {
            return identifier ? first.end() : counts.add(document, first, null, from, limit, out);
        }
        int end = first.end();
        for (Amount member : members) {
            end = drafting.add(document, member.with(member.numeral(), last.unit()), null, from, limit, out, null);
        }
        return end;
    }

    /** Behind ",", "and", "or", ", and" or "of the" (280 million of the 1.5 billion shekels) at a token, or -1. */
    private int behindComma(Tokens tokens, int i, int limit) {
        int at = i;
        if (at + 1 < limit && tokens.word(at) == of && tokens.word(at + 1) == the && the != Vocabulary.UNKNOWN) {
            return at + 2;
        }
        if (at < limit && tokens.isSign(at, ',')) {
            at++;
        }
        if (at < limit && tokens.word(at) != Vocabulary.UNKNOWN && (tokens.word(at) == and || tokens.word(at) == or)) {
            at++;
        }
        return at == i || at >= limit ? -1 : at;
    }

    private int single(Document document, Amount amount, int from, int limit, List<Draft> out) {
        return amount.unit() instanceof Amount.Time
                ? lengths.read(document, amount, from, limit, out)
                : drafting.add(document, amount, null, from, limit, out, null);
    }
}
