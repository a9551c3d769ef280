package org.tradefacts.internal.text;

import org.tradefacts.Analysis;

/**
 * A name that an engine found.
 *
 * @param from the first token
 * @param to the token behind the last one
 * @param kind what it names
 */
public record EngineName(int from, int to, Analysis.Name.Kind kind) {

    /** Whether it names somebody. */
    public boolean isPerson() {
        return kind == Analysis.Name.Kind.PERSON;
    }
}
