package org.tradefacts;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradefacts.internal.article.PageLayout;
import org.tradefacts.internal.article.PageReader;
import org.tradefacts.internal.date.DateExpression;
import org.tradefacts.internal.date.DateExtractor;
import org.tradefacts.internal.date.PublicationDate;
import org.tradefacts.internal.figure.FigureExtractor;
import org.tradefacts.internal.lexicon.Countries;
import org.tradefacts.internal.lexicon.Vocabulary;
import org.tradefacts.internal.measure.MeasureExtractor;
import org.tradefacts.internal.people.PeopleExtractor;
import org.tradefacts.internal.statement.StatementExtractor;
import org.tradefacts.internal.text.Document;
import org.tradefacts.internal.text.Reader;

/**
 * Reads trade-policy news.
 *
 * <pre>{@code
 * Article article = TradeFacts.create().read(page);
 * article.figures().forEach(System.out::println);
 * }</pre>
 *
 * <p>Instances are immutable and thread-safe: build one and use it everywhere. Reading takes time linear in the length
 * of the text, whatever the text; an {@link Engine} takes its own time.
 *
 * <p>Articles are serializable, readers are not: they are word lists that every process loads for itself. Where code is
 * sent to other processes, as in Apache Spark, let it find the reader of the process that it arrives in, made when it
 * is first asked for:
 *
 * <pre>{@code
 * final class Shared {
 *     static final TradeFacts READER = TradeFacts.create();
 * }
 * }</pre>
 */
public final class TradeFacts {

    private static final Currency US_DOLLAR = Currency.getInstance("USD");

    private final Optional<LocalDate> published;
    private final PageReader pages = new PageReader();
    private final Engine engine;
    private final Reader reader;
    private final DateExtractor dates;
    private final FigureExtractor figures;
    private final PeopleExtractor people;
    private final StatementExtractor statements;
    private final MeasureExtractor measures;

    private TradeFacts(Builder builder) {
        published = builder.published;
        engine = builder.engine;
        Vocabulary vocabulary = new Vocabulary();
        Countries countries = new Countries(vocabulary);
        reader = new Reader(vocabulary);
        dates = new DateExtractor(vocabulary);
        figures = new FigureExtractor(vocabulary, countries, builder.homeCurrency.orElse(US_DOLLAR));
        people = new PeopleExtractor(vocabulary, countries);
        statements = new StatementExtractor(vocabulary);
        measures = new MeasureExtractor(vocabulary, countries);
        vocabulary.freeze();
    }

    /**
     * A reader with the usual settings: no publication date given, a bare {@code $} in US dollars, the embedded engine.
     */
    public static TradeFacts create() {
        return builder().build();
    }

    /** A builder for a reader with other settings. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads one page.
     *
     * @param page the text of the page: plain text, line ends as they are
     * @throws NullPointerException if {@code page} is null
     */
    public Article read(CharSequence page) {
        return read(page, published);
    }

    /**
     * Reads one page of a known publication date.
     *
     * @throws NullPointerException if an argument is null
     */
    public Article read(CharSequence page, LocalDate published) {
        return read(page, Optional.of(requireNonNull(published, "published")));
    }

    private Article read(CharSequence page, Optional<LocalDate> given) {
        String text = requireNonNull(page, "page").toString();
        return assemble(text, pages.read(text), given);
    }

    private Article assemble(String text, PageLayout layout, Optional<LocalDate> given) {
        Analysis analysis = engine.analyse(text, prose(layout));
        Document document = reader.read(text, layout.sections(), analysis);
        List<DateExpression> expressions = dates.find(document);
        Optional<Published> published = PublicationDate.settle(given, layout.printed(), document, expressions);
        List<DateMention> foundDates = dates.resolve(expressions, published.map(Published::date));
        List<Figure> foundFigures = figures.extract(document, foundDates);
        List<Person> foundPeople = people.extract(document);
        return new Article(
                text,
                Optional.empty(),
                layout.headline(),
                layout.bylines(),
                layout.dateline(),
                layout.credits(),
                published,
                layout.sections(),
                foundFigures,
                foundDates,
                foundPeople,
                statements.extract(document, foundPeople),
                measures.extract(document, foundFigures, foundDates, foundPeople),
                layout.related().stream()
                        .map(related -> assemble(text, related, Optional.empty()))
                        .collect(ImmutableList.toImmutableList()),
                analysis.notes());
    }

    private static List<Span> prose(PageLayout layout) {
        return layout.sections().stream()
                .filter(section -> section.kind().isProse())
                .map(Section::span)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Reads pages one after another, each when it is asked for, in the order of {@code pages}.
     *
     * @throws NullPointerException if {@code pages} is null; later, when a null page is reached
     */
    public Stream<Article> read(Stream<? extends CharSequence> pages) {
        return requireNonNull(pages, "pages").map(this::read);
    }

    /** The figures of a text that is no page: all of it is prose. */
    List<Figure> figures(String text) {
        if (text.isBlank()) {
            return List.of();
        }
        Document document = prose(text);
        return figures.extract(document, dates.resolve(dates.find(document), published));
    }

    /** Each of these figures with the words that bound it or say what it is for. */
    List<Span> figureWordings(String text) {
        Document document = prose(text);
        return figures.wordings(document, dates.resolve(dates.find(document), published));
    }

    private Document prose(String text) {
        return reader.read(text, List.of(new Section(Section.Kind.BODY, new Span(0, text))));
    }

    /** Settings for a {@link TradeFacts}; not thread-safe, the result is. */
    public static final class Builder {

        private Optional<LocalDate> published = Optional.empty();
        private Optional<Currency> homeCurrency = Optional.empty();
        private Engine engine = Engine.NONE;

        private Builder() {}

        /**
         * The publication date of every page this reader reads, unless one is given with the page.
         *
         * @throws NullPointerException if {@code date} is null
         */
        public Builder published(LocalDate date) {
            published = Optional.of(requireNonNull(date, "date"));
            return this;
        }

        /**
         * The currency of a bare {@code $}, such as CAD for Canadian news. US dollars unless set.
         *
         * @throws NullPointerException if {@code currency} is null
         */
        public Builder homeCurrency(Currency currency) {
            homeCurrency = Optional.of(requireNonNull(currency, "currency"));
            return this;
        }

        /**
         * An engine to read each article besides the embedded rules; {@link Engine#NONE} unless set. It stays the
         * caller's to close, when this reader is no longer used.
         *
         * @throws NullPointerException if {@code value} is null
         */
        public Builder engine(Engine value) {
            engine = requireNonNull(value, "value");
            return this;
        }

        /** A reader with these settings. */
        public TradeFacts build() {
            return new TradeFacts(this);
        }
    }
}
