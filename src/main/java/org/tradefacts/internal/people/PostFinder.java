package org.tradefacts.internal.people;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradefacts.Post.Sphere;
import org.tradefacts.Post.Tenure;
import org.tradefacts.internal.lexicon.Phrases;
import org.tradefacts.internal.lexicon.Vocabulary;
import org.tradefacts.internal.text.Document;
import org.tradefacts.internal.text.Tokens;
import org.tradefacts.internal.text.WordClass;

/**
 * Finds the posts printed beside a name.
 *
 * <ul>
 *   <li>Before it: US [Treasury Secretary] Scott Bessent; China's [foreign minister], Wang Yi; [Secretary] of Commerce
 *       Howard Lutnick; not: told the minister, Lee said.
 *   <li>After it: Kim Hyun-chong, former [trade minister]; Kim De-jong, a [business professor] at Sejong University;
 *       not that of the next person: Donald Trump, Treasury Secretary Scott Bessent.
 *   <li>With a verb: Cheong, who is South Korea's [trade minister]; Cheong was named [trade minister]; not: Cheong is
 *       not the minister.
 * </ul>
 */
final class PostFinder {

    private static final int APPOSITION = 16;
    private static final int LEFT = 12;

    private final NameWords names;
    private final TitleLexicon titles;
    private final Organizations organizations;
    private final int and;
    private final int who;
    private final int as;
    private final int is;
    private final int was;
    private final int becomes;
    private final int became;
    private final int not;
    private final int of;

    PostFinder(Vocabulary vocabulary, NameWords names, TitleLexicon titles, Organizations organizations) {
        this.names = names;
        this.titles = titles;
        this.organizations = organizations;
        and = vocabulary.add("and");
        who = vocabulary.add("who");
        as = vocabulary.add("as");
        is = vocabulary.add("is");
        was = vocabulary.add("was");
        becomes = vocabulary.add("becomes");
        became = vocabulary.add("became");
        not = vocabulary.add("not");
        of = vocabulary.add("of");
    }

    /** The posts printed beside a name, in text order. */
    List<FoundPost> find(Document document, @Nullable Tag[] tags, Name name) {
        int sentence = document.sentenceOf(name.from());
        int start = document.sentenceStart(sentence);
        int limit = document.sentenceEnd(sentence);
        List<FoundPost> found = new ArrayList<>(2);
        before(document, tags, name, start, limit, found);
        after(document, tags, name, start, limit, found);
        return found;
    }

    private void before(
            Document document, @Nullable Tag[] tags, Name name, int start, int limit, List<FoundPost> found) {
        Tokens tokens = document.tokens();
        int end = withoutHonorific(tokens, name.from(), start);
        boolean comma = end > start && tokens.isSign(end - 1, ',');
        int at = comma ? end - 1 : end;
        if (at == start) {
            return;
        }
        Tag tag = tags[at - 1];
        Tag shared = comma || tokens.word(at - 1) == and ? shared(tokens, tags, end - 1, start) : null;
        if (shared != null) {
            addBefore(document, tags, shared, null, start, limit, name.to(), found);
            return;
        }
        if (tag != null && tag.title() != null && tag.end() == at) {
            if (!comma || isDescription(document, tags, tag, start) && closes(tokens, name.to(), limit)) {
                addBefore(document, tags, tag, null, start, limit, name.to(), found);
            }
            return;
        }
        int earliest = Math.max(start, at - LEFT);
        for (int i = at - 1; i >= earliest; i--) {
            Tag title = tags[i];
            if (title != null
                    && title.title() != null
                    && title.end() < at
                    && organizations.isLink(tokens, title.end())) {
                Organization organization = organizations.behind(document, tags, title.end(), at);
                int to = organization == null ? plainEnd(document, title.end() + 1, at) : organization.to();
                if (to == at && (!comma || closes(tokens, name.to(), limit))) {
                    addBefore(document, tags, title, organization, start, limit, name.to(), found);
                }
                return;
            }
            if (tags[i] == null && !mayStandInBody(document, i)) {
                return;
            }
        }
    }

