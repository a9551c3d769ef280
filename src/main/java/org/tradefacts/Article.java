package org.tradefacts;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One article of a page: its parts and its facts, each list in text order.
 *
 * <pre>{@code
 * article.headline().map(Span::text); // Optional[Between Giants: South Korean Moment For A Balanced Foreign Policy]
 * article.figures(MonetaryFigure.class); // [USD 55700000000, KRW 33000000000000, USD 23000000000]
 * article.facts().size(); // 12
 * }</pre>
 *
 * <p>All offsets count into {@link #text()}, the text of the whole page, also those of a {@linkplain #related() related
 * article}. Articles are immutable and thread-safe.
 *
 * <p>Articles are serializable, to travel between processes that run the same version of the library. What is to be
 * kept is better written as JSON.
 *
 * @param text the text of the page, exactly as it was given
 * @param id the caller's name for the page
 * @param headline the title
 * @param bylines the people named as authors
 * @param dateline the place that opens the body: {@code SEOUL}
 * @param credits the outlets and agencies the article credits as its source or publisher: {@code Yonhap}
 * @param published the day of publication
 * @param sections the parts of the page by role
 * @param figures money, percentages, counts, lengths of time and ratios
 * @param dates the dates the text names
 * @param people the people the text names
 * @param statements who said what
 * @param measures the trade measures and their events
 * @param related the other articles on the page, whose facts are not this article's
 * @param notes what a person should know about this reading, such as a page too long for the engine; mostly none
 */
public record Article(
        String text,
        Optional<String> id,
        Optional<Span> headline,
        List<Span> bylines,
        Optional<Span> dateline,
        List<Span> credits,
        Optional<Published> published,
        List<Section> sections,
        List<Figure> figures,
        List<DateMention> dates,
        List<Person> people,
        List<Statement> statements,
        List<TradeMeasure> measures,
        List<Article> related,
        List<String> notes)
        implements Serializable {

    /** @throws NullPointerException if a part is null or holds a null */
    public Article {
        requireNonNull(text, "text");
        requireNonNull(id, "id");
        requireNonNull(headline, "headline");
        bylines = List.copyOf(bylines);
        requireNonNull(dateline, "dateline");
        credits = List.copyOf(credits);
        requireNonNull(published, "published");
        sections = List.copyOf(sections);
        figures = List.copyOf(figures);
        dates = List.copyOf(dates);
        people = List.copyOf(people);
        statements = List.copyOf(statements);
        measures = List.copyOf(measures);
        related = List.copyOf(related);
        notes = List.copyOf(notes);
    }

    /** An article without notes. */
    public Article(
            String text,
            Optional<String> id,
            Optional<Span> headline,
            List<Span> bylines,
            Optional<Span> dateline,
            List<Span> credits,
            Optional<Published> published,
            List<Section> sections,
            List<Figure> figures,
            List<DateMention> dates,
            List<Person> people,
            List<Statement> statements,
            List<TradeMeasure> measures,
            List<Article> related) {
        this(
                text,
                id,
                headline,
                bylines,
                dateline,
                credits,
                published,
                sections,
                figures,
                dates,
                people,
                statements,
                measures,
                related,
                List.of());
    }

    /** All facts of this article, without those of related articles, in text order. */
    public List<Fact> facts() {
        return Stream.of(figures, dates, people, statements, measures)
                .<Fact>flatMap(List::stream)
                .sorted(Comparator.comparing(Fact::span))
                .collect(ImmutableList.toImmutableList());
    }

    /** The figures of one kind, such as {@code MonetaryFigure.class}. */
    public <T extends Figure> List<T> figures(Class<T> kind) {
        return figures.stream().filter(kind::isInstance).map(kind::cast).collect(ImmutableList.toImmutableList());
    }

    /** The posts of public life that the article names, each with its holder. */
    public List<Official> officials() {
        return people.stream()
                .flatMap(person -> person.posts().stream()
                        .filter(post -> post.sphere().isPublic())
                        .map(post -> new Official(person, post)))
                .collect(ImmutableList.toImmutableList());
    }

    /** The same article under another name. */
    public Article withId(String value) {
        return new Article(
                text,
                Optional.of(value),
                headline,
                bylines,
                dateline,
                credits,
                published,
                sections,
                figures,
                dates,
                people,
                statements,
                measures,
                related,
                notes);
    }

    private Object writeReplace() {
        return new SerialForm(this);
    }
}
