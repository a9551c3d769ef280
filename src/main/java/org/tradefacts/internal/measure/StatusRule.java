package org.tradefacts.internal.measure;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tradefacts.MeasureEvent.Kind;
import org.tradefacts.MeasureType;
import org.tradefacts.TradeMeasure.Status;
import org.tradefacts.internal.measure.Mention.Event;

/**
 * Where a measure stands, from its events.
 *
 * <ol>
 *   <li>Lifted, expired or struck down: ENDED, unless that lies ahead.
 *   <li>Paused or put off: SUSPENDED.
 *   <li>Imposed, in effect, changed or extended, and not ahead: IN_FORCE. For an agreement also ratified.
 *   <li>Announced, signed, agreed, or any of the above still ahead: ANNOUNCED.
 *   <li>Considered, threatened, proposed, investigated, or an agreement under negotiation or only wished for ("a trade
 *       deal"): CONSIDERED.
 *   <li>No event, or only requests and talks about it: IN_FORCE, for a measure the text speaks of as existing.
 * </ol>
 *
 * <p>A title tells in the present what the text below says will be done: "India raises duty" above "will raise" is
 * ANNOUNCED.
 */
final class StatusRule {

    private static final Set<Kind> ENDING = EnumSet.of(Kind.LIFTED, Kind.EXPIRES, Kind.STRUCK_DOWN);
    private static final Set<Kind> PAUSING = EnumSet.of(Kind.SUSPENDED, Kind.DELAYED);
    private static final Set<Kind> ACTING =
            EnumSet.of(Kind.IMPOSED, Kind.TAKES_EFFECT, Kind.RAISED, Kind.LOWERED, Kind.EXTENDED);
    private static final Set<Kind> DECIDING =
            EnumSet.of(Kind.ANNOUNCED, Kind.SIGNED, Kind.AGREED, Kind.RATIFIED, Kind.EXEMPTED);
    private static final Set<Kind> THINKING =
            EnumSet.of(Kind.CONSIDERED, Kind.THREATENED, Kind.PROPOSED, Kind.INVESTIGATED);

    private StatusRule() {}

    /**
     * The status by the rule above; {@code open} is whether every phrase leaves open that the measure exists,
     * {@code left} whether it is an agreement in force that somebody leaves or renegotiates.
     */
    static Status of(MeasureType type, List<Event> told, boolean open, boolean left) {
        boolean agreement = type == MeasureType.TRADE_AGREEMENT;
        boolean ahead = told.stream().anyMatch(event -> event.ahead() && !event.headline() && !event.undoing());
        List<Event> events =
                ahead ? told.stream().filter(event -> !isTitleOf(event)).toList() : told;
        if (any(events, ENDING, false)
                && !(agreement && !any(events, EnumSet.of(Kind.EXPIRES, Kind.STRUCK_DOWN), false))) {
            return Status.ENDED;
        }
        if (any(events, PAUSING, false)
                || any(events, PAUSING, true)
                || events.stream().anyMatch(Event::pausing)) {
            return Status.SUSPENDED;
        }
        if (any(events, ACTING, false)
                || any(events, EnumSet.of(Kind.EXTENDED), true)
                || agreement && any(events, EnumSet.of(Kind.RATIFIED), false)) {
            return Status.IN_FORCE;
        }
        if (any(events, ACTING, true) || any(events, DECIDING, false) || any(events, DECIDING, true)) {
            return Status.ANNOUNCED;
        }
        boolean talks = agreement && !left && events.stream().anyMatch(e -> e.kind() == Kind.NEGOTIATED);
        if (talks || agreement && open || any(events, THINKING, false) || any(events, THINKING, true)) {
            return Status.CONSIDERED;
        }
        return Status.IN_FORCE;
    }

    /** A title's present tense, "India raises duty", which tells of the future where the text says "will". */
    private static boolean isTitleOf(Event event) {
        return event.headline() && ACTING.contains(event.kind());
    }

    private static boolean any(List<Event> events, Set<Kind> kinds, boolean ahead) {
        return events.stream().anyMatch(e -> kinds.contains(e.kind()) && e.ahead() == ahead && !e.undoing());
    }
}
