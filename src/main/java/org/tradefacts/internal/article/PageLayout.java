package org.tradefacts.internal.article;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.tradefacts.Section;
import org.tradefacts.Span;

/**
 * How a page, or one related article on it, is laid out.
 *
 * @param headline the title
 * @param bylines the people named as authors
 * @param dateline the place that opens the body
 * @param credits the outlets and agencies credited
 * @param printed the printed date of publication
 * @param sections the parts by role, covering each non-blank character once, in order
 * @param related the other articles on the page, one for each {@link Section.Kind#RELATED} section
 */
public record PageLayout(
        Optional<Span> headline,
        List<Span> bylines,
        Optional<Span> dateline,
        List<Span> credits,
        Optional<PrintedDate> printed,
        List<Section> sections,
        List<PageLayout> related) {

    /** Copies the lists. */
    public PageLayout {
        bylines = ImmutableList.copyOf(bylines);
        credits = ImmutableList.copyOf(credits);
        sections = ImmutableList.copyOf(sections);
        related = ImmutableList.copyOf(related);
    }
}
