package org.tradefacts.internal.article;

import java.util.List;
import java.util.stream.Collectors;
import org.tradefacts.Section;
import org.tradefacts.Span;

/** Layouts as text that a person can read: one line a section, its kind and its words, line ends shown as a slash. */
final class Outlines {

    private static final PageReader READER = new PageReader();

    private Outlines() {}

    static PageLayout read(String page) {
        return READER.read(page);
    }

    static String of(String page) {
        return of(read(page));
    }

    static String of(PageLayout layout) {
        return layout.sections().stream().map(Outlines::line).collect(Collectors.joining("\n"));
    }

    private static String line(Section section) {
        return section.kind() + " " + section.span().text().replaceAll("\\R+", " / ");
    }

    static String texts(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining(", "));
    }
}
