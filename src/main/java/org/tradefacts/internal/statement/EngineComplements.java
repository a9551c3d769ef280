package org.tradefacts.internal.statement;

import org.jspecify.annotations.Nullable;
import org.tradefacts.Analysis.Complement.Form;
import org.tradefacts.internal.statement.Attribution.Link;
import org.tradefacts.internal.statement.Roles.Role;
import org.tradefacts.internal.statement.Verb.Takes;
import org.tradefacts.internal.text.EngineComplement;
import org.tradefacts.internal.text.WordClass;

/**
 * Reads the reporting verbs whose subject and complement an engine found: "In a letter that Lee sent on Monday he
 * appears to [say] prices would rise", "Lee met Xi and [urged] him to respond". Nothing without an engine.
 *
 * <p>The same holds as elsewhere: a verb reports what it can take ({@code vowed to respond}, not {@code agreed to
 * respond}), and what was not said or only might be said is no statement ({@code did not say}, {@code would say}).
 */
final class EngineComplements {

    private static final int WINDOW = 6;

    private final Reading reading;
    private final ContentEnds ends;

    EngineComplements(Reading reading, ContentEnds ends) {
        this.reading = reading;
        this.ends = ends;
    }

    /** The attribution of a verb by its engine's subject, or null. */
    @Nullable Attribution attribution(Cue cue) {
        EngineComplement complement = reading.document().engineComplement(cue.from());
        if (complement == null
                || !takes(cue.verb(), complement)
                || reading.tokens().capitalised(cue.from())
                || isUnreal(cue.from(), Math.max(complement.subjectTo(), cue.from() - WINDOW))) {
            return null;
        }
        int first = Math.min(complement.subjectFrom(), cue.from());
        int joint = joint(cue);
        return new Attribution(
                cue.verb(),
                cue.from(),
                cue.to(),
                speakerFrom(complement),
                complement.subjectTo(),
                joint < 0 ? first : joint,
                Math.max(cue.to(), complement.subjectTo() <= complement.from() ? complement.subjectTo() : 0),
                joint,
                joint < 0 ? Link.BEFORE : Link.SHARED);
    }

    /** The complement of an attribution's verb, or null. */
    @Nullable Content content(Attribution attribution, int floor, int limit) {
        EngineComplement complement = reading.document().engineComplement(attribution.cueFrom());
        if (complement == null
                || complement.from() < Math.max(floor, attribution.cueFrom())
                || !takes(attribution.verb(), complement)) {
            return null;
        }
        int from = Math.max(complement.from(), attribution.cueTo());
        int to = Math.min(complement.to(), limit);
        if (from >= to) {
            return null;
        }
        boolean phrase = complement.form() == Form.NOUN || complement.form() == Form.NAMING;
        int end = phrase ? ends.ofPhrase(attribution, from, to - 1, limit) : ends.trimmed(from, to);
        return new Content(from, end, "complement by the engine");
    }

    private boolean takes(Verb verb, EngineComplement complement) {
        return switch (complement.form()) {
            case CLAUSE ->
                reading.is(complement.from(), Role.WHETHER)
                        ? verb.takes(Takes.WHETHER)
                        : verb.takes(Takes.CLAUSE) || verb.takes(Takes.THAT);
            case INFINITIVE -> verb.takes(Takes.INFINITIVE);
            case PLEA -> verb.takes(Takes.PLEA);
            case NOUN -> verb.takes(Takes.NOUN);
            case NAMING -> verb.takes(Takes.NOUN) || verb.takes(Takes.NAMING);
        };
    }

    /** The conjunction that joins a verb to one before it, or -1: "Lee met Xi [and] later said". */
    private int joint(Cue cue) {
        int i = cue.from() - 1;
        while (i > cue.low() && reading.isClass(i, WordClass.ADVERB)) {
            i--;
        }
        return i > cue.low() && reading.is(i, Role.JOINS) ? i : -1;
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
    private int speakerFrom(EngineComplement complement) {
        int last = complement.subjectTo() - 1;
        return reading.mentions().endsWith(last)
                ? Math.max(complement.subjectFrom(), reading.mentions().from(last))
                : complement.subjectFrom();
    }
}
