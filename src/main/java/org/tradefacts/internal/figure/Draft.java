package org.tradefacts.internal.figure;

import java.util.Optional;
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

    Figure finish() {
        Figure whole = figure.withContext(new FigureContext(
                bound,
                Optional.ofNullable(change),
                Optional.ofNullable(subject),
                Optional.ofNullable(holder),
                Optional.ofNullable(period)));
        return whole instanceof MonetaryFigure money && convertedFrom >= 0 ? money.convertedFrom(convertedFrom) : whole;
    }
}
