package org.tradefacts.internal.statement;

import org.jspecify.annotations.Nullable;
import org.tradefacts.internal.statement.Attribution.Link;
import org.tradefacts.internal.statement.Roles.Role;
import org.tradefacts.internal.text.EngineClause;

/**
 * Reads the reporting verbs whose subject and clause an engine found: "In a letter that Lee sent on Monday he appears
 * to [say] prices would rise". Nothing without an engine.
 *
 * <p>The same holds as elsewhere: what was not said or only might be said is no statement ({@code did not say},
 * {@code would say}).
 */
final class EngineClauses {

    private static final int WINDOW = 6;

    private final Reading reading;

    EngineClauses(Reading reading) {
        this.reading = reading;
    }

    /** The attribution of a verb by its engine's subject, or null. */
    @Nullable Attribution attribution(Cue cue) {
        EngineClause clause = reading.document().engineClause(cue.from());
        if (clause == null
                || !(cue.verb().takes(Verb.Takes.CLAUSE) || cue.verb().takes(Verb.Takes.THAT))
                || reading.tokens().capitalised(cue.from())
                || isUnreal(cue.from(), Math.max(clause.subjectTo(), cue.from() - WINDOW))) {
            return null;
        }
        int first = Math.min(clause.subjectFrom(), cue.from());
        return new Attribution(
                cue.verb(),
                cue.from(),
                cue.to(),
                speakerFrom(clause),
                clause.subjectTo(),
                first,
                Math.max(cue.to(), clause.subjectTo() <= clause.from() ? clause.subjectTo() : 0),
                -1,
                Link.BEFORE);
    }

    /** The clause of an attribution's verb, or null. */
    @Nullable Content content(Attribution attribution, int floor) {
        EngineClause clause = reading.document().engineClause(attribution.cueFrom());
        return clause == null || clause.from() < floor
                ? null
                : new Content(clause.from(), clause.to(), "clause of the engine");
    }

    private boolean isUnreal(int verb, int low) {
        for (int i = verb - 1; i >= low; i--) {
            if (reading.is(i, Role.NOT) || reading.is(i, Role.UNREAL)) {
                return true;
            }
        }
        return false;
    }

    /** Where the speaker begins: with the bare name where one heads the subject, else with the subject. */
    private int speakerFrom(EngineClause clause) {
        int last = clause.subjectTo() - 1;
        return reading.mentions().endsWith(last)
                ? Math.max(clause.subjectFrom(), reading.mentions().from(last))
                : clause.subjectFrom();
    }
}