    /**
     * The title of several people that an earlier name of a list stands behind, or null: {@code Presidents} Trump and
     * Xi.
     */
    private static @Nullable Tag shared(Tokens tokens, @Nullable Tag[] tags, int joint, int start) {
        int i = joint;
        for (int names = 0; names < 4 && i > start; names++) {
            Tag person = tags[i - 1];
            if (person == null || !person.isPerson() || person.from() <= start) {
                return null;
            }
            Tag title = tags[person.from() - 1];
            if (title != null && title.title() != null) {
                int last = title.to() - 1;
                char end = tokens.isSign(last, '.') && last > title.from() ? tokens.last(last - 1) : tokens.last(last);
                return end == 's' ? title : null;
            }
            i = person.from() - 1;
            if (!tokens.isSign(i, ',')) {
                return null;
            }
        }
        return null;
    }

    /** The token behind which a title may stand: the name's first, or the honorific before it. */
    private int withoutHonorific(Tokens tokens, int from, int start) {
        int before = from - 1;
        if (before > start && tokens.isSign(before, '.') && tokens.glued(before)) {
            before--;
        }
        return before >= start && has(tokens, before, NameWords.HONORIFIC) && tokens.capitalised(before)
                ? before
                : from;
    }

    /** Behind words that belong to a title: of {@code Trade and Industry}. */
    private int plainEnd(Document document, int from, int limit) {
        int i = from;
        while (i < limit
                && (has(document.tokens(), i, NameWords.PART)
                        || document.tokens().word(i) == and)) {
            i++;
        }
        return i;
    }

    private static boolean mayStandInBody(Document document, int i) {
        Tokens tokens = document.tokens();
        return tokens.capitalised(i)
                || tokens.is(i, Tokens.Kind.SIGN) && !tokens.isSign(i, '"') && !tokens.isSign(i, '”')
                || switch (document.wordClass(i)) {
                    case PREPOSITION, DETERMINER, CONJUNCTION, NOUN, ADJECTIVE, VERB_OR_NOUN -> true;
                    default -> false;
                };
    }

    /** Whether the title before a comma begins its own phrase: {@code China's foreign minister}, {@code the envoy}. */
    private static boolean isDescription(Document document, @Nullable Tag[] tags, Tag title, int start) {
        int before = title.from() - 1;
        if (before < start) {
            return false;
        }
        Tag tag = tags[before];
        return tag != null && tag.title() == null
                || document.wordClass(before) == WordClass.DETERMINER
                || document.wordClass(before) == WordClass.ADJECTIVE
                || document.tokens().glued(before) && document.tokens().last(before) == 's';
    }

    private static boolean closes(Tokens tokens, int at, int limit) {
        return at >= limit || tokens.isSign(at, ',') || tokens.isSign(at, '.');
    }

    private void addBefore(
            Document document,
            @Nullable Tag[] tags,
            Tag tag,
            @Nullable Organization behind,
            int start,
            int limit,
            int nameEnd,
            List<FoundPost> found) {
        Tokens tokens = document.tokens();
        int edge = tag.from();
        if (edge > start && (tokens.capitalised(edge - 1) || tokens.isSign(edge - 1, '.')) && behind == null) {
            Organization body = organizations.before(document, tags, edge, start);
            edge = body == null ? edge : body.from();
        }
        int joint = edge - 1;
        if (joint > start && tokens.word(joint) == and && tags[joint - 1] != null) {
            Tag other = tags[joint - 1];
            if (other != null && other.title() != null && other.end() == joint) {
                addBefore(document, tags, other, null, start, limit, nameEnd, found);
            }
        }
        int pair = found.size() - 1;
        Organization organization = behind;
        if (organization == null && nameEnd < limit && tokens.word(nameEnd) == of) {
            Organization place = organizations.behind(document, tags, nameEnd, limit);
            organization =
                    place != null && place.country() != null ? new Organization(0, 0, null, place.country()) : null;
        }
        FoundPost post = describe(document, tags, tag, organization, start, null);
        if (pair >= 0) {
            found.set(pair, alike(found.get(pair), post));
            post = alike(post, found.get(pair));
        }
        found.add(post);
    }

    /** A post with the body and sphere of its pair, where it has none of its own: {@code President} and CEO. */
    private static FoundPost alike(FoundPost post, FoundPost pair) {
        boolean own = post.organization() != null || post.country() != null || pair.sphere() == Sphere.GOVERNMENT;
        return own
                ? post
                : post.in(pair.organization(), post.title().use() == Title.Use.OPEN ? pair.sphere() : post.sphere());
    }

