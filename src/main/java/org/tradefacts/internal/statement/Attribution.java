package org.tradefacts.internal.statement;

/**
 * A reporting verb with its speaker: the part of a sentence that says who speaks.
 *
 * @param verb the verb's form
 * @param cueFrom its first token
 * @param cueTo the token behind it
 * @param speakerFrom the speaker's first token
 * @param speakerTo the token behind the speaker
 * @param from where the clause of speaker and verb begins: the text before it is not part of it
 * @param to where it ends: behind the verb, or behind a speaker that follows it
 * @param cut where the content of the statement before this one ends, or -1 if this attribution may lie within that
 *     content
 * @param link how the speaker is tied to the verb
 */
record Attribution(
        Verb verb, int cueFrom, int cueTo, int speakerFrom, int speakerTo, int from, int to, int cut, Link link) {

    /** How the speaker is tied to the verb. */
    enum Link {
        /** The speaker is the subject in front of the verb: "Lee said". */
        BEFORE,
        /**
         * So, in a clause that opens the sentence: "While Lee said ..., ..."; a participle that does: "Noting ...,
         * Lee".
         */
        FRONTED,
        /** The speaker follows: "said Lee". */
        INVERTED,
        /** A relative clause: "Lee, who said". */
        RELATIVE,
        /** Within one: "the plan, which Lee said was sound". */
        WITHIN,
        /** A second verb of one speaker: "Lee said ... and added". */
        SHARED,
        /** A participle: "..., adding that". */
        PARTICIPLE,
        /** A participle between subject and verb: "Lee, after saying ..., left". */
        ASIDE,
        /** No verb but "according to"; a clause with "as": "as Lee put it". */
        ACCORDING
    }

    boolean is(Link other) {
        return link == other;
    }
}
