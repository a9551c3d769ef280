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

    private FigureFinder() {}

    /** The finder with the usual settings, built once, on first use. */
    public static FigureFinder standard() {
        return Standard.INSTANCE;
    }

    /**
     * The figures in a text, in text order, their offsets counted in {@code text}.
     *
     * @throws NullPointerException if {@code text} is null
     */
    public List<Figure> find(CharSequence text) {
        requireNonNull(text, "text");
        return List.of();
    }

    /** Reads a text that is one figure of a kind and nothing else. */
    <T extends Figure> T parse(CharSequence text, Class<T> kind) {
        return find(text).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow(() -> new FigureFormatException("not a " + kind.getSimpleName(), text, 0));
    }

    private static final class Standard {
        private static final FigureFinder INSTANCE = new FigureFinder();
    }
}
