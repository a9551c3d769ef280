package org.tradefacts.json;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.tradefacts.Article;
import org.tradefacts.Bound;
import org.tradefacts.Count;
import org.tradefacts.Figure;
import org.tradefacts.MonetaryFigure;
import org.tradefacts.Percentage;
import org.tradefacts.Person;
import org.tradefacts.Post;
import org.tradefacts.Quantity;
import org.tradefacts.Span;
import org.tradefacts.Statement;
import org.tradefacts.TradeMeasure;
import org.tradefacts.format.Words;

/** Writes one article in the terms of schema.org; what is absent is left out. */
final class JsonLdWriter {

    private final Article article;
    private final JsonGenerator out;

    JsonLdWriter(Article article, JsonGenerator out) {
        this.article = article;
        this.out = out;
    }

    void write() throws IOException {
        out.writeStartObject();
        out.writeStringField("@context", "https://schema.org");
        out.writeStringField("@type", "NewsArticle");
        text("identifier", article.id());
        text("headline", article.headline().map(Span::text));
        out.writeStringField("inLanguage", "en");
        text(
                "datePublished",
                article.published().map(published -> published.date().toString()));
        text("dateline", article.dateline().map(Span::text));
        text("creditText", joined("; ", article.credits()));
        if (!article.bylines().isEmpty()) {
            out.writeArrayFieldStart("author");
            for (Span author : article.bylines()) {
                start("Person");
                out.writeStringField("name", author.text());
                out.writeEndObject();
            }
            out.writeEndArray();
        }
        if (!article.measures().isEmpty()) {
            out.writeArrayFieldStart("about");
            for (TradeMeasure measure : article.measures()) {
                write(measure);
            }
            out.writeEndArray();
        }
        mentions();
        out.writeEndObject();
    }

    private void mentions() throws IOException {
        out.writeArrayFieldStart("mentions");
        for (Person person : article.people()) {
            write(person);
        }
        for (Figure figure : article.figures()) {
            write(figure);
        }
        for (Statement statement : article.statements()) {
            if (statement.mode() != Statement.Mode.INDIRECT) {
                write(statement);
            }
        }
        out.writeEndArray();
    }

    private void write(Person person) throws IOException {
        start("Person");
        out.writeStringField("name", person.name());
        List<Post> held = person.posts().stream().filter(JsonLdWriter::isHeld).collect(toImmutableList());
        texts("jobTitle", held.stream().map(Post::title).distinct().collect(toImmutableList()));
        List<Post> bodies =
                held.stream().filter(post -> post.organization().isPresent()).collect(toImmutableList());
        if (!bodies.isEmpty()) {
            out.writeArrayFieldStart("worksFor");
            for (Post post : bodies) {
                start(organization(post.sphere()));
                text("name", post.organization());
                text("areaServed", post.country());
                out.writeEndObject();
            }
            out.writeEndArray();
        }
        text(
                "description",
                some(person.posts().stream()
                        .filter(post -> !isHeld(post))
                        .map(Words::of)
                        .collect(joining("; "))));
        out.writeEndObject();
    }

    private static boolean isHeld(Post post) {
        return post.tenure() == Post.Tenure.CURRENT || post.tenure() == Post.Tenure.ACTING;
    }

    private static String organization(Post.Sphere sphere) {
        return switch (sphere) {
            case GOVERNMENT, LEGISLATURE, JUDICIARY, CENTRAL_BANK, MILITARY -> "GovernmentOrganization";
            case PARTY -> "PoliticalParty";
            case MEDIA -> "NewsMediaOrganization";
            case INTERNATIONAL, BUSINESS, ACADEMIA, OTHER -> "Organization";
        };
    }

    private void write(Figure figure) throws IOException {
        if (figure instanceof MonetaryFigure money) {
            start("MonetaryAmount");
            common(figure);
            text("currency", money.currency().map(Currency::getCurrencyCode));
            quantity(money.quantity(), figure.bound());
            out.writeEndObject();
        } else if (figure instanceof Percentage percentage) {
            start("QuantitativeValue");
            common(figure);
            quantity(percentage.quantity(), figure.bound());
            out.writeStringField("unitText", Words.of(percentage.unit()));
            if (percentage.unit() == Percentage.Unit.PERCENT) {
                out.writeStringField("unitCode", "P1");
            }
            out.writeEndObject();
        } else if (figure instanceof Count count) {
            start("QuantitativeValue");
            common(figure);
            quantity(count.quantity(), figure.bound());
            text("unitText", count.unit());
            out.writeEndObject();
        }
    }

    private void common(Figure figure) throws IOException {
        out.writeStringField("name", figure.span().text());
        text("description", figure.subject().map(Span::text));
    }

    /** A single value, or the ends that the text gives: "up to" has no lower one. */
    private void quantity(Quantity<BigDecimal> quantity, Bound bound) throws IOException {
        boolean below = bound == Bound.LESS_THAN || bound == Bound.AT_MOST;
        boolean above = bound == Bound.MORE_THAN || bound == Bound.AT_LEAST;
        if (!quantity.isRange() && !below && !above) {
            number("value", quantity.low());
            return;
        }
        if (!below) {
            number("minValue", quantity.low());
        }
        if (!above) {
            number("maxValue", quantity.high());
        }
    }

    private void write(Statement statement) throws IOException {
        start("Quotation");
        text("text", joined(" … ", statement.content()));
        if (statement.person().isPresent()) {
            out.writeObjectFieldStart("spokenByCharacter");
            out.writeStringField("@type", "Person");
            out.writeStringField(
                    "name", article.people().get(statement.person().getAsInt()).name());
            out.writeEndObject();
        } else {
            text("creditText", statement.speaker().map(Span::text));
        }
        out.writeEndObject();
    }

    private void write(TradeMeasure measure) throws IOException {
        start("Intangible");
        out.writeStringField("name", measure.name().text());
        texts(
                "alternateName",
                measure.mentions().stream()
                        .map(Span::text)
                        .filter(text -> !text.equals(measure.name().text()))
                        .distinct()
                        .collect(toImmutableList()));
        String targets = String.join(", ", measure.targets()).replace("*", "all countries");
        out.writeStringField(
                "description",
                Words.of(measure.type())
                        + measure.imposer().map(country -> " by " + country).orElse("")
                        + (targets.isEmpty() ? "" : ", affecting " + targets)
                        + (measure.status() == TradeMeasure.Status.UNKNOWN ? "" : ", " + Words.of(measure.status())));
        out.writeEndObject();
    }

    private void start(String type) throws IOException {
        out.writeStartObject();
        out.writeStringField("@type", type);
    }

    private void text(String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            out.writeStringField(name, value.get());
        }
    }

    private void texts(String name, List<String> values) throws IOException {
        if (!values.isEmpty()) {
            out.writeArrayFieldStart(name);
            for (String value : values) {
                out.writeString(value);
            }
            out.writeEndArray();
        }
    }

    private void number(String name, BigDecimal value) throws IOException {
        out.writeFieldName(name);
        out.writeNumber(value.toPlainString());
    }

    private static Optional<String> joined(String separator, List<Span> spans) {
        return some(spans.stream().map(Span::text).distinct().collect(joining(separator)));
    }

    private static Optional<String> some(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
