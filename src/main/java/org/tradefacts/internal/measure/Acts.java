package org.tradefacts.internal.measure;

import org.jspecify.annotations.Nullable;
import org.tradefacts.MeasureEvent.Kind;
import org.tradefacts.internal.lexicon.Phrases;
import org.tradefacts.internal.lexicon.Phrases.Match;
import org.tradefacts.internal.lexicon.Tsv;
import org.tradefacts.internal.lexicon.Vocabulary;

/**
 * The words that say what happens to a measure, from {@code acts.tsv}, and those before them that say how far it has
 * gone, from {@code modality.tsv}: "impose" is an act, "is considering" and "did not" say what it comes to.
 */
final class Acts {

    /** Where the measure stands that an act is about. */
    enum Pattern {
        /** Object of the verb, or subject of its passive: "imposed tariffs", "tariffs were imposed". */
        OBJECT,
        /** Subject of the verb: "tariffs take effect". */
        SUBJECT,
        /** Behind a noun and a preposition: "imposition of tariffs". */
        NOUN,
        /** Nowhere, or behind "with": "retaliated in kind", "retaliated with tariffs". */
        ALONE,
        /** The words hold an act's form and are none: "end up". */
        NONE
    }

    /** An act. */
    record Act(Kind kind, Pattern pattern) {}

    /** What the words before an act make of it. */
    enum Modality {
        /** Thought about: "is considering", "could". */
        CONSIDERED,
        /** Held out as a threat: "threatened to". */
        THREATENED,
        /** Put forward: "voted to". */
        PROPOSED,
        /** Decided, still to come: "will", "plans to". */
        ANNOUNCED,
        /** Agreed between the sides, still to come: "agreed to". */
        AGREED,
        /** Asked for by somebody: "requested", "seeking". */
        SOUGHT,
        /** Does not happen: "did not", "would have". */
        DENIED,
        /** Depends on something else: "if". */
        OPEN
    }

    private final Phrases<Act> acts;
    private final Phrases<Modality> modalities;

    Acts(Vocabulary vocabulary) {
        acts = new Phrases<>(vocabulary);
        for (Tsv.Row row : Tsv.read(Acts.class, "acts.tsv", 3)) {
            Act act = new Act(row.constant(1, Kind.class), row.constant(2, Pattern.class));
            for (String form : row.list(0)) {
                if (acts.add(form, act).isPresent()) {
                    throw row.error(form + " has a row already");
                }
            }
        }
        modalities = new Phrases<>(vocabulary);
        for (Tsv.Row row : Tsv.read(Acts.class, "modality.tsv", 2)) {
            for (String wording : row.list(0)) {
                if (modalities.add(wording, row.constant(1, Modality.class)).isPresent()) {
                    throw row.error(wording + " has a row already");
                }
            }
        }
    }

    /** The longest act at token {@code from}, or null. */
    @Nullable Match<Act> actAt(int[] words, int from, int limit) {
        return acts.longestAt(words, from, limit);
    }

    /** The longest wording of modality at token {@code from}, or null. */
    @Nullable Match<Modality> modalityAt(int[] words, int from, int limit) {
        return modalities.longestAt(words, from, limit);
    }
}
