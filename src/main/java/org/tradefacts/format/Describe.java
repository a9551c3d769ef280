package org.tradefacts.format;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.stream.Stream;
import org.tradefacts.Article;
import org.tradefacts.Count;
import org.tradefacts.DateMention;
import org.tradefacts.Figure;
import org.tradefacts.MeasureEvent;
import org.tradefacts.MonetaryFigure;
import org.tradefacts.Percentage;
import org.tradefacts.Person;
import org.tradefacts.Post;
import org.tradefacts.Product;
import org.tradefacts.Span;
import org.tradefacts.Statement;
import org.tradefacts.TimeSpan;
import org.tradefacts.TradeMeasure;

/** Facts in a few words, for the tips beside marks and the lists. */
final class Describe {

    private Describe() {}

    static String tip(Article article, Figure figure) {
        String conversion =
                figure instanceof MonetaryFigure money && money.convertedFrom().isPresent()
                        ? "converts "
                                + Words.figure(article.figures()
                                        .get(money.convertedFrom().getAsInt()))
                        : "";
        return joined("\n", kind(figure) + ": " + Words.figure(figure), about(figure), conversion);
    }

    private static String kind(Figure figure) {
        if (figure instanceof MonetaryFigure) {
            return "Money";
        } else if (figure instanceof Percentage) {
            return "Percentage";
        } else if (figure instanceof Count) {
            return "Count";
        } else {
            return figure instanceof TimeSpan ? "Length of time" : "Ratio";
        }
    }

    /** What a figure measures, whose it is and for what time: {@code market shares · BYD · 2024}. */
    static String about(Figure figure) {
        return joined(
                " · ",
                figure.subject().map(Span::text).orElse(""),
                figure.holder().map(Span::text).orElse(""),
                figure.period().map(Words::of).orElse(""));
    }

    static String value(DateMention date) {
        return date.value().map(Words::of).orElse("not settled by the text");
    }

    static String tip(Person person) {
        return Stream.concat(
                        Stream.of("Person: " + person.name()),
                        person.posts().stream().map(Describe::post))
                .collect(joining("\n"));
    }

    /** {@code former trade minister, Ministry of Trade (KR)}. */
    static String post(Post post) {
        return Words.of(post)
                + post.country().map(country -> " (" + country + ")").orElse("");
    }

    static String tip(Article article, Statement statement) {
        String person = person(article, statement);
        String source = source(statement);
        String who = person.isEmpty() ? source : person;
        String printed = person.isEmpty() || person.equals(source) || source.isEmpty() ? "" : "printed as: " + source;
        return joined("\n", "Statement, " + Words.of(statement.mode()) + (who.isEmpty() ? "" : ": " + who), printed);
    }

    /** The name of the person who speaks, or nothing. */
    static String person(Article article, Statement statement) {
        return statement.person().isPresent()
                ? article.people().get(statement.person().getAsInt()).name()
                : "";
    }

    /** The source as it is printed, or nothing. */
    static String source(Statement statement) {
        return statement.speaker().map(Span::text).orElse("");
    }

    static String tip(Article article, TradeMeasure measure) {
        return joined(
                "\n",
                "Measure: " + Words.of(measure.type()) + ", " + Words.of(measure.status()),
                joined(" · ", sides(measure), sizes(article, measure)),
                measure.name().text());
    }

    /** {@code US → KR, JP}; a star is all countries. */
    static String sides(TradeMeasure measure) {
        String targets = measure.targets().stream()
                .map(target -> target.equals("*") ? "all countries" : target)
                .collect(joining(", "));
        return joined(" ", measure.imposer().orElse(""), targets.isEmpty() ? "" : "→ " + targets);
    }

    /** The rates, then the amounts, each value once. */
    static String sizes(Article article, TradeMeasure measure) {
        return Stream.concat(measure.rates().stream(), measure.amounts().stream())
                .map(index -> Words.figure(article.figures().get(index)))
                .distinct()
                .collect(joining(", "));
    }

    /** {@code US suspended, 9 Apr 2025}. */
    static String event(MeasureEvent event) {
        return joined(", ", act(event), event.date().map(Words::of).orElse(""));
    }

    /** {@code US suspended}. */
    static String act(MeasureEvent event) {
        return joined(" ", event.actor().orElse(""), Words.of(event.kind()));
    }

    /** {@code automobiles (HS 87)}. */
    static String product(Product product) {
        return product.span().text() + (product.hs().isEmpty() ? "" : " (HS " + String.join(", ", product.hs()) + ")");
    }

    /** Texts in a row, without those that are empty. */
    static String joined(String separator, String... texts) {
        return Arrays.stream(texts).filter(text -> !text.isEmpty()).collect(joining(separator));
    }
}
