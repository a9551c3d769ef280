package org.tradefacts.json;

import org.tradefacts.DateValue;
import org.tradefacts.MeasureEvent;
import org.tradefacts.MeasureType;
import org.tradefacts.Product;
import org.tradefacts.TradeMeasure;

/** Reads what {@link MeasureWriter} writes. */
final class MeasureReader {

    private MeasureReader() {}

    /** @param figures how many figures the article has */
    static TradeMeasure measure(Node node, int figures) {
        node.object(
                "type",
                "name",
                "basis",
                "legalBasis",
                "rates",
                "amounts",
                "imposer",
                "targets",
                "products",
                "status",
                "events",
                "mentions",
                "rule");
        return new TradeMeasure(
                node.get("type").constant(MeasureType.class),
                node.get("name").mention(),
                node.get("basis").optional(Node::text),
                node.get("legalBasis").optional(Node::text),
                node.get("rates").list(index -> index.index("figures", figures)),
                node.get("amounts").list(index -> index.index("figures", figures)),
                node.get("imposer").optional(Node::text),
                node.get("targets").list(Node::text),
                node.get("products").list(MeasureReader::product),
                node.get("status").constant(TradeMeasure.Status.class),
                node.get("events").list(MeasureReader::event),
                node.get("mentions").list(Node::mention),
                node.get("rule").text());
    }

    private static Product product(Node node) {
        node.object("text", "hs", "start", "end");
        return new Product(node.span("text"), node.get("hs").list(Node::text));
    }

    private static MeasureEvent event(Node node) {
        node.object("kind", "date", "actor", "start", "end", "text", "rule");
        return new MeasureEvent(
                node.get("kind").constant(MeasureEvent.Kind.class),
                node.get("date").optional(date -> date.text(DateValue::new)),
                node.get("actor").optional(Node::text),
                node.span("text"),
                node.get("rule").text());
    }
}
