package org.tradefacts.json;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ObjectArrays;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.tradefacts.Bound;
import org.tradefacts.Change;
import org.tradefacts.Count;
import org.tradefacts.DateValue;
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

/** Reads what {@link FigureWriter} writes. */
final class FigureReader {

    private static final Pattern DECIMAL = Pattern.compile("-?\\d+(\\.\\d+)?");

    private FigureReader() {}

    /** @param figures how many figures the article has */
    static Figure figure(Node node, int figures) {
        String type = node.get("type").text();
        return switch (type) {
            case "money" -> money(node, figures);
            case "percent" -> percentage(node);
            case "count" -> count(node);
            case "duration" -> timeSpan(node);
            case "ratio" -> ratio(node);
            default -> throw node.get("type").wrong("unknown type \"" + type + "\"");
        };
    }

    private static MonetaryFigure money(Node node, int figures) {
        object(node, "amount", "currency", "per", "convertedFrom");
        return new MonetaryFigure(
                node.span("text"),
                quantity(node, "amount", FigureReader::decimal),
                node.get("currency").optional(code -> code.text(FigureReader::currency)),
                node.get("per").optional(Node::text),
                node.get("convertedFrom").optionalIndex("figures", figures),
                context(node),
                node.get("rule").text());
    }

    private static Percentage percentage(Node node) {
        object(node, "value", "unit");
        return new Percentage(
                node.span("text"),
                quantity(node, "value", FigureReader::decimal),
                node.get("unit").constant(Percentage.Unit.class),
                context(node),
                node.get("rule").text());
    }

    private static Count count(Node node) {
        object(node, "value", "unit");
        return new Count(
                node.span("text"),
                quantity(node, "value", FigureReader::decimal),
                node.get("unit").optional(Node::text),
                context(node),
                node.get("rule").text());
    }

    private static TimeSpan timeSpan(Node node) {
        object(node, "value");
        Quantity<IsoDuration> quantity = quantity(node, "value", IsoDuration::new);
        return new TimeSpan(
                node.span("text"), quantity, context(node), node.get("rule").text());
    }

    private static Ratio ratio(Node node) {
        object(node, "value");
        Quantity<Fraction> quantity = quantity(node, "value", Fraction::parse);
        return new Ratio(
                node.span("text"), quantity, context(node), node.get("rule").text());
    }

    private static void object(Node node, String... own) {
        String[] shared = {
            "type", "start", "end", "text", "bound", "change", "low", "high", "subject", "holder", "period", "rule"
        };
        node.object(ObjectArrays.concat(shared, own, String.class));
    }

    private static FigureContext context(Node node) {
        Optional<Span> subject = node.get("subject").optional(Node::mention);
        return new FigureContext(
                node.get("bound").constant(Bound.class),
                node.get("change").optional(change -> change.constant(Change.class)),
                subject,
                node.get("holder").optional(Node::mention),
                node.get("period").optional(period -> period.text(DateValue::new)));
    }

    /** The single value of the given name, or the range of {@code low} and {@code high}. */
    private static <T> Quantity<T> quantity(Node node, String single, Function<String, T> form) {
        Optional<T> value = node.get(single).optional(text -> text.text(form));
        Optional<T> low = node.get("low").optional(text -> text.text(form));
        Optional<T> high = node.get("high").optional(text -> text.text(form));
        if (low.isPresent() != high.isPresent() || low.isPresent() == value.isPresent()) {
            throw node.wrong("must have either \"" + single + "\" or both \"low\" and \"high\"");
        }
        return value.map(Quantity::of)
                .orElseGet(() -> node.checked(() -> Quantity.between(low.orElseThrow(), high.orElseThrow())));
    }

    private static BigDecimal decimal(String text) {
        checkArgument(DECIMAL.matcher(text).matches(), "not a plain decimal: \"%s\"", text);
        return new BigDecimal(text);
    }

    private static Currency currency(String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("not a currency of ISO 4217: \"" + code + "\"", e);
        }
    }
}
