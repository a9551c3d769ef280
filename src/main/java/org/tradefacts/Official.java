package org.tradefacts;

import static java.util.Objects.requireNonNull;

/**
 * A person in one post of public life: the row of a table of who holds what for which country.
 *
 * @param person the person
 * @param post one of the person's posts whose sphere is public
 */
public record Official(Person person, Post post) {

    /** @throws NullPointerException if a part is null */
    public Official {
        requireNonNull(person, "person");
        requireNonNull(post, "post");
    }
}
