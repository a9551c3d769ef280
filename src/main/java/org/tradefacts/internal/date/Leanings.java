package org.tradefacts.internal.date;

import org.tradefacts.Section;
import org.tradefacts.internal.date.CalendarWords.Kind;
import org.tradefacts.internal.date.ContextWords.Role;
import org.tradefacts.internal.text.Tokens;
import org.tradefacts.internal.text.WordClass;

/**
 * Which side of the present a sentence puts a date on: the nearest word before it in its clause that tells decides,
 * else the first behind it, else the nearest before its clause. {@code said Tuesday} is past, {@code will meet on
 * Tuesday}, {@code until July 8} and {@code ahead of the June 3 election} are ahead.
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
        if (scan.has(before, Role.UNTIL) || scan.has(to, Role.DELIVERY)) {
            return Lean.FUTURE;
        }
        if (scan.is(before, scan.words.by)) {
            return Lean.MAYBE_FUTURE;
        }
        if (scan.has(before, Role.SINCE)) {
            return Lean.PAST;
        }
        int i = from - 1;
        int least = Math.max(scan.start(), from - WINDOW);
        Lean lean = Lean.OPEN;
        while (i >= least && lean == Lean.OPEN && !isPause(scan, i)) {
            lean = cue(scan, i--, false);
        }
        boolean possessive = scan.is(to, scan.words.possessive);
        for (int ahead = to; lean == Lean.OPEN && ahead < to + WINDOW && !scan.has(ahead, Role.CLAUSE); ahead++) {
            lean = possessive && scan.has(ahead, Role.WEAK) ? Lean.OPEN : cue(scan, ahead, true);
        }
        while (i >= least && lean == Lean.OPEN) {
            lean = cue(scan, i--, false);
        }
        return lean;
    }

    /** Whether a verb in the regular past stands at {@code i}: {@code announced}. */
    private static boolean isVerb(Scan scan, int i) {
        return scan.is(i, Tokens.Kind.WORD)
                && !scan.tokens.capitalised(i)
                && scan.tokens.last(i) == 'd'
                && scan.document().wordClass(i) == WordClass.VERB;
    }

    private static boolean isPause(Scan scan, int i) {
        if (!scan.is(i, Tokens.Kind.SIGN) || scan.glued(i) && scan.glued(i + 1)) {
            return false;
        }
        return switch (scan.tokens.first(i)) {
            case ',', ';', ':', '"', '“', '”', '—', '–', '-', '(' -> true;
            default -> false;
        };
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
        boolean regular = isVerb(scan, i);
        boolean past = ahead && regular && !scan.has(i, Role.FUTURE);
        if (scan.is(i + 1, scan.words.to) && scan.has(i, Role.PLAN) && !past) {
            return isVerb(scan, i - 1) ? Lean.PAST : Lean.FUTURE;
        }
        if (scan.has(i, Role.FUTURE)) {
            return scan.has(i - 1, Role.AMOUNT) || scan.is(i + 1, scan.words.have) && scan.has(i, Role.WEAK)
                    ? Lean.PAST
                    : scan.has(i, Role.WEAK) ? Lean.MAYBE_FUTURE : Lean.FUTURE;
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
