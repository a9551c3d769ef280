package org.tradefacts.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.tradefacts.Article;
import org.tradefacts.DateMention;
import org.tradefacts.DateValue;
import org.tradefacts.Person;
import org.tradefacts.Post;
import org.tradefacts.Published;
import org.tradefacts.Section;
import org.tradefacts.Span;
import org.tradefacts.Statement;

/**
 * Writes one article with a generator: every name always, in a fixed order, an absent value as {@code null} or
 * {@code []}.
 */
final class ArticleWriter {

    private final JsonGenerator out;
    private final FigureWriter figures;
    private final MeasureWriter measures;

    ArticleWriter(JsonGenerator out) {
        this.out = out;
        this.figures = new FigureWriter(this, out);
        this.measures = new MeasureWriter(this, out);
    }

    void write(Article article) throws IOException {
        out.writeStartObject();
        text("id", article.id());
        mention("headline", article.headline());
        mentions("bylines", article.bylines());
        mention("dateline", article.dateline());
        mentions("credits", article.credits());
        out.writeFieldName("published");
        if (article.published().isPresent()) {
            write(article.published().get());
        } else {
            out.writeNull();
        }
        list("sections", article.sections(), this::write);
        list("figures", article.figures(), figures::write);
        list("dates", article.dates(), this::write);
        list("people", article.people(), this::write);
        list("statements", article.statements(), this::write);
        list("measures", article.measures(), measures::write);
        list("related", article.related(), this::write);
        if (!article.notes().isEmpty()) {
            list("notes", article.notes(), out::writeString);
        }
        out.writeEndObject();
    }

    private void write(Published published) throws IOException {
        out.writeStartObject();
        out.writeStringField("date", published.date().toString());
        out.writeStringField("basis", published.basis().name());
        number("start", published.span().map(Span::start));
        number("end", published.span().map(Span::end));
        out.writeEndObject();
    }

    private void write(Section section) throws IOException {
        out.writeStartObject();
        out.writeStringField("kind", section.kind().name());
        offsets(section.span());
        out.writeEndObject();
    }

    private void write(DateMention date) throws IOException {
        out.writeStartObject();
        offsetsAndText(date.span());
        text("value", date.value().map(DateValue::iso));
        out.writeStringField("rule", date.rule());
        out.writeEndObject();
    }

    private void write(Person person) throws IOException {
        out.writeStartObject();
        out.writeStringField("name", person.name());
        out.writeBooleanField("official", person.official());
        list("posts", person.posts(), this::write);
        mentions("mentions", person.mentions());
        out.writeStringField("rule", person.rule());
        out.writeEndObject();
    }

    private void write(Post post) throws IOException {
        out.writeStartObject();
        out.writeStringField("title", post.title());
        text("organization", post.organization());
        text("country", post.country());
        out.writeStringField("tenure", post.tenure().name());
        out.writeStringField("sphere", post.sphere().name());
        offsets(post.span());
        out.writeEndObject();
    }

    private void write(Statement statement) throws IOException {
        out.writeStartObject();
        mention("speaker", statement.speaker());
        index("person", statement.person());
        mention("cue", statement.cue());
        mentions("content", statement.content());
        out.writeStringField("mode", statement.mode().name());
        out.writeStringField("rule", statement.rule());
        out.writeEndObject();
    }

    void mention(String name, Optional<Span> span) throws IOException {
        out.writeFieldName(name);
        if (span.isPresent()) {
            mention(span.get());
        } else {
            out.writeNull();
        }
    }

    void mention(Span span) throws IOException {
        out.writeStartObject();
        offsetsAndText(span);
        out.writeEndObject();
    }

    void mentions(String name, List<Span> spans) throws IOException {
        list(name, spans, this::mention);
    }

    void offsets(Span span) throws IOException {
        out.writeNumberField("start", span.start());
        out.writeNumberField("end", span.end());
    }

    void offsetsAndText(Span span) throws IOException {
        offsets(span);
        out.writeStringField("text", span.text());
    }

    void text(String name, Optional<String> value) throws IOException {
        out.writeStringField(name, value.orElse(null));
    }

    void texts(String name, List<String> values) throws IOException {
        list(name, values, out::writeString);
    }

    void index(String name, OptionalInt value) throws IOException {
        number(name, value.isPresent() ? Optional.of(value.getAsInt()) : Optional.empty());
    }

    private void number(String name, Optional<Integer> value) throws IOException {
        out.writeFieldName(name);
        if (value.isPresent()) {
            out.writeNumber(value.get());
        } else {
            out.writeNull();
        }
    }

    <T> void list(String name, List<T> values, Element<? super T> element) throws IOException {
        out.writeArrayFieldStart(name);
        for (T value : values) {
            element.write(value);
        }
        out.writeEndArray();
    }

    /** Writes one element of a list. */
    interface Element<T> {
        void write(T value) throws IOException;
    }
}
