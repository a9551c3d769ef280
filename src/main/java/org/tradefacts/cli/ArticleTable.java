package org.tradefacts.cli;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradefacts.Article;
import org.tradefacts.DateMention;
import org.tradefacts.DateValue;
import org.tradefacts.Figure;
import org.tradefacts.MeasureEvent;
import org.tradefacts.MonetaryFigure;
import org.tradefacts.Person;
import org.tradefacts.Post;
import org.tradefacts.Product;
import org.tradefacts.Span;
import org.tradefacts.Statement;
import org.tradefacts.TradeMeasure;
import org.tradefacts.format.Words;

/**
 * Prints an article for people: its head, then a block of aligned rows for each kind of fact that it has, then its
 * related articles, indented.
 *
 * @param width how many columns there are
 * @param styles whether the terminal can print bold
 */
record ArticleTable(int width, boolean styles) {

    /** With less a table makes no sense. */
    static final int LEAST_WIDTH = 60;

    private static final String INDENT = "    ";
    private static final int LABEL = 12;

    /** The lines of an article, each with its line feed. */
    String print(Article article) {
        StringBuilder out = new StringBuilder();
        article.id().ifPresent(id -> line(out, "", rule(Cells.line(id))));
        print(article, "", out);
        return out.toString();
    }

    private String rule(String id) {
        String name = "── " + Cells.cut(id, width - 8) + " ";
        return name + "─".repeat(width - Cells.width(name));
    }

    private void print(Article article, String indent, StringBuilder out) {
        article.headline()
                .ifPresent(headline -> line(out, indent, bold(cut(headline.text(), width - indent.length()))));
        String head = head(article);
        if (!head.isEmpty()) {
            line(out, indent, cut(head, width - indent.length()));
        }
        block("Figures", figures(article), indent, out);
        block("Dates", dates(article), indent, out);
        block("People", people(article), indent, out);
        block("Statements", statements(article), indent, out);
        block("Measures", measures(article), indent, out);
        for (Article related : article.related()) {
            out.append('\n');
            line(out, indent, "Related article");
            print(related, indent.length() < width / 4 ? indent + INDENT : indent, out);
        }
    }

    private static String head(Article article) {
        String published = article.published()
                .map(p -> p.date() + " (" + Words.of(p.basis()) + ")")
                .orElse("");
        String authors = article.bylines().isEmpty() ? "" : "by " + texts(article.bylines(), ", ");
        String dateline = article.dateline().map(Span::text).orElse("");
        return Cells.joined(" · ", published, texts(article.credits(), ", "), authors, dateline);
    }

    private static Grid figures(Article article) {
        Grid grid = new Grid();
        for (Figure figure : article.figures()) {
            grid.row(
                    Words.figure(figure),
                    figure.span().text(),
                    text(figure.subject()),
                    text(figure.holder()),
                    figure.period().map(DateValue::iso).orElse(""));
        }
        return grid;
    }

    private static Grid dates(Article article) {
        Grid grid = new Grid();
        for (DateMention date : article.dates()) {
            grid.row(date.value().map(DateValue::iso).orElse("?"), date.span().text());
        }
        return grid;
    }

    private static Grid people(Article article) {
        Grid grid = new Grid();
        for (Person person : article.people()) {
            if (person.posts().isEmpty()) {
                grid.row(person.name(), "");
            }
            String name = person.name();
            for (Post post : person.posts()) {
                String tenure = post.tenure() == Post.Tenure.CURRENT ? "" : Words.of(post.tenure());
                grid.row(name, post.country().orElse(""), post(post), tenure, Words.of(post.sphere()));
                name = "";
            }
        }
        return grid;
    }

    private static String post(Post post) {
        return Cells.joined(", ", post.title(), post.organization().orElse(""));
    }

    private Grid statements(Article article) {
        Grid grid = new Grid();
        for (Statement statement : article.statements()) {
            String speaker = statement.person().isPresent()
                    ? article.people().get(statement.person().getAsInt()).name()
                    : text(statement.speaker());
            grid.row(cut(speaker, width / 4), text(statement.cue()), texts(statement.content(), " … "));
        }
        return grid;
    }

    private static Grid measures(Article article) {
        Grid grid = new Grid();
        for (TradeMeasure measure : article.measures()) {
            grid.row(measure.name().text(), sizes(article, measure), sides(measure), Words.of(measure.status()));
            String products = measure.products().stream()
                    .map(Product::span)
                    .map(Span::text)
                    .collect(joining(", "));
            String events = measure.events().stream()
                    .map(ArticleTable::event)
                    .distinct()
                    .collect(joining(", "));
            String what = Words.of(measure.type()) + (products.isEmpty() ? "" : " on " + products);
            grid.note(Cells.joined("; ", what, events));
        }
        return grid;
    }

    private static String sizes(Article article, TradeMeasure measure) {
        List<String> sizes = new ArrayList<>();
        measure.rates().forEach(i -> sizes.add(Words.figure(article.figures().get(i))));
        measure.amounts().stream()
                .filter(i -> !isConversion(article.figures().get(i)))
                .forEach(i -> sizes.add(Words.figure(article.figures().get(i))));
        return sizes.stream().distinct().collect(joining(", "));
    }

    private static boolean isConversion(Figure figure) {
        return figure instanceof MonetaryFigure money && money.convertedFrom().isPresent();
    }

    private static String sides(TradeMeasure measure) {
        String targets =
                measure.targets().stream().map(t -> t.equals("*") ? "all" : t).collect(joining(", "));
        return Cells.joined(" ", measure.imposer().orElse(""), targets.isEmpty() ? "" : "→ " + targets);
    }

    private static String event(MeasureEvent event) {
        return Cells.joined(
                " ",
                event.actor().orElse(""),
                Words.of(event.kind()),
                event.date().map(DateValue::iso).orElse(""));
    }

    private static String text(Optional<Span> span) {
        return span.map(Span::text).orElse("");
    }

    private static String texts(List<Span> spans, String separator) {
        return spans.stream().map(Span::text).collect(joining(separator));
    }

    private void block(String label, Grid grid, String indent, StringBuilder out) {
        if (grid.isEmpty()) {
            return;
        }
        String before = bold(Cells.pad(label, LABEL));
        for (String row : grid.lines(width - indent.length() - LABEL)) {
            line(out, indent + before, row);
            before = " ".repeat(LABEL);
        }
    }

    private static String cut(String text, int columns) {
        return Cells.cut(Cells.line(text), columns);
    }

    private String bold(String text) {
        return styles ? "\u001B[1m" + text + "\u001B[0m" : text;
    }

    private static void line(StringBuilder out, String before, String text) {
        out.append((before + text).stripTrailing()).append('\n');
    }
}
