package org.tradefacts.cli;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;

/**
 * Looks for signs that a text is not the plain text of a page: HTML tags, control characters, broken characters. Such a
 * page is read as it stands, with a warning.
 */
final class TextCheck {

    private static final int LONGEST_TAG = 10;

    private static final ImmutableSet<String> TAGS = ImmutableSet.of(
            "a",
            "article",
            "b",
            "blockquote",
            "body",
            "br",
            "button",
            "div",
            "em",
            "figcaption",
            "figure",
            "font",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "head",
            "header",
            "hr",
            "html",
            "i",
            "iframe",
            "img",
            "input",
            "label",
            "li",
            "link",
            "main",
            "meta",
            "nav",
            "noscript",
            "ol",
            "p",
            "pre",
            "script",
            "section",
            "small",
            "span",
            "strong",
            "style",
            "sub",
            "sup",
            "svg",
            "table",
            "tbody",
            "td",
            "th",
            "thead",
            "title",
            "tr",
            "u",
            "ul",
            "video");

    /**
     * The first sign.
     *
     * @param line the line of the text that it stands in, from 1
     * @param column the column of the line, in UTF-16 code units from 1
     * @param what what stands there
     */
    record Finding(int line, int column, String what) {}

    private TextCheck() {}

    /** The first sign in a text, if there is one. */
    static Optional<Finding> check(String text) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                line++;
                lineStart = i + 1;
                continue;
            }
            Optional<String> what = c < ' ' || c == '<' || c >= 0x7F ? what(text, i) : Optional.empty();
            if (what.isPresent()) {
                return Optional.of(new Finding(line, i - lineStart + 1, what.get()));
            }
            if (Character.isHighSurrogate(c)) {
                i++;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> what(String text, int i) {
        char c = text.charAt(i);
        if (c == '<') {
            return tag(text, i).map(tag -> "an HTML tag, " + tag + "; pages are read as plain text");
        }
        if (c == '\t' || c == '\r' || c == '\f') {
            return Optional.empty();
        }
        if (Character.isISOControl(c)) {
            return Optional.of(String.format(Locale.ROOT, "a control character, U+%04X", (int) c));
        }
        if (c == '\uFFFD') {
            return Optional.of("U+FFFD, which stands for a character that was lost before");
        }
        boolean pair =
                Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        return Character.isSurrogate(c) && !pair
                ? Optional.of(String.format(Locale.ROOT, "half a character, U+%04X", (int) c))
                : Optional.empty();
    }

    /** The tag that begins at {@code <}: {@code <p>} or {@code </p>}, not {@code <HIT.T>} or {@code <5%}. */
    private static Optional<String> tag(String text, int open) {
        if (text.startsWith("<!--", open)) {
            return Optional.of("<!--");
        }
        int from = open + (text.startsWith("</", open) || text.startsWith("<!", open) ? 2 : 1);
        int to = from;
        while (to < text.length() && to - from <= LONGEST_TAG && isLetterOrDigit(text.charAt(to))) {
            to++;
        }
        if (to == text.length() || " \t\r\n/>".indexOf(text.charAt(to)) < 0) {
            return Optional.empty();
        }
        String name = text.substring(from, to).toLowerCase(Locale.ROOT);
        return TAGS.contains(name) || name.equals("doctype")
                ? Optional.of(text.substring(open, to) + (text.charAt(to) == '>' ? ">" : ""))
                : Optional.empty();
    }

    private static boolean isLetterOrDigit(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }
}
