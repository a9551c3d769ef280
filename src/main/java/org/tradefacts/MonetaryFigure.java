package org.tradefacts;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An amount of money: {@code US$44 billion} is 44000000000 in USD.
 *
 * <pre>{@code
 * Figure price = FigureFinder.standard().find("steel at $800 a tonne").get(0);
 * price.toString(); // USD 800 a tonne
 * ((MonetaryFigure) price).per(); // Optional[tonne]
 * }</pre>
 *
 * @param span from the sign, currency or number to the last character of magnitude and unit
 * @param quantity the amount, or the range of amounts, in whole units of the currency (cents are hundredths)
 * @param currency the ISO 4217 currency, or nothing where the text leaves it open, as a bare "pesos" does
 * @param per the unit the amount is for: {@code year} for "a year", {@code tonne} for "per tonne"
 * @param convertedFrom the index, in {@link Article#figures()}, of the figure this one converts: in "33 trillion won
 *     ($23 billion)" the dollars have the won's index
 * @param context bound, change, subject, holder and period
 * @param rule the name of the rule that found the figure
 */
public record MonetaryFigure(
        Span span,
        Quantity<BigDecimal> quantity,
        Optional<Currency> currency,
        Optional<String> per,
        OptionalInt convertedFrom,
        FigureContext context,
        String rule)
        implements Figure {

    /** @throws NullPointerException if a part is null */
    public MonetaryFigure {
        requireNonNull(span, "span");
        quantity = Decimals.canonical(quantity);
        requireNonNull(currency, "currency");
        requireNonNull(per, "per");
        requireNonNull(convertedFrom, "convertedFrom");
        requireNonNull(context, "context");
        requireNonNull(rule, "rule");
    }

    /**
     * Reads one amount of money and nothing else.
     *
     * <pre>{@code
     * MonetaryFigure deficit = MonetaryFigure.parse("$55.7 billion");
     * deficit.amount();   // Optional[55700000000]
     * deficit.currency(); // Optional[USD]
     * }</pre>
     *
     * @param text an amount as news prints it; blanks around it and words of approximation are allowed
     * @return the figure, its span counted in {@code text}
     * @throws FigureFormatException if {@code text} is anything else, saying where and why
     */
    public static MonetaryFigure parse(CharSequence text) {
        return FigureFinder.standard().parse(text, MonetaryFigure.class);
    }

    /** The single amount in whole units of the currency, or nothing for a range. */
    public Optional<BigDecimal> amount() {
        return quantity.value();
    }

    @Override
    public MonetaryFigure withContext(FigureContext value) {
        return new MonetaryFigure(span, quantity, currency, per, convertedFrom, value, rule);
    }

    /** This figure in another currency, or in none that is known. */
    public MonetaryFigure withCurrency(Optional<Currency> value) {
        return new MonetaryFigure(span, quantity, value, per, convertedFrom, context, rule);
    }

    /** This figure as the conversion of another. */
    public MonetaryFigure convertedFrom(int index) {
        return new MonetaryFigure(span, quantity, currency, per, OptionalInt.of(index), context, rule);
    }

    /** For example {@code USD 55700000000} or {@code USD 7000000000 a year}. */
    @Override
    public String toString() {
        return currency.map(c -> c.getCurrencyCode() + " ").orElse("")
                + Decimals.plain(quantity)
                + per.map(p -> p.equals("each") ? " each" : " a " + p).orElse("");
    }

    private Object writeReplace() {
        return new SerialForm(this);
    }
}