    private void after(
            Document document, @Nullable Tag[] tags, Name name, int start, int limit, List<FoundPost> found) {
        Tokens tokens = document.tokens();
        int i = name.to();
        if (i >= limit) {
            return;
        }
        boolean comma =
                tokens.isSign(i, ',') || tokens.isSign(i, '(') || tokens.isSign(i, '—') || tokens.isSign(i, '-');
        if (comma) {
            i++;
            if (i + 1 < limit && tokens.is(i, Tokens.Kind.NUMBER) && tokens.isSign(i + 1, ',')) {
                i += 2;
            }
        }
        if (i >= limit) {
            return;
        }
        Tenure tenure = null;
        boolean verb = false;
        if (comma && tokens.word(i) == who) {
            i++;
        }
        boolean inserted = comma && tokens.word(i - 1) != who;
        if (!inserted && i + 1 < limit && isBe(tokens, i)) {
            verb = true;
            tenure = tokens.word(i) == was ? Tenure.FORMER : null;
            i++;
            if (i < limit && document.wordClass(i) == WordClass.VERB) {
                tenure = null;
                i++;
            }
            if (i < limit && tokens.word(i) == as) {
                i++;
            }
        }
        if (!comma && !verb) {
            return;
        }
        if (verb && !comma && tenure == Tenure.FORMER) {
            return;
        }
        apposition(document, tags, i, start, limit, tenure, verb, found);
    }

    private boolean isBe(Tokens tokens, int i) {
        int word = tokens.word(i);
        return word != Vocabulary.UNKNOWN && (word == is || word == was || word == became || word == becomes);
    }

    private void apposition(
            Document document,
            @Nullable Tag[] tags,
            int from,
            int start,
            int limit,
            @Nullable Tenure tenure,
            boolean verb,
            List<FoundPost> found) {
        Tokens tokens = document.tokens();
        int to = Math.min(limit, from + APPOSITION);
        boolean introduced = false;
        int i = from;
        while (i < to) {
            Tag tag = tags[i];
            if (tag != null && tag.isPerson() || tokens.word(i) == not) {
                return;
            }
            if (tag != null && tag.title() != null) {
                Tag head = lastTitle(tokens, tags, tag, limit);
                if (!isOfAnother(document, tags, head, introduced, verb, limit)) {
                    add(document, tags, head, from, start, limit, tenure, verb, found);
                }
                return;
            }
            WordClass kind = document.wordClass(i);
            introduced |= kind == WordClass.DETERMINER || tag != null && tag.country() != null;
            boolean passes = tag != null
                    || kind == WordClass.DETERMINER
                    || kind.canModify()
                    || kind == WordClass.ADVERB
                    || has(tokens, i, NameWords.PART | NameWords.SKIP | NameWords.TENURE)
                    || tokens.isSign(i, '-') && tokens.glued(i)
                    || tokens.isSign(i, '.') && tokens.glued(i)
                    || tokens.isSign(i, '&')
                    || isPossessive(tokens, i);
            if (!passes) {
                return;
            }
            i = tag == null ? i + 1 : tag.end();
        }
    }

    /** The title that a rank and a country stand before: {@code economist} of "chief U.S. economist". */
    private Tag lastTitle(Tokens tokens, @Nullable Tag[] tags, Tag tag, int limit) {
        int next = tag.end();
        Tag between = next < limit ? tags[next] : null;
        if (between != null && between.country() != null && has(tokens, tag.head(), NameWords.PART)) {
            next = between.end();
            between = next < limit ? tags[next] : null;
        }
        return between != null && between.title() != null && !tokens.isSign(next, ',') ? between : tag;
    }

