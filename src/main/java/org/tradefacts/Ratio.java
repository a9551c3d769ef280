package org.tradefacts;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A part or a multiple of something: {@code two-thirds} is 2/3, {@code half} 1/2, {@code threefold} 3.
 *
 * <pre>{@code
 * Ratio.parse("two-thirds").value(); // Optional[2/3]
 * Ratio.parse("threefold").value(); // Optional[3]
 * }</pre>
 *
 * @param span the words of the ratio
 * @param quantity the fraction, or the range of fractions
 * @param context bound, change, subject, holder and period
 * @param rule the name of the rule that found the figure
 */
public record Ratio(Span span, Quantity<Fraction> quantity, FigureContext context, String rule) implements Figure {

    /** @throws NullPointerException if a part is null */
    public Ratio {
        requireNonNull(span, "span");
        requireNonNull(quantity, "quantity");
        requireNonNull(context, "context");
        requireNonNull(rule, "rule");
    }

    /**
     * Reads one ratio and nothing else, such as {@code "two-thirds"}.
     *
     * @throws FigureFormatException if {@code text} is anything else, saying where and why
     */
    public static Ratio parse(CharSequence text) {
        return FigureFinder.standard().parse(text, Ratio.class);
    }

    /** The single fraction, or nothing for a range. */
    public Optional<Fraction> value() {
        return quantity.value();
    }

    @Override
    public Ratio withContext(FigureContext value) {
        return new Ratio(span, quantity, value, rule);
    }

    /** For example {@code 2/3}. */
    @Override
    public String toString() {
        return quantity.toString();
    }
}
