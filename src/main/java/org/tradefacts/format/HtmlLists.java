package org.tradefacts.format;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tradefacts.Article;
import org.tradefacts.DateMention;
import org.tradefacts.DateValue;
import org.tradefacts.Figure;
import org.tradefacts.MeasureEvent;
import org.tradefacts.Person;
import org.tradefacts.Post;
import org.tradefacts.Span;
import org.tradefacts.Statement;
import org.tradefacts.TradeMeasure;

/** Writes the lists beside an article: measures with their events in the order of time, people, statements, figures. */
final class HtmlLists {

    private final Article article;
    private final String prefix;
    private final int level;
    private final Markup out;

    /**
     * @param prefix what the ids of the article begin with
     * @param level the level of the lists' headings, 2 to 5
     */
    HtmlLists(Article article, String prefix, int level, Markup out) {
        this.article = article;
        this.prefix = prefix;
        this.level = level;
        this.out = out;
    }

    void write() {
        list("Measures", "measures", IntStream.range(0, article.measures().size()), this::measure);
        list("Officials", "people", people(true), this::person);
        list("Other people", "people", people(false), this::person);
        list("Statements", "statements", IntStream.range(0, article.statements().size()), this::statement);
        list("Figures", "values", IntStream.range(0, article.figures().size()), this::figure);
        list("Dates", "values", IntStream.range(0, article.dates().size()), this::date);
    }

    private IntStream people(boolean official) {
        return IntStream.range(0, article.people().size())
                .filter(i -> article.people().get(i).official() == official);
    }

    private void list(String title, String look, IntStream indexes, Entry entry) {
        int[] entries = indexes.toArray();
        if (entries.length == 0) {
            return;
        }
        out.raw("<details open class=\"list\"><summary>").open("h" + level).text(title + " ");
        out.element("span", "" + entries.length, "class", "count")
                .close("h" + level)
                .raw("</summary>\n");
        out.open("ul", "class", look).line();
        for (int index : entries) {
            entry.write(index);
        }
        out.raw("</ul></details>\n");
    }

    /** Writes one entry of a list. */
    private interface Entry {
        void write(int index);
    }

    private void measure(int index) {
        TradeMeasure measure = article.measures().get(index);
        String name = "m" + index;
        out.raw("<li>").open("div", "id", prefix + name + "-value").open("p", "class", "name");
        link(name, measure.name().text()).close("p").open("p", "class", "gist");
        out.element("span", Words.of(measure.type()), "class", "chip");
        String status = measure.status() == TradeMeasure.Status.UNKNOWN ? "" : Words.of(measure.status());
        out.text(" ").element("span", status, "class", status.isEmpty() ? "" : "chip status");
        String gist = Describe.joined(" · ", Describe.sides(measure), Describe.sizes(article, measure));
        out.text(" " + gist).raw("</p></div>");
        facets(measure, name);
        timeline(measure, name);
        out.raw("</li>\n");
    }

    private void facets(TradeMeasure measure, String name) {
        if (!measure.products().isEmpty()) {
            out.raw("<p class=\"facet\"><b>Products</b> ");
            for (int i = 0; i < measure.products().size(); i++) {
                String product = name + "g" + i;
                out.text(i == 0 ? "" : ", ").open("span", "id", prefix + product + "-value");
                link(product, Describe.product(measure.products().get(i))).close("span");
            }
            out.raw("</p>");
        }
        facet(
                "Basis",
                Describe.joined(
                        ", ", measure.basis().orElse(""), measure.legalBasis().orElse("")));
        String others = measure.mentions().stream()
                .map(Span::text)
                .filter(text -> !text.equals(measure.name().text()))
                .distinct()
                .collect(joining(", "));
        facet("Also called", others);
    }

    private void facet(String label, String text) {
        if (!text.isEmpty()) {
            out.raw("<p class=\"facet\">").element("b", label).text(" " + text).raw("</p>");
        }
    }

    /** The events, the dated ones first and in the order of time. */
    private void timeline(TradeMeasure measure, String name) {
        List<MeasureEvent> events = measure.events();
        if (events.isEmpty()) {
            return;
        }
        out.open("ol", "class", "timeline", "aria-label", "Timeline");
        List<Integer> order = IntStream.range(0, events.size())
                .boxed()
                .sorted(comparing((Integer i) -> day(events.get(i))))
                .collect(toImmutableList());
        for (int i : order) {
            MeasureEvent event = events.get(i);
            String when = event.date().isEmpty() ? "undated" : isAhead(event) ? "ahead" : "";
            out.open("li", "id", prefix + name + "e" + i + "-value", "class", when);
            out.raw("<span class=\"when\">");
            time(event.date());
            out.raw("</span> ").text(Describe.act(event) + " ");
            link(name + "e" + i, "“" + event.span().text() + "”").raw("</li>");
        }
        out.raw("</ol>");
    }

    private static LocalDate day(MeasureEvent event) {
        return event.date().flatMap(DateValue::first).orElse(LocalDate.MAX);
    }

    private boolean isAhead(MeasureEvent event) {
        return article.published().isPresent()
                && day(event).isAfter(article.published().get().date());
    }

    private void time(Optional<DateValue> date) {
        if (date.isEmpty()) {
            out.text("undated");
        } else if (isMachineReadable(date.get())) {
            out.element("time", Words.of(date.get()), "datetime", date.get().iso());
        } else {
            out.text(Words.of(date.get()));
        }
    }

    /** Whether HTML knows the form: a day, month, year or week that is known. */
    private static boolean isMachineReadable(DateValue date) {
        return date.iso().chars().noneMatch(c -> c == 'X' || c == 'Q' || c == '/');
    }

    private void person(int index) {
        Person person = article.people().get(index);
        String name = "p" + index;
        out.open("li", "id", prefix + name + "-value").open("span", "class", "name");
        link(name, person.name()).close("span");
        for (int i = 0; i < person.posts().size(); i++) {
            Post post = person.posts().get(i);
            out.open("span", "class", "post", "id", prefix + name + "o" + i + "-value");
            link(name + "o" + i, Describe.post(post)).close("span");
        }
        out.raw("</li>\n");
    }

    private void statement(int index) {
        Statement statement = article.statements().get(index);
        String person = Describe.person(article, statement);
        String who = person.isEmpty() ? Describe.source(statement) : person;
        out.raw("<li>").open("p", "class", "who", "id", prefix + "s" + index + "-value");
        out.element("b", who.isEmpty() ? "The same speaker" : who);
        out.text(" " + statement.cue().map(Span::text).orElse("")).raw("</p><blockquote>");
        String content = statement.content().stream().map(Span::text).collect(joining(" … "));
        link("s" + index, content).raw("</blockquote></li>\n");
    }

    private void figure(int index) {
        Figure figure = article.figures().get(index);
        value("f" + index, Words.figure(figure), figure.span(), Describe.about(figure));
    }

    private void date(int index) {
        DateMention date = article.dates().get(index);
        value("d" + index, Describe.value(date), date.span(), "");
    }

    private void value(String name, String value, Span span, String about) {
        out.open("li", "id", prefix + name + "-value")
                .element("span", value, "class", "value")
                .text(" ");
        out.open("span", "class", "printed");
        link(name, span.text()).close("span");
        out.text(" ").element("span", about, "class", "about").raw("</li>\n");
    }

    private Markup link(String name, String text) {
        return out.element("a", text, "href", "#" + prefix + name + "-text");
    }
}
