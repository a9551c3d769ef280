package org.tradefacts.cli;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
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
import org.tradefacts.Quantity;
import org.tradefacts.Ratio;
import org.tradefacts.Span;
import org.tradefacts.Statement;
import org.tradefacts.TimeSpan;
import org.tradefacts.TradeMeasure;
import org.tradefacts.cli.CsvRow.Column;

/** Prints an article as rows of comma-separated values, one for each fact, post and event; {@link Column} explains. */
final class ArticleCsv {

    private final String id;
    private final String path;
    private final Article article;
    private final StringBuilder out;

    private ArticleCsv(String id, String path, Article article, StringBuilder out) {
        this.id = id;
        this.path = path;
        this.article = article;
        this.out = out;
    }

    /** The rows of an article and its related articles, without the header. */
    static String print(Article article) {
        StringBuilder out = new StringBuilder();
        new ArticleCsv(article.id().orElse(""), "", article, out).print();
        return out.toString();
    }

    private void print() {
        each(article.figures(), this::figure);
        each(article.dates(), this::date);
        each(article.people(), this::person);
        each(article.statements(), this::statement);
        each(article.measures(), this::measure);
        each(
                article.related(),
                (index, related) ->
                        new ArticleCsv(id, path.isEmpty() ? "" + index : path + "." + index, related, out).print());
    }

    private CsvRow row(String kind, int index) {
        return new CsvRow()
                .text(Column.ARTICLE, id)
                .value(Column.RELATED, path)
                .value(Column.KIND, kind)
                .value(Column.INDEX, index);
    }

    private void figure(int index, Figure figure) {
        CsvRow row;
        if (figure instanceof MonetaryFigure money) {
            row = quantity(row("money", index), money.quantity(), BigDecimal::toPlainString)
                    .value(Column.UNIT, money.currency())
                    .text(Column.PER, money.per())
                    .value(Column.CONVERTED_FROM, boxed(money.convertedFrom()));
        } else if (figure instanceof Percentage percentage) {
            row = quantity(row("percent", index), percentage.quantity(), BigDecimal::toPlainString)
                    .value(Column.UNIT, percentage.unit());
        } else if (figure instanceof Count count) {
            row = quantity(row("count", index), count.quantity(), BigDecimal::toPlainString)
                    .text(Column.UNIT, count.unit());
        } else if (figure instanceof TimeSpan time) {
            row = quantity(row("duration", index), time.quantity(), Object::toString);
        } else {
            row = quantity(row("ratio", index), ((Ratio) figure).quantity(), Object::toString);
        }
        row.span(figure.span())
                .value(Column.BOUND, figure.bound())
                .value(Column.CHANGE, figure.change())
                .text(Column.SUBJECT, figure.subject().map(Span::text))
                .text(Column.HOLDER, figure.holder().map(Span::text))
                .value(Column.PERIOD, figure.period())
                .value(Column.RULE, figure.rule());
        out.append(row.line());
    }

    private static <T> CsvRow quantity(CsvRow row, Quantity<T> quantity, Function<T, String> form) {
        return quantity.isRange()
                ? row.value(Column.LOW, form.apply(quantity.low())).value(Column.HIGH, form.apply(quantity.high()))
                : row.value(Column.VALUE, form.apply(quantity.low()));
    }

    private void date(int index, DateMention date) {
        out.append(row("date", index)
                .span(date.span())
                .value(Column.VALUE, date.value())
                .value(Column.RULE, date.rule())
                .line());
    }

    private void person(int index, Person person) {
        out.append(row("person", index)
                .span(person.span())
                .text(Column.NAME, person.name())
                .value(Column.OFFICIAL, person.official())
                .value(Column.RULE, person.rule())
                .line());
        for (Post post : person.posts()) {
            out.append(row("post", index)
                    .span(post.span())
                    .text(Column.NAME, person.name())
                    .text(Column.TITLE, post.title())
                    .text(Column.ORGANIZATION, post.organization())
                    .value(Column.COUNTRY, post.country())
                    .value(Column.TENURE, post.tenure())
                    .value(Column.SPHERE, post.sphere())
                    .line());
        }
    }

    private void statement(int index, Statement statement) {
        List<Span> content = statement.content();
        out.append(row("statement", index)
                .value(Column.START, content.get(0).start())
                .value(Column.END, content.get(content.size() - 1).end())
                .text(Column.TEXT, content.stream().map(Span::text).collect(joining(" … ")))
                .text(
                        Column.NAME,
                        boxed(statement.person()).map(article.people()::get).map(Person::name))
                .text(Column.SPEAKER, statement.speaker().map(Span::text))
                .text(Column.CUE, statement.cue().map(Span::text))
                .value(Column.MODE, statement.mode())
                .value(Column.RULE, statement.rule())
                .line());
    }

    private void measure(int index, TradeMeasure measure) {
        out.append(row("measure", index)
                .span(measure.name())
                .value(Column.TYPE, measure.type())
                .text(Column.BASIS, measure.basis())
                .text(Column.LEGAL_BASIS, measure.legalBasis())
                .texts(Column.RATES, figures(measure.rates()))
                .texts(Column.AMOUNTS, figures(measure.amounts()))
                .value(Column.COUNTRY, measure.imposer())
                .value(Column.TARGETS, String.join("; ", measure.targets()))
                .texts(
                        Column.PRODUCTS,
                        measure.products().stream().map(p -> p.span().text()).toList())
                .texts(
                        Column.HS,
                        measure.products().stream()
                                .map(Product::hs)
                                .flatMap(List::stream)
                                .distinct()
                                .toList())
                .value(Column.STATUS, measure.status())
                .value(Column.RULE, measure.rule())
                .line());
        for (MeasureEvent event : measure.events()) {
            out.append(row("event", index)
                    .span(event.span())
                    .value(Column.VALUE, event.date())
                    .value(Column.COUNTRY, event.actor())
                    .value(Column.TYPE, event.kind())
                    .value(Column.RULE, event.rule())
                    .line());
        }
    }

    private List<String> figures(List<Integer> indexes) {
        return indexes.stream().map(i -> article.figures().get(i).toString()).toList();
    }

    private static Optional<Integer> boxed(OptionalInt value) {
        return value.isPresent() ? Optional.of(value.getAsInt()) : Optional.empty();
    }

    private static <T> void each(List<T> facts, Row<T> row) {
        for (int i = 0; i < facts.size(); i++) {
            row.add(i, facts.get(i));
        }
    }

    /** Adds the rows of one fact. */
    private interface Row<T> {
        void add(int index, T fact);
    }
}
