package org.tradefacts;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A length of time: {@code 90 days} and {@code 90-day pause} are P90D. (The JSON type is {@code duration}; the Java
 * name stays clear of {@link java.time.Duration}.)
 *
 * <pre>{@code
 * TimeSpan.parse("90-day").value(); // Optional[P90D]
 * TimeSpan.parse("two to three weeks").quantity(); // P2W..P3W
 * }</pre>
 *
 * @param span from the number to the last character of the unit of time
 * @param quantity the length, or the range of lengths
 * @param context bound, change, holder and period
 * @param rule the name of the rule that found the figure
 */
public record TimeSpan(Span span, Quantity<IsoDuration> quantity, FigureContext context, String rule)
        implements Figure {

    /** @throws NullPointerException if a part is null */
    public TimeSpan {
        requireNonNull(span, "span");
        requireNonNull(quantity, "quantity");
        requireNonNull(context, "context");
        requireNonNull(rule, "rule");
    }

    /**
     * Reads one length of time and nothing else, such as {@code "three weeks"}.
     *
     * @throws FigureFormatException if {@code text} is anything else, saying where and why
     */
    public static TimeSpan parse(CharSequence text) {
        return FigureFinder.standard().parse(text, TimeSpan.class);
    }

    /** The single length, or nothing for a range. */
    public Optional<IsoDuration> value() {
        return quantity.value();
    }

    @Override
    public TimeSpan withContext(FigureContext value) {
        return new TimeSpan(span, quantity, value, rule);
    }

    /** For example {@code P90D}. */
    @Override
    public String toString() {
        return quantity.toString();
    }
}
