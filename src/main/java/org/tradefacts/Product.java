package org.tradefacts;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Goods or services that a measure covers.
 *
 * @param span the words that name them
 * @param hs the chapters (two digits) of the Harmonized System that the words name, in order; empty for wholes such as
 *     "all imports"
 */
public record Product(Span span, List<String> hs) {

    /** @throws NullPointerException if a part is null */
    public Product {
        requireNonNull(span, "span");
        hs = List.copyOf(hs);
    }
}
