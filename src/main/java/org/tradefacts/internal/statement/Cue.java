package org.tradefacts.internal.statement;

import org.tradefacts.internal.statement.Attribution.Link;

/**
 * A reporting verb where it stands in the text.
 *
 * @param verb the verb's form
 * @param from its first token
 * @param to the token behind it
 * @param low the first token of its sentence
 * @param high the token behind its sentence
 */
record Cue(Verb verb, int from, int to, int low, int high) {

    /** The verb with a speaker in front of it; the clause of both begins at {@code start}. */
    Attribution by(Phrase speaker, int start, int cut, Link link) {
        return new Attribution(verb, from, to, speaker.from(), speaker.to(), start, to, cut, link);
    }

    /** The verb with a speaker behind it; the clause of both ends before {@code end}. */
    Attribution before(Phrase speaker, int end, int cut, Link link) {
        return new Attribution(verb, from, to, speaker.from(), speaker.to(), from, end, cut, link);
    }

    /** A stretch of tokens that names a speaker: half-open. */
    record Phrase(int from, int to) {}
}
