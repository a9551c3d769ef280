package org.tradefacts.internal.people;

import org.jspecify.annotations.Nullable;
import org.tradefacts.Post.Sphere;
import org.tradefacts.Post.Tenure;
import org.tradefacts.internal.lexicon.Phrases;
import org.tradefacts.internal.text.Tokens;
import org.tradefacts.internal.text.WordClass;

/**
 * Reads what stands before a title and belongs to its post: tenure, country and body. "South Korea's newly elected
 * [President]", "former US [Treasury Secretary]", "acting White House [chief of staff]", "Samsung Electronics Co.
 * [Chairman]". Reading stops at the first word that can be none of these: of "told the [minister]" it takes nothing.
 */
final class PostReader {

    private static final int LEFT = 12;

    private final TitleLexicon titles;
    private final Organizations organizations;

    PostReader(TitleLexicon titles, Organizations organizations) {
        this.titles = titles;
        this.organizations = organizations;
    }

    /**
     * The post of a title.
     *
     * @param behind the body read behind the title
     * @param start the first token that may belong to the post
     * @param told how the post is held, where a verb tells
     */
    FoundPost read(Marked text, Tag tag, @Nullable Organization behind, int start, @Nullable Tenure told) {
        Context context = new Context(behind, told == null ? tenureOf(text, tag) : told);
        int earliest = Math.max(start, tag.from() - LEFT);
        int i = tag.from() - 1;
        while (i >= earliest) {
            i = step(text, context, i, start, earliest);
        }
        Title title = tag.titled();
        Organization organization = context.organization;
        String country = context.country;
        if (country == null) {
            country = context.bodyCountry != null || organization != null
                    ? context.bodyCountry
                    : title.country().orElse(null);
        }
        return new FoundPost(
                tag.from(),
                tag.to(),
                title,
                organization,
                country,
                context.tenure,
                sphere(text.tokens(), tag, title, organization, start));
    }

    /** What is known of a post so far. */
    private static final class Context {
        private @Nullable Organization organization;
        private @Nullable String country;
        private @Nullable String bodyCountry;
        private Tenure tenure;

        private Context(@Nullable Organization behind, Tenure tenure) {
            this.organization = behind != null && behind.named() ? behind : null;
            this.country = behind == null ? null : behind.country();
            this.tenure = tenure;
        }
    }

    /** Reads the words that end at token {@code i}; gives the token before them, or -1 where the post begins. */
    private int step(Marked text, Context context, int i, int start, int earliest) {
        Tag tag = text.tag(i);
        int flags = text.flags(i);
        if (tag != null && tag.isPerson()) {
            context.country = context.country == null ? text.countryOfLeader(tag.to() - 1) : context.country;
            return -1;
        }
        if (tag != null && tag.title() != null) {
            return text.has(i, NameWords.PART) ? tag.from() - 1 : -1;
        }
        if ((flags & NameWords.TENURE) != 0) {
            context.tenure = context.tenure == Tenure.CURRENT ? tenure(flags) : context.tenure;
            return i - 1;
        }
        if (tag != null && tag.body() == null) {
            String country = tag.country() != null ? tag.country().code() : Organizations.stateCountry(tag);
            context.country = context.country == null ? country : context.country;
            return tag.from() - 1;
        }
        if (context.organization == null && (tag != null || text.capital(i) || endsBody(text, i))) {
            Organization body = organizations.before(text, i + 1, start);
            context.organization = body;
            context.bodyCountry = body == null ? null : body.country();
            return body == null ? -1 : body.from() - 1;
        }
        if (tag != null && tag.body() != null) {
            context.bodyCountry =
                    context.bodyCountry == null ? tag.body().country().orElse(null) : context.bodyCountry;
            return tag.from() - 1;
        }
        if (text.isSign(i, ')')) {
            return opening(text, i, earliest, '(') - 1;
        }
        if (text.isSign(i, '>')) {
            int opening = opening(text, i, earliest, '<');
            return isOneWord(text, opening, i) ? opening - 1 : i - 1;
        }
        if (text.isGlued(i, '-')) {
            return text.has(i - 1, NameWords.TENURE) ? i - 1 : i - 2;
        }
        WordClass kind = text.kind(i);
        boolean empty = (flags & NameWords.SKIP) != 0
                || text.isPossessive(i)
                || kind == WordClass.ADVERB
                || kind == WordClass.ADJECTIVE;
        return empty ? i - 1 : -1;
    }

    /** Whether no blank stands between two signs, as in an old agency's {@code <ANZA.S>}. */
    private static boolean isOneWord(Marked text, int from, int to) {
        for (int i = from + 1; i <= to; i++) {
            if (!text.tokens().glued(i)) {
                return false;
            }
        }
        return true;
    }

    /** The sign that opens a bracket, or {@code earliest}. */
    private static int opening(Marked text, int closing, int earliest, char sign) {
        int i = closing;
        while (i > earliest && !text.isSign(i, sign)) {
            i--;
        }
        return i;
    }

    private static boolean endsBody(Marked text, int i) {
        return text.has(i, NameWords.BODY) || (text.isGlued(i, '.') && i > 0 && text.has(i - 1, NameWords.BODY));
    }

    private Sphere sphere(Tokens tokens, Tag tag, Title title, @Nullable Organization organization, int start) {
        if (title.use() == Title.Use.OWN) {
            return title.sphere();
        }
        if (organization != null) {
            Sphere told = organization.sphere();
            boolean unknown = told == null && title.sphere() == Sphere.GOVERNMENT && title.use() == Title.Use.OPEN;
            return told != null ? told : unknown ? Sphere.BUSINESS : title.sphere();
        }
        boolean owned = tag.from() > start && "'’".indexOf(tokens.first(tag.from() - 1)) >= 0;
        for (int i = Math.max(start, tag.from() - (owned ? 3 : 2)); i < tag.head(); i++) {
            Phrases.Match<Sphere> match = titles.sphereAt(tokens.words(), i, tag.head());
            boolean fits = title.use() == Title.Use.OPEN
                    || title.use() == Title.Use.LOCAL && match != null && match.value() == Sphere.CENTRAL_BANK;
            if (match != null && fits) {
                return match.value();
            }
        }
        return title.sphere();
    }

    /** How a post is held, as the title itself says: {@code presidential candidate}, {@code president-elect}. */
    private static Tenure tenureOf(Marked text, Tag tag) {
        for (int i = tag.to() - 1; i < tag.end(); i++) {
            int flags = text.flags(i) & (NameWords.TENURE & ~NameWords.FORMER);
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
}
