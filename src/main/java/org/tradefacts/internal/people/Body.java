package org.tradefacts.internal.people;

import java.util.Optional;
import org.tradefacts.Post.Sphere;

/**
 * What a body in the list stands for.
 *
 * @param sphere the sphere of the posts in it
 * @param country the country of the posts in it, such as CN for {@code People's Bank of China}
 * @param allCapitals whether its name must be printed in capitals alone, as {@code WTO}
 */
record Body(Sphere sphere, Optional<String> country, boolean allCapitals) {}
