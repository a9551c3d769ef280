package org.tradefacts.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Rows of cells whose columns are aligned, the widest narrowed until the rows fit. */
final class Grid {

    private static final String GAP = "  ";

    /** A longer cell is cut in any case. */
    private static final int WIDEST = 400;

    private final List<List<String>> rows = new ArrayList<>();

    /** Adds a row; a text with line ends becomes one line. */
    void row(String... cells) {
        rows.add(Arrays.stream(cells).map(Cells::line).toList());
    }

    /** Adds indented lines that run over all columns. */
    void note(String text) {
        rows.add(List.of(Cells.line(text)));
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The rows as lines of no more than {@code width} columns, without blanks at their ends. */
    List<String> lines(int width) {
        int[] widths = widths(width);
        return rows.stream()
                .flatMap(row -> row.size() == 1 ? note(row.get(0), width) : Stream.of(line(row, widths)))
                .toList();
    }

    private static Stream<String> note(String text, int width) {
        return Cells.wrap(text, width - GAP.length()).stream().map(line -> GAP + line);
    }

    private int[] widths(int width) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < row.size() && row.size() > 1; i++) {
                widths[i] = Math.max(widths[i], Math.min(WIDEST, Cells.width(row.get(i))));
            }
        }
        while (total(widths) > width) {
            int widest = 0;
            for (int i = 1; i < columns; i++) {
                widest = widths[i] > widths[widest] ? i : widest;
            }
            widths[widest]--;
        }
        return widths;
    }

    /** Columns that are empty in all rows take no room. */
    private static int total(int[] widths) {
        int used = (int) Arrays.stream(widths).filter(w -> w > 0).count();
        return Arrays.stream(widths).sum() + GAP.length() * Math.max(0, used - 1);
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        String gap = "";
        for (int i = 0; i < row.size(); i++) {
            if (widths[i] > 0) {
                line.append(gap).append(Cells.pad(Cells.cut(row.get(i), widths[i]), widths[i]));
                gap = GAP;
            }
        }
        return line.toString().stripTrailing();
    }
}
