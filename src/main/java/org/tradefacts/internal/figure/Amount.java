package org.tradefacts.internal.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.tradefacts.Percentage;

/**
 * A number with the unit that stands beside it.
 *
 * @param start its first token
 * @param end the token behind it
 * @param numeral the number
 * @param unit the unit, or null for a number with none
 * @param prefixed whether the unit stands before the number, as {@code $} does
 */
record Amount(int start, int end, Numeral numeral, @Nullable Unit unit, boolean prefixed) {

    /** The most digits of a length of time, before and behind its point. */
    private static final int LONGEST_TIME = 12;

    /** What an amount is counted in. */
    sealed interface Unit permits Money, Percent, Time {}

    /** Money, by one of the wordings of {@link Currencies}. */
    record Money(Currencies.Money wording) implements Unit {}

    /** Hundredths. */
    record Percent(Percentage.Unit unit) implements Unit {}

    /** Time. */
    record Time(Units.TimeUnit unit) implements Unit {}

    /** Whether the number can count units of time: not negative, nor beyond what a text can mean. */
    boolean countsTime() {
        BigDecimal value = numeral.value();
        return value.signum() >= 0
                && value.precision() - value.scale() <= LONGEST_TIME
                && value.scale() <= LONGEST_TIME;
    }

    Amount with(Numeral value, @Nullable Unit shared) {
        return new Amount(start, end, value, shared, prefixed);
    }
}
