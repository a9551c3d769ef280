package org.tradefacts;

/**
 * Thrown where a text is not the one figure that was asked for; the message says where and why.
 *
 * <pre>{@code
 * try {
 *     MonetaryFigure.parse("Section 232");
 * } catch (FigureFormatException e) {
 *     e.getMessage(); // no MonetaryFigure at offset 0 of "Section 232"
 * }
 * }</pre>
 */
public final class FigureFormatException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The offset of the first character that does not belong, in UTF-16 code units. */
    private final int offset;

    FigureFormatException(String reason, CharSequence text, int offset) {
        super(reason + " at offset " + offset + " of \"" + text + '"');
        this.offset = offset;
    }

    /** The offset, in UTF-16 code units, of the first character that does not belong to such a figure. */
    public int offset() {
        return offset;
    }
}
