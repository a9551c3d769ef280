package org.tradefacts.json;

import com.google.common.collect.ObjectArrays;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tradefacts.Article;
import org.tradefacts.DateMention;
import org.tradefacts.DateValue;
import org.tradefacts.Person;
import org.tradefacts.Post;
import org.tradefacts.Published;
import org.tradefacts.Section;
import org.tradefacts.Span;
import org.tradefacts.Statement;

/** Reads what {@link ArticleWriter} writes. */
final class ArticleReader {

    private static final String[] NAMES = {
        "id",
        "headline",
        "bylines",
        "dateline",
        "credits",
        "published",
        "sections",
        "figures",
        "dates",
        "people",
        "statements",
        "measures",
        "related"
    };

    private static final String[] WITH_NOTES = ObjectArrays.concat(NAMES, "notes");

    private ArticleReader() {}

    static Article article(Node node) {
        node.object(node.has("notes") ? WITH_NOTES : NAMES);
        int figures = node.get("figures").size();
        int people = node.get("people").size();
        return new Article(
                node.page(),
                node.get("id").optional(Node::text),
                node.get("headline").optional(Node::mention),
                node.get("bylines").list(Node::mention),
                node.get("dateline").optional(Node::mention),
                node.get("credits").list(Node::mention),
                node.get("published").optional(ArticleReader::published),
                node.get("sections").list(ArticleReader::section),
                node.get("figures").list(figure -> FigureReader.figure(figure, figures)),
                node.get("dates").list(ArticleReader::date),
                node.get("people").list(ArticleReader::person),
                node.get("statements").list(statement -> statement(statement, people)),
                node.get("measures").list(measure -> MeasureReader.measure(measure, figures)),
                node.get("related").list(ArticleReader::article),
                node.has("notes") ? node.get("notes").list(Node::text) : List.of());
    }

    private static Published published(Node node) {
        node.object("date", "basis", "start", "end");
        LocalDate date = node.get("date").text(LocalDate::parse);
        Published.Basis basis = node.get("basis").constant(Published.Basis.class);
        Optional<Span> span = node.get("start").optional(start -> node.offsets());
        return node.checked(() -> new Published(date, basis, span));
    }

    private static Section section(Node node) {
        node.object("kind", "start", "end");
        return new Section(node.get("kind").constant(Section.Kind.class), node.offsets());
    }

    private static DateMention date(Node node) {
        node.object("start", "end", "text", "value", "rule");
        return new DateMention(
                node.span("text"),
                node.get("value").optional(value -> value.text(DateValue::new)),
                node.get("rule").text());
    }

    private static Person person(Node node) {
        node.object("name", "official", "posts", "mentions", "rule");
        Person person = node.checked(() -> new Person(
                node.get("name").text(),
                node.get("posts").list(ArticleReader::post),
                node.get("mentions").list(Node::mention),
                node.get("rule").text()));
        if (node.get("official").bool() != person.official()) {
            throw node.get("official").wrong("the posts say " + person.official());
        }
        return person;
    }

    private static Post post(Node node) {
        node.object("title", "organization", "country", "tenure", "sphere", "start", "end");
        return new Post(
                node.span("title"),
                node.get("organization").optional(Node::text),
                node.get("country").optional(Node::text),
                node.get("tenure").constant(Post.Tenure.class),
                node.get("sphere").constant(Post.Sphere.class));
    }

    private static Statement statement(Node node, int people) {
        node.object("speaker", "person", "cue", "content", "mode", "rule");
        return node.checked(() -> new Statement(
                node.get("speaker").optional(Node::mention),
                node.get("person").optionalIndex("people", people),
                node.get("cue").optional(Node::mention),
                node.get("content").list(Node::mention),
                node.get("mode").constant(Statement.Mode.class),
                node.get("rule").text()));
    }
}
