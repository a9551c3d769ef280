package org.tradefacts;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Optional;

/**
 * What a sentence says about a {@link Figure} besides its value.
 *
 * <pre>{@code
 * FigureContext context = FigureFinder.standard().find("exports rose to $12 billion").get(0).context();
 * context.subject().map(Span::text); // Optional[exports]
 * context.change(); // Optional[TO]
 * }</pre>
 *
 * @param bound how the printed value bounds the true one
 * @param change whether the figure is the old or the new value of a change
 * @param subject the shortest noun phrase that says what the figure measures
 * @param holder whose figure it is, where a list pairs figures with owners
 * @param period the time the figure is for
 */
public record FigureContext(
        Bound bound, Optional<Change> change, Optional<Span> subject, Optional<Span> holder, Optional<DateValue> period)
        implements Serializable {

    /** An exact figure about which nothing else is said. */
    public static final FigureContext PLAIN =
            new FigureContext(Bound.EXACT, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** @throws NullPointerException if a part is null */
    public FigureContext {
        requireNonNull(bound, "bound");
        requireNonNull(change, "change");
        requireNonNull(subject, "subject");
        requireNonNull(holder, "holder");
        requireNonNull(period, "period");
    }

    /** The context of a figure of which only the bound is known. */
    public static FigureContext of(Bound bound) {
        return bound == Bound.EXACT
                ? PLAIN
                : new FigureContext(bound, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** This context with another change. */
    public FigureContext withChange(Change value) {
        return new FigureContext(bound, Optional.of(value), subject, holder, period);
    }

    /** This context with another subject. */
    public FigureContext withSubject(Span value) {
        return new FigureContext(bound, change, Optional.of(value), holder, period);
    }

    /** This context with another holder. */
    public FigureContext withHolder(Span value) {
        return new FigureContext(bound, change, subject, Optional.of(value), period);
    }

    /** This context with another period. */
    public FigureContext withPeriod(DateValue value) {
        return new FigureContext(bound, change, subject, holder, Optional.of(value));
    }

    private Object writeReplace() {
        return new SerialForm(this);
    }
}
