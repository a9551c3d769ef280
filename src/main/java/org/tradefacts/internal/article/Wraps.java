package org.tradefacts.internal.article;

/**
 * Joins the lines of hard-wrapped text into paragraphs.
 *
 * <ul>
 *   <li>A line of 45 to 110 characters that ends in a word or a comma is joined with a next line that begins in lower
 *       case: {@code ... that the ministry} / {@code said on Tuesday.}; not with the items of a list, whose lines end
 *       in a semicolon or whose head ends in a colon.
 *   <li>Where most lines with another right below them are of that kind (a page sent as fixed-width text), lines are
 *       joined whatever they begin with, until a blank line or a short line that ends a sentence.
 * </ul>
 */
final class Wraps {

    private static final int NARROW = 45;
    private static final int WIDE = 110;

    private Wraps() {}

    /** The paragraphs of a page whose lines are {@code lines}. */
    static Lines join(String page, Lines lines) {
        int open = 0;
        int followed = 0;
        int width = 0;
        for (int i = 0; i < lines.size(); i++) {
            width = Math.max(width, lines.length(i));
            if (i + 1 < lines.size() && !lines.gapBefore(i + 1)) {
                followed++;
                open += isOpen(page, lines, i) ? 1 : 0;
            }
        }
        boolean fixedWidth = width <= WIDE && followed >= 3 && open * 10 >= followed * 7;
        Lines joined = new Lines();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0 && continues(page, lines, i, fixedWidth ? width : 0)) {
                joined.extendLast(lines.end(i));
            } else {
                joined.add(lines.start(i), lines.end(i), lines.gapBefore(i));
            }
        }
        return joined;
    }

    private static boolean continues(String page, Lines lines, int line, int width) {
        if (lines.gapBefore(line)) {
            return false;
        }
        if (width == 0) {
            return isOpen(page, lines, line - 1) && Character.isLowerCase(page.charAt(lines.start(line)));
        }
        return isOpen(page, lines, line - 1) || lines.length(line - 1) * 6 >= width * 5;
    }

    /** Whether a line has the length of a wrapped one and breaks off inside a sentence. */
    private static boolean isOpen(String page, Lines lines, int line) {
        int length = lines.length(line);
        if (length < NARROW || length > WIDE) {
            return false;
        }
        char last = page.charAt(lines.end(line) - 1);
        return Character.isLetterOrDigit(last) || last == ',' || last == '-' || last == '–' || last == '—';
    }
}
