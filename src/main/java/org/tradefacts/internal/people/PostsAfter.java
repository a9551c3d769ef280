package org.tradefacts.internal.people;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradefacts.Post.Sphere;
import org.tradefacts.Post.Tenure;
import org.tradefacts.internal.lexicon.Vocabulary;
import org.tradefacts.internal.text.WordClass;

/**
 * Finds the posts printed after a name.
 *
 * <ul>
 *   <li>In apposition: Kim Hyun-chong, former [trade minister]; Kim De-jong, 45, a [business professor] at Sejong
 *       University; Matt Zorn, [president] and [chief executive] of Zorn Corp; not that of the next person: Donald
 *       Trump, Treasury Secretary Scott Bessent; nor of others: Zorn, administration officials said.
 *   <li>With a verb, where a country, a body or a choice is named: Cheong is South Korea's [trade minister]; Cheong was
 *       named [trade minister]; Cheong, who was [trade minister]; not: Cheong is the best negotiator.
 * </ul>
 */
final class PostsAfter {

    private static final int LONGEST = 16;
    private static final int MOST = 4;

    private final Organizations organizations;
    private final PostReader reader;
    private final int and;
    private final int who;
    private final int as;
    private final int is;
    private final int was;
    private final int becomes;
    private final int became;
    private final int not;

    PostsAfter(Vocabulary vocabulary, Organizations organizations, PostReader reader) {
        this.organizations = organizations;
        this.reader = reader;
        and = vocabulary.add("and");
        who = vocabulary.add("who");
        as = vocabulary.add("as");
        is = vocabulary.add("is");
        was = vocabulary.add("was");
        becomes = vocabulary.add("becomes");
        became = vocabulary.add("became");
        not = vocabulary.add("not");
    }

    /** How a title is tied to the name before it. */
    private enum Tie {
        /** ", a professor". */
        APPOSITION,
        /** "(President)". */
        BRACKETS,
        /** "is the minister": holds only with a country or body. */
        IS,
        /** "was named minister", "who is minister". */
        CLAUSE
    }

    /** Adds the posts behind a name in its sentence, which ends before {@code limit}. */
    void find(Marked text, Name name, int limit, List<FoundPost> found) {
        int i = name.to();
        if (i + 1 >= limit) {
            return;
        }
        boolean brackets = text.isSign(i, '(');
        boolean inserted = brackets || text.isSign(i, ',') || text.isSign(i, '—') || text.isSign(i, '-');
        if (inserted) {
            i++;
            if (i + 2 < limit && text.kind(i) == WordClass.NUMBER && text.isSign(i + 1, ',')) {
                i += 2;
            }
        }
        boolean relative = inserted && text.tokens().word(i) == who;
        i += relative ? 1 : 0;
        if (i >= limit || inserted == relative && !isBe(text, i)) {
            return;
        }
        if (inserted && !relative) {
            read(text, i, limit, null, brackets ? Tie.BRACKETS : Tie.APPOSITION, found);
            return;
        }
        boolean past = text.tokens().word(i) == was;
        boolean chosen = i + 1 < limit && text.kind(i + 1) == WordClass.VERB;
        i += chosen ? 2 : 1;
        i += i < limit && text.tokens().word(i) == as ? 1 : 0;
        if (chosen || relative || !past) {
            Tenure tenure = past && !chosen ? Tenure.FORMER : null;
            read(text, i, limit, tenure, chosen || relative ? Tie.CLAUSE : Tie.IS, found);
        }
    }

    private boolean isBe(Marked text, int i) {
        int word = text.tokens().word(i);
        return word != Vocabulary.UNKNOWN && (word == is || word == was || word == became || word == becomes);
    }

    /** Reads the noun phrase that begins at {@code from} up to its title. */
    private void read(Marked text, int from, int limit, @Nullable Tenure tenure, Tie tie, List<FoundPost> found) {
        int to = Math.min(limit, from + LONGEST);
        boolean introduced = false;
        int i = from;
        while (i < to) {
            Tag tag = text.tag(i);
            if (tag != null && tag.title() != null) {
                Tag head = lastTitle(text, tag, limit);
                if (!isOfAnother(text, head, introduced, tie, limit)) {
                    add(text, head, from, limit, tenure, tie, found);
                }
                return;
            }
            introduced |= text.kind(i) == WordClass.DETERMINER || (tag != null && tag.country() != null);
            if (!mayStandBeforeTitle(text, i)) {
                return;
            }
            i = tag == null ? i + 1 : tag.end();
        }
    }

