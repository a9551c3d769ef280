package org.tradefacts.internal.people;

import org.jspecify.annotations.Nullable;
import org.tradefacts.internal.lexicon.Countries;
import org.tradefacts.internal.text.Tokens;

/**
 * Words of a text that are known: a title, a country, a place or a body of the lists, with exactly one of the values,
 * or a person's name already found, with none.
 *
 * @param from the first token; for a title that of the words that belong to it, {@code Vice} of "Vice Industry
 *     Minister"
 * @param head the first token of what the list holds: {@code Minister}
 * @param to the token behind the last one
 * @param end the same, or behind the word on tenure that follows a title: {@code elect} of "President-elect"
 * @param title the title
 * @param country the country
 * @param place the kind of place
 * @param body the body
 */
record Tag(
        int from,
        int head,
        int to,
        int end,
        @Nullable Title title,
        Countries.@Nullable Place country,
        Places.@Nullable Kind place,
        @Nullable Body body) {

    static Tag title(int from, int head, int to, int end, Title title) {
        return new Tag(from, head, to, end, title, null, null, null);
    }

    static Tag country(int from, int to, Countries.Place country) {
        return new Tag(from, from, to, to, null, country, null, null);
    }

    static Tag place(int from, int to, Places.Kind place) {
        return new Tag(from, from, to, to, null, null, place, null);
    }

    static Tag person(int from, int to) {
        return new Tag(from, from, to, to, null, null, null, null);
    }

    /** Whether the words are the title of several people: {@code Presidents}, {@code Sens.} */
    boolean isPlural(Tokens tokens) {
        int last = tokens.isSign(to - 1, '.') && to - 1 > head ? to - 2 : to - 1;
        int length = tokens.end(last) - tokens.start(last);
        return title != null
                && length > 3
                && tokens.last(last) == 's'
                && !tokens.text(last).endsWith("ss");
    }

    /**
     * The title.
     *
     * @throws IllegalStateException if the words are no title
     */
    Title titled() {
        if (title == null) {
            throw new IllegalStateException("no title at token " + from);
        }
        return title;
    }

    /** Whether the words are a person's name. */
    boolean isPerson() {
        return title == null && country == null && place == null && body == null;
    }

    static Tag body(int from, int to, Body body) {
        return new Tag(from, from, to, to, null, null, null, body);
    }
}
