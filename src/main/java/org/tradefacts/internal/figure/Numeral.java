package org.tradefacts.internal.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number as printed, in digits or words, before anything is said of its unit.
 *
 * @param end the token behind it
 * @param number the number without its magnitude: 55.7 of "55.7 billion"
 * @param magnitude the magnitude, or null: 1000000000 of "55.7 billion"
 * @param spelled whether it begins with a word rather than a digit
 */
record Numeral(int end, BigDecimal number, @Nullable BigDecimal magnitude, boolean spelled) {

    /** The number times its magnitude. */
    BigDecimal value() {
        return magnitude == null ? number : number.multiply(magnitude);
    }

    /** The same number under a magnitude that a later number of the range prints for both: 10 of "10-15 billion". */
    Numeral withMagnitude(@Nullable BigDecimal shared) {
        return magnitude == null && shared != null ? new Numeral(end, number, shared, spelled) : this;
    }
}
