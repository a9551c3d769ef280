package org.tradefacts.internal.people;

import static org.tradefacts.internal.people.NameWords.CN;
import static org.tradefacts.internal.people.NameWords.JP;
import static org.tradefacts.internal.people.NameWords.KR;
import static org.tradefacts.internal.people.NameWords.VN;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tradefacts.Section;
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
    private static final Set<String> FAMILY_FIRST = Set.of("CN", "KR", "KP", "TW", "VN");

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
        if (post.country() == null && person.fullest().eastern()) {
            return Optional.empty();
        }
        String dateline = dateline(document, tags);
        return dateline != null ? Optional.of(dateline) : main();
    }

    /** The country of the name's language, where the article names that country, or null. */
    private @Nullable String origin(Tokens tokens, Name name) {
        int flags = names.of(tokens.word(name.from()));
        if (!name.full()) {
            return null;
        }
        boolean hyphen = name.parts().get(name.eastern() ? 1 : 0).indexOf('-') > 0;
        if (!name.eastern()) {
            flags = names.of(tokens.word(name.to() - 1));
            if ((flags & JP) != 0 && counts.containsKey("JP")) {
                return "JP";
            }
            if (!hyphen || (flags & (KR | CN)) == 0) {
                return null;
            }
        }
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

    /** The country of the capital in the dateline, or null: SE for {@code STOCKHOLM, March 12 -}. */
    private static @Nullable String dateline(Document document, @Nullable Tag[] tags) {
        Tokens tokens = document.tokens();
        for (int sentence = 0; sentence < Math.min(3, document.sentences()); sentence++) {
            int start = document.sentenceStart(sentence);
            Tag tag = tags[start];
            if (document.kindOf(sentence) == Section.Kind.BODY
                    && tag != null
                    && tag.country() != null
                    && tag.country().form() == Countries.Form.CAPITAL
                    && tokens.allCapitals(start)) {
                return tag.country().code();
            }
        }
        return null;
    }

    /** The country an article is about: named three times or more, and more often than all others together. */
    private Optional<String> main() {
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= ENOUGH && entry.getValue() * 2 > total)
                .filter(entry -> !FAMILY_FIRST.contains(entry.getKey()))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