    private boolean mayStandBeforeTitle(Marked text, int i) {
        if (text.isPerson(i) || text.tokens().word(i) == not) {
            return false;
        }
        WordClass kind = text.kind(i);
        return text.tag(i) != null
                || kind == WordClass.DETERMINER
                || kind == WordClass.ADVERB
                || kind.canModify()
                || text.has(i, NameWords.PART | NameWords.SKIP | NameWords.TENURE)
                || text.isGlued(i, '-')
                || text.isGlued(i, '.')
                || text.isSign(i, '&')
                || text.isPossessive(i);
    }

    /** The title that a rank and a country stand before: {@code economist} of "chief U.S. economist". */
    private static Tag lastTitle(Marked text, Tag tag, int limit) {
        Tag next = text.tagBefore(limit, tag.end());
        if (next != null && next.country() != null && text.has(tag.head(), NameWords.PART)) {
            next = text.tagBefore(limit, next.end());
        }
        return next != null && next.title() != null ? next : tag;
    }

    /**
     * Whether a title behind a name is not that person's: it belongs to the next name, is of several people, or is the
     * subject of its own clause ("Zorn, administration officials said").
     */
    private boolean isOfAnother(Marked text, Tag tag, boolean introduced, Tie tie, int limit) {
        if (tag.isPlural(text.tokens())
                || (tie == Tie.IS && !introduced && tag.titled().use() == Title.Use.ROLE)) {
            return true;
        }
        int end = tag.end();
        if (end >= limit) {
            return false;
        }
        boolean name = text.capital(end) && (text.tag(end) == null || text.isPerson(end));
        return name
                || (!introduced && text.capital(tag.head()) && opensList(text, end, limit))
                || (!introduced && tie == Tie.APPOSITION && text.has(end, NameWords.SAY));
    }

    /** Whether a second title and a name follow: SK Group Chairman [and KCCI Chairman Chey Tae-won]. */
    private boolean opensList(Marked text, int at, int limit) {
        if (text.tokens().word(at) != and) {
            return false;
        }
        int to = Math.min(limit, at + 8);
        for (int i = at + 1; i < to && (text.capital(i) || text.isSign(i, '.')); i++) {
            Tag tag = text.tag(i);
            if (tag != null && tag.title() != null) {
                return tag.end() < limit && text.isPerson(tag.end());
            }
        }
        return false;
    }

    private void add(
            Marked text, Tag tag, int from, int limit, @Nullable Tenure tenure, Tie tie, List<FoundPost> found) {
        int next = tag.end();
        Organization organization = null;
        boolean open = false;
        for (int links = 0; links < MOST && next < limit && organizations.isLink(text, next); links++) {
            Organization behind = organizations.behind(text, next, limit);
            if (behind != null) {
                organization = organization == null || behind.named() ? behind : organization;
                next = behind.to();
            } else {
                int plain = plainTail(text, next + 1, limit);
                open |= plain > next + 1;
                next = plain > next + 1 ? plain : limit;
            }
        }
        if (organization != null && next < limit && text.isPerson(next)) {
            return;
        }
        FoundPost post = reader.read(text, tag, organization, from, tenure);
        boolean bare = post.organization() == null && post.country() == null;
        if (tie == Tie.IS && bare) {
            return;
        }
        boolean vague = bare && post.title().use() == Title.Use.OPEN && post.sphere() == Sphere.GOVERNMENT;
        if (vague && (open || tie == Tie.BRACKETS)) {
            post = post.in(null, open ? Sphere.OTHER : Sphere.BUSINESS);
        }
        int mine = found.size();
        found.add(post);
        if (next + 1 < limit && text.tokens().word(next) == and && mine < MOST) {
            boolean former = post.tenure() == Tenure.FORMER && text.kind(next + 1) != WordClass.DETERMINER;
            read(text, next + 1, limit, former ? Tenure.FORMER : tenure, tie, found);
            if (found.size() > mine + 1) {
                found.set(mine, PostsBefore.alike(post, found.get(mine + 1)));
            }
        }
    }

    /** Behind the common words that say what a post is about: director of {@code economic research}. */
    private static int plainTail(Marked text, int from, int limit) {
        int i = from;
        int to = Math.min(limit, from + 5);
        while (i < to
                && !text.isPerson(i)
                && !text.isTitle(i)
                && (text.kind(i).canModify() || text.kind(i) == WordClass.DETERMINER || text.isSign(i, '-'))) {
            i++;
        }
        return i;
    }
}
