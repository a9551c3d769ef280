package org.tradefacts.internal.people;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradefacts.Post.Sphere;
import org.tradefacts.internal.lexicon.Vocabulary;
import org.tradefacts.internal.text.WordClass;

/**
 * Finds the posts printed before a name.
 *
 * <ul>
 *   <li>Directly: US [Treasury Secretary] Scott Bessent, Health [Commissioner] Dr. Howard Zorn, [President] and [CEO]
 *       Jay Zorn; not: [CEOs] Trump plans to meet.
 *   <li>With its body between: [Secretary] of Commerce Howard Lutnick, the [head] of the World Trade Organization,
 *       Roberto Azevedo.
 *   <li>Before a comma, as a phrase of its own: China's [foreign minister], Wang Yi; not: told the minister, Lee said.
 *   <li>Before a list: [Presidents] Donald Trump and Xi Jinping.
 * </ul>
 */
final class PostsBefore {

    private static final int LEFT = 12;
    private static final int LONGEST_LIST = 4;
    private static final int MOST_PAIRED = 2;

    private final Organizations organizations;
    private final PostReader reader;
    private final int and;
    private final int of;

    PostsBefore(Vocabulary vocabulary, Organizations organizations, PostReader reader) {
        this.organizations = organizations;
        this.reader = reader;
        and = vocabulary.add("and");
        of = vocabulary.add("of");
    }

    /** Adds the posts before a name in the sentence from {@code start} to {@code limit}. */
    void find(Marked text, Name name, int start, int limit, List<FoundPost> found) {
        int end = withoutHonorific(text, name.from(), start);
        boolean comma = end > start && text.isSign(end - 1, ',');
        int at = comma ? end - 1 : end;
        if (at == start) {
            return;
        }
        int behind = name.to();
        boolean closed = behind >= limit || text.isSign(behind, ',') || text.isSign(behind, '.');
        Tag shared = comma || isAnd(text, at - 1) ? shared(text, end - 1, start) : null;
        Tag tag = text.tag(at - 1);
        if (shared != null) {
            add(text, shared, null, start, limit, behind, 0, found);
        } else if (tag != null && tag.title() != null && tag.end() == at) {
            boolean list = behind < limit && (isAnd(text, behind) || text.isSign(behind, ','));
            boolean mine = comma ? closed && isPhrase(text, tag, start) : list || !tag.isPlural(text.tokens());
            if (mine) {
                add(text, tag, null, start, limit, behind, 0, found);
            }
        } else if (!comma || closed) {
            acrossBody(text, at, start, limit, behind, found);
        }
    }

    private void acrossBody(Marked text, int at, int start, int limit, int behind, List<FoundPost> found) {
        int earliest = Math.max(start, at - LEFT);
        for (int i = at - 1; i >= earliest; i--) {
            Tag tag = text.tag(i);
            if (tag != null && tag.isPerson()) {
                return;
            }
            if (tag != null && tag.title() != null && tag.end() < at && organizations.isLink(text, tag.end())) {
                int from = tag.end() + 1;
                Organization organization = organizations.behind(text, tag.end(), at);
                int to = organization == null ? plainEnd(text, from, at) : organization.to();
                if (to == at && to > from) {
                    add(text, tag, organization, start, limit, behind, 0, found);
                }
                return;
            }
            if (tag == null && !mayStandInBody(text, i)) {
                return;
            }
        }
    }

    /** The title that the first name of a list stands behind, or null: {@code Presidents} Trump and Xi. */
    private static @Nullable Tag shared(Marked text, int joint, int start) {
        int i = joint;
        for (int names = 0; names < LONGEST_LIST && i > start; names++) {
            Tag person = text.tag(i - 1);
            if (person == null || !person.isPerson() || person.from() <= start) {
                return null;
            }
            Tag title = text.tag(person.from() - 1);
            if (title != null && title.title() != null) {
                return title.isPlural(text.tokens()) ? title : null;
            }
            i = person.from() - 1;
            if (!text.isSign(i, ',')) {
                return null;
            }
        }
        return null;
    }

    /** The token behind which a title may stand: the name's first, or the honorific before it. */
    private static int withoutHonorific(Marked text, int from, int start) {
        int before = from - 1;
        if (before > start && text.isGlued(before, '.')) {
            before--;
        }
        return before >= start && text.capital(before) && text.has(before, NameWords.HONORIFIC) ? before : from;
    }

    /** Behind words that belong to a title: of {@code Trade and Industry}. */
    private int plainEnd(Marked text, int from, int limit) {
        int i = from;
        while (i < limit && (text.has(i, NameWords.PART) || isAnd(text, i))) {
            i++;
        }
        return i;
    }

    private static boolean mayStandInBody(Marked text, int i) {
        return text.capital(i)
                || switch (text.kind(i)) {
                    case PREPOSITION, DETERMINER, CONJUNCTION, NOUN, ADJECTIVE, VERB_OR_NOUN -> true;
                    case SIGN -> !text.isSign(i, '"') && !text.isSign(i, '”');
                    default -> false;
                };
    }

    /** Whether the title before a comma begins its own phrase: {@code China's foreign minister}, {@code the envoy}. */
    private static boolean isPhrase(Marked text, Tag title, int start) {
        int before = title.from() - 1;
        if (before < start) {
            return false;
        }
        Tag tag = text.tag(before);
        return (tag != null && tag.title() == null)
                || text.has(before, NameWords.BODY)
                || text.kind(before) == WordClass.DETERMINER
                || text.kind(before) == WordClass.ADJECTIVE
                || text.isPossessive(before);
    }

    private void add(
            Marked text,
            Tag tag,
            @Nullable Organization behind,
            int start,
            int limit,
            int nameEnd,
            int depth,
            List<FoundPost> found) {
        int edge = tag.from();
        if (behind == null && edge > start && (text.capital(edge - 1) || text.isSign(edge - 1, '.'))) {
            Organization body = organizations.before(text, edge, start);
            edge = body == null ? edge : body.from();
        }
        Tag pair = depth < MOST_PAIRED && edge - 2 >= start && isAnd(text, edge - 1) ? text.tag(edge - 2) : null;
        if (pair != null && pair.title() != null && pair.end() == edge - 1) {
            add(text, pair, null, start, limit, nameEnd, depth + 1, found);
        }
        Organization organization = behind;
        if (organization == null && nameEnd < limit && text.tokens().word(nameEnd) == of) {
            Organization place = organizations.behind(text, nameEnd, limit);
            organization = place == null ? null : place.countryAlone();
        }
        FoundPost post = reader.read(text, tag, organization, start, null);
        if (pair != null && !found.isEmpty()) {
            int last = found.size() - 1;
            FoundPost other = found.get(last);
            found.set(last, alike(other, post));
            post = alike(post, other);
        }
        found.add(post);
    }

    /** A post with the body and sphere of its pair, where it has none of its own: {@code President} and CEO. */
    static FoundPost alike(FoundPost post, FoundPost pair) {
        boolean own = post.organization() != null || post.country() != null || pair.sphere() == Sphere.GOVERNMENT;
        return own
                ? post
                : post.in(pair.organization(), post.title().use() == Title.Use.OPEN ? pair.sphere() : post.sphere());
    }

    private boolean isAnd(Marked text, int token) {
        return text.tokens().word(token) == and;
    }
}
