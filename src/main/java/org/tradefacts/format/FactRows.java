package org.tradefacts.format;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
import org.tradefacts.format.FactRow.Column;

/** Makes the rows of one article and its related articles; {@link Column} explains the cells. */
final class FactRows {

    private final Optional<String> id;
    private final String path;
    private final Article article;
    private final ImmutableList.Builder<FactRow> rows;

    private FactRows(Optional<String> id, String path, Article article, ImmutableList.Builder<FactRow> rows) {
        this.id = id;
        this.path = path;
        this.article = article;
        this.rows = rows;
    }

    static List<FactRow> of(Article article) {
        ImmutableList.Builder<FactRow> rows = ImmutableList.builder();
        new FactRows(article.id(), "", article, rows).add();
        return rows.build();
    }

    private void add() {
        each(article.figures(), this::figure);
        each(article.dates(), this::date);
        each(article.people(), this::person);
        each(article.statements(), this::statement);
        each(article.measures(), this::measure);
        each(
                article.related(),
                (index, related) ->
                        new FactRows(id, path.isEmpty() ? "" + index : path + "." + index, related, rows).add());
    }

    private Cells row(String kind, int index) {
        return new Cells()
                .cell(Column.ARTICLE, id)
                .cell(Column.RELATED, path.isEmpty() ? Optional.empty() : Optional.of(path))
                .cell(Column.KIND, kind)
                .cell(Column.INDEX, index);
    }

    private void figure(int index, Figure figure) {
        Cells row;
        if (figure instanceof MonetaryFigure money) {
            row = quantity(row("money", index), money.quantity(), BigDecimal::toPlainString)
                    .cell(Column.UNIT, money.currency())
                    .cell(Column.PER, money.per())
                    .cell(Column.CONVERTED_FROM, boxed(money.convertedFrom()));
        } else if (figure instanceof Percentage percentage) {
            row = quantity(row("percent", index), percentage.quantity(), BigDecimal::toPlainString)
                    .cell(Column.UNIT, percentage.unit());
        } else if (figure instanceof Count count) {
            row = quantity(row("count", index), count.quantity(), BigDecimal::toPlainString)
                    .cell(Column.UNIT, count.unit());
        } else if (figure instanceof TimeSpan time) {
            row = quantity(row("duration", index), time.quantity(), Object::toString);
        } else {
            row = quantity(row("ratio", index), ((Ratio) figure).quantity(), Object::toString);
        }
        row.span(figure.span())
                .cell(Column.BOUND, figure.bound())
                .cell(Column.CHANGE, figure.change())
                .cell(Column.SUBJECT, figure.subject().map(Span::text))
                .cell(Column.HOLDER, figure.holder().map(Span::text))
                .cell(Column.PERIOD, figure.period())
                .cell(Column.RULE, figure.rule());
        rows.add(row.build());
    }

    private static <T> Cells quantity(Cells row, Quantity<T> quantity, Function<T, String> form) {
        return quantity.isRange()
                ? row.cell(Column.LOW, form.apply(quantity.low())).cell(Column.HIGH, form.apply(quantity.high()))
                : row.cell(Column.VALUE, form.apply(quantity.low()));
    }

    private void date(int index, DateMention date) {
        rows.add(row("date", index)
                .span(date.span())
                .cell(Column.VALUE, date.value())
                .cell(Column.RULE, date.rule())
                .build());
    }

    private void person(int index, Person person) {
        rows.add(row("person", index)
                .span(person.span())
                .cell(Column.NAME, person.name())
                .cell(Column.OFFICIAL, person.official())
                .cell(Column.RULE, person.rule())
                .build());
        for (Post post : person.posts()) {
            rows.add(row("post", index)
                    .span(post.span())
                    .cell(Column.NAME, person.name())
                    .cell(Column.TITLE, post.title())
                    .cell(Column.ORGANIZATION, post.organization())
                    .cell(Column.COUNTRY, post.country())
                    .cell(Column.TENURE, post.tenure())
                    .cell(Column.SPHERE, post.sphere())
                    .build());
        }
    }

    private void statement(int index, Statement statement) {
        List<Span> content = statement.content();
        rows.add(row("statement", index)
                .cell(Column.START, content.get(0).start())
                .cell(Column.END, content.get(content.size() - 1).end())
                .cell(Column.TEXT, content.stream().map(Span::text).collect(joining(" … ")))
                .cell(
                        Column.NAME,
                        boxed(statement.person()).map(article.people()::get).map(Person::name))
                .cell(Column.SPEAKER, statement.speaker().map(Span::text))
                .cell(Column.CUE, statement.cue().map(Span::text))
                .cell(Column.MODE, statement.mode())
                .cell(Column.RULE, statement.rule())
                .build());
    }

    private void measure(int index, TradeMeasure measure) {
        rows.add(row("measure", index)
                .span(measure.name())
                .cell(Column.TYPE, measure.type())
                .cell(Column.BASIS, measure.basis())
                .cell(Column.LEGAL_BASIS, measure.legalBasis())
                .cells(Column.RATES, figures(measure.rates()))
                .cells(Column.AMOUNTS, figures(measure.amounts()))
                .cell(Column.COUNTRY, measure.imposer())
                .cells(Column.TARGETS, measure.targets())
                .cells(
                        Column.PRODUCTS,
                        measure.products().stream().map(p -> p.span().text()).toList())
                .cells(
                        Column.HS,
                        measure.products().stream()
                                .map(Product::hs)
                                .flatMap(List::stream)
                                .distinct()
                                .toList())
                .cell(Column.STATUS, measure.status())
                .cell(Column.RULE, measure.rule())
                .build());
        for (MeasureEvent event : measure.events()) {
            rows.add(row("event", index)
                    .span(event.span())
                    .cell(Column.VALUE, event.date())
                    .cell(Column.COUNTRY, event.actor())
                    .cell(Column.TYPE, event.kind())
                    .cell(Column.RULE, event.rule())
                    .build());
        }
    }

    private List<String> figures(List<Integer> indexes) {
        return indexes.stream().map(i -> article.figures().get(i).toString()).toList();
    }

    private static Optional<Integer> boxed(OptionalInt value) {
        return value.isPresent() ? Optional.of(value.getAsInt()) : Optional.empty();
    }

    private static <T> void each(List<T> facts, Adding<T> row) {
        for (int i = 0; i < facts.size(); i++) {
            row.add(i, facts.get(i));
        }
    }

    /** Adds the rows of one fact. */
    private interface Adding<T> {
        void add(int index, T fact);
    }

    /** The cells of a row to be. */
    private static final class Cells {

        private final Map<Column, Object> cells = new EnumMap<>(Column.class);

        Cells cell(Column column, Object value) {
            boolean kept = column.type() != String.class;
            cells.put(column, kept ? value : value.toString());
            return this;
        }

        Cells cell(Column column, Optional<?> value) {
            value.ifPresent(v -> cell(column, v));
            return this;
        }

        Cells cells(Column column, List<String> texts) {
            return texts.isEmpty() ? this : cell(column, String.join("; ", texts));
        }

        Cells span(Span span) {
            return cell(Column.START, span.start()).cell(Column.END, span.end()).cell(Column.TEXT, span.text());
        }

        FactRow build() {
            return new FactRow(cells);
        }
    }
}