    /**
     * Whether a title behind a name is not that person's: it belongs to the next name, is of several people, or is the
     * subject of its own clause ("Brunson, administration officials said").
     */
    private boolean isOfAnother(
            Document document, @Nullable Tag[] tags, Tag tag, boolean introduced, boolean verb, int limit) {
        Tokens tokens = document.tokens();
        int end = tag.end();
        Title title = title(tag);
        if (verb && !introduced && title.use() == Title.Use.ROLE) {
            return true;
        }
        if (tokens.last(tag.to() - 1) == 's'
                && tag.to() - tag.head() == 1
                && !has(tokens, tag.head(), NameWords.FAMILY)) {
            int length = tokens.end(tag.head()) - tokens.start(tag.head());
            return length > 4;
        }
        if (end >= limit) {
            return false;
        }
        Tag next = tags[end];
        if (tokens.capitalised(end) && (next == null || next.isPerson())
                || !introduced && tokens.capitalised(tag.head()) && opensList(tokens, tags, end, limit)) {
            return true;
        }
        return !introduced && !verb && has(tokens, end, NameWords.SAY);
    }

    /** Whether a second title and a name follow: SK Group Chairman [and KCCI Chairman Chey Tae-won]. */
    private boolean opensList(Tokens tokens, @Nullable Tag[] tags, int at, int limit) {
        if (tokens.word(at) != and) {
            return false;
        }
        int to = Math.min(limit, at + 8);
        for (int i = at + 1; i < to && (tokens.capitalised(i) || tokens.isSign(i, '.')); i++) {
            Tag tag = tags[i];
            if (tag != null && tag.title() != null) {
                Tag next = tag.end() < limit ? tags[tag.end()] : null;
                return next != null && next.isPerson();
            }
        }
        return false;
    }

    private void add(
            Document document,
            @Nullable Tag[] tags,
            Tag tag,
            int from,
            int start,
            int limit,
            @Nullable Tenure tenure,
            boolean verb,
            List<FoundPost> found) {
        Tokens tokens = document.tokens();
        int next = tag.end();
        Organization organization = null;
        boolean open = false;
        while (next < limit && organizations.isLink(tokens, next)) {
            Organization behind = organizations.behind(document, tags, next, limit);
            if (behind == null) {
                int plain = plainTail(document, tags, next + 1, limit);
                open = plain > next + 1;
                next = open ? plain : limit;
            } else {
                organization = organization == null || behind.named() ? behind : organization;
                next = behind.to();
            }
        }
        if (next < limit && tags[next] != null && tags[next].isPerson() && organization != null) {
            return;
        }
        int mine = found.size();
        FoundPost post = describe(document, tags, tag, organization, start, tenure);
        boolean unknown = open
                && organization == null
                && post.title().use() == Title.Use.OPEN
                && post.sphere() == Sphere.GOVERNMENT
                && post.organization() == null
                && post.country() == null;
        found.add(unknown ? post.in(null, Sphere.OTHER) : post);
        if (next + 1 < limit && tokens.word(next) == and && mine < 3) {
            apposition(document, tags, next + 1, next + 1, limit, tenure, verb, found);
            if (found.size() > mine + 1) {
                FoundPost other = found.get(mine + 1);
                FoundPost first = found.get(mine);
                if (first.organization() == null
                        && first.title().use() == Title.Use.OPEN
                        && other.organization() != null) {
                    found.set(mine, first.in(other.organization(), other.sphere()));
                }
            }
        }
    }

    /** Behind the common words that say what a post is about: director of {@code economic research}. */
    private static int plainTail(Document document, @Nullable Tag[] tags, int from, int limit) {
        int i = from;
        int to = Math.min(limit, from + 5);
        while (i < to
                && (tags[i] == null || !tags[i].isPerson() && tags[i].title() == null)
                && (document.wordClass(i).canModify()
                        || document.wordClass(i) == WordClass.DETERMINER
                        || document.tokens().isSign(i, '-'))) {
            i++;
        }
        return i;
    }

