package org.tradefacts.format;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import org.tradefacts.Article;
import org.tradefacts.format.FactRow.Column;

/**
 * Articles as comma-separated values, quoted as RFC 4180 says: one line a {@link FactRow}, each ending in a line feed.
 *
 * <pre>{@code
 * String table = ArticleCsv.HEADER + ArticleCsv.write(article);
 * }</pre>
 *
 * <p>Text of the page that a spreadsheet would take for a formula, such as {@code =1+1}, {@code +5%} or {@code @here},
 * gets a {@code '} in front.
 */
public final class ArticleCsv {

    /** The names of the columns, with their line end. */
    public static final String HEADER =
            Arrays.stream(Column.values()).map(Column::label).collect(joining(",", "", "\n"));

    private ArticleCsv() {}

    /**
     * The lines of an article and its related articles, without the header.
     *
     * @throws NullPointerException if {@code article} is null
     */
    public static String write(Article article) {
        return FactRow.of(article).stream().map(ArticleCsv::line).collect(joining());
    }

    /** One row as a line. */
    static String line(FactRow row) {
        return Arrays.stream(Column.values()).map(column -> cell(row, column)).collect(joining(",", "", "\n"));
    }

    private static String cell(FactRow row, Column column) {
        String text = row.text(column);
        boolean formula = column.isPrinted() && !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0;
        String safe = formula ? "'" + text : text;
        boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
