package org.tradefacts.internal.article;

import java.util.List;
import java.util.Optional;
import org.tradefacts.Section;
import org.tradefacts.Span;

/** Finds the parts of a page. Thread-safe. */
public final class PageReader {

    /** The layout of a page; of an empty or blank one, a layout without sections. */
    public PageLayout read(String page) {
        List<Section> all = page.isBlank() ? List.of() : List.of(new Section(Section.Kind.BODY, new Span(0, page)));
        return new PageLayout(
                Optional.empty(), List.of(), Optional.empty(), List.of(), Optional.empty(), all, List.of());
    }
}
