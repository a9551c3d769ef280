package org.tradefacts;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * A government's act or plan that helps, hinders or frees trade or foreign investment, with all its mentions in the
 * article.
 *
 * <pre>{@code
 * Article article = TradeFacts.create().read(
 *         "The United States imposed a 25 percent tariff on South Korean steel on Tuesday.", LocalDate.of(2025, 5, 8));
 * TradeMeasure measure = article.measures().get(0);
 * measure.name().text(); // 25 percent tariff on South Korean steel
 * measure.imposer(); // Optional[US]
 * measure.targets(); // [KR]
 * measure.status(); // IN_FORCE
 * article.figures().get(measure.rates().get(0)); // 25%
 * }</pre>
 *
 * @param type what kind of measure it is
 * @param name the fullest printed noun phrase, without a leading article or possessor
 * @param basis the qualifier that tells acts apart, as printed: reciprocal, retaliatory, sectoral
 * @param legalBasis the law or clause, as printed: Section 232
 * @param rates the indexes, in {@link Article#figures()}, of the percentages that are the measure's rate
 * @param amounts the indexes of the amounts of money that size it
 * @param imposer the ISO 3166-1 alpha-2 code of the country that acts, {@code EU} for the European Union
 * @param targets the codes of the countries it is aimed at; {@code *} for all
 * @param products the goods and services it covers, each once
 * @param status where the matter stands on the article's day
 * @param events what happened to it, in text order
 * @param mentions every noun phrase that names it, in text order
 * @param rule the name of the rule that found it
 */
public record TradeMeasure(
        MeasureType type,
        Span name,
        Optional<String> basis,
        Optional<String> legalBasis,
        List<Integer> rates,
        List<Integer> amounts,
        Optional<String> imposer,
        List<String> targets,
        List<Product> products,
        Status status,
        List<MeasureEvent> events,
        List<Span> mentions,
        String rule)
        implements Fact {

    /** Where a measure stands on the article's day. */
    public enum Status {
        /** Thought about, proposed or threatened. */
        CONSIDERED,
        /** Decided or planned, not yet in force. */
        ANNOUNCED,
        /** In force. */
        IN_FORCE,
        /** Paused, or put off after it was decided. */
        SUSPENDED,
        /** Lifted, expired or struck down. */
        ENDED,
        /** The text does not say. */
        UNKNOWN
    }

    /** @throws NullPointerException if a part is null */
    public TradeMeasure {
        requireNonNull(type, "type");
        requireNonNull(name, "name");
        requireNonNull(basis, "basis");
        requireNonNull(legalBasis, "legalBasis");
        rates = List.copyOf(rates);
        amounts = List.copyOf(amounts);
        requireNonNull(imposer, "imposer");
        targets = List.copyOf(targets);
        products = List.copyOf(products);
        requireNonNull(status, "status");
        events = List.copyOf(events);
        mentions = List.copyOf(mentions);
        requireNonNull(rule, "rule");
    }

    /** The name. */
    @Override
    public Span span() {
        return name;
    }

    private Object writeReplace() {
        return new SerialForm(this);
    }
}
