package org.tradefacts.internal.people;

import org.jspecify.annotations.Nullable;
import org.tradefacts.internal.people.RunReader.Run;

/**
 * A run of capitalised words and where it stands.
 *
 * @param run the run
 * @param title the title directly before it
 * @param honorific whether an honorific stands before it
 * @param start the first token of its sentence
 * @param limit the token behind the last one of its sentence
 * @param headline whether capitals tell nothing in the sentence
 */
record Candidate(Run run, @Nullable Tag title, boolean honorific, int start, int limit, boolean headline) {

    /** Another run in the same place, without the title where it begins later. */
    Candidate with(Run other) {
        return other.from() == run.from()
                ? new Candidate(other, title, honorific, start, limit, headline)
                : new Candidate(other, null, false, start, limit, headline);
    }
}
