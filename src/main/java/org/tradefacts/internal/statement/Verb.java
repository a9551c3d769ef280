package org.tradefacts.internal.statement;

import java.util.Set;

/**
 * A form of a verb that reports speech.
 *
 * @param kind what is done by speaking
 * @param takes what can follow the verb
 * @param form which form it is
 */
record Verb(Kind kind, Set<Takes> takes, Form form) {

    /** What is done by speaking. */
    enum Kind {
        /** said, noted. */
        SAYS,
        /** asked, urged. */
        ASKS,
        /** promised, vowed. */
        PROMISES,
        /** warned. */
        WARNS,
        /** denied. */
        DENIES,
        /** criticised, hailed. */
        JUDGES
    }

    /** What can follow the verb. */
    enum Takes {
        /** A quotation. */
        QUOTE,
        /** A clause with "that". */
        THAT,
        /** A clause without it. */
        CLAUSE,
        /** A plain object too, so that a clause without "that" must show its verb: "[added] a week". */
        OBJECT,
        /** A question: "whether ...". */
        WHETHER,
        /** The person told, in front of the clause: "told [reporters] that". */
        LISTENER,
        /** Somebody and what is asked of him: "urged [Seoul to open its market]". */
        PLEA,
        /** What the speaker will do: "vowed [to respond]". */
        INFINITIVE,
        /** A noun phrase: "stressed [the need for talks]". */
        NOUN,
        /** A noun phrase headed by a thing that is said or done: "welcomed [the decision]", not "welcomed visitors". */
        THING,
        /** A subject that does not speak: "exports fell, [suggesting] that demand is weak". */
        SHOWS,
        /** A noun phrase and what it is called: "called [the duties "unfair"]", "called [them a mistake]". */
        NAMING
    }

    /** Which form of a verb. */
    enum Form {
        /** say: "officials say". */
        BASE,
        /** says. */
        THIRD,
        /** said: "he said". */
        PAST,
        /** written, where it differs from the past: "has written". */
        PARTICIPLE,
        /** saying. */
        ING
    }

    boolean takes(Takes what) {
        return takes.contains(what);
    }
}
