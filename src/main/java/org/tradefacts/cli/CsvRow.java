package org.tradefacts.cli;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tradefacts.Span;

/** One row of comma-separated values, quoted as RFC 4180 says; lines end in a line feed. */
final class CsvRow {

    /** The columns, in order; each is called by its name in lower case. */
    enum Column {
        /** The id of the page. */
        ARTICLE,
        /** The index of the related article, or of one within another as 0.1; empty for the main article. */
        RELATED,
        /** money, percent, count, duration, ratio, date, person, post, statement, measure or event. */
        KIND,
        /** The index of the fact in its list; for a post that of its person, for an event that of its measure. */
        INDEX,
        /** Where the text begins, in UTF-16 code units. */
        START,
        /** Where the text ends. */
        END,
        /** The words; for a person the first mention, for a measure its name, for a statement its parts joined by …. */
        TEXT,
        /** The single value of a figure, or the date of a date or event. */
        VALUE,
        /** The lower end of a range. */
        LOW,
        /** The upper end of a range. */
        HIGH,
        /** The currency of money, the unit of a percentage, the noun of a count. */
        UNIT,
        /** How the value is bounded: EXACT, ABOUT, ... */
        BOUND,
        /** FROM or TO. */
        CHANGE,
        /** What the figure measures. */
        SUBJECT,
        /** Whose figure it is. */
        HOLDER,
        /** The time that the figure is for. */
        PERIOD,
        /** The unit that the amount is for. */
        PER,
        /** The index of the figure that this one converts. */
        CONVERTED_FROM,
        /** The name of the person, the person who holds the post or the one who speaks. */
        NAME,
        /** Whether the person is an official: true or false. */
        OFFICIAL,
        /** The title of the post. */
        TITLE,
        /** The organisation of the post. */
        ORGANIZATION,
        /** The country of the post, the imposer of the measure, the actor of the event. */
        COUNTRY,
        /** CURRENT, FORMER, ... */
        TENURE,
        /** GOVERNMENT, PARTY, ... */
        SPHERE,
        /** The source of the statement as printed. */
        SPEAKER,
        /** The reporting verb. */
        CUE,
        /** DIRECT, INDIRECT or MIXED. */
        MODE,
        /** The type of the measure, the kind of the event. */
        TYPE,
        /** The qualifier that tells measures apart. */
        BASIS,
        /** The law. */
        LEGAL_BASIS,
        /** The rates of the measure: 10%; 25%. */
        RATES,
        /** The amounts of the measure. */
        AMOUNTS,
        /** The targets of the measure: KR; JP. */
        TARGETS,
        /** The products of the measure. */
        PRODUCTS,
        /** The HS chapters of the products. */
        HS,
        /** Where the measure stands. */
        STATUS,
        /** The rule that found the fact. */
        RULE
    }

    /** The names of the columns, with their line end. */
    static final String HEADER =
            Arrays.stream(Column.values())
                            .map(c -> c.name().toLowerCase(Locale.ROOT))
                            .collect(joining(",")) + "\n";

    private final Map<Column, String> cells = new EnumMap<>(Column.class);

    /** Fills a cell with a value that is no text of the page: a number, a code, a constant. */
    CsvRow value(Column column, Object value) {
        cells.put(column, value.toString());
        return this;
    }

    CsvRow value(Column column, Optional<?> value) {
        value.ifPresent(v -> value(column, v));
        return this;
    }

    /** Fills a cell with text of the page, which may be anything. */
    CsvRow text(Column column, String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0;
        return value(column, formula ? "'" + text : text);
    }

    CsvRow text(Column column, Optional<String> text) {
        text.ifPresent(t -> text(column, t));
        return this;
    }

    /** Fills a cell with several texts. */
    CsvRow texts(Column column, Collection<String> texts) {
        return text(column, String.join("; ", texts));
    }

    /** Fills the cells of a place in the page and its text. */
    CsvRow span(Span span) {
        return value(Column.START, span.start()).value(Column.END, span.end()).text(Column.TEXT, span.text());
    }

    /** The row as a line. */
    String line() {
        return Arrays.stream(Column.values())
                        .map(column -> quoted(cells.getOrDefault(column, "")))
                        .collect(joining(","))
                + "\n";
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
