package org.tradefacts.internal.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tradefacts.Bound;
import org.tradefacts.Count;
import org.tradefacts.FigureContext;
import org.tradefacts.Quantity;
import org.tradefacts.internal.lexicon.Phrases;
import org.tradefacts.internal.text.Document;
import org.tradefacts.internal.text.Tokens;
import org.tradefacts.internal.text.Tokens.Kind;

/**
 * Makes counts of bare numbers.
 *
 * <ul>
 *   <li>"count: number before noun": {@code five major conglomerates}; not {@code one country}, {@code Section 232}.
 *   <li>"count: number alone behind a bound": {@code more than 40} signed; not {@code over 10 p.m.}
 * </ul>
 */
final class Counts {

    private final CountedNouns nouns;
    private final Bounds bounds;
    private final Drafting drafting;

    Counts(CountedNouns nouns, Bounds bounds, Drafting drafting) {
        this.nouns = nouns;
        this.bounds = bounds;
        this.drafting = drafting;
    }

    /** Whether the number at a token is part of a name: Section 232. */
    boolean isIdentifier(Document document, int i, int from) {
        return nouns.isIdentifier(document, i, from);
    }

    /** Whether a plural noun follows a bare number. */
    boolean isCountable(Document document, Amount amount, int limit) {
        return nouns.after(document, amount.end(), limit) != null;
    }

    /**
     * Adds the count of one number, or of the range between two; nothing where the number counts nothing.
     *
     * @return the token to go on from
     */
    int add(Document document, Amount low, @Nullable Amount high, int from, int limit, List<Draft> out) {
        Tokens tokens = document.tokens();
        Amount last = high == null ? low : high;
        if (last.prefixed() || last.numeral().value().compareTo(BigDecimal.ONE) <= 0) {
            return last.end();
        }
        Phrases.Match<Bound> after = bounds.after(tokens, last.end(), limit);
        int nounFrom = after == null ? last.end() : last.end() + after.length();
        CountedNouns.Found noun = nouns.after(document, nounFrom, limit);
        boolean bounded = drafting.lead(tokens, low.start(), from) < low.start() || high != null || after != null;
        if (noun == null
                && (!bounded
                        || nouns.isIdentifier(document, low.start(), from)
                        || isLooseNumber(document, last, limit))) {
            return last.end();
        }
        int end = noun == null ? last.end() : noun.end();
        BigDecimal lowest = low.numeral().value();
        Quantity<BigDecimal> quantity = high == null
                ? Quantity.of(lowest)
                : new Quantity<>(lowest, high.numeral().value());
        Count count = new Count(
                document.span(low.start(), end),
                quantity,
                noun == null ? Optional.empty() : Optional.of(tokens.text(noun.head())),
                FigureContext.PLAIN,
                "count: number " + (noun == null ? "alone behind a bound" : "before noun")
                        + (high == null ? "" : ", range"));
        Draft draft = drafting.draft(document, low.start(), end, count, from, limit);
        if (after != null) {
            draft.bound = after.value();
        }
        out.add(draft);
        return end;
    }

    /**
     * Whether what follows a bare number shows that it counts nothing by itself: "over 10 p.m.", "about 40-something".
     */
    private static boolean isLooseNumber(Document document, Amount amount, int limit) {
        int next = amount.end();
        return next < limit
                && ((document.tokens().glued(next) && !isStop(document.tokens(), next))
                        || (document.tokens().is(next, Kind.WORD)
                                && document.wordClass(next).canModify()));
    }

    private static boolean isStop(Tokens tokens, int i) {
        return tokens.isSign(i, '.')
                || tokens.isSign(i, ',')
                || tokens.isSign(i, '?')
                || tokens.isSign(i, ')')
                || tokens.isSign(i, '"')
                || tokens.isSign(i, '”')
                || tokens.isSign(i, ';');
    }
}
