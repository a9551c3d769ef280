package org.tradefacts.internal.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.tradefacts.internal.lexicon.Phrases;
import org.tradefacts.internal.lexicon.Vocabulary;
import org.tradefacts.internal.lexicon.WordSet;
import org.tradefacts.internal.text.Document;
import org.tradefacts.internal.text.Tokens;

/**
 * Makes lengths of time.
 *
 * <ul>
 *   <li>In one unit or several: {@code 90 days}, {@code one year and six months}; not {@code a 45-year-old}, an age.
 *   <li>Behind an article: for {@code a year}, {@code a week or two}, {@code a year and a half}; not twice {@code a
 *       week}, {@code a second} time.
 * </ul>
 */
final class Lengths {

    private static final int MOST_UNITS = 6;

    private final AmountReader amounts;
    private final Units units;
    private final FigureFactory factory;
    private final Counts counts;
    private final Drafting drafting;
    private final int a;
    private final int an;
    private final int and;
    private final int or;
    private final int half;
    private final int second;
    private final int forWord;
    private final WordSet wholes;
    private final WordSet openers;

    Lengths(
            Vocabulary vocabulary,
            AmountReader amounts,
            Units units,
            FigureFactory factory,
            Counts counts,
            Drafting drafting) {
        this.amounts = amounts;
        this.units = units;
        this.factory = factory;
        this.counts = counts;
        this.drafting = drafting;
        a = vocabulary.add("a");
        an = vocabulary.add("an");
        and = vocabulary.add("and");
        or = vocabulary.add("or");
        half = vocabulary.add("half");
        second = vocabulary.add("second");
        forWord = vocabulary.add("for");
        wholes = WordSet.of(vocabulary, "full", "whole", "entire", "all", "another");
        openers = WordSet.of(
                vocabulary,
                "for",
                "in",
                "within",
                "after",
                "over",
                "than",
                "under",
                "least",
                "most",
                "nearly",
                "about",
                "around",
                "almost",
                "of",
                "during",
                "by",
                "lasting",
                "another",
                "roughly",
                "to");
    }

    /** The words that may begin a length with no number. */
    BitSet openers() {
        BitSet all = new BitSet();
        all.set(a);
        all.set(an);
        wholes.addTo(all);
        return all;
    }

    /** Whether a length can begin at a token with no number: {@code a} year, for {@code another} week. */
    boolean canBegin(Tokens tokens, int i, int limit) {
        int word = tokens.word(i);
        return (isArticle(word)
                        && i + 1 < limit
                        && (units.time(tokens, i + 1, limit) != null || wholes.has(tokens.word(i + 1))))
                || (wholes.has(word) && i > 0 && tokens.word(i - 1) == forWord);
    }

    /** A length of time, in one unit or several; ages are none. */
    int read(Document document, Amount first, int from, int limit, List<Draft> out) {
        Tokens tokens = document.tokens();
        List<Amount> parts = new ArrayList<>(2);
        parts.add(first);
        Amount last = first;
        while (parts.size() < MOST_UNITS) {
            int next = last.end();
            if (next < limit && ((tokens.word(next) == and && and != Vocabulary.UNKNOWN) || tokens.isSign(next, ','))) {
                next++;
            }
            Amount part = amounts.read(document, next, limit);
            if (part == null || !(part.unit() instanceof Amount.Time unit) || sameUnit(first, unit)) {
                break;
            }
            parts.add(part);
            last = part;
        }
        if (drafting.isAge(tokens, last.end(), limit)) {
            return last.end();
        }
        if (parts.size() == 1) {
            return drafting.add(document, first, null, from, limit, out, null);
        }
        out.add(drafting.draft(
                document, first.start(), last.end(), factory.compoundTime(document, parts), from, limit));
        return last.end();
    }

    private static boolean sameUnit(Amount first, Amount.Time unit) {
        return first.unit() instanceof Amount.Time time
                && time.unit().designator().equals(unit.unit().designator());
    }

    /**
     * "a week" behind a word that makes it a length: for a year, within an hour, a week or two, a year and a half; not
     * "twice a week".
     */
    int ofArticle(Document document, int i, int from, int limit, List<Draft> out) {
        Tokens tokens = document.tokens();
        int at = isArticle(tokens.word(i)) ? i + 1 : i;
        boolean whole = at < limit && wholes.has(tokens.word(at));
        at = whole ? at + 1 : at;
        if (whole && at < limit && tokens.isSign(at, '-') && tokens.glued(at)) {
            at++;
        }
        Phrases.Match<Units.TimeUnit> unit = at > i ? units.time(tokens, at, limit) : null;
        if (unit == null) {
            return i + 1;
        }
        int end = at + unit.length();
        if (!whole
                && tokens.word(at) == second
                && end < limit
                && document.wordClass(end).canModify()) {
            return end;
        }
        Amount.Time time = new Amount.Time(unit.value());
        Amount one = new Amount(i, end, new Numeral(at, BigDecimal.ONE, null, true), time, false);
        if (end + 2 < limit
                && tokens.word(end) == and
                && isArticle(tokens.word(end + 1))
                && tokens.word(end + 2) == half) {
            Numeral more = new Numeral(at, new BigDecimal("1.5"), null, true);
            return drafting.add(document, new Amount(i, end + 3, more, time, false), null, from, limit, out, null);
        }
        if (end + 1 < limit && tokens.word(end) == or && or != Vocabulary.UNKNOWN) {
            Amount more = amounts.read(document, end + 1, limit);
            if (more != null
                    && more.unit() == null
                    && !counts.isCountable(document, more, limit)
                    && more.numeral().value().compareTo(BigDecimal.ONE) > 0) {
                return drafting.add(document, one, more.with(more.numeral(), time), from, limit, out, null);
            }
        }
        boolean isLength = i > from
                && !tokens.allCapitals(at)
                && (openers.has(tokens.word(i - 1)) || drafting.lead(tokens, i, from) < i);
        return isLength && !(end < limit && tokens.isSign(end, '-'))
                ? drafting.add(document, one, null, from, limit, out, null)
                : end;
    }

    private boolean isArticle(int word) {
        return word != Vocabulary.UNKNOWN && (word == a || word == an);
    }
}
