package org.tradefacts.internal.article;

import java.util.Arrays;

/**
 * Where the lines of a page begin and end, without the blanks at both ends; blank lines are left out.
 *
 * <p>Lines end at {@code \n}, {@code \r} or both. A line may also be a paragraph that {@link Wraps} joined.
 */
final class Lines {

    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private boolean[] gaps = new boolean[64];
    private int size;

    /** The lines of a page. */
    static Lines of(String page) {
        Lines lines = new Lines();
        int length = page.length();
        boolean returns = page.indexOf('\r') >= 0;
        int from = 0;
        boolean gap = false;
        while (from < length) {
            int stop = returns ? lineEnd(page, from) : page.indexOf('\n', from);
            stop = stop < 0 ? length : stop;
            int start = skipBlanks(page, from, stop);
            if (start < stop) {
                lines.add(start, trimEnd(page, start, stop), gap);
                gap = false;
            } else {
                gap = true;
            }
            from = stop + (returns && page.startsWith("\r\n", stop) ? 2 : 1);
        }
        return lines;
    }

    private static int lineEnd(String page, int from) {
        int stop = from;
        while (stop < page.length() && page.charAt(stop) != '\n' && page.charAt(stop) != '\r') {
            stop++;
        }
        return stop;
    }

    /** Adds a line; {@code gap} says that a blank line stands before it. */
    void add(int start, int end, boolean gap) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
            gaps = Arrays.copyOf(gaps, 2 * size);
        }
        starts[size] = start;
        ends[size] = end;
        gaps[size++] = gap;
    }

    /** Lets the last line run on to another end. */
    void extendLast(int end) {
        ends[size - 1] = end;
    }

    int size() {
        return size;
    }

    int start(int line) {
        return starts[line];
    }

    int end(int line) {
        return ends[line];
    }

    int length(int line) {
        return ends[line] - starts[line];
    }

    /** Whether a blank line stands before this one. */
    boolean gapBefore(int line) {
        return gaps[line];
    }

    /** Whether two lines read the same. */
    boolean areSame(String page, int one, int other) {
        return length(one) == length(other) && page.regionMatches(starts[one], page, starts[other], length(one));
    }

    /** The first offset from {@code from} on that is not blank, at most {@code to}. */
    static int skipBlanks(String text, int from, int to) {
        int i = from;
        while (i < to && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The offset behind the last character before {@code to} that is not blank, at least {@code from}. */
    static int trimEnd(String text, int from, int to) {
        int i = to;
        while (i > from && Character.isWhitespace(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }
}
