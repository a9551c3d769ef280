package org.tradefacts.internal.people;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tradefacts.Post.Sphere;
import org.tradefacts.internal.lexicon.Vocabulary;
import org.tradefacts.internal.text.Document;
import org.tradefacts.internal.text.Tokens;
import org.tradefacts.internal.text.WordClass;

/**
 * Reads the body a title belongs to, behind it ({@code a professor at [Sogang University]}, {@code chairman of the
 * [Korea Enterprises Federation]}, {@code vice-chairman of the [council for economic planning]}) or before it
 * ({@code [Samsung Electronics Co.] Chairman}, {@code [foreign ministry] spokesman}). {@code chairman of the day} names
 * none.
 */
final class Organizations {

    private static final int LONGEST = 14;
    private static final int LONGEST_COMMON = 5;

    private final NameWords names;
    private final Bodies bodies;
    private final int and;
    private final int of;
    private final int forWord;
    private final int at;
    private final int in;
    private final int with;
    private final int the;
    private final int on;

    Organizations(Vocabulary vocabulary, NameWords names, Bodies bodies) {
        this.names = names;
        this.bodies = bodies;
        and = vocabulary.add("and");
        of = vocabulary.add("of");
        forWord = vocabulary.add("for");
        at = vocabulary.add("at");
        in = vocabulary.add("in");
        with = vocabulary.add("with");
        the = vocabulary.add("the");
        on = vocabulary.add("on");
    }

    /** Whether a body may follow the word behind a title. */
    boolean isLink(Tokens tokens, int token) {
        int word = tokens.word(token);
        return word != Vocabulary.UNKNOWN
                && (word == of || word == forWord || word == at || word == in || word == with);
    }

    /** The body behind the preposition at a token, or null. */
    @Nullable Organization behind(Document document, @Nullable Tag[] tags, int preposition, int limit) {
        Tokens tokens = document.tokens();
        int i = preposition + 1;
        String country = null;
        while (i < limit && i < preposition + 5) {
            Tag tag = tags[i];
            if (tag != null && tag.country() != null && !isPartOfName(tokens, tags, tag, limit)) {
                country = tag.country().code();
                i = tag.to();
            } else if (tag != null && tag.place() != null && !isPartOfName(tokens, tags, tag, limit)) {
                country = country == null ? stateCountry(tag) : country;
                i = tag.to();
            } else if (!tokens.capitalised(i)
                    && (document.wordClass(i) == WordClass.DETERMINER || isPossessive(tokens, i))) {
                i++;
            } else {
                break;
            }
        }
        if (i >= limit) {
            return country == null ? null : new Organization(i, i, null, country);
        }
        Tag first = tags[i];
        if (first != null && (first.isPerson() || first.title() != null && !isPlural(tokens, first))) {
            return null;
        }
        int end = tokens.capitalised(i) ? capitalEnd(tokens, tags, i, limit) : commonEnd(document, tags, i, limit);
        int proper = tokens.capitalised(i) ? i : behindDescription(document, tags, Math.max(i, end), limit);
        if (proper > i && proper < limit && tokens.capitalised(proper) && (end == i || proper == end)) {
            i = proper;
            end = capitalEnd(tokens, tags, i, limit);
        }
        if (end == i) {
            boolean modifies = document.wordClass(i).canModify() && !isPossessive(tokens, i - 1);
            return country == null || modifies ? null : new Organization(i, i, null, country);
        }
        if (isPartOfTitle(tokens, i, end)) {
            return null;
        }
        return describe(tokens, tags, i, end, country);
    }

    /** A body of several people: {@code Dairy Farmers} of Canada. */
    private static boolean isPlural(Tokens tokens, Tag title) {
        return tokens.capitalised(title.from()) && tokens.last(title.to() - 1) == 's';
    }

    /** The token behind words that only describe the body: {@code law firm} Bracewell LLP. */
    private static int behindDescription(Document document, @Nullable Tag[] tags, int from, int limit) {
        Tokens tokens = document.tokens();
        int i = from;
        int to = Math.min(limit, from + LONGEST_COMMON);
        while (i < to
                && !tokens.capitalised(i)
                && tags[i] == null
                && (document.wordClass(i).canModify() || tokens.isSign(i, '-') && tokens.glued(i))) {
            i++;
        }
        return i;
    }

