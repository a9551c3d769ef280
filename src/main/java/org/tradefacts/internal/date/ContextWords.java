package org.tradefacts.internal.date;

import java.util.Arrays;
import java.util.Locale;
import org.tradefacts.internal.lexicon.Tsv;
import org.tradefacts.internal.lexicon.Vocabulary;

/** The words round a date that tell what it is: {@code contexts.tsv}. A word may have several roles. */
final class ContextWords {

    /** What a word tells; see {@code contexts.tsv}. */
    enum Role {
        PREPOSITION,
        NUMBERS,
        UNIT,
        APPROXIMATION,
        TITLE,
        FIRST_NAME,
        SET,
        POSSESSOR,
        AMOUNT,
        FUTURE,
        PAST,
        UNTIL,
        BEGINNING,
        SINCE,
        WEAK,
        CLAUSE,
        DELIVERY,
        PLAN,
        CHANGE
    }

    private int[] roles = new int[0];

    ContextWords(Vocabulary vocabulary) {
        for (Tsv.Row row : Tsv.read(ContextWords.class, "contexts.tsv", 2)) {
            Role role = row.constant(0, Role.class);
            for (String word : row.list(1)) {
                int id = vocabulary.add(word.toLowerCase(Locale.ROOT));
                if (id >= roles.length) {
                    roles = Arrays.copyOf(roles, Math.max(id + 1, 2 * roles.length));
                }
                if ((roles[id] & 1 << role.ordinal()) != 0) {
                    throw row.error(word + " stands twice");
                }
                roles[id] |= 1 << role.ordinal();
            }
        }
    }

    boolean has(int word, Role role) {
        return word < roles.length && (roles[word] & 1 << role.ordinal()) != 0;
    }
}
