package org.tradefacts;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * A stretch of the page's text: where it begins and what stands there.
 *
 * <pre>{@code
 * Span rate = Span.of("A 25% duty", 2, 5);
 * rate.text(); // 25%
 * rate.end(); // 5
 * rate.toString(); // "25%" [2, 5)
 * }</pre>
 *
 * <p>Offsets count UTF-16 code units from zero, as {@link String#charAt} does, into the text exactly as it was given to
 * {@link TradeFacts#read}, and are half-open: in {@code "A 25% duty"} the span of {@code 25%} starts at 2 and ends at
 * 5, and {@code page.substring(span.start(), span.end())} always equals {@code span.text()}. The end is derived from
 * start and text, so the two cannot disagree.
 *
 * @param start the offset of the first code unit, zero or more
 * @param text the characters of the page from {@code start} on, never empty
 */
public record Span(int start, String text) implements Comparable<Span>, Serializable {

    /**
     * @throws NullPointerException if {@code text} is null
     * @throws IllegalArgumentException if {@code start} is negative or {@code text} is empty
     */
    public Span {
        requireNonNull(text, "text");
        checkArgument(start >= 0, "start must not be negative: %s", start);
        checkArgument(!text.isEmpty(), "text must not be empty (at %s)", start);
    }

    /**
     * The span of {@code page} between two offsets.
     *
     * @throws IndexOutOfBoundsException if the offsets do not lie within the page
     * @throws IllegalArgumentException if they enclose nothing
     */
    public static Span of(String page, int start, int end) {
        return new Span(start, page.substring(start, end));
    }

    /** The offset behind the last code unit. */
    public int end() {
        return start + text.length();
    }

    /** Whether the two spans share at least one code unit. */
    public boolean overlaps(Span other) {
        return start < other.end() && other.start < end();
    }

    /** Whether {@code other} lies wholly within this span; a span contains itself. */
    public boolean contains(Span other) {
        return start <= other.start && other.end() <= end();
    }

    /** Text order: by start, then the shorter span first. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end(), other.end());
    }

    /** For example {@code "25%" [2, 5)}. */
    @Override
    public String toString() {
        return '"' + text + "\" [" + start + ", " + end() + ")";
    }
}
