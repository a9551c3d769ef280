package org.tradefacts.internal.people;

import static org.tradefacts.internal.people.NameWords.ANY_GIVEN;
import static org.tradefacts.internal.people.NameWords.ARTICLE;
import static org.tradefacts.internal.people.NameWords.COMMON;
import static org.tradefacts.internal.people.NameWords.FAMILY;
import static org.tradefacts.internal.people.NameWords.GIVEN;
import static org.tradefacts.internal.people.NameWords.LEADER;
import static org.tradefacts.internal.people.NameWords.SURNAME;
import static org.tradefacts.internal.people.NameWords.THING_END;
import static org.tradefacts.internal.people.NameWords.TIME;
import static org.tradefacts.internal.people.NameWords.WEAK;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tradefacts.internal.people.RunReader.Run;

/**
 * Judges whether a run of capitalised words is a person's name. Two capitals alone are no evidence; these rules are.
 *
 * <ul>
 *   <li>{@code person: honorific}: Mr. [Trudeau]; not: Miss Universe.
 *   <li>{@code person: title before}: Trade Minister [Cheong In-kyo], President [Reagan]; not: General Electric,
 *       retailer Best Buy.
 *   <li>{@code person: family name first}: [Xi Jinping], [Rha Woong Bae], [Kim De-jong]; see {@link EasternNames}; not:
 *       Lee Harvey.
 *   <li>{@code person: given name}: [Scott Bessent], [Ursula von der Leyen]; not: the Scott Bessent plan, John Deere
 *       Corp.
 *   <li>{@code person: initial}: [J. Bennett Johnston]; not: Hepatitis B.
 *   <li>{@code person: described}: [Euphemia Zorn], a professor at; [Euphemia Zorn], 45; not: Novo Nordisk, a maker of.
 *   <li>{@code person: speaks}: [Zelbert Bennett] said; said [Eppie Zorn]; not: Nippon Steel said.
 *   <li>{@code person: named again}: [Asha Zorn], where "Zorn said" or "Ms. Zorn" follows.
 * </ul>
 */
final class NameJudge {

    private static final int MOST_PARTS = 5;
    private static final int MOST_UNKNOWN_PARTS = 3;

    private final RunShape shape;
    private final NameContext context;

    NameJudge(RunShape shape, NameContext context) {
        this.shape = shape;
        this.context = context;
    }

    /**
     * The name of the rule that takes the run for a person's name, or null.
     *
     * @param familyFirst whether its form is that of a name with the family name first
     * @param speakers the bare words that act as people do in the text
     */
    @Nullable String rule(Marked text, Candidate it, boolean familyFirst, Set<String> speakers) {
        Run run = it.run();
        int first = text.flags(run.from());
        if (run.size() > MOST_PARTS || shape.isBroken(text, run) || context.isOfFirm(text, it)) {
            return null;
        }
        if (it.honorific()) {
            return run.size() == 1 && isOnlyCommon(first) ? null : "person: honorific";
        }
        if (!familyFirst && shape.thingAt(text, run) >= 0) {
            return null;
        }
        Tag title = it.title();
        boolean several = title != null && it.headline() && title.isPlural(text.tokens());
        if (title != null && !several && isBehindTitle(text, title, run)) {
            return "person: title before";
        }
        boolean determined = run.from() > it.start() && text.has(run.from() - 1, ARTICLE);
        if (run.size() == 1 || determined || context.isBeforeTitle(text, it)) {
            return null;
        }
        if (familyFirst) {
            return "person: family name first";
        }
        int last = shape.lastFlags(text, run);
        boolean plain = (last & COMMON) == 0 || (last & SURNAME) != 0;
        if ((first & ANY_GIVEN) != 0) {
            return isGiven(text, it, first, last, plain) ? "person: given name" : null;
        }
        if ((first & COMMON) != 0 || !plain) {
            return null;
        }
        if (shape.hasInitial(run) && run.parts().get(run.size() - 1).length() > 1) {
            return "person: initial";
        }
        return run.size() > MOST_UNKNOWN_PARTS ? null : byContext(text, it, first, last, speakers);
    }

    private static boolean isOnlyCommon(int flags) {
        return (flags & COMMON) != 0 && (flags & FAMILY) == 0;
    }

    /** Whether the title before the run is a person's, and not that of several or of a firm. */
    private boolean isBehindTitle(Marked text, Tag tag, Run run) {
        int first = text.flags(run.from());
        Title title = tag.titled();
        if (title.use() == Title.Use.ROLE) {
            return false;
        }
        if (title.use() == Title.Use.CAPITAL) {
            return (first & (FAMILY | ANY_GIVEN)) != 0;
        }
        boolean plain = (first & (COMMON | THING_END)) == 0 || (first & (FAMILY | WEAK)) != 0;
        if (run.size() > 1) {
            return plain || ((shape.lastFlags(text, run) & COMMON) == 0 && (first & THING_END) == 0);
        }
        return plain
                && (first & TIME) == 0
                && text.kind(run.from()).canHead()
                && !tag.isPlural(text.tokens())
                && (text.capital(tag.head()) || (first & (FAMILY | LEADER)) != 0);
    }

    /** Whether a run that begins with a given name is a person's: not {@code Grace Period}, at {@code Chase Zorn}. */
    private boolean isGiven(Marked text, Candidate it, int first, int last, boolean plain) {
        boolean weak = (first & GIVEN) == 0;
        if (weak && ((it.headline() && (last & FAMILY) == 0) || context.isAtPlace(text, it))) {
            return false;
        }
        return (plain || (!weak && !it.headline())) && !shape.holdsCommon(text, it.run());
    }

    private @Nullable String byContext(Marked text, Candidate it, int first, int last, Set<String> speakers) {
        Run run = it.run();
        if (context.isDescribed(text, it) || context.isIntroduced(text, it)) {
            return "person: described";
        }
        boolean unknown = context.isBehindSay(text, it) && first == 0 && last == 0;
        if ((unknown || (last & (FAMILY | GIVEN)) != 0) && context.speaks(text, it)) {
            return "person: speaks";
        }
        return speakers.contains(run.parts().get(run.size() - 1)) && !it.headline() ? "person: named again" : null;
    }
}
