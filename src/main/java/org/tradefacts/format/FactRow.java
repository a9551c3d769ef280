package org.tradefacts.format;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.tradefacts.Article;

/**
 * One fact, post or event as a flat row of typed cells: the same columns for every kind, so that the rows of many
 * articles make one table, one CSV file or one Parquet file.
 *
 * <pre>{@code
 * FactRow first = FactRow.of(article).get(0);
 * first.cell(FactRow.Column.KIND); // Optional[percent]
 * first.cell(FactRow.Column.VALUE); // Optional[25]
 * first.cell(FactRow.Column.START); // Optional[685]
 * }</pre>
 *
 * <p>A cell is a {@link String}, {@link Integer} or {@link Boolean}, as {@link Column#type()} says; an empty cell has
 * no value. Decimals are strings of plain digits, so that nothing is rounded. Rows are immutable, thread-safe and
 * serializable.
 *
 * @param cells the cells that are not empty, in the order of the columns
 */
public record FactRow(Map<Column, Object> cells) implements Serializable {

    /** The columns, in order. */
    public enum Column {
        /** The id of the page. */
        ARTICLE(true),
        /** The index of the related article, or of one within another as 0.1; empty for the main article. */
        RELATED,
        /** money, percent, count, duration, ratio, date, person, post, statement, measure or event. */
        KIND,
        /** The index of the fact in its list; for a post that of its person, for an event that of its measure. */
        INDEX(Integer.class),
        /** Where the text begins, in UTF-16 code units. */
        START(Integer.class),
        /** Where the text ends. */
        END(Integer.class),
        /** The words; for a person the first mention, for a measure its name, for a statement its parts joined by …. */
        TEXT(true),
        /** The single value of a figure, or the date of a date or event. */
        VALUE,
        /** The lower end of a range. */
        LOW,
        /** The upper end of a range. */
        HIGH,
        /** The currency of money, the unit of a percentage, the noun of a count. */
        UNIT(true),
        /** How the value is bounded: EXACT, ABOUT, ... */
        BOUND,
        /** FROM or TO. */
        CHANGE,
        /** What the figure measures. */
        SUBJECT(true),
        /** Whose figure it is. */
        HOLDER(true),
        /** The time that the figure is for. */
        PERIOD,
        /** The unit that the amount is for. */
        PER(true),
        /** The index of the figure that this one converts. */
        CONVERTED_FROM(Integer.class),
        /** The name of the person, the person who holds the post or the one who speaks. */
        NAME(true),
        /** Whether the person is an official. */
        OFFICIAL(Boolean.class),
        /** The title of the post. */
        TITLE(true),
        /** The organisation of the post. */
        ORGANIZATION(true),
        /** The country of the post, the imposer of the measure, the actor of the event. */
        COUNTRY,
        /** CURRENT, FORMER, ... */
        TENURE,
        /** GOVERNMENT, PARTY, ... */
        SPHERE,
        /** The source of the statement as printed. */
        SPEAKER(true),
        /** The reporting verb. */
        CUE(true),
        /** DIRECT, INDIRECT or MIXED. */
        MODE,
        /** The type of the measure, the kind of the event. */
        TYPE,
        /** The qualifier that tells measures apart. */
        BASIS(true),
        /** The law. */
        LEGAL_BASIS(true),
        /** The rates of the measure: 10%; 25%. */
        RATES(true),
        /** The amounts of the measure. */
        AMOUNTS(true),
        /** The targets of the measure: KR; JP. */
        TARGETS,
        /** The products of the measure. */
        PRODUCTS(true),
        /** The HS chapters of the products. */
        HS,
        /** Where the measure stands. */
        STATUS,
        /** The rule that found the fact. */
        RULE;

        private final Class<?> type;
        private final boolean printed;

        Column() {
            this(String.class, false);
        }

        Column(boolean printed) {
            this(String.class, printed);
        }

        Column(Class<?> type) {
            this(type, false);
        }

        Column(Class<?> type, boolean printed) {
            this.type = type;
            this.printed = printed;
        }

        /** {@code String.class}, {@code Integer.class} or {@code Boolean.class}. */
        public Class<?> type() {
            return type;
        }

        /** Whether cells may hold text of the page or of the caller, which can be anything. */
        public boolean isPrinted() {
            return printed;
        }

        /** The name to use in a table: {@code converted_from}. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * @throws NullPointerException if a cell is null
     * @throws IllegalArgumentException if a cell is not of its column's type
     */
    public FactRow {
        cells.forEach((column, cell) -> checkArgument(
                column.type.isInstance(cell), "%s must be of type %s: %s", column, column.type.getSimpleName(), cell));
        cells = Maps.immutableEnumMap(cells);
    }

    /** The rows of an article and of its related articles, kind by kind, each kind in text order. */
    public static List<FactRow> of(Article article) {
        return FactRows.of(article);
    }

    /** The value of a cell, or nothing where it is empty. */
    public Optional<Object> cell(Column column) {
        return Optional.ofNullable(cells.get(column));
    }

    /** The value of a cell as text, empty where the cell is. */
    public String text(Column column) {
        return Objects.toString(cells.get(column), "");
    }

    /** All cells in the order of the columns, each as text. */
    public List<String> texts() {
        return Arrays.stream(Column.values()).map(this::text).collect(ImmutableList.toImmutableList());
    }
}
