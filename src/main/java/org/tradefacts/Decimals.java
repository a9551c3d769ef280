package org.tradefacts;

import java.math.BigDecimal;

/** One form for equal decimals, so that {@code 25}, {@code 25.0} and {@code 2.5E1} make equal figures. */
final class Decimals {

    private Decimals() {}

    static Quantity<BigDecimal> canonical(Quantity<BigDecimal> quantity) {
        return new Quantity<>(canonical(quantity.low()), canonical(quantity.high()));
    }

    private static BigDecimal canonical(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Plain digits, never an exponent: {@code 10000000000..15000000000}. */
    static String plain(Quantity<BigDecimal> quantity) {
        return quantity.isRange()
                ? quantity.low().toPlainString() + ".." + quantity.high().toPlainString()
                : quantity.low().toPlainString();
    }
}
