package org.tradefacts.internal.people;

import java.util.Optional;
import org.tradefacts.Post.Sphere;

/**
 * What a title in the list stands for.
 *
 * @param sphere the sphere of the post where no organisation tells another
 * @param country the one country that has a post of this name, such as US for {@code Treasury Secretary}
 * @param use how the title is used
 */
record Title(Sphere sphere, Optional<String> country, Use use) {

    /** How a title is used. */
    enum Use {
        /** The title's own sphere always holds: {@code trade minister}. */
        OWN,
        /** The organisation's sphere holds where one is named: {@code chairman} of a bank, of a party. */
        OPEN,
        /** As open, but a name that is in no list is a place's: {@code mayor} of South Bend, {@code secretary}. */
        LOCAL,
        /** A role that companies have too, no evidence that a name beside it is a person's: {@code retailer}. */
        ROLE,
        /** As role, and a title only with a capital: {@code General}, {@code Major}. */
        CAPITAL
    }
}
