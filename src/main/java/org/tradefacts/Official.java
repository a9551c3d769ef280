package org.tradefacts;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * A person in one post of public life: the row of a table of who holds what for which country.
 *
 * <pre>{@code
 * Article article = TradeFacts.create().read("South Korean Trade Minister Ahn Duk-geun said the duty would hurt.");
 * Official official = article.officials().get(0);
 * official.person().name(); // Ahn Duk-geun
 * official.post().title(); // Trade Minister
 * official.post().country(); // Optional[KR]
 * }</pre>
 *
 * @param person the person
 * @param post one of the person's posts whose sphere is public
 */
public record Official(Person person, Post post) implements Serializable {

    /** @throws NullPointerException if a part is null */
    public Official {
        requireNonNull(person, "person");
        requireNonNull(post, "post");
    }
}
