package org.tradefacts.internal.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.tradefacts.Figure;
import org.tradefacts.FigureContext;
import org.tradefacts.Fraction;
import org.tradefacts.IsoDuration;
import org.tradefacts.MonetaryFigure;
import org.tradefacts.Percentage;
import org.tradefacts.Quantity;
import org.tradefacts.Ratio;
import org.tradefacts.Span;
import org.tradefacts.TimeSpan;
import org.tradefacts.internal.text.Document;

/**
 * Makes bare figures of what was read: units applied, no context yet. A currency that several countries share is still
 * open.
 */
final class FigureFactory {

    private static final String DATE_ORDER = "YMWD";
    private static final String TIME_ORDER = "HMS";

    private final Optional<Currency> home;

    FigureFactory(Optional<Currency> home) {
        this.home = home;
    }

    /**
     * The figure of one amount with a unit, or of the range between two with the same unit; {@code high} may be null.
     */
    Figure figure(Document document, Amount low, @Nullable Amount high) {
        Span span = document.span(low.start(), (high == null ? low : high).end());
        Amount.Unit unit = low.unit();
        String range = high == null ? "" : ", range";
        if (unit instanceof Amount.Money money) {
            return new MonetaryFigure(
                    span,
                    quantity(scaled(low, money), high == null ? null : scaled(high, money)),
                    currency(money.wording()),
                    Optional.empty(),
                    OptionalInt.empty(),
                    FigureContext.PLAIN,
                    (low.prefixed() ? "money: sign before number" : "money: number before name") + range);
        }
        if (unit instanceof Amount.Percent percent) {
            return new Percentage(
                    span,
                    quantity(
                            low.numeral().value(),
                            high == null ? null : high.numeral().value()),
                    percent.unit(),
                    FigureContext.PLAIN,
                    "percent: number before unit" + range);
        }
        if (unit instanceof Amount.Time) {
            return time(span, high == null ? Quantity.of(iso(List.of(low))) : durations(low, high), range);
        }
        throw new IllegalArgumentException("no unit");
    }

    /** The figure of a length of time in several units: 1 year 6 months. */
    Figure compoundTime(Document document, List<Amount> parts) {
        Span span =
                document.span(parts.get(0).start(), parts.get(parts.size() - 1).end());
        return time(span, Quantity.of(iso(parts)), ", several units");
    }

    private static Figure time(Span span, Quantity<IsoDuration> quantity, String variant) {
        return new TimeSpan(span, quantity, FigureContext.PLAIN, "duration: number before unit of time" + variant);
    }

    private static Quantity<IsoDuration> durations(Amount low, Amount high) {
        return Quantity.between(iso(List.of(low)), iso(List.of(high)));
    }

    /** The figure of a fraction, or of a multiple. */
    static Ratio ratio(Document document, int start, int end, Fraction value, String rule) {
        return new Ratio(document.span(start, end), Quantity.of(value), FigureContext.PLAIN, rule);
    }

    private static Quantity<BigDecimal> quantity(BigDecimal low, @Nullable BigDecimal high) {
        return high == null ? Quantity.of(low) : new Quantity<>(low, high);
    }

    private static BigDecimal scaled(Amount amount, Amount.Money money) {
        BigDecimal value = amount.numeral().value();
        return money.wording().hundredth() ? value.movePointLeft(2) : value;
    }

    private Optional<Currency> currency(Currencies.Money wording) {
        if (wording.isHome()) {
            return home;
        }
        List<Currency> candidates = wording.candidates();
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    /** ISO 8601 orders its units, whatever order the text has; units named twice add up. */
    private static IsoDuration iso(List<Amount> parts) {
        StringBuilder out = new StringBuilder("P");
        List<Amount> rest = new ArrayList<>(parts);
        appendUnits(out, rest, DATE_ORDER, "");
        if (!rest.isEmpty()) {
            out.append('T');
            appendUnits(out, rest, TIME_ORDER, "T");
        }
        return new IsoDuration(out.toString());
    }

    private static void appendUnits(StringBuilder out, List<Amount> rest, String order, String prefix) {
        for (int i = 0; i < order.length(); i++) {
            String designator = prefix + order.charAt(i);
            BigDecimal sum = null;
            for (Amount part : List.copyOf(rest)) {
                if (part.unit() instanceof Amount.Time time
                        && time.unit().designator().equals(designator)) {
                    BigDecimal value =
                            part.numeral().value().multiply(time.unit().factor());
                    sum = sum == null ? value : sum.add(value);
                    rest.remove(part);
                }
            }
            if (sum != null) {
                out.append(plain(sum)).append(order.charAt(i));
            }
        }
    }

    private static String plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
