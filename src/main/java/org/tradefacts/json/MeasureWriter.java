package org.tradefacts.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.tradefacts.DateValue;
import org.tradefacts.MeasureEvent;
import org.tradefacts.Product;
import org.tradefacts.TradeMeasure;

/** Writes trade measures with their products and events. */
final class MeasureWriter {

    private final ArticleWriter article;
    private final JsonGenerator out;

    MeasureWriter(ArticleWriter article, JsonGenerator out) {
        this.article = article;
        this.out = out;
    }

    void write(TradeMeasure measure) throws IOException {
        out.writeStartObject();
        out.writeStringField("type", measure.type().name());
        out.writeFieldName("name");
        article.mention(measure.name());
        article.text("basis", measure.basis());
        article.text("legalBasis", measure.legalBasis());
        article.list("rates", measure.rates(), out::writeNumber);
        article.list("amounts", measure.amounts(), out::writeNumber);
        article.text("imposer", measure.imposer());
        article.texts("targets", measure.targets());
        article.list("products", measure.products(), this::write);
        out.writeStringField("status", measure.status().name());
        article.list("events", measure.events(), this::write);
        article.mentions("mentions", measure.mentions());
        out.writeStringField("rule", measure.rule());
        out.writeEndObject();
    }

    private void write(Product product) throws IOException {
        out.writeStartObject();
        out.writeStringField("text", product.span().text());
        article.texts("hs", product.hs());
        article.offsets(product.span());
        out.writeEndObject();
    }

    private void write(MeasureEvent event) throws IOException {
        out.writeStartObject();
        out.writeStringField("kind", event.kind().name());
        article.text("date", event.date().map(DateValue::iso));
        article.text("actor", event.actor());
        article.offsetsAndText(event.span());
        out.writeStringField("rule", event.rule());
        out.writeEndObject();
    }
}
