package org.tradefacts;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.math.LongMath;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * An exact fraction in lowest terms.
 *
 * <pre>{@code
 * Fraction.of(new BigDecimal("0.75")); // 3/4
 * Ratio.parse("two-thirds").value(); // Optional[2/3]
 * }</pre>
 *
 * @param numerator zero or more
 * @param denominator one or more
 */
public record Fraction(long numerator, long denominator) implements Serializable {

    /** @throws IllegalArgumentException if the numerator is negative or the denominator is not positive */
    public Fraction {
        checkArgument(numerator >= 0, "numerator must not be negative: %s", numerator);
        checkArgument(denominator > 0, "denominator must be positive: %s", denominator);
        long divisor = Math.max(1, LongMath.gcd(numerator, denominator));
        numerator /= divisor;
        denominator /= divisor;
    }

    /**
     * The fraction equal to a decimal: 2.5 is 5/2.
     *
     * @throws ArithmeticException if it does not fit
     */
    public static Fraction of(BigDecimal value) {
        int scale = Math.max(0, value.scale());
        return new Fraction(value.movePointRight(scale).longValueExact(), LongMath.checkedPow(10, scale));
    }

    /**
     * Reads the form that {@link #toString} prints.
     *
     * @throws IllegalArgumentException for any other form
     */
    public static Fraction parse(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? new Fraction(Long.parseLong(text), 1)
                : new Fraction(Long.parseLong(text.substring(0, slash)), Long.parseLong(text.substring(slash + 1)));
    }

    /** {@code 2/3}, or the whole number alone: {@code 3}. */
    @Override
    public String toString() {
        return denominator == 1 ? Long.toString(numerator) : numerator + "/" + denominator;
    }
}
