package org.tradefacts.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.function.Function;
import org.tradefacts.Change;
import org.tradefacts.Count;
import org.tradefacts.DateValue;
import org.tradefacts.Figure;
import org.tradefacts.Fraction;
import org.tradefacts.IsoDuration;
import org.tradefacts.MonetaryFigure;
import org.tradefacts.Percentage;
import org.tradefacts.Quantity;
import org.tradefacts.Ratio;
import org.tradefacts.TimeSpan;

/** Writes figures: what all kinds share first, then the fields of the kind. */
final class FigureWriter {

    private final ArticleWriter article;
    private final JsonGenerator out;

    FigureWriter(ArticleWriter article, JsonGenerator out) {
        this.article = article;
        this.out = out;
    }

    void write(Figure figure) throws IOException {
        out.writeStartObject();
        if (figure instanceof MonetaryFigure money) {
            shared("money", figure, money.quantity(), BigDecimal::toPlainString);
            single("amount", money.quantity(), BigDecimal::toPlainString);
            article.text("currency", money.currency().map(Currency::getCurrencyCode));
            article.text("per", money.per());
            article.index("convertedFrom", money.convertedFrom());
        } else if (figure instanceof Percentage percentage) {
            shared("percent", figure, percentage.quantity(), BigDecimal::toPlainString);
            single("value", percentage.quantity(), BigDecimal::toPlainString);
            out.writeStringField("unit", percentage.unit().name());
        } else if (figure instanceof Count count) {
            shared("count", figure, count.quantity(), BigDecimal::toPlainString);
            single("value", count.quantity(), BigDecimal::toPlainString);
            article.text("unit", count.unit());
        } else if (figure instanceof TimeSpan time) {
            shared("duration", figure, time.quantity(), IsoDuration::iso);
            single("value", time.quantity(), IsoDuration::iso);
        } else if (figure instanceof Ratio ratio) {
            shared("ratio", figure, ratio.quantity(), Fraction::toString);
            single("value", ratio.quantity(), Fraction::toString);
        }
        out.writeStringField("rule", figure.rule());
        out.writeEndObject();
    }

    private <T> void shared(String type, Figure figure, Quantity<T> quantity, Function<T, String> form)
            throws IOException {
        out.writeStringField("type", type);
        article.offsetsAndText(figure.span());
        out.writeStringField("bound", figure.bound().name());
        article.text("change", figure.change().map(Change::name));
        out.writeStringField("low", quantity.isRange() ? form.apply(quantity.low()) : null);
        out.writeStringField("high", quantity.isRange() ? form.apply(quantity.high()) : null);
        article.mention("subject", figure.subject());
        article.mention("holder", figure.holder());
        article.text("period", figure.period().map(DateValue::iso));
    }

    private <T> void single(String name, Quantity<T> quantity, Function<T, String> form) throws IOException {
        article.text(name, quantity.value().map(form));
    }
}
