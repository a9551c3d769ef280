package org.tradefacts;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A share, rate or change in hundredths: {@code 25 per cent}, {@code half a percentage point}, {@code 50 basis points}.
 *
 * <pre>{@code
 * Percentage.parse("25 per cent").value(); // Optional[25]
 * Percentage.parse("half a percentage point").unit(); // PERCENTAGE_POINT
 * Percentage.parse("10 to 25 percent").quantity(); // 10..25
 * }</pre>
 *
 * @param span from the sign or number to the last character of the unit
 * @param quantity the number as printed, in units of {@code unit}: 25 for "25 percent", 50 for "50 basis points"
 * @param unit percent, percentage points or basis points
 * @param context bound, change, subject, holder and period
 * @param rule the name of the rule that found the figure
 */
public record Percentage(Span span, Quantity<BigDecimal> quantity, Unit unit, FigureContext context, String rule)
        implements Figure {

    /** What one unit of a {@link Percentage} is. */
    public enum Unit {
        /** A hundredth of a whole. */
        PERCENT,
        /** A hundredth of a whole, as the difference of two percentages. */
        PERCENTAGE_POINT,
        /** A hundredth of a percentage point. */
        BASIS_POINT
    }

    /** @throws NullPointerException if a part is null */
    public Percentage {
        requireNonNull(span, "span");
        quantity = Decimals.canonical(quantity);
        requireNonNull(unit, "unit");
        requireNonNull(context, "context");
        requireNonNull(rule, "rule");
    }

    /**
     * Reads one percentage and nothing else, such as {@code "25 per cent"}.
     *
     * @throws FigureFormatException if {@code text} is anything else, saying where and why
     */
    public static Percentage parse(CharSequence text) {
        return FigureFinder.standard().parse(text, Percentage.class);
    }

    /** The single number of units, or nothing for a range. */
    public Optional<BigDecimal> value() {
        return quantity.value();
    }

    @Override
    public Percentage withContext(FigureContext value) {
        return new Percentage(span, quantity, unit, value, rule);
    }

    /** For example {@code 25%}, {@code 10..25%}, {@code 0.5 percentage points}, {@code 50 basis points}. */
    @Override
    public String toString() {
        return Decimals.plain(quantity)
                + switch (unit) {
                    case PERCENT -> "%";
                    case PERCENTAGE_POINT -> " percentage points";
                    case BASIS_POINT -> " basis points";
                };
    }
}
