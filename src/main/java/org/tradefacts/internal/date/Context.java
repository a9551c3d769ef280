package org.tradefacts.internal.date;

import org.tradefacts.internal.date.CalendarWords.Kind;
import org.tradefacts.internal.date.ContextWords.Role;
import org.tradefacts.internal.text.Tokens;
import org.tradefacts.internal.text.WordClass;

/** Questions about the words beside a date. */
final class Context {

    private Context() {}

    /** Whether a date often follows the word at {@code i}: {@code in}, {@code since}, {@code early}, {@code mid-}. */
    static boolean isDatePreposition(Scan scan, int i) {
        return scan.has(scan.dash(i) ? i - 1 : i, Role.PREPOSITION);
    }

    /** Whether the word at {@code i} names a number behind it: {@code Section 2025}, {@code No. 2024}. */
    static boolean namesNumber(Scan scan, int i) {
        if (scan.sign(i, '.') && scan.glued(i)) {
            return scan.has(i - 1, Role.NUMBERS) && scan.tokens.capitalised(i - 1);
        }
        return scan.has(i, Role.NUMBERS) && scan.tokens.capitalised(i);
    }

    /** Whether numbers count the word at {@code i}: {@code troops}. */
    static boolean isUnit(Scan scan, int i) {
        return scan.has(i, Role.UNIT)
                && !(scan.is(i, Tokens.Kind.WORD)
                        && scan.tokens.allCapitals(i)
                        && scan.tokens.end(i) - scan.tokens.start(i) < 3);
    }

    /** Whether the word at {@code i} says that an amount follows: {@code up}, {@code some}. */
    static boolean isApproximation(Scan scan, int i) {
        boolean than = scan.has(i, Role.AMOUNT) && scan.has(i - 1, Role.APPROXIMATION);
        return than || scan.has(i, Role.APPROXIMATION);
    }

    /** Whether the word at {@code i} looks like a plural noun in small letters: {@code banks}, {@code people}. */
    static boolean isPlural(Scan scan, int i) {
        if (!scan.is(i, Tokens.Kind.WORD) || scan.tokens.capitalised(i)) {
            return false;
        }
        int length = scan.tokens.end(i) - scan.tokens.start(i);
        if (length < 4 || scan.tokens.last(i) != 's') {
            return false;
        }
        WordClass wordClass = scan.document().wordClass(i);
        return wordClass == WordClass.NOUN || wordClass == WordClass.VERB_OR_NOUN;
    }

    /** Whether the month at {@code i} is somebody's name: {@code Theresa May}, {@code Mrs May}. */
    static boolean isFirstName(Scan scan, int i) {
        int before = scan.sign(i - 1, '.') ? i - 2 : i - 1;
        return (scan.has(before, Role.FIRST_NAME) || scan.has(before, Role.TITLE)) && scan.tokens.capitalised(before);
    }

    /** Whether a noun can stand at {@code i}: behind a small word or an article, or with no word behind it. */
    static boolean isNounPlace(Scan scan, int i) {
        if (scan.is(i - 1, Tokens.Kind.WORD)) {
            return !scan.tokens.capitalised(i - 1)
                    || scan.is(i - 1, scan.words.the)
                    || scan.is(i - 1, scan.words.possessive);
        }
        return !scan.is(i + 1, Tokens.Kind.WORD) && scan.has(i + 1);
    }

    /** Whether the month at {@code i} goes on as no month does: {@code May said}, {@code March on Washington}. */
    static boolean isVerbBehind(Scan scan, int i) {
        return scan.has(i + 1, Role.PAST) || scan.has(i + 1, Role.FUTURE) || scan.is(i + 1, scan.words.on);
    }

    /** Whether the date at {@code i} comes again and again: {@code every Tuesday}, {@code each July}. */
    static boolean isSet(Scan scan, int i) {
        return scan.has(i - 1, Role.SET) && !scan.is(i, Kind.EDGE);
    }

    /** Whether somebody's period begins at {@code i}: {@code his last year}, {@code Trump's last year}. */
    static boolean isPossessed(Scan scan, int i) {
        return scan.has(i - 1, Role.POSSESSOR);
    }
}
