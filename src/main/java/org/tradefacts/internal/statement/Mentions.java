package org.tradefacts.internal.statement;

import java.util.Arrays;
import java.util.List;
import org.tradefacts.Person;
import org.tradefacts.Span;
import org.tradefacts.internal.text.Tokens;

/** The namings of people by token: which tokens name whom, and where each naming begins and ends. */
final class Mentions {

    private static final int NOBODY = -1;

    private final int[] persons;
    private final int[] starts;
    private final int[] ends;

    Mentions(Tokens tokens, List<Person> people) {
        persons = new int[tokens.size()];
        starts = new int[people.isEmpty() ? 0 : tokens.size()];
        ends = new int[starts.length];
        Arrays.fill(persons, NOBODY);
        for (int i = 0; i < people.size(); i++) {
            for (Span mention : people.get(i).mentions()) {
                int first = tokens.at(mention.start());
                int behind = tokens.at(mention.end());
                if (first < behind) {
                    Arrays.fill(persons, first, behind, i);
                    Arrays.fill(starts, first, behind, first);
                    Arrays.fill(ends, first, behind, behind);
                }
            }
        }
    }

    /** Whether a token is part of a naming. */
    boolean covers(int token) {
        return persons[token] != NOBODY;
    }

    /** Whether a naming ends with a token. */
    boolean endsWith(int token) {
        return token >= 0 && covers(token) && ends[token] == token + 1;
    }

    /** The index of the person that a token names, or -1. */
    int person(int token) {
        return persons[token];
    }

    /** The first token of the naming that a token is part of. */
    int from(int token) {
        return starts[token];
    }

    /** The token behind the naming that a token is part of. */
    int to(int token) {
        return ends[token];
    }
}
