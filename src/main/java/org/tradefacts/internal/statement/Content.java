package org.tradefacts.internal.statement;

/**
 * What was said, by tokens.
 *
 * @param from the first token
 * @param to the token behind the content, or behind its first part
 * @param from2 the first token of a second part, or -1
 * @param to2 the token behind the second part, or -1
 * @param rule the name of the rule that found it
 */
record Content(int from, int to, int from2, int to2, String rule) {

    Content(int from, int to, String rule) {
        this(from, to, -1, -1, rule);
    }

    /** The token behind all of it. */
    int end() {
        return Math.max(to, to2);
    }

    Content named(String other) {
        return new Content(from, to, from2, to2, other);
    }
}
