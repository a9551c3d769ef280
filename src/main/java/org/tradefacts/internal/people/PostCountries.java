package org.tradefacts.internal.people;

import static org.tradefacts.internal.people.NameWords.CN;
import static org.tradefacts.internal.people.NameWords.JP;
import static org.tradefacts.internal.people.NameWords.KR;
import static org.tradefacts.internal.people.NameWords.VN;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tradefacts.Post.Sphere;
import org.tradefacts.Section;
import org.tradefacts.internal.lexicon.Countries;
import org.tradefacts.internal.lexicon.Vocabulary;
import org.tradefacts.internal.text.Document;
import org.tradefacts.internal.text.Tokens;

/**
 * Chooses the country of a post that none is printed with, where the article makes it clear: the country of the leader
 * of that name, of another post of the person, of the language of the name if the article names it, of the government
 * that opens the sentence, of the capital in the dateline, and at last the one the article is about. A post of
 * business, science or the press gets none this way, nor a Western name one of China or Korea.
 */
final class PostCountries {

    private static final int ENOUGH = 3;
    private static final String NO_MINISTERS = "US";
    private static final Set<String> FAMILY_FIRST = Set.of("CN", "KR", "KP", "TW", "VN");
    private static final List<String> KOREAN = List.of("KR", "KP", "TW");
    private static final List<String> CHINESE = List.of("CN", "TW", "SG", "HK", "KR");

    private final NameWords names;
    private final Set<Integer> ministers;
    private final int president;

    PostCountries(Vocabulary vocabulary, NameWords names) {
        this.names = names;
        president = vocabulary.add("president");
        ministers = Set.of(vocabulary.add("minister"), vocabulary.add("premier"), vocabulary.add("chancellor"));
    }

    /**
     * What an article tells of countries as a whole.
     *
     * @param counts how often it names each
     * @param total how often it names any
     * @param leaders the countries whose leaders it names
     * @param dateline the country of the capital in its dateline: SE for {@code STOCKHOLM, March 12 -}
     */
    record Setting(Map<String, Integer> counts, int total, Set<String> leaders, Optional<String> dateline) {}

    /**
     * The country whose name opens the sentence of a post and whose government speaks there, or nothing: "India, which
     * raised its duty, will cut it, Finance Minister Nirmala Sitharaman said"; not where the country is named inside
     * the sentence.
     */
    private Optional<String> speaking(Document document, @Nullable Tag[] tags, FoundPost post) {
        int sentence = document.sentenceOf(post.from());
        int start = document.sentenceStart(sentence);
        Tag tag = tags[start];
        boolean opens = tag != null
                && tag.from() == start
                && tag.country() != null
                && start < post.from()
                && tag.country().form() == Countries.Form.NAME
                && document.kindOf(sentence) == Section.Kind.BODY;
        if (!opens) {
            return Optional.empty();
        }
        int next = tag.to();
        boolean subject = document.tokens().isSign(next, ',')
                || switch (document.wordClass(next)) {
                    case VERB, VERB_OR_NOUN, AUXILIARY, ADVERB -> true;
                    default -> false;
                };
        String code = tag.country().code();
        boolean minister = ministers.contains(document.tokens().word(post.to() - 1));
        return subject && !(minister && code.equals(NO_MINISTERS)) ? Optional.of(code) : Optional.empty();
    }

    /** The countries an article names, itself or by their leaders. */
    Setting setting(Document document, @Nullable Tag[] tags, List<Individual> people) {
        Map<String, Integer> counts = new HashMap<>();
        int total = 0;
        for (int i = 0; i < tags.length; i++) {
            Tag tag = tags[i];
            if (tag != null && tag.from() == i && tag.country() != null) {
                counts.merge(tag.country().code(), 1, Integer::sum);
                total++;
            }
        }
        Set<String> leaders = new HashSet<>();
        for (Individual person : people) {
            Name fullest = person.fullest();
            String country = names.countryOfLeader(document.tokens().word(fullest.to() - 1));
            if (country != null) {
                leaders.add(country);
                counts.merge(country, person.namings().size(), Integer::sum);
                total += person.namings().size();
            }
        }
        return new Setting(counts, total, leaders, dateline(document, tags));
    }

