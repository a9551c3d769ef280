package org.tradefacts.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tradefacts.Article;
import org.tradefacts.Bound;
import org.tradefacts.DateMention;
import org.tradefacts.DateValue;
import org.tradefacts.Figure;
import org.tradefacts.MeasureEvent;
import org.tradefacts.MonetaryFigure;
import org.tradefacts.Person;
import org.tradefacts.Post;
import org.tradefacts.Product;
import org.tradefacts.Published;
import org.tradefacts.Span;
import org.tradefacts.Statement;
import org.tradefacts.TradeMeasure;

/** Writes the lines of one page and of the related articles on it. */
final class BratWriter {

    private final BratText text;
    private final StringBuilder out = new StringBuilder();
    private final Map<String, String> entities = new HashMap<>();
    private final Map<Character, Integer> numbers = new HashMap<>();

    BratWriter(String text) {
        this.text = new BratText(text);
    }

    @Override
    public String toString() {
        return out.toString();
    }

    void write(Article article) {
        article.headline().ifPresent(span -> entity("Headline", span));
        article.bylines().forEach(span -> entity("Byline", span));
        article.dateline().ifPresent(span -> entity("Dateline", span));
        article.credits().forEach(span -> entity("Credit", span));
        article.published().ifPresent(this::published);
        List<String> figures = new ArrayList<>();
        article.figures().forEach(figure -> figures.add(figure(figure, figures)));
        article.dates().forEach(this::date);
        List<String> people = new ArrayList<>();
        article.people().forEach(person -> people.add(person(person)));
        article.statements().forEach(statement -> statement(statement, people));
        article.measures().forEach(measure -> measure(measure, figures));
        article.related().forEach(this::write);
    }

    private void published(Published published) {
        published
                .span()
                .ifPresent(
                        span -> note(entity("Published", span), published.date().toString()));
    }

    private String figure(Figure figure, List<String> before) {
        String id = entity(ArticleBrat.type(figure), figure.span());
        note(
                id,
                figure.toString()
                        + figure.period().map(period -> " in " + period).orElse(""));
        if (figure.bound() != Bound.EXACT) {
            attribute("Bound", id, figure.bound());
        }
        figure.change().ifPresent(change -> attribute("Change", id, change));
        figure.subject().ifPresent(span -> relation("Subject", id, entity("Subject", span)));
        figure.holder().ifPresent(span -> relation("Holder", id, entity("Holder", span)));
        if (figure instanceof MonetaryFigure money && money.convertedFrom().isPresent()) {
            int from = money.convertedFrom().getAsInt();
            if (from < before.size()) {
                relation("Converts", id, before.get(from));
            }
        }
        return id;
    }

    private void date(DateMention date) {
        String id = entity("Date", date.span());
        date.value().ifPresent(value -> note(id, value.iso()));
    }

    private String person(Person person) {
        List<String> mentions = mentions("Person", person.mentions());
        String id = mentions.get(0);
        note(id, person.name());
        if (person.official()) {
            line('A', "Official " + id);
        }
        for (Post post : person.posts()) {
            String held = entity("Post", post.span());
            attribute("Tenure", held, post.tenure());
            attribute("Sphere", held, post.sphere());
            note(
                    held,
                    Describe.joined(
                            "; ", post.organization().orElse(""), post.country().orElse("")));
            relation("Holds", id, held);
        }
        return id;
    }

    private void statement(Statement statement, List<String> people) {
        String id = entity("Statement", statement.content());
        attribute("Mode", id, statement.mode());
        statement.speaker().ifPresent(span -> relation("Said_by", id, entity("Speaker", span)));
        statement.cue().ifPresent(span -> relation("Cued_by", id, entity("Cue", span)));
        if (statement.person().isPresent()) {
            relation("Spoken_by", id, people.get(statement.person().getAsInt()));
        }
    }

    private void measure(TradeMeasure measure, List<String> figures) {
        String id = entity("Measure", measure.name());
        List<Span> spans = new ArrayList<>(List.of(measure.name()));
        measure.mentions().stream().filter(span -> !span.equals(measure.name())).forEach(spans::add);
        mentions("Measure", spans);
        attribute("Type", id, measure.type());
        attribute("Status", id, measure.status());
        note(
                id,
                Describe.joined(
                        "; ",
                        labelled("imposer", measure.imposer()),
                        labelled("targets", listed(measure.targets())),
                        labelled("basis", measure.basis()),
                        labelled("law", measure.legalBasis())));
        measure.rates().forEach(index -> relation("Rate", id, figures.get(index)));
        measure.amounts().forEach(index -> relation("Amount", id, figures.get(index)));
        for (Product product : measure.products()) {
            String covered = entity("Product", product.span());
            note(covered, labelled("hs", listed(product.hs())));
            relation("Covers", id, covered);
        }
        measure.events().forEach(event -> event(event, id));
    }

    private void event(MeasureEvent event, String measure) {
        String type = ArticleBrat.type(event.kind());
        String id = line('E', type + ":" + entity(type, event.span()) + " Measure:" + measure);
        note(
                id,
                Describe.joined(
                        "; ", labelled("date", event.date().map(DateValue::iso)), labelled("actor", event.actor())));
    }

    private static Optional<String> listed(List<String> values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", values));
    }

    private static String labelled(String label, Optional<String> value) {
        return value.map(v -> label + " " + v).orElse("");
    }

    /** Entities for all spans, and where there are several a line that makes them one. */
    private List<String> mentions(String type, List<Span> spans) {
        List<String> ids =
                spans.stream().map(span -> entity(type, span)).distinct().toList();
        if (ids.size() > 1) {
            out.append("*\tEquiv ").append(String.join(" ", ids)).append('\n');
        }
        return ids;
    }

    private String entity(String type, Span span) {
        return entity(type, List.of(span));
    }

    /** The entity of a type at a place; made when it is first asked for. */
    private String entity(String type, List<Span> spans) {
        String place = type + " " + text.offsets(spans);
        String known = entities.get(place);
        if (known == null) {
            known = line('T', place + "\t" + text.text(spans));
            entities.put(place, known);
        }
        return known;
    }

    private void attribute(String name, String of, Enum<?> value) {
        line('A', name + " " + of + " " + value.name());
    }

    private void relation(String name, String from, String to) {
        line('R', name + " Arg1:" + from + " Arg2:" + to);
    }

    private void note(String of, String note) {
        if (!note.isEmpty()) {
            line('#', "AnnotatorNotes " + of + "\t" + BratText.line(note));
        }
    }

    private String line(char kind, String content) {
        String id = String.format(Locale.ROOT, "%c%d", kind, numbers.merge(kind, 1, Integer::sum));
        out.append(id).append('\t').append(content).append('\n');
        return id;
    }
}
