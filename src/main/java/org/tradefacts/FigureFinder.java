package org.tradefacts;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Finds the figures of a string with no article around it.
 *
 * <pre>{@code
 * FigureFinder.standard().find("a 33 trillion won ($23 billion) support package");
 * // [KRW 33000000000000, USD 23000000000]
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class FigureFinder {

    private final TradeFacts reader;

    private FigureFinder(TradeFacts reader) {
        this.reader = reader;
    }

    /** The finder with the usual settings, built once, on first use. */
    public static FigureFinder standard() {
        return Standard.INSTANCE;
    }

    /** A finder with the settings of a reader, such as its home currency. */
    public static FigureFinder of(TradeFacts reader) {
        return new FigureFinder(requireNonNull(reader, "reader"));
    }

    /**
     * The figures in a text, in text order, their offsets counted in {@code text}.
     *
     * @throws NullPointerException if {@code text} is null
     */
    public List<Figure> find(CharSequence text) {
        return reader.figures(requireNonNull(text, "text").toString());
    }

    /**
     * Reads a text that is one figure of a kind and nothing else. Blanks around it, words of approximation and what a
     * price is for ({@code at least $5 a barrel}) are allowed.
     *
     * @throws FigureFormatException for any other text
     */
    <T extends Figure> T parse(CharSequence text, Class<T> kind) {
        String page = requireNonNull(text, "text").toString();
        List<Figure> found = find(page);
        int blank = page.length() - page.stripLeading().length();
        if (found.isEmpty()) {
            throw new FigureFormatException("no " + kind.getSimpleName(), page, blank);
        }
        Figure figure = found.get(0);
        if (!kind.isInstance(figure)) {
            String what = figure.getClass().getSimpleName() + " instead of a " + kind.getSimpleName();
            throw new FigureFormatException(what, page, figure.span().start());
        }
        Span wording = reader.figureWordings(page).get(0);
        if (wording.start() > blank) {
            throw new FigureFormatException("something before the " + kind.getSimpleName(), page, blank);
        }
        int behind = wording.end();
        while (behind < page.length() && Character.isWhitespace(page.charAt(behind))) {
            behind++;
        }
        if (behind < page.length()) {
            throw new FigureFormatException("something behind the " + kind.getSimpleName(), page, behind);
        }
        return kind.cast(figure);
    }

    private static final class Standard {
        private static final FigureFinder INSTANCE = new FigureFinder(TradeFacts.create());
    }
}
