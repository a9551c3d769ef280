package org.tradefacts;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A date the text names, absolutely ("July 8", "2024") or from the day of publication ("Tuesday", "last week").
 *
 * <pre>{@code
 * Article article = TradeFacts.create().read("The duty took effect on Tuesday.", LocalDate.of(2025, 5, 8));
 * article.dates().get(0).span().text(); // Tuesday
 * article.dates().get(0).value(); // Optional[2025-05-06]
 * }</pre>
 *
 * @param span the words that name it
 * @param value the date as far as text and publication date settle it, or nothing
 * @param rule the name of the rule that found it
 */
public record DateMention(Span span, Optional<DateValue> value, String rule) implements Fact {

    /** @throws NullPointerException if a part is null */
    public DateMention {
        requireNonNull(span, "span");
        requireNonNull(value, "value");
        requireNonNull(rule, "rule");
    }

    private Object writeReplace() {
        return new SerialForm(this);
    }
}
