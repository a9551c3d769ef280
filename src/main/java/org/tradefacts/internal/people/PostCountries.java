package org.tradefacts.internal.people;

import static org.tradefacts.internal.people.NameWords.CN;
import static org.tradefacts.internal.people.NameWords.JP;
import static org.tradefacts.internal.people.NameWords.KR;
import static org.tradefacts.internal.people.NameWords.VN;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tradefacts.internal.lexicon.Countries;
import org.tradefacts.internal.text.Document;
import org.tradefacts.internal.text.Tokens;

/**
 * Chooses the country of a post that none is printed with, where the article makes it clear: the country of the leader
 * of that name, of another post of the person, of the language of the name if the article names it, of the nearest
 * words before the post in its sentence, and at last the one the article is about. A post of business, science or the
 * press gets none this way.
 */
final class PostCountries {

    private static final int ENOUGH = 3;

    private final NameWords names;
    private final Map<String, Integer> counts = new HashMap<>();
    private int total;

    /** Counts the countries an article names. */
    PostCountries(NameWords names, @Nullable Tag[] tags) {
        this.names = names;
        for (int i = 0; i < tags.length; i++) {
            Tag tag = tags[i];
            if (tag != null && tag.from() == i && tag.country() != null) {
                counts.merge(tag.country().code(), 1, Integer::sum);
                total++;
            }
        }
    }

    /** The country of a person's post that is printed without one. */
    Optional<String> choose(Document document, @Nullable Tag[] tags, Individual person, FoundPost post) {
        if (!post.sphere().isPublic() || post.sphere() == org.tradefacts.Post.Sphere.INTERNATIONAL) {
            return Optional.empty();
        }
        Tokens tokens = document.tokens();
        for (Name naming : person.namings()) {
            int last = naming.to() - 1;
            String leader = names.countryOfLeader(tokens.word(last));
            if (leader != null) {
                return Optional.of(leader);
            }
        }
        for (FoundPost other : person.posts()) {
            if (other.country() != null && other.sphere().isPublic()) {
                return Optional.of(other.country());
            }
        }
        String origin = origin(tokens, person.fullest());
        if (origin != null) {
            return Optional.of(origin);
        }
        String near = near(document, tags, post);
        return near != null ? Optional.of(near) : main();
    }

    /** The country of the name's language, where the article names that country, or null. */
    private @Nullable String origin(Tokens tokens, Name name) {
        int flags = names.of(tokens.word(name.from()));
        if (!name.eastern()) {
            int last = names.of(tokens.word(name.to() - 1));
            return (last & JP) != 0 && counts.containsKey("JP") ? "JP" : null;
        }
        boolean hyphen = name.parts().get(1).indexOf('-') > 0;
        List<String> codes = (flags & VN) != 0 && (flags & (KR | CN)) == 0
                ? List.of("VN")
                : (flags & JP) != 0
                        ? List.of("JP")
                        : hyphen || (flags & CN) == 0
                                ? List.of("KR", "KP", "TW")
                                : List.of("CN", "TW", "SG", "HK", "KR");
        String best = null;
        for (String code : codes) {
            int count = counts.getOrDefault(code, 0);
            if (count > 0 && (best == null || count > counts.getOrDefault(best, 0))) {
                best = code;
            }
        }
        return best;
    }

    /** The country named last before the post in its sentence, or null. */
    private static @Nullable String near(Document document, @Nullable Tag[] tags, FoundPost post) {
        int start = document.sentenceStart(document.sentenceOf(post.from()));
        for (int i = post.from() - 1; i >= start && post.from() - i < 12; i--) {
            Tag tag = tags[i];
            if (tag != null && tag.country() != null && tag.country().form() != Countries.Form.CAPITAL) {
                return tag.country().code();
            }
        }
        return null;
    }

    /** The country an article is about: named three times or more, and more often than all others together. */
    private Optional<String> main() {
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= ENOUGH && entry.getValue() * 2 > total)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
