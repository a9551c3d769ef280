package org.tradefacts;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * A part of a page by the role it plays. The sections of a page cover each of its non-blank characters once, in order.
 *
 * <pre>{@code
 * for (Section section : article.sections()) {
 *     System.out.println(section.kind() + ": " + section.span().text());
 * }
 * }</pre>
 *
 * @param kind the role
 * @param span the characters
 */
public record Section(Kind kind, Span span) implements Serializable {

    /** The role a section plays on its page. */
    public enum Kind {
        /** The article's title, the first time it is printed. */
        HEADLINE,
        /** A line that names the authors. */
        BYLINE,
        /** A line that names the outlet or agency, often with the day of publication. */
        CREDIT,
        /** A title inside the article. */
        SUBHEADING,
        /** One paragraph of the article. */
        BODY,
        /** A run of lines that belong to the page, not to the article: menus, captions, disclaimers, comments. */
        BOILERPLATE,
        /** Another article on the same page; see {@link Article#related()}. */
        RELATED;

        /** Whether the words of such a section belong to the article and can hold facts. */
        public boolean isProse() {
            return this == HEADLINE || this == SUBHEADING || this == BODY;
        }
    }

    /** @throws NullPointerException if a part is null */
    public Section {
        requireNonNull(kind, "kind");
        requireNonNull(span, "span");
    }
}
