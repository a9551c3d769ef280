package org.tradefacts;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Optional;

/**
 * One value, or the range between two: "25", "10 to 25".
 *
 * <pre>{@code
 * Quantity<BigDecimal> range = Percentage.parse("10 to 25 percent").quantity();
 * range.low(); // 10
 * range.high(); // 25
 * range.value(); // Optional.empty
 * }</pre>
 *
 * @param low the value, or the lower end of the range
 * @param high the same value, or the upper end of the range; ranges include both ends
 * @param <T> the type of the value
 */
public record Quantity<T>(T low, T high) implements Serializable {

    /** @throws NullPointerException if an end is null */
    public Quantity {
        requireNonNull(low, "low");
        requireNonNull(high, "high");
    }

    /** A single value. */
    public static <T> Quantity<T> of(T value) {
        return new Quantity<>(value, value);
    }

    /**
     * A range.
     *
     * @throws IllegalArgumentException if the two ends are equal
     */
    public static <T> Quantity<T> between(T low, T high) {
        checkArgument(!low.equals(high), "a range needs two different ends, not %s twice", low);
        return new Quantity<>(low, high);
    }

    /** The value, or nothing for a range. */
    public Optional<T> value() {
        return isRange() ? Optional.empty() : Optional.of(low);
    }

    /** Whether this is a range of two different ends. */
    public boolean isRange() {
        return !low.equals(high);
    }

    /** For example {@code 25} or {@code 10..25}. */
    @Override
    public String toString() {
        return isRange() ? low + ".." + high : low.toString();
    }
}
