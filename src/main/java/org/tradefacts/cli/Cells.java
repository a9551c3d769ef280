package org.tradefacts.cli;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Text as a terminal shows it: how many columns it takes, cut and padded to a number of them. */
final class Cells {

    /** The first and last code points of the blocks whose characters take two columns. */
    private static final int[][] WIDE = {
        {0x1100, 0x115F},
        {0x231A, 0x231B},
        {0x2E80, 0x303E},
        {0x3041, 0xA4CF},
        {0xA960, 0xA97F},
        {0xAC00, 0xD7A3},
        {0xF900, 0xFAFF},
        {0xFE30, 0xFE6F},
        {0xFF00, 0xFF60},
        {0xFFE0, 0xFFE6},
        {0x1F300, 0x1F64F},
        {0x1F680, 0x1F6FF},
        {0x1F900, 0x1F9FF},
        {0x20000, 0x3FFFD}
    };

    private Cells() {}

    /** The text on one line: each run of blanks, line ends and control characters becomes one blank. */
    static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Character.isWhitespace(c) || Character.isISOControl(c) || Character.isSpaceChar(c)) {
                if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                    line.append(' ');
                }
            } else if (Character.getType(c) != Character.FORMAT && Character.getType(c) != Character.SURROGATE) {
                line.appendCodePoint(c);
            }
        });
        return line.toString().stripTrailing();
    }

    /** How many columns a line takes. */
    static int width(String line) {
        return line.codePoints().map(Cells::width).sum();
    }

    private static int width(int codePoint) {
        if (codePoint < 0x300) {
            return 1;
        }
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        for (int[] block : WIDE) {
            if (block[0] <= codePoint && codePoint <= block[1]) {
                return 2;
            }
        }
        return 1;
    }

    /** The line in no more than {@code columns} columns, ending in … where something was cut off. */
    static String cut(String line, int columns) {
        if (width(line) <= columns) {
            return line;
        }
        int used = 0;
        int end = 0;
        while (true) {
            int next = line.codePointAt(end);
            if (used + width(next) > columns - 1) {
                return line.substring(0, end).stripTrailing() + "…";
            }
            used += width(next);
            end += Character.charCount(next);
        }
    }

    /** The line broken at blanks into lines of no more than {@code columns} columns; a longer word is cut. */
    static List<String> wrap(String line, int columns) {
        List<String> lines = new ArrayList<>();
        int used = columns;
        for (String whole : Splitter.on(' ').split(line)) {
            String word = cut(whole, columns);
            int needed = width(word);
            if (used + 1 + needed > columns) {
                lines.add(word);
                used = needed;
            } else {
                int last = lines.size() - 1;
                lines.set(last, lines.get(last) + " " + word);
                used += 1 + needed;
            }
        }
        return lines;
    }

    /** The line filled up with blanks. */
    static String pad(String line, int columns) {
        return line + " ".repeat(Math.max(0, columns - width(line)));
    }

    /** Texts in a row, without those that are empty. */
    static String joined(String separator, String... texts) {
        return Arrays.stream(texts).filter(text -> !text.isEmpty()).collect(Collectors.joining(separator));
    }
}
