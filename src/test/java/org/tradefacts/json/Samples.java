package org.tradefacts.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.tradefacts.Article;
import org.tradefacts.Bound;
import org.tradefacts.Change;
import org.tradefacts.Count;
import org.tradefacts.DateMention;
import org.tradefacts.DateValue;
import org.tradefacts.Figure;
import org.tradefacts.FigureContext;
import org.tradefacts.Fraction;
import org.tradefacts.IsoDuration;
import org.tradefacts.MeasureEvent;
import org.tradefacts.MeasureType;
import org.tradefacts.MonetaryFigure;
import org.tradefacts.Percentage;
import org.tradefacts.Person;
import org.tradefacts.Post;
import org.tradefacts.Product;
import org.tradefacts.Published;
import org.tradefacts.Quantity;
import org.tradefacts.Ratio;
import org.tradefacts.Section;
import org.tradefacts.Span;
import org.tradefacts.Statement;
import org.tradefacts.TimeSpan;
import org.tradefacts.TradeMeasure;

/** Articles built by hand. */
public final class Samples {

    /** The page of {@link #full()}. */
    public static final String PAGE = """
            Washington doubles steel duty
            By Ann Lee
            Wire Service, 2025-06-04
            OSLO -- The United States raised its Section 232 steel tariff from 25 percent to 50 percent on Wednesday, \
            pausing only the British for 90 days.
            The levy hits about 33 trillion won ($23 billion) a year of trade, 10 to 12 mills and two-thirds of Norsk Stal's exports.
            "We will answer in kind," Norwegian Trade Minister Kari Dahl of the Labour Party said. 😀
            Menu
            Related: Oslo widens talks
            Three ships sailed.
            """;

    private Samples() {}

    /** An article without anything. */
    public static Article empty() {
        return article("", Optional.empty(), List.of());
    }

    /** An article that has every part and a fact of every kind. */
    public static Article full() {
        return new Article(
                PAGE,
                Optional.of("sample"),
                Optional.of(at("Washington doubles steel duty")),
                List.of(at("Ann Lee")),
                Optional.of(at("OSLO")),
                List.of(at("Wire Service")),
                Optional.of(new Published(
                        LocalDate.of(2025, 6, 4), Published.Basis.PRINTED, Optional.of(at("2025-06-04")))),
                List.of(
                        section(Section.Kind.HEADLINE, "Washington doubles steel duty"),
                        section(Section.Kind.BYLINE, "By Ann Lee"),
                        section(Section.Kind.CREDIT, "Wire Service, 2025-06-04"),
                        section(Section.Kind.BODY, line("OSLO")),
                        section(Section.Kind.BODY, line("The levy")),
                        section(Section.Kind.BODY, line("\"We will")),
                        section(Section.Kind.BOILERPLATE, "Menu"),
                        section(Section.Kind.RELATED, "Related: Oslo widens talks\nThree ships sailed.")),
                figures(),
                List.of(new DateMention(at("Wednesday"), Optional.of(new DateValue("2025-06-04")), "date: weekday")),
                people(),
                List.of(new Statement(
                        Optional.of(at("Kari Dahl")),
                        OptionalInt.of(0),
                        Optional.of(at("said")),
                        List.of(at("\"We will answer in kind,\"")),
                        Statement.Mode.DIRECT,
                        "statement: speaker before cue")),
                measures(),
                List.of(article(PAGE, Optional.of(at("Oslo widens talks")), ships())));
    }

    private static Article article(String page, Optional<Span> headline, List<Figure> figures) {
        return new Article(
                page,
                Optional.empty(),
                headline,
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                figures,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static List<Figure> ships() {
        return List.of(new Count(
                at("Three ships"),
                Quantity.of(new BigDecimal(3)),
                Optional.of("ships"),
                FigureContext.PLAIN,
                "count: number before noun"));
    }

    private static List<Figure> figures() {
        FigureContext rate = FigureContext.PLAIN.withSubject(at("steel tariff"));
        Span won = at("33 trillion won");
        FigureContext trade =
                FigureContext.of(Bound.ABOUT).withSubject(at("trade")).withPeriod(new DateValue("2024"));
        return List.of(
                new Percentage(
                        at("25 percent"),
                        Quantity.of(new BigDecimal(25)),
                        Percentage.Unit.PERCENT,
                        rate.withChange(Change.FROM),
                        "percent"),
                new Percentage(
                        at("50 percent"),
                        Quantity.of(new BigDecimal(50)),
                        Percentage.Unit.PERCENT,
                        rate.withChange(Change.TO),
                        "percent"),
                new TimeSpan(at("90 days"), Quantity.of(new IsoDuration("P90D")), FigureContext.PLAIN, "duration"),
                new MonetaryFigure(
                        won,
                        Quantity.of(new BigDecimal("33e12")),
                        Optional.of(Currency.getInstance("KRW")),
                        Optional.of("year"),
                        OptionalInt.empty(),
                        trade,
                        "money: currency behind number"),
                new MonetaryFigure(
                        at("$23 billion"),
                        Quantity.of(new BigDecimal("23e9")),
                        Optional.of(Currency.getInstance("USD")),
                        Optional.of("year"),
                        OptionalInt.of(3),
                        trade,
                        "money: sign before number"),
                new Count(
                        at("10 to 12 mills"),
                        Quantity.between(new BigDecimal(10), new BigDecimal(12)),
                        Optional.of("mills"),
                        FigureContext.PLAIN,
                        "count: range"),
                new Ratio(
                        at("two-thirds"),
                        Quantity.of(new Fraction(2, 3)),
                        FigureContext.PLAIN.withSubject(at("exports")).withHolder(at("Norsk Stal")),
                        "ratio: spelled"));
    }

    private static List<Person> people() {
        return List.of(new Person(
                "Kari Dahl",
                List.of(
                        new Post(
                                at("Trade Minister"),
                                Optional.empty(),
                                Optional.of("NO"),
                                Post.Tenure.CURRENT,
                                Post.Sphere.GOVERNMENT),
                        new Post(
                                at("Minister"),
                                Optional.of("Labour Party"),
                                Optional.empty(),
                                Post.Tenure.FORMER,
                                Post.Sphere.PARTY)),
                List.of(at("Kari Dahl")),
                "person: title before name"));
    }

    private static List<TradeMeasure> measures() {
        return List.of(new TradeMeasure(
                MeasureType.TARIFF,
                at("Section 232 steel tariff"),
                Optional.of("sectoral"),
                Optional.of("Section 232"),
                List.of(0, 1),
                List.of(3, 4),
                Optional.of("US"),
                List.of("*"),
                List.of(new Product(at("steel"), List.of("72", "73"))),
                TradeMeasure.Status.IN_FORCE,
                List.of(
                        new MeasureEvent(
                                MeasureEvent.Kind.RAISED,
                                Optional.of(new DateValue("2025-06-04")),
                                Optional.of("US"),
                                at("raised"),
                                "event: verb"),
                        new MeasureEvent(
                                MeasureEvent.Kind.SUSPENDED,
                                Optional.empty(),
                                Optional.empty(),
                                at("pausing"),
                                "event: participle")),
                List.of(at("steel duty"), at("Section 232 steel tariff"), at("levy")),
                "measure: rate and product"));
    }

    private static Section section(Section.Kind kind, String text) {
        return new Section(kind, at(text));
    }

    private static String line(String beginning) {
        return PAGE.lines()
                .filter(line -> line.startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    private static Span at(String text) {
        int start = PAGE.indexOf(text);
        return Span.of(PAGE, start, start + text.length());
    }
}
