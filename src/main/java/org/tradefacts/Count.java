package org.tradefacts;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number of things: {@code approximately 28,000 American troops} is 28000 troops.
 *
 * <pre>{@code
 * Count troops = Count.parse("approximately 28,000 American troops");
 * troops.value(); // Optional[28000]
 * troops.unit(); // Optional[troops]
 * troops.bound(); // ABOUT
 * }</pre>
 *
 * @param span from the number to the counted noun
 * @param quantity how many
 * @param unit the head noun of the counted phrase, as printed: {@code troops}
 * @param context bound, change, holder and period; a count has no subject, its noun is in the span
 * @param rule the name of the rule that found the figure
 */
public record Count(Span span, Quantity<BigDecimal> quantity, Optional<String> unit, FigureContext context, String rule)
        implements Figure {

    /** @throws NullPointerException if a part is null */
    public Count {
        requireNonNull(span, "span");
        quantity = Decimals.canonical(quantity);
        requireNonNull(unit, "unit");
        requireNonNull(context, "context");
        requireNonNull(rule, "rule");
    }

    /**
     * Reads one count and nothing else, such as {@code "28,000 American troops"}.
     *
     * @throws FigureFormatException if {@code text} is anything else, saying where and why
     */
    public static Count parse(CharSequence text) {
        return FigureFinder.standard().parse(text, Count.class);
    }

    /** The single number, or nothing for a range. */
    public Optional<BigDecimal> value() {
        return quantity.value();
    }

    @Override
    public Count withContext(FigureContext value) {
        return new Count(span, quantity, unit, value, rule);
    }

    /** For example {@code 28000 troops}. */
    @Override
    public String toString() {
        return Decimals.plain(quantity) + unit.map(u -> " " + u).orElse("");
    }

    private Object writeReplace() {
        return new SerialForm(this);
    }
}
