package org.tradefacts.format;

import java.util.ArrayList;
import java.util.List;
import org.tradefacts.Span;

/**
 * A page as brat counts it: in Unicode code points, a character outside the basic plane as one. A lone half of such a
 * character counts as one too and is written as U+FFFD.
 */
final class BratText {

    /** What ends a line for brat or parts the columns of its files; a span must not run across one. */
    private static final String BREAKS = "\t\n\u000B\f\r\u001C\u001D\u001E\u0085\u2028\u2029";

    private final String text;
    private final int[] codePoints;

    BratText(String text) {
        this.text = text;
        this.codePoints = new int[text.length() + 1];
        for (int i = 0, count = 0; i < text.length(); count++) {
            int next = i + Character.charCount(text.codePointAt(i));
            while (i < next) {
                codePoints[++i] = count + 1;
            }
        }
    }

    /** The offsets of spans, cut at line ends: {@code 0 5;6 10}; empty where nothing but line ends is left. */
    String offsets(List<Span> spans) {
        List<String> offsets = new ArrayList<>();
        for (int[] fragment : fragments(spans)) {
            offsets.add(codePoints[fragment[0]] + " " + codePoints[fragment[1]]);
        }
        return String.join(";", offsets);
    }

    /** The text of spans, with a blank for each line end and gap. */
    String text(List<Span> spans) {
        List<String> texts = new ArrayList<>();
        for (int[] fragment : fragments(spans)) {
            texts.add(line(text.substring(fragment[0], fragment[1])));
        }
        return String.join(" ", texts);
    }

    private List<int[]> fragments(List<Span> spans) {
        List<int[]> fragments = new ArrayList<>();
        for (Span span : spans) {
            int from = span.start();
            for (int i = span.start(); i <= span.end(); i++) {
                if (i == span.end() || BREAKS.indexOf(text.charAt(i)) >= 0) {
                    if (i > from) {
                        fragments.add(new int[] {from, i});
                    }
                    from = i + 1;
                }
            }
        }
        return fragments;
    }

    /** Any text on one line and without half a character. */
    static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
            line.appendCodePoint(half ? 0xFFFD : BREAKS.indexOf(c) >= 0 ? ' ' : c);
        });
        return line.toString();
    }
}
