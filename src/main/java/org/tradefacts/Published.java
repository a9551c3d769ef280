package org.tradefacts;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The day an article was published, and how that is known.
 *
 * <pre>{@code
 * Article article = TradeFacts.create().read("Steel duty doubled\n\nJune 4, 2025\n\nOSLO -- The duty doubled on Wednesday.");
 * Published published = article.published().get();
 * published.date(); // 2025-06-04
 * published.basis(); // PRINTED
 * }</pre>
 *
 * @param date the day
 * @param basis how it is known
 * @param span the words that print it or settle it; absent where the caller gave the day
 */
public record Published(LocalDate date, Basis basis, Optional<Span> span) implements Serializable {

    /** How a publication date is known. */
    public enum Basis {
        /** The caller passed it. */
        GIVEN,
        /** The page prints it. */
        PRINTED,
        /** Dates in the article settle it together. */
        INFERRED
    }

    /**
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if a given date has a span, or another has none
     */
    public Published {
        requireNonNull(date, "date");
        requireNonNull(basis, "basis");
        requireNonNull(span, "span");
        checkArgument(span.isPresent() == (basis != Basis.GIVEN), "%s date with span %s", basis, span);
    }

    /** A date passed by the caller. */
    public static Published given(LocalDate date) {
        return new Published(date, Basis.GIVEN, Optional.empty());
    }

    private Object writeReplace() {
        return new SerialForm(this);
    }
}
