package org.tradefacts;

import java.util.Optional;

/**
 * A quantity printed in the text: money, a percentage, a count of things, a length of time or a ratio.
 *
 * <pre>{@code
 * Figure won = FigureFinder.standard().find("a support package of about 33 trillion won").get(0);
 * won.toString(); // KRW 33000000000000
 * won.bound(); // ABOUT
 * won.subject().map(Span::text); // Optional[support package]
 * }</pre>
 *
 * <p>News rarely gives a bare number, so each figure says how its value is bounded ({@link #bound()}), whether it is
 * the old or the new value of a change ({@link #change()}), what it measures ({@link #subject()}), whose it is
 * ({@link #holder()}) and for what time ({@link #period()}). The span runs from the sign, currency or number to the
 * last character of the magnitude and unit; words of approximation are outside it.
 */
public sealed interface Figure extends Fact permits MonetaryFigure, Percentage, Count, TimeSpan, Ratio {

    /** What the sentence says about the figure besides its value. */
    FigureContext context();

    /** How the printed value bounds the true one: "up to 25%" is {@link Bound#AT_MOST}. */
    default Bound bound() {
        return context().bound();
    }

    /** Whether this is the old or the new value of a change, as in "from 12.3 percent to 10.2 percent". */
    default Optional<Change> change() {
        return context().change();
    }

    /** The shortest noun phrase that says what the figure measures, such as "US trade deficit with Korea". */
    default Optional<Span> subject() {
        return context().subject();
    }

    /** Whose figure it is, where a list pairs figures with their owners. */
    default Optional<Span> holder() {
        return context().holder();
    }

    /** The time the figure is for, such as 2024. */
    default Optional<DateValue> period() {
        return context().period();
    }

    /** The same figure with another context. */
    Figure withContext(FigureContext context);
}
