package org.tradefacts.internal.lexicon;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/**
 * Strict reader of tab-separated word lists.
 *
 * <p>A list is UTF-8, one entry a line, cells parted by one tab. Lines that begin with {@code #} are comments and blank
 * lines are passed over. Every other line must have exactly the columns the reader asks for, no cell may begin or end
 * with a blank, and no line may stand twice: anything else is a {@link LexiconException} that names file and line.
 */
public final class Tsv {

    private static final Splitter CELLS = Splitter.on('\t');
    private static final Splitter LINES = Splitter.on('\n');

    private Tsv() {}

    /**
     * The rows of a list that lies beside a class.
     *
     * @param reader the class the list lies beside
     * @param file the file's name, such as {@code "currencies.tsv"}
     * @param columns how many cells each row must have
     */
    public static List<Row> read(Class<?> reader, String file, int columns) {
        String content;
        try {
            content = Resources.toString(Resources.getResource(reader, file), UTF_8);
        } catch (IOException | IllegalArgumentException e) {
            throw new LexiconException(file + ": cannot be read", e);
        }
        return parse(file, content, columns);
    }

    /** The rows of a list given as text; {@code file} is its name in messages. */
    public static List<Row> parse(String file, String content, int columns) {
        ImmutableList.Builder<Row> rows = ImmutableList.builder();
        Set<String> seen = new HashSet<>();
        int number = 0;
        for (String line : LINES.split(content)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            Row row = new Row(file, number, CELLS.splitToList(line));
            if (row.cells().size() != columns) {
                throw row.error("has " + row.cells().size() + " cells instead of " + columns);
            }
            for (String cell : row.cells()) {
                if (!cell.equals(cell.strip())) {
                    throw row.error("a cell begins or ends with a blank: \"" + cell + '"');
                }
            }
            if (!seen.add(line)) {
                throw row.error("stands twice");
            }
            rows.add(row);
        }
        return rows.build();
    }

    /**
     * One line of a list.
     *
     * @param file the file's name
     * @param line the line's number, from 1
     * @param cells its cells
     */
    public record Row(String file, int line, List<String> cells) {

        private static final Splitter ITEMS = Splitter.on('|');

        /** A cell that must not be empty. */
        public String text(int column) {
            String cell = cells.get(column);
            if (cell.isEmpty()) {
                throw error("column " + (column + 1) + " is empty");
            }
            return cell;
        }

        /** The parts of a cell between {@code |} signs; none for an empty cell. */
        public List<String> list(int column) {
            String cell = cells.get(column);
            return cell.isEmpty() ? List.of() : ITEMS.splitToList(cell);
        }

        /** A cell that names a constant of an enum, in any case. */
        public <E extends Enum<E>> E constant(int column, Class<E> type) {
            return parse(column, name -> Enum.valueOf(type, name.toUpperCase(Locale.ROOT)));
        }

        /** A cell read by a function that throws where it is wrong. */
        public <T> T parse(int column, Function<String, T> reader) {
            try {
                return reader.apply(text(column));
            } catch (IllegalArgumentException | ArithmeticException e) {
                throw new LexiconException(file + ":" + line + ": column " + (column + 1) + ": " + e.getMessage(), e);
            }
        }

        /** The exception for something wrong with this row. */
        public LexiconException error(String what) {
            return new LexiconException(file + ":" + line + ": " + what);
        }
    }
}
