package org.tradefacts.internal.people;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tradefacts.Post.Sphere;
import org.tradefacts.internal.lexicon.Phrases;
import org.tradefacts.internal.lexicon.Tsv;
import org.tradefacts.internal.lexicon.Vocabulary;

/**
 * Ministries, parliaments, central banks, parties, companies, universities and other bodies: some by name
 * ({@code Federal Reserve}), the rest by the word their name ends or begins with ({@code Commerce Ministry},
 * {@code Ministry of Trade}). The lists are {@code bodies.tsv} and {@code body-words.tsv}. Immutable and, once the
 * vocabulary is frozen, thread-safe.
 */
final class Bodies {

    private static final String NONE = "-";

    private final Phrases<Body> named;
    private final Phrases<Sphere> last;
    private final Phrases<Sphere> first;

    Bodies(Vocabulary vocabulary, NameWords words) {
        named = new Phrases<>(vocabulary);
        last = new Phrases<>(vocabulary);
        first = new Phrases<>(vocabulary);
        for (Tsv.Row row : Tsv.read(Bodies.class, "bodies.tsv", 3)) {
            Sphere sphere = row.constant(0, Sphere.class);
            Optional<String> country = Optional.of(row.text(1)).filter(code -> !code.equals(NONE));
            for (String name : row.list(2)) {
                Body body = new Body(sphere, country, name.chars().noneMatch(Character::isLowerCase));
                if (named.add(name, body).isPresent()) {
                    throw row.error(name + " stands twice");
                }
            }
        }
        for (Tsv.Row row : Tsv.read(Bodies.class, "body-words.tsv", 3)) {
            String kind = row.text(0);
            boolean atEnd = !kind.equals("first");
            Sphere sphere = row.constant(1, Sphere.class);
            for (String word : row.list(2)) {
                if ((atEnd ? last : first).add(word, sphere).isPresent()) {
                    throw row.error(word + " stands twice");
                }
                if (atEnd) {
                    words.mark(word, NameWords.BODY);
                }
                switch (kind) {
                    case "last" -> words.mark(word, NameWords.COMMON_BODY);
                    case "short" -> words.mark(word, NameWords.ABBREVIATED);
                    case "name", "first" -> {}
                    default -> throw row.error("unknown kind " + kind);
                }
            }
        }
    }

    /** The longest body that begins at a token, or null. */
    Phrases.@Nullable Match<Body> longestAt(int[] tokens, int from, int limit) {
        return named.longestAt(tokens, from, limit);
    }

    /** The sphere of a body whose name ends with a word, if its end tells: ACADEMIA for {@code University}. */
    Optional<Sphere> byLastWord(int word) {
        return Optional.ofNullable(last.ofWord(word));
    }

    /** The sphere of a body whose name begins with a word, if its beginning tells: GOVERNMENT for {@code Ministry}. */
    Optional<Sphere> byFirstWord(int word) {
        return Optional.ofNullable(first.ofWord(word));
    }
}
