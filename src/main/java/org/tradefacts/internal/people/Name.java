package org.tradefacts.internal.people;

import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
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
        ImmutableIntArray starts,
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

    /**
     * The forms by which a text may call the person by family name: {@code leyen} is none of them, but {@code von der
     * leyen}; {@code nieto} and {@code peña nieto}; of a name with the family name first that alone.
     */
    List<String> shortForms() {
        List<String> forms = new ArrayList<>(2);
        forms.add(family());
        for (int from = parts.size() - 2; from > 0 && !eastern; from--) {
            forms.add(String.join(" ", parts.subList(from, parts.size())));
        }
        return forms;
    }

    /** One part as a naming of its own, in a headline. */
    Name part(int part) {
        int end = part + 1 < starts.length() ? starts.get(part + 1) : to;
        return new Name(
                starts.get(part),
                end,
                parts.subList(part, part + 1),
                ImmutableIntArray.of(starts.get(part)),
                false,
                null,
                false,
                headline,
                null);
    }

    /** The same naming from an earlier token on, compared as {@code key}. */
    Name from(int earlier, String key) {
        return new Name(
                earlier, to, List.of(key), ImmutableIntArray.of(earlier), false, title, subject, headline, rule);
    }

    /** The same naming, taken for a name by a rule. */
    Name by(String reason) {
        return new Name(from, to, parts, starts, eastern, title, subject, headline, reason);
    }
}
