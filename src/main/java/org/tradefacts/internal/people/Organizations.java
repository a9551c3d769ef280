package org.tradefacts.internal.people;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tradefacts.Post.Sphere;
import org.tradefacts.internal.lexicon.Vocabulary;
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

    private final Bodies bodies;
    private final int and;
    private final int of;
    private final int forWord;
    private final int at;
    private final int in;
    private final int with;
    private final int the;
    private final int on;

    Organizations(Vocabulary vocabulary, Bodies bodies) {
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
    boolean isLink(Marked text, int token) {
        int word = text.tokens().word(token);
        return word != Vocabulary.UNKNOWN
                && (word == of || word == forWord || word == at || word == in || word == with);
    }

    /** The body behind the preposition at a token, or null. */
    @Nullable Organization behind(Marked text, int preposition, int limit) {
        int i = preposition + 1;
        String country = null;
        while (i < limit && i < preposition + 5) {
            Tag tag = text.tag(i);
            if (tag != null && tag.country() != null && !isPartOfName(text, tag, limit)) {
                country = tag.country().code();
                i = tag.to();
            } else if (tag != null && tag.place() != null && !isPartOfName(text, tag, limit)) {
                country = country == null ? stateCountry(tag) : country;
                i = tag.to();
            } else if (!text.capital(i) && (text.kind(i) == WordClass.DETERMINER || text.isPossessive(i))) {
                i++;
            } else {
                break;
            }
        }
        if (i >= limit) {
            return country == null ? null : new Organization(i, i, null, country);
        }
        Tag first = text.tag(i);
        if (first != null && (first.isPerson() || first.title() != null && !isPlural(text, first))) {
            return null;
        }
        int end = text.capital(i) ? capitalEnd(text, i, limit) : commonEnd(text, i, limit);
        int proper = text.capital(i) ? i : behindDescription(text, Math.max(i, end), limit);
        if (proper > i && proper < limit && text.capital(proper) && (end == i || proper == end)) {
            i = proper;
            end = capitalEnd(text, i, limit);
        }
        if (end == i) {
            boolean modifies = text.kind(i).canModify() && !text.isPossessive(i - 1);
            return country == null || modifies ? null : new Organization(i, i, null, country);
        }
        if (isPartOfTitle(text, i, end)) {
            return null;
        }
        return describe(text, i, end, country);
    }

    /** A body of several people: {@code Dairy Farmers} of Canada. */
    private static boolean isPlural(Marked text, Tag title) {
        return text.capital(title.from()) && text.tokens().last(title.to() - 1) == 's';
    }

    /** The token behind words that only describe the body: {@code law firm} Bracewell LLP. */
    private static int behindDescription(Marked text, int from, int limit) {
        int i = from;
        int to = Math.min(limit, from + LONGEST_COMMON);
        while (i < to
                && !text.capital(i)
                && text.tag(i) == null
                && (text.kind(i).canModify()
                        || text.isSign(i, '-') && text.tokens().glued(i))) {
            i++;
        }
        return i;
    }

    /** Whether the words only say what the post is about: secretary of {@code Commerce}. */
    private boolean isPartOfTitle(Marked text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.tokens().is(i, Tokens.Kind.WORD)
                    && !text.has(i, NameWords.PART)
                    && text.tokens().word(i) != and
                    && text.tokens().word(i) != of
                    && text.tokens().word(i) != forWord) {
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
    private boolean isPartOfName(Marked text, Tag tag, int limit) {
        int next = tag.to();
        return next < limit
                && text.capital(next)
                && !text.tokens().glued(next)
                && (text.tag(next) == null
                        || text.tag(next).body() != null
                        || text.tag(next).title() == null && text.tokens().word(tag.from()) != the)
                && !text.isPossessive(next);
    }

    /** The end of a name of capitalised words, with the small words and signs inside it. */
    private int capitalEnd(Marked text, int from, int limit) {
        int last = from;
        int i = from;
        int to = Math.min(limit, from + LONGEST);
        while (i < to) {
            Tag tag = text.tag(i);
            if (text.capital(i)) {
                if (tag != null && (tag.isPerson() || tag.title() != null && !text.capital(tag.end() - 1))
                        || text.has(i, NameWords.HONORIFIC)) {
                    break;
                }
                last = tag != null && tag.title() == null ? Math.max(i + 1, Math.min(tag.to(), to)) : i + 1;
                i = last;
            } else if (joins(text, i, to, from)) {
                i++;
            } else if (text.isSign(i, '.') && text.tokens().glued(i) && isAbbreviated(text, i - 1)) {
                i++;
                last = i;
            } else {
                break;
            }
        }
        return last;
    }

    /** Whether a small word or sign may stand inside the name of a body. */
    private boolean joins(Marked text, int i, int to, int from) {
        if (i + 1 >= to) {
            return false;
        }
        boolean capital = text.capital(i + 1);
        int word = text.tokens().word(i);
        if (text.isSign(i, ',')) {
            return capital
                    && bodies.byFirstWord(text.tokens().word(from)).isPresent()
                    && text.has(i + 1, NameWords.PART);
        }
        if (text.isSign(i, '&') || text.isSign(i, '-') && text.tokens().glued(i) || text.isPossessive(i)) {
            return capital;
        }
        return word == of || word == forWord || word == on || word == and
                ? capital || word != and && i + 2 < to && text.tokens().word(i + 1) == the && text.capital(i + 2)
                : word == the
                        && capital
                        && i > from
                        && (text.tokens().word(i - 1) == of || text.tokens().word(i - 1) == forWord);
    }

    private boolean isAbbreviated(Marked text, int word) {
        return text.capital(word)
                && (text.has(word, NameWords.ABBREVIATED)
                        || text.tokens().end(word) - text.tokens().start(word) == 1);
    }

    /** The end of a body printed in small letters: {@code foreign ministry}, {@code council for economic planning}. */
    private int commonEnd(Marked text, int from, int limit) {
        int to = Math.min(limit, from + LONGEST_COMMON);
        int end = from;
        for (int i = from;
                i < to
                        && text.kind(i).canModify()
                        && (text.tag(i) == null || !text.tag(i).isPerson());
                i++) {
            if (text.has(i, NameWords.COMMON_BODY)) {
                end = i + 1;
            }
        }
        if (end > from
                && end + 1 < limit
                && bodies.byFirstWord(text.tokens().word(end - 1)).isPresent()
                && (text.tokens().word(end) == forWord
                        || text.tokens().word(end) == on
                        || text.tokens().word(end) == of)) {
            int i = end + 1;
            int most = Math.min(limit, end + 7);
            while (i < most && (text.kind(i).canModify() || text.tokens().word(i) == and)) {
                i++;
            }
            return text.tokens().word(i - 1) == and ? i - 1 : i;
        }
        return end;
    }

    /** The body whose name ends before a title, or null: {@code Samsung Electronics Co.} Chairman. */
    @Nullable Organization before(Marked text, int end, int start) {
        int i = end - 1;
        int earliest = Math.max(start, end - 8);
        Tag tag = text.tag(i);
        if (tag != null && tag.body() != null) {
            return describe(text, tag.from(), end, null);
        }
        if (tag != null && tag.isPerson()) {
            return null;
        }
        if (!text.capital(i) && !text.isSign(i, '.')) {
            return text.has(i, NameWords.COMMON_BODY) ? smallBefore(text, end, earliest) : null;
        }
        while (i >= earliest && belongs(text, i, end)) {
            i--;
        }
        int from = i + 1;
        while (from < end && (!text.capital(from) || from == start && opensSentence(text, from, end))) {
            from++;
        }
        boolean known = from < end && (text.tag(from) != null || text.kind(from).canModify());
        return !known || text.has(from, NameWords.LEADER) ? null : describe(text, from, end, null);
    }

    /** Whether a word owes its capital to the head of a sentence: {@code Perhaps} President Trump. */
    private static boolean opensSentence(Marked text, int from, int end) {
        return text.has(from, NameWords.COMMON)
                && (end - from == 1 || !text.kind(from).canModify());
    }

    private boolean belongs(Marked text, int i, int end) {
        Tag tag = text.tag(i);
        if (tag != null) {
            return tag.title() == null
                    && !tag.isPerson()
                    && (tag.country() == null || i < end - 1 && text.capital(i + 1));
        }
        return text.capital(i) && !text.has(i, NameWords.TENURE | NameWords.SKIP | NameWords.HONORIFIC)
                || text.isSign(i, '&')
                || text.isSign(i, '.') && i > 0 && isAbbreviated(text, i - 1)
                || text.isSign(i, '-') && text.tokens().glued(i)
                || isWithin(text, i, end);
    }

    /**
     * Whether a small word stands inside the name that ends there: Ministry {@code of} Commerce, Iron {@code and} Steel
     * Institute.
     */
    private boolean isWithin(Marked text, int i, int end) {
        if (i == 0 || i + 1 >= end || !text.capital(i + 1) || !text.capital(i - 1)) {
            return false;
        }
        int word = text.tokens().word(i);
        return word == of && bodies.byFirstWord(text.tokens().word(i - 1)).isPresent()
                || word == and && text.tag(i - 1) == null && text.has(end - 1, NameWords.BODY);
    }

    private @Nullable Organization smallBefore(Marked text, int end, int earliest) {
        int from = end - 1;
        while (from > earliest && text.tag(from - 1) == null && text.has(from - 1, NameWords.PART)) {
            from--;
        }
        return from == end - 1
                        && bodies.byLastWord(text.tokens().word(end - 1))
                                .filter(s -> s == Sphere.GOVERNMENT)
                                .isEmpty()
                ? null
                : describe(text, from, end, null);
    }

    private Organization describe(Marked text, int from, int to, @Nullable String possessor) {
        Sphere sphere = null;
        String country = possessor;
        for (int i = from; i < to; i++) {
            Tag tag = text.tag(i);
            if (tag != null && tag.body() != null) {
                sphere = sphere == null ? tag.body().sphere() : sphere;
                country = country == null ? tag.body().country().orElse(null) : country;
            } else if (tag != null && tag.country() != null && country == null) {
                country = tag.country().code();
            }
        }
        if (sphere == null) {
            int last = text.isSign(to - 1, '.') ? to - 2 : to - 1;
            Optional<Sphere> told = bodies.byLastWord(text.tokens().word(last))
                    .or(() -> bodies.byFirstWord(text.tokens().word(from)));
            for (int i = from; i < to && told.isEmpty(); i++) {
                told = bodies.byLastWord(text.tokens().word(i));
            }
            sphere = told.orElse(null);
        }
        return new Organization(from, to, sphere, country);
    }
}