    /** Whether the words only say what the post is about: secretary of {@code Commerce}. */
    private boolean isPartOfTitle(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.is(i, Tokens.Kind.WORD)
                    && !is(tokens, i, NameWords.PART)
                    && tokens.word(i) != and
                    && tokens.word(i) != of
                    && tokens.word(i) != forWord) {
                return false;
            }
        }
        return true;
    }

    /** The code of the country whose state or province a place is, or null. */
    static @Nullable String stateCountry(Tag tag) {
        return tag.place() == Places.Kind.STATE ? "US" : tag.place() == Places.Kind.PROVINCE ? "CA" : null;
    }

    /** Whether a country or place begins the name of a body: {@code Korea} of "Korea Enterprises Federation". */
    private boolean isPartOfName(Tokens tokens, @Nullable Tag[] tags, Tag tag, int limit) {
        int next = tag.to();
        return next < limit
                && tokens.capitalised(next)
                && !tokens.glued(next)
                && (tags[next] == null
                        || tags[next].body() != null
                        || tags[next].title() == null && tokens.word(tag.from()) != the)
                && !isPossessive(tokens, next);
    }

    /** The end of a name of capitalised words, with the small words and signs inside it. */
    private int capitalEnd(Tokens tokens, @Nullable Tag[] tags, int from, int limit) {
        int last = from;
        int i = from;
        int to = Math.min(limit, from + LONGEST);
        while (i < to) {
            Tag tag = tags[i];
            if (tokens.capitalised(i)) {
                if (tag != null && (tag.isPerson() || tag.title() != null && !tokens.capitalised(tag.end() - 1))
                        || is(tokens, i, NameWords.HONORIFIC)) {
                    break;
                }
                last = tag != null && tag.title() == null ? Math.max(i + 1, Math.min(tag.to(), to)) : i + 1;
                i = last;
            } else if (joins(tokens, i, to, from)) {
                i++;
            } else if (tokens.isSign(i, '.') && tokens.glued(i) && isAbbreviated(tokens, i - 1)) {
                i++;
                last = i;
            } else {
                break;
            }
        }
        return last;
    }

    /** Whether a small word or sign may stand inside the name of a body. */
    private boolean joins(Tokens tokens, int i, int to, int from) {
        if (i + 1 >= to) {
            return false;
        }
        boolean capital = tokens.capitalised(i + 1);
        int word = tokens.word(i);
        if (tokens.isSign(i, ',')) {
            return capital && bodies.byFirstWord(tokens.word(from)).isPresent() && is(tokens, i + 1, NameWords.PART);
        }
        if (tokens.isSign(i, '&') || tokens.isSign(i, '-') && tokens.glued(i) || isPossessive(tokens, i)) {
            return capital;
        }
        return word == of || word == forWord || word == on || word == and
                ? capital || word != and && i + 2 < to && tokens.word(i + 1) == the && tokens.capitalised(i + 2)
                : word == the && capital && i > from && (tokens.word(i - 1) == of || tokens.word(i - 1) == forWord);
    }

    private boolean isAbbreviated(Tokens tokens, int word) {
        return tokens.capitalised(word)
                && (is(tokens, word, NameWords.BODY) || tokens.end(word) - tokens.start(word) < 3);
    }

    /** The end of a body printed in small letters: {@code foreign ministry}, {@code council for economic planning}. */
    private int commonEnd(Document document, @Nullable Tag[] tags, int from, int limit) {
        Tokens tokens = document.tokens();
        int to = Math.min(limit, from + LONGEST_COMMON);
        int end = from;
        for (int i = from;
                i < to && document.wordClass(i).canModify() && (tags[i] == null || !tags[i].isPerson());
                i++) {
            if (is(tokens, i, NameWords.COMMON_BODY)) {
                end = i + 1;
            }
        }
        if (end > from
                && end + 1 < limit
                && bodies.byFirstWord(tokens.word(end - 1)).isPresent()
                && (tokens.word(end) == forWord || tokens.word(end) == on || tokens.word(end) == of)) {
            int i = end + 1;
            int most = Math.min(limit, end + 7);
            while (i < most && (document.wordClass(i).canModify() || tokens.word(i) == and)) {
                i++;
            }
            return tokens.word(i - 1) == and ? i - 1 : i;
        }
        return end;
    }

    /** The body whose name ends before a title, or null: {@code Samsung Electronics Co.} Chairman. */
    @Nullable Organization before(Document document, @Nullable Tag[] tags, int end, int start) {
        Tokens tokens = document.tokens();
        int i = end - 1;
        int earliest = Math.max(start, end - 8);
        Tag tag = tags[i];
        if (tag != null && tag.body() != null) {
            return describe(tokens, tags, tag.from(), end, null);
        }
        if (tag != null && tag.isPerson()) {
            return null;
        }
        if (!tokens.capitalised(i) && !tokens.isSign(i, '.')) {
            return is(tokens, i, NameWords.COMMON_BODY) ? smallBefore(document, tags, end, earliest) : null;
        }
        while (i >= earliest && belongs(tokens, tags, i, end)) {
            i--;
        }
        int from = i + 1;
        while (from < end && (!tokens.capitalised(from) || is(tokens, from, NameWords.COMMON) && from == start)) {
            from++;
        }
        boolean known =
                from < end && (tags[from] != null || document.wordClass(from).canModify());
        return !known || is(tokens, from, NameWords.LEADER) ? null : describe(tokens, tags, from, end, null);
    }

    private boolean belongs(Tokens tokens, @Nullable Tag[] tags, int i, int end) {
        Tag tag = tags[i];
        if (tag != null) {
            return tag.title() == null
                    && !tag.isPerson()
                    && (tag.country() == null || i < end - 1 && tokens.capitalised(i + 1));
        }
        return tokens.capitalised(i) && !is(tokens, i, NameWords.TENURE | NameWords.SKIP | NameWords.HONORIFIC)
                || tokens.isSign(i, '&')
                || tokens.isSign(i, '.') && i > 0 && isAbbreviated(tokens, i - 1)
                || tokens.isSign(i, '-') && tokens.glued(i);
    }

    private @Nullable Organization smallBefore(Document document, @Nullable Tag[] tags, int end, int earliest) {
        Tokens tokens = document.tokens();
        int from = end - 1;
        while (from > earliest && tags[from - 1] == null && is(tokens, from - 1, NameWords.PART)) {
            from--;
        }
        return from == end - 1
                        && bodies.byLastWord(tokens.word(end - 1))
                                .filter(s -> s == Sphere.GOVERNMENT)
                                .isEmpty()
                ? null
                : describe(tokens, tags, from, end, null);
    }

    private Organization describe(Tokens tokens, @Nullable Tag[] tags, int from, int to, @Nullable String possessor) {
        Sphere sphere = null;
        String country = possessor;
        for (int i = from; i < to; i++) {
            Tag tag = tags[i];
            if (tag != null && tag.body() != null) {
                sphere = sphere == null ? tag.body().sphere() : sphere;
                country = country == null ? tag.body().country().orElse(null) : country;
            } else if (tag != null && tag.country() != null && country == null) {
                country = tag.country().code();
            }
        }
        if (sphere == null) {
            int last = tokens.isSign(to - 1, '.') ? to - 2 : to - 1;
            Optional<Sphere> told =
                    bodies.byLastWord(tokens.word(last)).or(() -> bodies.byFirstWord(tokens.word(from)));
            for (int i = from; i < to && told.isEmpty(); i++) {
                told = bodies.byLastWord(tokens.word(i));
            }
            sphere = told.orElse(null);
        }
        return new Organization(from, to, sphere, country);
    }

    private static boolean isPossessive(Tokens tokens, int i) {
        return tokens.end(i) - tokens.start(i) == 2
                && (tokens.first(i) == '\'' || tokens.first(i) == '’')
                && tokens.glued(i);
    }

    private boolean is(Tokens tokens, int token, int flags) {
        return (names.of(tokens.word(token)) & flags) != 0;
    }
}