    private FoundPost describe(
            Document document,
            @Nullable Tag[] tags,
            Tag tag,
            @Nullable Organization behind,
            int start,
            @Nullable Tenure told) {
        Tokens tokens = document.tokens();
        Title title = title(tag);
        Organization organization = behind != null && behind.named() ? behind : null;
        String country = behind == null ? null : behind.country();
        String bodyCountry = null;
        Tenure tenure = told == null ? tenureOf(tokens, tag) : told;
        int i = tag.from() - 1;
        int earliest = Math.max(start, tag.from() - LEFT);
        while (i >= earliest) {
            Tag before = tags[i];
            int flags = names.of(tokens.word(i));
            if (before != null && (before.title() != null || before.isPerson())) {
                country = country == null && before.isPerson()
                        ? names.countryOfLeader(tokens.word(before.to() - 1))
                        : country;
                break;
            } else if ((flags & NameWords.TENURE) != 0) {
                tenure = tenure == Tenure.CURRENT ? tenure(flags) : tenure;
                i--;
            } else if (before != null && before.country() != null) {
                country = country == null ? before.country().code() : country;
                i = before.from() - 1;
            } else if (before != null && before.place() != null && before.body() == null) {
                country = country == null ? Organizations.stateCountry(before) : country;
                i = before.from() - 1;
            } else if (organization == null && (before != null || tokens.capitalised(i) || endsBody(tokens, i))) {
                organization = organizations.before(document, tags, i + 1, start);
                if (organization == null) {
                    break;
                }
                bodyCountry = organization.country();
                i = organization.from() - 1;
            } else if (tokens.isSign(i, ')') && opening(tokens, i, earliest) > earliest) {
                i = opening(tokens, i, earliest) - 1;
            } else if ((flags & NameWords.SKIP) != 0
                    || isPossessive(tokens, i)
                    || tokens.isSign(i, '-') && tokens.glued(i)
                    || document.wordClass(i) == WordClass.ADVERB
                    || document.wordClass(i) == WordClass.ADJECTIVE) {
                i--;
            } else {
                break;
            }
        }
        if (country == null) {
            country = bodyCountry != null || organization != null
                    ? bodyCountry
                    : title.country().orElse(null);
        }
        return new FoundPost(
                tag.from(),
                tag.to(),
                title,
                organization,
                country,
                tenure,
                sphere(document, tag, title, organization, start));
    }

    private static int opening(Tokens tokens, int closing, int earliest) {
        int i = closing;
        while (i > earliest && !tokens.isSign(i, '(')) {
            i--;
        }
        return i;
    }

    private boolean endsBody(Tokens tokens, int i) {
        return has(tokens, i, NameWords.BODY)
                || tokens.isSign(i, '.') && tokens.glued(i) && i > 0 && has(tokens, i - 1, NameWords.BODY);
    }

    private static Title title(Tag tag) {
        Title title = tag.title();
        if (title == null) {
            throw new IllegalArgumentException("no title at " + tag.from());
        }
        return title;
    }

    private Sphere sphere(Document document, Tag tag, Title title, @Nullable Organization organization, int start) {
        if (title.use() == Title.Use.OWN) {
            return title.sphere();
        }
        if (organization != null) {
            Sphere told = organization.sphere();
            boolean unknown = told == null && title.sphere() == Sphere.GOVERNMENT && title.use() == Title.Use.OPEN;
            return told != null ? told : unknown ? Sphere.BUSINESS : title.sphere();
        }
        int[] words = document.tokens().words();
        for (int i = Math.max(start, tag.from() - 2); i < tag.head() && title.use() == Title.Use.OPEN; i++) {
            Phrases.Match<Sphere> match = titles.sphereAt(words, i, tag.head());
            if (match != null) {
                return match.value();
            }
        }
        return title.sphere();
    }

    /** How a post is held, as the title itself says: {@code presidential candidate}, {@code president-elect}. */
    private Tenure tenureOf(Tokens tokens, Tag tag) {
        for (int i = tag.to() - 1; i < tag.end(); i++) {
            int flags = names.of(tokens.word(i)) & (NameWords.TENURE & ~NameWords.FORMER);
            if (flags != 0) {
                return tenure(flags);
            }
        }
        return Tenure.CURRENT;
    }

    private static Tenure tenure(int flags) {
        if ((flags & NameWords.FORMER) != 0) {
            return Tenure.FORMER;
        }
        if ((flags & NameWords.ACTING) != 0) {
            return Tenure.ACTING;
        }
        if ((flags & NameWords.ELECT) != 0) {
            return Tenure.ELECT;
        }
        return (flags & NameWords.NOMINEE) != 0 ? Tenure.NOMINEE : Tenure.CANDIDATE;
    }

    private static boolean isPossessive(Tokens tokens, int i) {
        return tokens.end(i) - tokens.start(i) == 2
                && (tokens.first(i) == '\'' || tokens.first(i) == '’')
                && tokens.glued(i);
    }

    private boolean has(Tokens tokens, int token, int flags) {
        return (names.of(tokens.word(token)) & flags) != 0;
    }
}
