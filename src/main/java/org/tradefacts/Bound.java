package org.tradefacts;

/**
 * How a printed value bounds the true one.
 *
 * <pre>{@code
 * MonetaryFigure.parse("more than $55 billion").bound(); // MORE_THAN
 * MonetaryFigure.parse("$55 billion").bound(); // EXACT
 * }</pre>
 */
public enum Bound {
    /** The value itself: "25 percent". */
    EXACT,
    /** Near the value: "about", "some", "nearly", "an estimated". */
    ABOUT,
    /** Above the value: "more than", "over", "exceeding". */
    MORE_THAN,
    /** The value or above: "at least", "no less than", "or more". */
    AT_LEAST,
    /** Below the value: "less than", "under", "fewer than". */
    LESS_THAN,
    /** The value or below: "up to", "as much as", "no more than". */
    AT_MOST
}
