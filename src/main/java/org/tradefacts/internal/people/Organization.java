package org.tradefacts.internal.people;

import org.jspecify.annotations.Nullable;
import org.tradefacts.Post.Sphere;

/**
 * The body a post belongs to, or the country alone where only that is printed ({@code of China}).
 *
 * @param from the first token of the body's name
 * @param to the token behind the last one; {@code from} where no body is named
 * @param sphere the sphere of posts in the body, where its name tells
 * @param country the code of the country its name or its possessor names
 */
record Organization(
        int from, int to, @Nullable Sphere sphere, @Nullable String country) {

    /** Whether a body is named. */
    boolean named() {
        return to > from;
    }

    /** The country without the body, or null where none is named. */
    @Nullable Organization countryAlone() {
        return country == null ? null : new Organization(to, to, null, country);
    }
}
