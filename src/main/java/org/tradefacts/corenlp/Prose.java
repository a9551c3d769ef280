package org.tradefacts.corenlp;

import java.util.List;
import org.tradefacts.Span;

/**
 * The sections of an article as one text for CoreNLP, and the way back: an empty line stands between sections, so that
 * no sentence crosses one, and each character of a section is one character of the text.
 *
 * <p>Line ends and blanks of every kind become plain blanks, and halves of characters too; a soft hyphen stays, since
 * CoreNLP reads the word without it.
 */
final class Prose {

    private static final String BETWEEN = "\n\n";

    private final String page;
    private final String text;
    private final int[] starts;
    private final int[] pageStarts;

    Prose(String page, List<Span> sections) {
        this.page = page;
        this.starts = new int[sections.size()];
        this.pageStarts = new int[sections.size()];
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < starts.length; i++) {
            starts[i] = joined.length();
            pageStarts[i] = sections.get(i).start();
            append(joined, sections.get(i).text());
            joined.append(BETWEEN);
        }
        this.text = joined.toString();
    }

    private static void append(StringBuilder joined, String section) {
        for (int i = 0; i < section.length(); i++) {
            char c = section.charAt(i);
            boolean half = Character.isHighSurrogate(c)
                            && (i + 1 == section.length() || !Character.isLowSurrogate(section.charAt(i + 1)))
                    || Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(section.charAt(i - 1)));
            joined.append(half || isBlank(c) ? ' ' : c);
        }
    }

    private static boolean isBlank(char c) {
        return Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || c == '\uFEFF'
                || c >= '\u200B' && c <= '\u200F'
                || c == '\u2060';
    }

    /** The text for CoreNLP. */
    String text() {
        return text;
    }

    /** The section that holds an offset of the text. */
    int sectionAt(int offset) {
        int low = 0;
        int high = starts.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (starts[middle] <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** The span of the page at two offsets of the text; both lie in one section. */
    Span span(int start, int end) {
        int section = sectionAt(start);
        int shift = pageStarts[section] - starts[section];
        return Span.of(page, start + shift, end + shift);
    }
}
