package org.tradefacts;

import java.util.List;

/**
 * Reads the prose of an article besides the embedded rules, and tells what it found there: names, what pronouns stand
 * for, which clause belongs to which verb. {@code org.tradefacts.corenlp.CoreNlpEngine} is one.
 *
 * <pre>{@code
 * Analysis.Name name = new Analysis.Name(new Span(0, "Ximena"), Analysis.Name.Kind.PERSON);
 * Engine engine = (text, prose) -> new Analysis(List.of(name), List.of(), List.of(), List.of());
 * Article article = TradeFacts.builder().engine(engine).build().read("Ximena said the duty would hurt.");
 * article.people().get(0).name(); // Ximena
 * }</pre>
 *
 * <p>A reader asks its engine once an article, and one more time for each related article of the page. What an engine
 * says is evidence, not the last word: the library's own rules weigh it, and amounts, currencies and dates are never
 * its business. Engines are thread-safe and deterministic: the same prose gives the same analysis.
 */
public interface Engine extends AutoCloseable {

    /** The engine that finds nothing, so that the embedded rules read alone. */
    Engine NONE = (page, prose) -> Analysis.NONE;

    /**
     * Analyses the prose of one article.
     *
     * @param page the text of the whole page
     * @param prose the headline, subheadings and paragraphs of one article, in text order; no two overlap
     */
    Analysis analyse(String page, List<Span> prose);

    /** Releases what the engine holds; it analyses nothing afterwards. Closing again does nothing. */
    @Override
    default void close() {}
}
