package org.tradefacts.internal.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run of capitalised words that names a person or might.
 *
 * @param from the first token
 * @param to the token behind the last one
 * @param parts the parts of the name as they are compared: lower case, without full stops; a particle is in the part
 *     behind it: {@code ursula}, {@code von der leyen}
 * @param starts the first token of each part
 * @param eastern whether the family name is printed first
 * @param title the title that stands directly before the name
 * @param subject whether the sentence is about the person: {@code Kim} in "Kim said"
 * @param headline whether capitals tell nothing in the sentence, as in a headline
 * @param rule the name of the rule that took the run for a person's name; null where none did
 */
record Name(
        int from,
        int to,
        List<String> parts,
        int[] starts,
        boolean eastern,
        @Nullable Tag title,
        boolean subject,
        boolean headline,
        @Nullable String rule) {

    /** The family name as far as the form tells; that of a single word is the word. */
    String family() {
        return parts.get(eastern ? 0 : parts.size() - 1);
    }

    /** The given name; empty where there is only one part. */
    String given() {
        return parts.size() == 1 ? "" : eastern ? String.join("", parts.subList(1, parts.size())) : parts.get(0);
    }

    /** Whether there is more than one part. */
    boolean full() {
        return parts.size() > 1;
    }
}
