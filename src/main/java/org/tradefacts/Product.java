package org.tradefacts;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;

/**
 * Goods or services that a measure covers.
 *
 * <pre>{@code
 * Article article = TradeFacts.create().read("The United States imposed tariffs on South Korean automobiles.");
 * Product cars = article.measures().get(0).products().get(0);
 * cars.span().text(); // automobiles
 * cars.hs(); // [87]
 * }</pre>
 *
 * @param span the words that name them
 * @param hs the chapters (two digits) of the Harmonized System that the words name, in order; empty for wholes such as
 *     "all imports"
 */
public record Product(Span span, List<String> hs) implements Serializable {

    /** @throws NullPointerException if a part is null */
    public Product {
        requireNonNull(span, "span");
        hs = List.copyOf(hs);
    }
}
