package org.tradefacts.internal.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A person of one article while it is being read: the namings linked so far, and the posts printed beside them. */
final class Individual {

    /** What {@link #nearness} gives where no naming stands before. */
    static final int NOWHERE = -1_000_000_000;

    private static final int OBJECT = 100_000;
    private static final int SHARED_LETTERS = 3;

    private final List<Name> namings = new ArrayList<>();
    private final List<FoundPost> posts = new ArrayList<>();
    private Name fullest;
    private int known;
    private int cursor;
    private int nearest = NOWHERE;

    Individual(Name first) {
        fullest = first;
        namings.add(first);
        known = 1;
    }

    /** Adds a naming; true where it is the fullest so far. */
    boolean add(Name name) {
        namings.add(name);
        nearest = Math.max(nearest, weight(name));
        boolean fuller = name.parts().size() > fullest.parts().size();
        fullest = fuller ? name : fullest;
        return fuller;
    }

    /** Puts the namings in text order, for a new reading of the text from its start. */
    void restart() {
        namings.sort(Comparator.comparingInt(Name::from));
        known = namings.size();
        cursor = 0;
        nearest = NOWHERE;
    }

    /**
     * How near before a token the text was last about the person: the greater the nearer. Tokens must be asked for in
     * text order, from {@link #restart} on.
     */
    int nearness(int token) {
        while (cursor < known && namings.get(cursor).from() < token) {
            nearest = Math.max(nearest, weight(namings.get(cursor)));
            cursor++;
        }
        return nearest;
    }

    private static int weight(Name name) {
        return name.from() - (name.subject() ? 0 : OBJECT);
    }

    /** The namings, in text order behind {@link #restart}. */
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
     * {@code Hillary Clinton}, not {@code Lee Jae-myung} and {@code Lee Jae-yong}.
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
                || (shorter.length() > SHARED_LETTERS && longer.startsWith(shorter.substring(0, SHARED_LETTERS)));
    }
}
