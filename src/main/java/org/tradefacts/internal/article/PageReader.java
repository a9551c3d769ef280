package org.tradefacts.internal.article;

import org.tradefacts.internal.lexicon.Vocabulary;

/**
 * Finds the parts of a page.
 *
 * <p>A page is cut into lines ({@link Lines}), wrapped lines are joined ({@link Wraps}), each line is read by itself
 * ({@link LineReader}), and then by its neighbours ({@link Outline}). Takes time in proportion to the page's length.
 * Thread-safe.
 */
public final class PageReader {

    private final Vocabulary vocabulary = new Vocabulary();
    private final LineReader lineReader;
    private final Credits credits;
    private final Datelines datelines;
    private final Subheadings subheadings;

    /** A reader with the word lists of this package. */
    public PageReader() {
        Outlets outlets = new Outlets(vocabulary);
        Boilerplate boilerplate = new Boilerplate(vocabulary);
        credits = new Credits(vocabulary, outlets, boilerplate);
        datelines = new Datelines(vocabulary, outlets, boilerplate);
        lineReader = new LineReader(vocabulary, outlets, boilerplate, credits, datelines);
        subheadings = new Subheadings(vocabulary);
        vocabulary.freeze();
    }

    /** The layout of a page; of an empty or blank one, a layout without sections. */
    public PageLayout read(String page) {
        Lines lines = Wraps.join(page, Lines.of(page));
        Glance glance = new Glance(vocabulary, page);
        Part[] parts = lineReader.read(page, lines, glance, new Glance(vocabulary, page));
        return new Outline(page, lines, parts, glance, new Composer(lineReader, credits, datelines, subheadings))
                .read();
    }
}
