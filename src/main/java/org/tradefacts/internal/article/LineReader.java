package org.tradefacts.internal.article;

import org.jspecify.annotations.Nullable;
import org.tradefacts.internal.lexicon.Vocabulary;

/** Reads each line by itself: boilerplate before captions, bylines, credits, titles; what is none of them is prose. */
final class LineReader {

    private static final int HEAD_TOKENS = 12;
    private static final int HEAD = 100;
    /** A longer line without an end mark is a sentence that lost it. */
    private static final int LONGEST_TITLE = 200;

    /** A shorter line is a title even where a place and a dash open it: {@code TOKYO - Stocks fall}. */
    private static final int SHORTEST_REPORT = 80;

    private final Boilerplate boilerplate;
    private final Captions captions;
    private final Bylines bylines;
    private final Credits credits;
    private final Datelines datelines;

    LineReader(Vocabulary vocabulary, Outlets outlets, Boilerplate boilerplate, Credits credits, Datelines datelines) {
        this.boilerplate = boilerplate;
        this.credits = credits;
        this.datelines = datelines;
        captions = new Captions(vocabulary, outlets);
        bylines = new Bylines(vocabulary, outlets, boilerplate);
    }

    /** What every line of a page says about itself. */
    Part[] read(String page, Lines lines, Glance glance, Glance spare) {
        Part[] parts = new Part[lines.size()];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = read(page, lines.start(i), lines.end(i), glance, spare);
        }
        return parts;
    }

    private Part read(String page, int start, int end, Glance glance, Glance spare) {
        glance.read(start, Math.min(end, start + HEAD), end - start <= HEAD ? HEAD_TOKENS : 2);
        if (end - start > HEAD && boilerplate.mayBegin(glance)) {
            glance.read(start, start + HEAD, HEAD_TOKENS);
        }
        Part part = boilerplate.read(page, start, end, glance, spare);
        if (part == null) {
            part = captions.read(page, start, end, spare);
        }
        if (part == null) {
            part = bylines.read(page, start, end, glance, spare);
        }
        if (part == null) {
            part = credits.read(page, start, end, spare);
        }
        if (part == null) {
            boolean title = Titles.isTitle(page, start, end, LONGEST_TITLE)
                    && credits.signature(page, start, end, spare) == null
                    && (end - start < SHORTEST_REPORT || datelines.read(page, start, end, spare) == null);
            part = title ? Part.TITLE : Part.PROSE;
        }
        return part;
    }

    /** The byline in brackets that follows the last sentence of a paragraph, or null. */
    @Nullable Part bylineIn(String page, int start, int end, Glance spare) {
        Part part = bylines.read(page, start, end, spare.read(start, end, 2), spare);
        return part != null && part.role() == Part.Role.BYLINE ? part : null;
    }

    /** The byline that is a personal name and no more, or null. */
    @Nullable Part nameAlone(String page, int start, int end, Glance spare) {
        return bylines.nameAlone(page, start, end, spare);
    }
}
