package org.tradefacts.internal.figure;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradefacts.Change;
import org.tradefacts.internal.lexicon.Vocabulary;
import org.tradefacts.internal.text.Document;
import org.tradefacts.internal.text.Tokens;

/**
 * Joins two amounts to one range, or tells the two values of a change apart.
 *
 * <ul>
 *   <li>Range: {@code $10-15 billion}, {@code between 10 and 25 percent}, {@code 10% to 25%}, {@code two or three
 *       weeks}; not {@code 10-2}, whose second number is the smaller, nor {@code by 0.5 points to 4 percent}.
 *   <li>Change: fell {@code from 12.3 percent} {@code to 10.2 percent} is two figures.
 * </ul>
 */
final class Ranges {

    private final AmountReader amounts;
    private final Counts counts;
    private final Changes changes;
    private final Drafting drafting;
    private final int and;
    private final int or;
    private final int between;
    private final int through;

    Ranges(Vocabulary vocabulary, AmountReader amounts, Counts counts, Changes changes, Drafting drafting) {
        this.amounts = amounts;
        this.counts = counts;
        this.changes = changes;
        this.drafting = drafting;
        and = vocabulary.add("and");
        or = vocabulary.add("or");
        between = vocabulary.add("between");
        through = vocabulary.add("through");
    }

    /** Two amounts as one range or as the two values of a change; the token behind them, or -1. */
    int read(Document document, Amount first, int from, int limit, List<Draft> out) {
        Tokens tokens = document.tokens();
        int joint = first.end();
        if (joint + 1 >= limit) {
            return -1;
        }
        int lead = drafting.lead(tokens, first.start(), from);
        int opener = lead > from ? tokens.word(lead - 1) : Vocabulary.UNKNOWN;
        boolean isBetween = opener != Vocabulary.UNKNOWN && opener == between;
        boolean isFrom = opener != Vocabulary.UNKNOWN && opener == changes.from;
        int word = tokens.word(joint);
        boolean hyphen = tokens.isSign(joint, '-')
                || tokens.isSign(joint, '–')
                || (tokens.isSign(joint, '—') && tokens.glued(joint));
        boolean isTo = word == changes.to && word != Vocabulary.UNKNOWN;
        boolean isAnd = word == and && isBetween;
        boolean isOr = word == or && word != Vocabulary.UNKNOWN;
        isTo |= word == through && word != Vocabulary.UNKNOWN;
        if (!hyphen && !isTo && !isAnd && !isOr) {
            return -1;
        }
        int next = joint + 1;
        if (isTo || isAnd) {
            next = drafting.behindBound(tokens, next, limit);
        }
        Amount second = amounts.read(document, next, limit);
        if (second == null || (hyphen && tokens.isSign(next, '-'))) {
            return -1;
        }
        if (counts.isIdentifier(document, first.start(), from) && !first.prefixed()) {
            return -1;
        }
        Amount[] pair = unified(first, second);
        if (pair == null
                || (pair[0].unit() == null
                        && (isOr || (isTo && !isFrom && !counts.isCountable(document, second, limit))))) {
            return -1;
        }
        boolean isChange = isFrom && isTo && changes.tellsChange(tokens, lead - 1, from);
        int order = pair[0].numeral().value().compareTo(pair[1].numeral().value());
        if (isChange && pair[0].unit() != null) {
            drafting.add(document, pair[0], null, from, limit, out, Change.FROM);
            return drafting.add(document, pair[1], null, from, limit, out, Change.TO);
        }
        if (order >= 0 || (isOr && !isStep(pair[0], pair[1]))) {
            return -1;
        }
        if (pair[0].unit() == null) {
            return counts.add(document, pair[0], pair[1], from, limit, out);
        }
        return drafting.add(document, pair[0], pair[1], from, limit, out, null);
    }

    /** "Five or six" is a range; "10 or 25" is a choice. */
    private static boolean isStep(Amount low, Amount high) {
        return high.numeral().number().subtract(low.numeral().number()).compareTo(BigDecimal.valueOf(2)) <= 0;
    }

    /** Both amounts with the unit and magnitude that one of them prints for both, or null where they do not agree. */
    private static Amount @Nullable [] unified(Amount first, Amount second) {
        Amount.Unit unit = first.unit();
        Amount.Unit other = second.unit();
        if (unit == null) {
            unit = other;
        } else if (other == null && first.prefixed()) {
            other = unit;
        }
        if (unit == null && other == null) {
            other = null;
        } else if (unit == null || other == null || unit.getClass() != other.getClass()) {
            return null;
        }
        if (unit instanceof Amount.Percent && !unit.equals(other)) {
            return null;
        }
        if (unit instanceof Amount.Money low
                && other instanceof Amount.Money high
                && !low.wording().candidates().equals(high.wording().candidates())) {
            return null;
        }
        boolean smaller = first.numeral().number().compareTo(second.numeral().number()) < 0;
        boolean shares = smaller && (first.unit() == null || first.prefixed());
        Numeral numeral =
                shares ? first.numeral().withMagnitude(second.numeral().magnitude()) : first.numeral();
        return new Amount[] {first.with(numeral, unit), second.with(second.numeral(), other)};
    }
}
