package org.tradefacts.internal.figure;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tradefacts.Bound;
import org.tradefacts.Change;
import org.tradefacts.DateValue;
import org.tradefacts.Figure;
import org.tradefacts.FigureContext;
import org.tradefacts.MonetaryFigure;
import org.tradefacts.Span;

/** A figure while its context is being read: the bare figure with its tokens, and what is known of it so far. */
final class Draft {

    final int start;
    final int end;
    final Figure figure;
    Bound bound = Bound.EXACT;

    @Nullable Change change;

    @Nullable Span subject;

    @Nullable Span holder;

    @Nullable DateValue period;

    int convertedFrom = -1;
    /** The currencies that the wording can mean; more than one where the article must settle it. */
    List<Currency> candidates = List.of();
    /** The first token of the words in front that belong to the figure: its bound, "from", "between". */
    int lead;

    /** The token behind the words that belong to the figure: "a barrel" of $80 a barrel, "or more" of 25% or more. */
    int behind;

    Draft(int start, int end, Figure figure) {
        this.start = start;
        this.end = end;
        this.behind = end;
        this.figure = figure;
        this.lead = start;
    }

    /** Whether several currencies have this name. */
    boolean isOpen() {
        return candidates.size() > 1;
    }

    /** The figure with its context; an open currency is settled by the countries the article names. */
    Figure finish(Set<String> countries) {
        Figure whole = figure.withContext(new FigureContext(
                bound,
                Optional.ofNullable(change),
                Optional.ofNullable(subject),
                Optional.ofNullable(holder),
                Optional.ofNullable(period)));
        if (!(whole instanceof MonetaryFigure money)) {
            return whole;
        }
        MonetaryFigure settled = isOpen() ? money.withCurrency(CurrencyOfCountry.settle(countries, candidates)) : money;
        return convertedFrom >= 0 ? settled.convertedFrom(convertedFrom) : settled;
    }
}
