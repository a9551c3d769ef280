package org.tradefacts;

import java.io.Serializable;

/**
 * Something a page states, tied to the characters that state it.
 *
 * <pre>{@code
 * Fact fact = FigureFinder.standard().find("a 25% duty").get(0);
 * fact.span(); // "25%" [2, 5)
 * fact.rule(); // percent: number before unit
 * }</pre>
 *
 * <p>Facts are immutable, thread-safe and serializable, and equal when all their parts are equal.
 */
public sealed interface Fact extends Serializable permits Figure, DateMention, Person, Statement, TradeMeasure {

    /**
     * Where the fact stands: the figure or date itself, a person's first mention, a statement's content, a measure's
     * name.
     */
    Span span();

    /**
     * The name of the rule that found the fact, such as {@code "money: symbol before number"}. Rules are described in
     * the Javadoc of the extractors; their names may change between releases.
     */
    String rule();
}
