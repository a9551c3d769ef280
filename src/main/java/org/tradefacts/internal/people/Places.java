package org.tradefacts.internal.people;

import org.jspecify.annotations.Nullable;
import org.tradefacts.internal.lexicon.Phrases;
import org.tradefacts.internal.lexicon.Tsv;
import org.tradefacts.internal.lexicon.Vocabulary;

/**
 * Capitalised words that are no person, beyond the countries: cities, states, days, and the words that end the names of
 * streets, laws and prizes. The list is {@code places.tsv}. Immutable and, once the vocabulary is frozen, thread-safe.
 */
final class Places {

    /** What a place is. */
    enum Kind {
        /** A state of the United States. */
        STATE,
        /** A province of Canada. */
        PROVINCE,
        /** Any other place. */
        PLACE
    }

    private final Phrases<Kind> phrases;

    Places(Vocabulary vocabulary, NameWords words) {
        phrases = new Phrases<>(vocabulary);
        for (Tsv.Row row : Tsv.read(Places.class, "places.tsv", 2)) {
            int flag = switch (row.text(0)) {
                case "street" -> NameWords.STREET;
                case "time" -> NameWords.TIME;
                case "thing" -> NameWords.THING;
                default -> 0;
            };
            for (String word : row.list(1)) {
                if (flag != 0) {
                    words.mark(word, flag);
                } else if (phrases.add(word, row.constant(0, Kind.class)).isPresent()) {
                    throw row.error(word + " stands twice");
                }
            }
        }
    }

    /** The longest place that begins at a token, or null. */
    Phrases.@Nullable Match<Kind> longestAt(int[] tokens, int from, int limit) {
        return phrases.longestAt(tokens, from, limit);
    }
}
