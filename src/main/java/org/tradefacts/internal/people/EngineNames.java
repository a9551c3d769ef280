package org.tradefacts.internal.people;

import static org.tradefacts.internal.people.NameWords.ANY_GIVEN;
import static org.tradefacts.internal.people.NameWords.ARTICLE;
import static org.tradefacts.internal.people.NameWords.COMMON;
import static org.tradefacts.internal.people.NameWords.FAMILY;
import static org.tradefacts.internal.people.NameWords.SAY;

import org.tradefacts.internal.people.RunReader.Run;
import org.tradefacts.internal.text.EngineName;

/**
 * The names of people that only an engine finds, as far as the words around do not speak against it. Nothing without an
 * engine.
 *
 * <ul>
 *   <li>{@code person: engine}: [Asha Zorn] in any place; not: the Asha Zorn plan, Asha Zorn Corp.
 *   <li>A single word that names nobody the article names in full must also be a known name or speak: [Malpass] said;
 *       not: Sears.
 * </ul>
 */
final class EngineNames {

    static final String RULE = "person: engine";

    private static final int MOST_PARTS = 5;

    private final RunShape shape;
    private final NameContext context;

    EngineNames(RunShape shape, NameContext context) {
        this.shape = shape;
        this.context = context;
    }

    /** Whether a name begins at a known place or body and goes on behind it: {@code Chad} of "Chad Bown". */
    static boolean opensName(Marked text, Tag tag) {
        EngineName name = text.document().engineName(tag.from());
        return name != null
                && name.isPerson()
                && name.from() == tag.from()
                && name.to() > tag.end()
                && tag.title() == null;
    }

    /** The part of a run that is a person's name; the run where none is: [Frank Luntz] of "Hardliner Frank Luntz". */
    static Run cut(Marked text, Run run) {
        for (int part = 0; part < run.size(); part++) {
            EngineName name = text.document().engineName(run.starts().get(part));
            if (name != null && name.isPerson() && name.from() == run.starts().get(part)) {
                return run.from(part).until(name.to());
            }
        }
        return run;
    }

    /** Whether a run is a person's name, or may be one if it is a single word. */
    boolean isPerson(Marked text, Candidate it) {
        Run run = it.run();
        EngineName name = text.document().engineName(run.from());
        return name != null
                && name.isPerson()
                && name.to() == run.to()
                && run.size() <= MOST_PARTS
                && !shape.isBroken(text, run)
                && shape.thingAt(text, run) < 0
                && !context.isOfFirm(text, it)
                && !(run.from() > it.start() && text.has(run.from() - 1, ARTICLE));
    }

    /** Whether a name was found by an engine alone. */
    static boolean isOnly(Name name) {
        return RULE.equals(name.rule());
    }

    /** Whether a single word names somebody whom nothing else in the article names. */
    static boolean standsAlone(Marked text, Name name) {
        boolean known = text.has(name.from(), FAMILY | ANY_GIVEN) && !text.has(name.from(), COMMON);
        boolean isolated = name.to() >= text.tokens().size() || name.headline();
        return known || (!isolated && (text.has(name.to(), SAY) || isOwner(text, name)));
    }

    /** Whether the name has something or somebody: Sophie's. */
    private static boolean isOwner(Marked text, Name name) {
        return text.tokens().glued(name.to()) && text.tokens().last(name.to()) == 's';
    }
}
