package org.tradefacts.internal.date;

import org.tradefacts.Section;
import org.tradefacts.internal.date.CalendarWords.Kind;
import org.tradefacts.internal.date.ContextWords.Role;
import org.tradefacts.internal.text.Tokens;
import org.tradefacts.internal.text.WordClass;

/**
 * Which side of the present a sentence puts a date on: the nearest word that tells decides. {@code said Tuesday} is
 * past, {@code will meet on Tuesday}, {@code until July 8} and {@code ahead of the June 3 election} are ahead.
 */
final class Leanings {

    private static final int WINDOW = 20;

    private Leanings() {}

    static Lean of(Scan scan, int from, int to) {
        int before = from - 1;
        while (before > from - 4
                && (scan.is(before, scan.words.the) || scan.is(before, scan.words.on) || scan.is(before, Kind.PART))) {
            before--;
        }
        if (scan.has(before, Role.UNTIL)) {
            return Lean.FUTURE;
        }
        if (scan.has(before, Role.SINCE)) {
            return Lean.PAST;
        }
        boolean open = true;
        boolean possessive = scan.is(to, scan.words.possessive);
        for (int distance = 1; distance <= WINDOW; distance++) {
            Lean lean = cue(scan, from - distance, false);
            int ahead = to - 1 + distance;
            open = open && !scan.has(ahead, Role.CLAUSE);
            if (lean == Lean.OPEN && open && !(possessive && scan.has(ahead, Role.WEAK))) {
                lean = cue(scan, ahead, true);
            }
            if (lean != Lean.OPEN) {
                return lean;
            }
        }
        return Lean.OPEN;
    }

    /**
     * What one word tells.
     *
     * @param ahead whether it stands behind the date: "On Thursday, he threatened to act" is past, "threatened to act
     *     on Thursday" is not
     */
    private static Lean cue(Scan scan, int i, boolean ahead) {
        if (!scan.is(i, Tokens.Kind.WORD)) {
            return Lean.OPEN;
        }
        boolean regular = !scan.tokens.capitalised(i)
                && scan.tokens.last(i) == 'd'
                && scan.document().wordClass(i) == WordClass.VERB;
        boolean past = ahead && regular && !scan.has(i, Role.FUTURE);
        if (scan.is(i + 1, scan.words.to) && scan.has(i, Role.PLAN) && !past) {
            return Lean.FUTURE;
        }
        if (scan.has(i, Role.FUTURE)) {
            return scan.has(i - 1, Role.AMOUNT) || scan.is(i + 1, scan.words.have) && scan.has(i, Role.WEAK)
                    ? Lean.PAST
                    : Lean.FUTURE;
        }
        if (scan.is(i - 1, scan.words.be)) {
            return Lean.OPEN;
        }
        if (scan.has(i, Role.PAST)) {
            return Lean.PAST;
        }
        if (scan.is(i, scan.words.to) && scan.document().kindOf(scan.sentence()) == Section.Kind.HEADLINE) {
            return Lean.FUTURE;
        }
        return regular ? Lean.PAST : Lean.OPEN;
    }
}
