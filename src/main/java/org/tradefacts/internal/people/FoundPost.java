package org.tradefacts.internal.people;

import org.jspecify.annotations.Nullable;
import org.tradefacts.Post.Sphere;
import org.tradefacts.Post.Tenure;

/**
 * A post as printed beside a name.
 *
 * @param from the title's first token
 * @param to the token behind the title
 * @param title what the list says of the title
 * @param organization the body printed with it
 * @param country the code of the country printed with it
 * @param tenure how it is held
 * @param sphere its sphere
 */
record FoundPost(
        int from,
        int to,
        Title title,
        @Nullable Organization organization,
        @Nullable String country,
        Tenure tenure,
        Sphere sphere) {

    /** The same post with another body and sphere. */
    FoundPost in(@Nullable Organization body, Sphere other) {
        return new FoundPost(from, to, title, body, country, tenure, other);
    }
}
