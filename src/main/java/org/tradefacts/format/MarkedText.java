package org.tradefacts.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Text with marks that may lie within each other or cross: a mark that crosses the end of another is written in two
 * parts, so that elements always nest.
 */
final class MarkedText {

    private final String text;
    private final String prefix;
    private final Markup out;
    private final Deque<Mark> open = new ArrayDeque<>();
    private int done;

    private MarkedText(String text, int start, String prefix, Markup out) {
        this.text = text;
        this.done = start;
        this.prefix = prefix;
        this.out = out;
    }

    /**
     * Writes the characters from {@code start} to {@code end}.
     *
     * @param marks marks of the text, in order; those outside are left out
     * @param prefix what the ids of this article begin with
     */
    static void write(String text, int start, int end, List<Mark> marks, String prefix, Markup out) {
        PriorityQueue<Mark> waiting = new PriorityQueue<>();
        for (Mark mark : marks) {
            if (mark.start() < end && mark.end() > start) {
                waiting.add(mark.part(Math.max(start, mark.start()), Math.min(end, mark.end())));
            }
        }
        MarkedText writer = new MarkedText(text, start, prefix, out);
        while (!waiting.isEmpty()) {
            Mark mark = waiting.remove();
            writer.closeUntil(mark.start());
            Mark outer = writer.open.peek();
            if (outer != null && mark.end() > outer.end()) {
                waiting.add(mark.part(outer.end(), mark.end()));
                mark = mark.part(mark.start(), outer.end());
            }
            writer.textUntil(mark.start());
            writer.open(mark);
        }
        writer.closeUntil(end);
        writer.textUntil(end);
    }

    private void open(Mark mark) {
        out.open(
                "mark",
                "class",
                mark.kind().label(),
                "id",
                mark.first() ? prefix + mark.name() + "-text" : "",
                "tabindex",
                "0",
                "aria-describedby",
                prefix + mark.name() + "-value",
                "data-tip",
                mark.tip());
        open.push(mark);
    }

    private void closeUntil(int offset) {
        while (!open.isEmpty() && open.peek().end() <= offset) {
            textUntil(open.pop().end());
            out.close("mark");
        }
    }

    private void textUntil(int offset) {
        out.text(text.substring(done, offset));
        done = offset;
    }
}
