package org.tradefacts.format;

/**
 * HTML under construction. Tags and attribute names are the program's own; all text goes through {@link #escape}, so
 * that no text can end an attribute, open a tag or leave its element.
 */
final class Markup {

    private final StringBuilder html = new StringBuilder(4096);

    /** Opens an element; attributes come as name and value in turn, an empty value leaves its attribute out. */
    Markup open(String tag, String... attributes) {
        html.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                html.append(' ').append(attributes[i]).append("=\"").append(escape(attributes[i + 1]));
                html.append('"');
            }
        }
        html.append('>');
        return this;
    }

    Markup close(String tag) {
        html.append("</").append(tag).append('>');
        return this;
    }

    Markup text(String text) {
        html.append(escape(text));
        return this;
    }

    /** A whole element that holds text. */
    Markup element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    /** Markup of the program's own. */
    Markup raw(String markup) {
        html.append(markup);
        return this;
    }

    /** A line end between elements that may have one. */
    Markup line() {
        html.append('\n');
        return this;
    }

    /**
     * Text that means itself between tags and within double quotes. What HTML or UTF-8 cannot hold, a control character
     * or half a character, becomes U+FFFD; line ends become line feeds, as an HTML reader makes them.
     */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean more = i + 1 < text.length();
            if (c == '&') {
                escaped.append("&amp;");
            } else if (c == '<') {
                escaped.append("&lt;");
            } else if (c == '>') {
                escaped.append("&gt;");
            } else if (c == '"') {
                escaped.append("&quot;");
            } else if (c == '\'') {
                escaped.append("&#39;");
            } else if (c == '\r') {
                escaped.append(more && text.charAt(i + 1) == '\n' ? "" : "\n");
            } else if (Character.isHighSurrogate(c) && more && Character.isLowSurrogate(text.charAt(i + 1))) {
                escaped.append(c).append(text.charAt(++i));
            } else if (Character.isSurrogate(c) || Character.isISOControl(c) && c != '\n' && c != '\t') {
                escaped.append('\uFFFD');
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