    private static Optional<String> dateline(Document document, @Nullable Tag[] tags) {
        for (int sentence = 0; sentence < Math.min(3, document.sentences()); sentence++) {
            int start = document.sentenceStart(sentence);
            Tag tag = tags[start];
            if (document.kindOf(sentence) == Section.Kind.BODY
                    && tag != null
                    && tag.country() != null
                    && tag.country().form() == Countries.Form.CAPITAL
                    && document.tokens().allCapitals(start)) {
                return Optional.of(tag.country().code());
            }
        }
        return Optional.empty();
    }

    /**
     * The country printed with a post or told by its title or body; what a title or body tells, "Agriculture
     * Secretary", "the Treasury", yields to the capital in the dateline where the article never names that country.
     */
    Optional<String> told(Setting setting, FoundPost post) {
        Optional<String> country = Optional.ofNullable(post.country());
        boolean named = country.map(setting.counts()::containsKey).orElse(true);
        return named ? country : setting.dateline().or(() -> country);
    }

    /** The country of a person's post that is printed without one. */
    Optional<String> choose(
            Document document, @Nullable Tag[] tags, Setting setting, Individual person, FoundPost post) {
        Tokens tokens = document.tokens();
        if (!post.sphere().isPublic() || post.sphere() == Sphere.INTERNATIONAL) {
            return Optional.empty();
        }
        for (Name naming : person.namings()) {
            for (int i = naming.full() ? naming.from() + 1 : naming.from(); i < naming.to(); i++) {
                String leader = names.countryOfLeader(tokens.word(i));
                if (leader != null) {
                    return Optional.of(leader);
                }
            }
        }
        for (FoundPost other : person.posts()) {
            if (other.country() != null && other.sphere().isPublic()) {
                return Optional.of(other.country());
            }
        }
        String origin = origin(tokens, setting, person.fullest());
        if (origin != null || person.fullest().eastern()) {
            return Optional.ofNullable(origin);
        }
        Optional<String> speaking = speaking(document, tags, post);
        if (speaking.isPresent()) {
            return speaking;
        }
        int head = tokens.word(post.to() - 1);
        Set<String> others = new HashSet<>();
        if (ministers.contains(head)) {
            others.add(NO_MINISTERS);
        }
        if (head == president && post.to() <= post.from() + 2) {
            others.addAll(setting.leaders());
        }
        return setting.dateline()
                .filter(country -> !others.contains(country) && !FAMILY_FIRST.contains(country))
                .or(() -> main(setting, others));
    }

    /** The country of the name's language, where the article names that country, or null. */
    private @Nullable String origin(Tokens tokens, Setting setting, Name name) {
        if (!name.full()) {
            return null;
        }
        boolean hyphen = name.parts().get(name.eastern() ? 1 : 0).indexOf('-') > 0;
        int flags = names.of(tokens.word(name.eastern() ? name.from() : name.to() - 1));
        if (!name.eastern() && (flags & JP) == 0 && (!hyphen || (flags & (KR | CN)) == 0)) {
            return null;
        }
        List<String> codes = KOREAN;
        if ((flags & JP) != 0) {
            codes = List.of("JP");
        } else if ((flags & VN) != 0 && (flags & (KR | CN)) == 0) {
            codes = List.of("VN");
        } else if (!hyphen && (flags & CN) != 0) {
            codes = CHINESE;
        }
        String best = null;
        int most = 0;
        for (String code : codes) {
            int count = setting.counts().getOrDefault(code, 0);
            if (count > most) {
                best = code;
                most = count;
            }
        }
        return best;
    }

    /**
     * The country an article is about: named three times or more, and twice as often as all others together; leaving
     * out the {@code others}, which have no such post (the United States has no minister) or another holder of it.
     */
    private static Optional<String> main(Setting setting, Set<String> others) {
        int without = others.stream()
                .mapToInt(country -> setting.counts().getOrDefault(country, 0))
                .sum();
        int all = setting.total() - without;
        return setting.counts().entrySet().stream()
                .filter(entry -> !others.contains(entry.getKey()))
                .filter(entry -> entry.getValue() >= ENOUGH && entry.getValue() * 3 >= all * 2)
                .map(Map.Entry::getKey)
                .filter(country -> !FAMILY_FIRST.contains(country))
                .findFirst();
    }
}
