package org.tradefacts.internal.people;

import com.google.common.base.Splitter;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.tradefacts.internal.lexicon.Tsv;
import org.tradefacts.internal.lexicon.Vocabulary;
import org.tradefacts.internal.lexicon.WordTable;

/**
 * What single words tell about names: that {@code Donald} is a given name, {@code Cheong} a Korean family name,
 * {@code Mr} an honorific, {@code von} part of a name, {@code steel} a common word. One number of flags for each word
 * of the vocabulary. Immutable and, once the vocabulary is frozen, thread-safe.
 */
final class NameWords {

    /** A given name and hardly anything else: {@code Donald}; not {@code Grace}. */
    static final int GIVEN = 1;
    /** A given name that is also a common word or a place: {@code Grace}, {@code Austin}. */
    static final int WEAK = 1 << 1;
    /** A Korean family name: {@code Cheong}. */
    static final int KR = 1 << 2;
    /** A Chinese family name: {@code Xi}. */
    static final int CN = 1 << 3;
    /** A Japanese family name: {@code Ishiba}. */
    static final int JP = 1 << 4;
    /** A Vietnamese family name: {@code Nguyen}. */
    static final int VN = 1 << 5;
    /** A Western or Indian or African family name that is hardly anything else: {@code Bennett}; not {@code Brown}. */
    static final int WESTERN = 1 << 6;
    /** One of the commonest English words: {@code steel}. */
    static final int COMMON = 1 << 7;
    /** Stands before a name and is no part of it: {@code Mr}. */
    static final int HONORIFIC = 1 << 8;
    /** A small word inside names: {@code von}. */
    static final int PARTICLE = 1 << 9;
    /** A small word inside names that is also printed with a capital: {@code De Clercq}. */
    static final int JOINED = 1 << 10;
    /** Stands behind a name and is part of it: {@code Jr}. */
    static final int SUFFIX = 1 << 11;
    /** A verb that people are the subject of: {@code said}. */
    static final int SAY = 1 << 12;
    /** A noun that makes a name before it part of its own phrase: {@code the Trump administration}. */
    static final int ATTRIBUTE = 1 << 13;
    /** A day or month: {@code Tuesday}. */
    static final int TIME = 1 << 14;
    /** Ends the name of a street, building or other place: {@code Park}. */
    static final int STREET = 1 << 15;
    /** Ends the name of a law, prize or other thing: {@code Act}. */
    static final int THING = 1 << 16;
    /** Ends the name of a body: {@code Ministry}, {@code Corp}. */
    static final int BODY = 1 << 17;
    /** Belongs to the title behind it: {@code vice}, {@code trade}. */
    static final int PART = 1 << 18;
    /** Stands before a title and says nothing: {@code newly}. */
    static final int SKIP = 1 << 19;
    /** Says that a post was held before: {@code former}. */
    static final int FORMER = 1 << 20;
    /** Says that a post is held in another's place: {@code acting}. */
    static final int ACTING = 1 << 21;
    /** Says that a post is won but not yet taken up: {@code elect}. */
    static final int ELECT = 1 << 22;
    /** Says that someone is named for a post: {@code nominee}. */
    static final int NOMINEE = 1 << 23;
    /** Says that someone stands for a post: {@code candidate}. */
    static final int CANDIDATE = 1 << 24;
    /** The one name by which news calls a leader: {@code Trump}. */
    static final int LEADER = 1 << 25;
    /** A family name that is also a title, a place or the end of one: {@code Major}, {@code Hill}. */
    static final int SURNAME = 1 << 26;
    /** The end of a body's name that is also one in small letters: {@code ministry}, {@code company}. */
    static final int COMMON_BODY = 1 << 28;
    /** The end of a body's name that may have a full stop behind it: {@code Corp}. */
    static final int ABBREVIATED = 1 << 29;
    /** An article or demonstrative: what stands behind it is no bare name. */
    static final int ARTICLE = 1 << 27;

    /** An East Asian family name. */
    static final int EASTERN = KR | CN | JP | VN;
    /** A family name of any kind. */
    static final int FAMILY = EASTERN | WESTERN | SURNAME;
    /** A given name of either kind. */
    static final int ANY_GIVEN = GIVEN | WEAK;
    /** Any word on how a post is held. */
    static final int TENURE = FORMER | ACTING | ELECT | NOMINEE | CANDIDATE;
    /** The last word of something that is no person. */
    static final int THING_END = STREET | THING | BODY | TIME;

    private static final Splitter BLANKS = Splitter.on(' ');

    private final Vocabulary vocabulary;
    private final WordTable<Leader> leaders;
    private int[] flags = new int[0];

    NameWords(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.leaders = new WordTable<>(vocabulary);
        for (Tsv.Row row : Tsv.read(NameWords.class, "leaders.tsv", 3)) {
            Leader leader = new Leader(row.text(0), row.text(1));
            for (String name : row.list(2)) {
                mark(name, LEADER);
                if (!leaders.put(name, leader)) {
                    throw row.error(name + " stands twice");
                }
            }
        }
        readBlanks("given-names.tsv");
        readBlanks("family-names.tsv");
        readBlanks("name-words.tsv");
        for (Tsv.Row row : Tsv.read(NameWords.class, "common-words.tsv", 2)) {
            BLANKS.split(row.text(1)).forEach(word -> mark(word, COMMON));
        }
    }

    private void readBlanks(String file) {
        for (Tsv.Row row : Tsv.read(NameWords.class, file, 2)) {
            int flag = row.parse(0, NameWords::flag);
            BLANKS.split(row.text(1)).forEach(word -> mark(word, flag));
        }
    }

    private static int flag(String kind) {
        return switch (kind) {
            case "given" -> GIVEN;
            case "weak" -> WEAK;
            case "KR" -> KR;
            case "CN" -> CN;
            case "JP" -> JP;
            case "VN" -> VN;
            case "western" -> WESTERN;
            case "honorific" -> HONORIFIC;
            case "particle" -> PARTICLE;
            case "joined" -> JOINED;
            case "suffix" -> SUFFIX;
            case "surname" -> SURNAME;
            case "article" -> ARTICLE;
            case "say" -> SAY;
            case "attribute" -> ATTRIBUTE;
            default -> throw new IllegalArgumentException("unknown kind " + kind);
        };
    }

    /** Adds a flag to a word. */
    void mark(String word, int flag) {
        int id = vocabulary.add(word);
        if (id >= flags.length) {
            flags = Arrays.copyOf(flags, Math.max(id + 1, 2 * flags.length + 1024));
        }
        flags[id] |= flag;
    }

    /** All flags of the word with a number; 0 for an unknown word. */
    int of(int word) {
        return word < flags.length ? flags[word] : 0;
    }

    /**
     * A leader whom news calls by one name.
     *
     * @param country the code of the country led
     * @param title what the press calls the post, in small letters: {@code prime minister}
     */
    record Leader(String country, String title) {}

    /** The leader of one name, or null: that of the United States for {@code Trump}. */
    @Nullable Leader leader(int word) {
        return leaders.get(word);
    }

    /** The country that the leader of one name leads, or null: US for {@code Trump}. */
    @Nullable String countryOfLeader(int word) {
        Leader leader = leaders.get(word);
        return leader == null ? null : leader.country();
    }
}
