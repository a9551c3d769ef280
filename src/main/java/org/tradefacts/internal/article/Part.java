package org.tradefacts.internal.article;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.tradefacts.Span;

/**
 * What one line says about itself, before its neighbours are asked.
 *
 * @param role what the line looks like
 * @param bylines the authors it names
 * @param credits the outlets it credits
 * @param printed the date it prints
 */
record Part(Role role, List<Span> bylines, List<Span> credits, Optional<PrintedDate> printed) {

    /** What a line looks like by itself. */
    enum Role {
        /** A sentence or more. */
        PROSE,
        /** Short and without an end mark: a headline, a subheading, an item of a list or of a menu. */
        TITLE,
        /** Belongs to the page, not to an article. */
        BOILERPLATE,
        /** Boilerplate below which the article does not go on: {@code Comments}, {@code Legal Disclaimer:}. */
        TAIL,
        /** Boilerplate below which other articles follow: {@code Related Articles}. */
        RELATED,
        /** Names authors. */
        BYLINE,
        /** Names an outlet, or the day of publication. */
        CREDIT
    }

    static final Part PROSE = of(Role.PROSE);
    static final Part TITLE = of(Role.TITLE);
    static final Part BOILERPLATE = of(Role.BOILERPLATE);
    static final Part TAIL = of(Role.TAIL);
    static final Part RELATED = of(Role.RELATED);

    Part {
        bylines = ImmutableList.copyOf(bylines);
        credits = ImmutableList.copyOf(credits);
    }

    private static Part of(Role role) {
        return new Part(role, List.of(), List.of(), Optional.empty());
    }
}
