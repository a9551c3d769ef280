package org.tradefacts;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Optional;

/**
 * A post the text gives a person: {@code South Korean Trade Minister}.
 *
 * <pre>{@code
 * Article article = TradeFacts.create().read("Former Norwegian Trade Minister Kari Dahl said the duty would hurt.");
 * Post post = article.people().get(0).posts().get(0);
 * post.title(); // Trade Minister
 * post.country(); // Optional[NO]
 * post.tenure(); // FORMER
 * post.sphere(); // GOVERNMENT
 * }</pre>
 *
 * @param span the title as printed, without the organisation: {@code Trade Minister}
 * @param organization the body the post belongs to, as printed, where it is printed
 * @param country the ISO 3166-1 alpha-2 code of the country whose post it is, {@code EU} for the European Union
 * @param tenure whether the post is held now
 * @param sphere the part of public or private life it belongs to
 */
public record Post(Span span, Optional<String> organization, Optional<String> country, Tenure tenure, Sphere sphere)
        implements Serializable {

    /** Whether a post is held now. */
    public enum Tenure {
        /** Held on the article's day. */
        CURRENT,
        /** Held before: "former", "ex-", "then-". */
        FORMER,
        /** Held in another's place: "acting", "interim". */
        ACTING,
        /** Won but not yet taken up: "president-elect". */
        ELECT,
        /** Named for the post but not confirmed: "nominee", "-designate". */
        NOMINEE,
        /** Standing for it: "presidential candidate". */
        CANDIDATE
    }

    /** The part of public or private life a post belongs to. */
    public enum Sphere {
        /** The executive of a state, region or city. */
        GOVERNMENT,
        /** A parliament. */
        LEGISLATURE,
        /** Courts and prosecution. */
        JUDICIARY,
        /** A central bank. */
        CENTRAL_BANK,
        /** Armed forces. */
        MILITARY,
        /** A political party. */
        PARTY,
        /** An organisation of states, such as the World Trade Organization. */
        INTERNATIONAL,
        /** Companies and their associations. */
        BUSINESS,
        /** Universities and research institutes. */
        ACADEMIA,
        /** The press. */
        MEDIA,
        /** Anything else. */
        OTHER;

        /** Whether a person in such a post is an official. */
        public boolean isPublic() {
            return compareTo(INTERNATIONAL) <= 0;
        }
    }

    /** @throws NullPointerException if a part is null */
    public Post {
        requireNonNull(span, "span");
        requireNonNull(organization, "organization");
        requireNonNull(country, "country");
        requireNonNull(tenure, "tenure");
        requireNonNull(sphere, "sphere");
    }

    /** The title as printed, without the organisation. */
    public String title() {
        return span.text();
    }

    private Object writeReplace() {
        return new SerialForm(this);
    }
}
