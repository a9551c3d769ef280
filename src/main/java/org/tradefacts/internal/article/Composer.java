package org.tradefacts.internal.article;

import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tradefacts.Section;
import org.tradefacts.Span;

/** Puts the layout of one article together from its lines, once the kind of each is known. */
final class Composer {

    private static final int LONGEST_SIGNATURE = 420;

    private final LineReader lineReader;
    private final Credits credits;
    private final Datelines datelines;
    private final Subheadings subheadings;

    Composer(LineReader lineReader, Credits credits, Datelines datelines, Subheadings subheadings) {
        this.lineReader = lineReader;
        this.credits = credits;
        this.datelines = datelines;
        this.subheadings = subheadings;
    }

    /** The dateline of the paragraph between two offsets, or null. */
    Datelines.@Nullable Dateline dateline(String page, int start, int end, Glance glance) {
        return datelines.read(page, start, end, glance);
    }

    /** The byline that is a name and no more, or null. */
    @Nullable Part nameAlone(String page, int start, int end, Glance glance) {
        return lineReader.nameAlone(page, start, end, glance);
    }

    /** A layout under construction. */
    final class Draft {
        private final String page;
        private final int[] reports;
        private final Glance glance;
        private final List<Section> sections = new ArrayList<>();
        private final List<Span> bylines = new ArrayList<>();
        private final List<Span> credited = new ArrayList<>();
        private final List<PageLayout> related = new ArrayList<>();
        private Optional<Span> headline = Optional.empty();
        private Optional<Span> place = Optional.empty();
        private Optional<PrintedDate> printed = Optional.empty();
        private int boilerplateStart = -1;
        private int boilerplateEnd;

        /**
         * A draft of an article of {@code page}; {@code reports} are the offsets that {@link Credits#reports} found.
         */
        Draft(String page, int[] reports, Glance glance) {
            this.page = page;
            this.reports = reports;
            this.glance = glance;
        }

        /** Adds a line; {@code apart} says that boilerplate begins a section of its own. */
        void add(Section.Kind kind, int start, int end, Part part, boolean apart) {
            if (kind == Section.Kind.BOILERPLATE) {
                if (apart) {
                    endBoilerplate();
                }
                boilerplateStart = boilerplateStart < 0 ? start : boilerplateStart;
                boilerplateEnd = end;
                return;
            }
            endBoilerplate();
            if (kind == Section.Kind.BODY) {
                addParagraph(start, end);
                return;
            }
            if (kind == Section.Kind.HEADLINE) {
                addHeadline(start, end);
                return;
            }
            sections.add(new Section(kind, Span.of(page, start, end)));
            if (kind == Section.Kind.BYLINE || kind == Section.Kind.CREDIT) {
                addNames(part);
            }
        }

        private void addHeadline(int start, int end) {
            Credits.Signature suffix = credits.suffix(page, start, end, glance);
            int stop = suffix == null ? end : Lines.trimEnd(page, start, suffix.start());
            sections.add(new Section(Section.Kind.HEADLINE, Span.of(page, start, stop)));
            headline = visible(start, stop);
            if (suffix != null) {
                sections.add(new Section(Section.Kind.CREDIT, Span.of(page, suffix.start(), end)));
                credited.add(suffix.name());
            }
        }

        private void addNames(Part part) {
            bylines.addAll(part.bylines());
            credited.addAll(part.credits());
            printed = printed.or(part::printed);
        }

        private void addParagraph(int start, int end) {
            Credits.Signature signature = credits.signature(page, start, end, glance);
            int open = signature == null ? openingBracket(start, end) : -1;
            Part byline = open > start ? lineReader.bylineIn(page, open, end, glance) : null;
            if (signature != null) {
                subheadings.addParagraph(page, start, Lines.trimEnd(page, start, signature.start()), sections);
                sections.add(new Section(Section.Kind.CREDIT, Span.of(page, signature.start(), end)));
                credited.add(signature.name());
            } else if (byline != null) {
                subheadings.addParagraph(page, start, Lines.trimEnd(page, start, open), sections);
                sections.add(new Section(Section.Kind.BYLINE, Span.of(page, open, end)));
                addNames(byline);
            } else {
                subheadings.addParagraph(page, start, end, sections);
            }
        }

        private int openingBracket(int start, int end) {
            if (page.charAt(end - 1) != ')') {
                return -1;
            }
            int i = end - 1;
            while (i > start && end - i < LONGEST_SIGNATURE && page.charAt(i) != '(') {
                i--;
            }
            return page.charAt(i) == '(' ? i : -1;
        }

        /** Takes over what a dateline names. */
        void add(Datelines.Dateline dateline) {
            place = dateline.place();
            credited.addAll(dateline.credits());
            printed = printed.or(dateline::printed);
        }

        /** Adds another article of the page. */
        void addRelated(PageLayout layout) {
            endBoilerplate();
            List<Section> parts = layout.sections();
            int start = parts.get(0).span().start();
            int end = parts.get(parts.size() - 1).span().end();
            sections.add(new Section(Section.Kind.RELATED, Span.of(page, start, end)));
            related.add(layout);
        }

        private void endBoilerplate() {
            if (boilerplateStart >= 0) {
                sections.add(new Section(Section.Kind.BOILERPLATE, Span.of(page, boilerplateStart, boilerplateEnd)));
                boilerplateStart = -1;
            }
        }

        /** The span without signs that show nothing at both ends. */
        private Optional<Span> visible(int start, int end) {
            int from = start;
            int to = end;
            while (from < to && Titles.isUnseen(page.charAt(from))) {
                from++;
            }
            while (to > from && Titles.isUnseen(page.charAt(to - 1))) {
                to--;
            }
            return from < to ? Optional.of(Span.of(page, from, to)) : Optional.empty();
        }

        PageLayout build() {
            endBoilerplate();
            credited.addAll(credits.inProse(page, reports, sections, glance));
            return new PageLayout(
                    headline,
                    ImmutableSortedSet.copyOf(bylines).asList(),
                    place,
                    ImmutableSortedSet.copyOf(credited).asList(),
                    printed,
                    sections,
                    related);
        }
    }
}
