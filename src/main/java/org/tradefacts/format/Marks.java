package org.tradefacts.format;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.ArrayList;
import java.util.List;
import org.tradefacts.Article;
import org.tradefacts.DateMention;
import org.tradefacts.Figure;
import org.tradefacts.MeasureEvent;
import org.tradefacts.Person;
import org.tradefacts.Post;
import org.tradefacts.Product;
import org.tradefacts.Span;
import org.tradefacts.Statement;
import org.tradefacts.TradeMeasure;

/**
 * The marks of an article. Facts are named by their place in the lists: {@code f3} is the fourth figure, {@code d},
 * {@code p}, {@code s} and {@code m} stand for dates, people, statements and measures; {@code p0o1} is the second post
 * of the first person, {@code m0e1} an event and {@code m0g1} a product of the first measure.
 */
final class Marks {

    private final Article article;
    private final List<Mark> marks = new ArrayList<>();

    private Marks(Article article) {
        this.article = article;
    }

    /** All marks of an article without those of its related articles, outer ones before inner ones. */
    static List<Mark> of(Article article) {
        Marks marks = new Marks(article);
        marks.add();
        return marks.marks.stream().sorted().collect(toImmutableList());
    }

    private void add() {
        for (int i = 0; i < article.figures().size(); i++) {
            Figure figure = article.figures().get(i);
            add(Mark.Kind.FIGURE, "f" + i, Describe.tip(article, figure), true, figure.span());
        }
        for (int i = 0; i < article.dates().size(); i++) {
            DateMention date = article.dates().get(i);
            add(Mark.Kind.DATE, "d" + i, "Date: " + Describe.value(date), true, date.span());
        }
        for (int i = 0; i < article.people().size(); i++) {
            person(article.people().get(i), "p" + i);
        }
        for (int i = 0; i < article.statements().size(); i++) {
            statement(article.statements().get(i), "s" + i);
        }
        for (int i = 0; i < article.measures().size(); i++) {
            measure(article.measures().get(i), "m" + i);
        }
    }

    private void person(Person person, String name) {
        addAll(Mark.Kind.PERSON, name, Describe.tip(person), person.mentions(), person.span());
        for (int i = 0; i < person.posts().size(); i++) {
            Post post = person.posts().get(i);
            add(
                    Mark.Kind.POST,
                    name + "o" + i,
                    "Post of " + person.name() + ": " + Describe.post(post),
                    true,
                    post.span());
        }
    }

    private void statement(Statement statement, String name) {
        String tip = Describe.tip(article, statement);
        addAll(Mark.Kind.STATEMENT, name, tip, statement.content(), statement.span());
        statement.cue().ifPresent(cue -> add(Mark.Kind.STATEMENT, name, tip, false, cue));
    }

    private void measure(TradeMeasure measure, String name) {
        String tip = Describe.tip(article, measure);
        addAll(Mark.Kind.MEASURE, name, tip, measure.mentions(), measure.name());
        if (!measure.mentions().contains(measure.name())) {
            add(Mark.Kind.MEASURE, name, tip, true, measure.name());
        }
        for (int i = 0; i < measure.events().size(); i++) {
            MeasureEvent event = measure.events().get(i);
            String what = "Event: " + Describe.event(event) + "\nof: "
                    + measure.name().text();
            add(Mark.Kind.EVENT, name + "e" + i, what, true, event.span());
        }
        for (int i = 0; i < measure.products().size(); i++) {
            Product product = measure.products().get(i);
            String what = "Product: " + Describe.product(product) + "\nof: "
                    + measure.name().text();
            add(Mark.Kind.PRODUCT, name + "g" + i, what, true, product.span());
        }
    }

    private void addAll(Mark.Kind kind, String name, String tip, List<Span> spans, Span first) {
        spans.forEach(span -> add(kind, name, tip, span.equals(first), span));
    }

    private void add(Mark.Kind kind, String name, String tip, boolean first, Span span) {
        marks.add(new Mark(span.start(), span.end(), kind, name, first, tip));
    }
}
