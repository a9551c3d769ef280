package org.tradefacts.internal.statement;

import com.google.common.base.Splitter;
import java.util.Arrays;
import java.util.Locale;
import org.tradefacts.internal.lexicon.Tsv;
import org.tradefacts.internal.lexicon.Vocabulary;

/** The words of {@code words.tsv} by the part they play in reporting; a word can play several. */
final class Roles {

    /** The part a word plays. */
    enum Role {
        /** monday, week: says when. */
        TIME,
        /** once, time: says how often. */
        TIMES,
        /** statement, interview: by what means. */
        MEDIUM,
        /** reporters: who is told. */
        LISTENER,
        /** data: does not speak. */
        THING,
        /** plan: behind "according to", no source. */
        MANNER,
        /** familiar: opens a description behind a noun. */
        REDUCED,
        /** would: the saying did not happen, or not yet. */
        UNREAL,
        /** not, never: it did not happen. */
        NOT,
        /** is, was: makes the passive of a past form. */
        BE,
        /** and, but: joins a second verb to the same speaker. */
        JOINS,
        /** while, whereas: sets another speaker against the first. */
        SETS_OFF,
        /** if, unless: leaves open whether anything was said. */
        DOUBTS,
        /** people, police: a subject of "say" without a plural s. */
        PLURAL,
        /** what: opens a clause that is a noun phrase. */
        WHAT,
        /** in, at: opens a phrase that says where or how, and no clause. */
        VENUE,
        /** until, since: says until when what was said holds, or why. */
        BOUNDS,
        /** since: an adverb behind "has". */
        SINCE,
        /** the. */
        THE,
        /** a, an. */
        A,
        /** Mr. */
        MALE,
        /** Ms. */
        FEMALE,
        /** official: one person without a name. */
        HUMAN,
        /** there: before its verb. */
        THERE,
        /** although, citing: opens the writer's own words behind what was said. */
        ASIDE,
        /** retired: opens a title. */
        STYLED,
        /** while, whereas: does so without a comma too. */
        CONTRASTS,
        /** of, for: ties a noun phrase to the one before it. */
        LINKS,
        /** of, at: does so in front of it too, where the verb comes first. */
        TIES,
        /** who, which. */
        RELATIVE,
        /** he, she. */
        PERSONAL,
        /** they, it: a speaker, but no one person. */
        IMPERSONAL,
        /** in, on, during: opens a phrase of time, place or means. */
        PLACES,
        /** that. */
        THAT,
        /** whether, if, how: opens a question. */
        WHETHER,
        /** to. */
        TO,
        /** by. */
        BY,
        /** with: "[with] the president saying". */
        WITH,
        /** as: "described it [as] unfair". */
        AS,
        /** during: opens the writer's words on the occasion. */
        DURING,
        /** continued, went on: before "to" and a verb of saying. */
        ASPECT,
        /** I, you: in what somebody says and not in what is said of him. */
        SPOKEN,
        /** by, after: before a participle: "[by] saying". */
        DOING,
    }

    private long[] parts = new long[0];

    Roles(Vocabulary vocabulary) {
        for (Tsv.Row row : Tsv.read(Roles.class, "words.tsv", 2)) {
            long bit = 1L
                    << row.parse(0, name -> Role.valueOf(name.replace(' ', '_').toUpperCase(Locale.ROOT)))
                            .ordinal();
            for (String word : Splitter.on(' ').split(row.text(1))) {
                int id = vocabulary.add(word);
                if (id >= parts.length) {
                    parts = Arrays.copyOf(parts, Math.max(id + 1, 2 * parts.length));
                }
                if ((parts[id] & bit) != 0) {
                    throw row.error(word + " stands twice");
                }
                parts[id] |= bit;
            }
        }
    }

    /** Whether the word of a number in the vocabulary plays a part. */
    boolean is(int word, Role role) {
        return word < parts.length && (parts[word] & 1L << role.ordinal()) != 0;
    }
}
