package org.tradefacts.internal.people;

import java.util.ArrayList;
import java.util.List;

/** A person of one article while it is being read: the namings linked so far, and the posts printed beside them. */
final class Individual {

    private static final int SHORTEST_SHARED = 3;

    private final List<Name> namings = new ArrayList<>();
    private final List<FoundPost> posts = new ArrayList<>();
    private Name fullest;

    Individual(Name first) {
        fullest = first;
        namings.add(first);
    }

    /** Adds a naming. */
    void add(Name name) {
        namings.add(name);
        if (name.parts().size() > fullest.parts().size()) {
            fullest = name;
        }
    }

    /** The namings, in the order in which they were linked. */
    List<Name> namings() {
        return namings;
    }

    /** The posts found so far, for the caller to add to. */
    List<FoundPost> posts() {
        return posts;
    }

    /** The naming with the most parts; the first of these. */
    Name fullest() {
        return fullest;
    }

    /**
     * Whether a naming of several parts can be this person's: {@code Donald J. Trump} and {@code Donald Trump},
     * {@code Steve} and {@code Steven Mnuchin}, {@code Kim Jong-un} and {@code Kim Jong Un}; not {@code Bill} and
     * {@code Hillary Clinton}.
     */
    boolean matches(Name name) {
        if (!fullest.full()) {
            return fullest.family().equals(name.family());
        }
        if (isWithin(name.parts(), fullest.parts()) || isWithin(fullest.parts(), name.parts())) {
            return true;
        }
        if (name.family().equals(fullest.family())) {
            return sameGiven(name.given(), fullest.given(), !name.eastern());
        }
        return name.parts().size() == fullest.parts().size() && name.parts().containsAll(fullest.parts());
    }

    private static boolean isWithin(List<String> shorter, List<String> longer) {
        int from = longer.size() - shorter.size();
        return from > 0
                && shorter.size() > 1
                && (longer.subList(from, longer.size()).equals(shorter)
                        || longer.subList(0, shorter.size()).equals(shorter));
    }

    private static boolean sameGiven(String a, String b, boolean mayBeShort) {
        String one = a.replace("-", "");
        String other = b.replace("-", "");
        String shorter = one.length() <= other.length() ? one : other;
        String longer = one.length() <= other.length() ? other : one;
        if (!mayBeShort) {
            return longer.equals(shorter);
        }
        return longer.startsWith(shorter)
                || shorter.length() > SHORTEST_SHARED
                        && longer.length() > SHORTEST_SHARED
                        && longer.startsWith(shorter.substring(0, SHORTEST_SHARED));
    }

    /**
     * Whether a short naming can be this person's: the family name, {@code peña nieto}, or for {@code given} that name.
     */
    boolean isCalled(String key, boolean given) {
        if (given) {
            return fullest.full() && fullest.given().equals(key);
        }
        if (fullest.family().equals(key)) {
            return true;
        }
        List<String> parts = fullest.parts();
        for (int from = 1; from < parts.size() && !fullest.eastern(); from++) {
            if (String.join(" ", parts.subList(from, parts.size())).equals(key)) {
                return true;
            }
        }
        return false;
    }
}
