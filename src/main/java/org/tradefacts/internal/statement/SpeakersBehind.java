package org.tradefacts.internal.statement;

import org.jspecify.annotations.Nullable;
import org.tradefacts.internal.statement.Attribution.Link;
import org.tradefacts.internal.statement.Cue.Phrase;
import org.tradefacts.internal.statement.Roles.Role;
import org.tradefacts.internal.text.Tokens;
import org.tradefacts.internal.text.WordClass;

/**
 * Finds speakers that stand behind their verb.
 *
 * <ul>
 *   <li>{@code ["..."], said Lu Kang, a foreign ministry spokesman}; not {@code Ross, in Davos, said Trump was ready}
 *       and not {@code said Thursday}.
 *   <li>{@code according to the ministry}; not {@code according to plan}.
 * </ul>
 */
final class SpeakersBehind {

    private static final int WINDOW = 40;

    private final Reading reading;
    private final Tokens tokens;
    private final NounPhrases nounPhrases;
    private final SpeakerPhrases phrases;

    SpeakersBehind(Reading reading, NounPhrases nounPhrases, SpeakerPhrases phrases) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.nounPhrases = nounPhrases;
        this.phrases = phrases;
    }

    /** The speaker right behind the verb, or null. */
    @Nullable Attribution inverted(Cue cue) {
        if (!cue.verb().takes(Verb.Takes.QUOTE)
                || cue.verb().form() == Verb.Form.BASE
                || cue.to() >= cue.high()
                || isTime(cue.to())) {
            return null;
        }
        boolean alone = reading.pronoun(cue.to())
                && (cue.to() + 1 == cue.high()
                        || !reading.wordClass(cue.to() + 1).canModify());
        int end = alone ? cue.to() + 1 : nounPhrases.endOf(cue.to(), cue.high());
        if (end == cue.to() || end < cue.high() && !canFollowInverted(end, reading.comma(cue.from() - 1), cue.high())) {
            return null;
        }
        Phrase speaker = phrases.narrowed(cue.to(), end);
        return phrases.isSpeaker(speaker, cue.verb()) ? cue.before(speaker, end, -1, Link.INVERTED) : null;
    }

    private boolean isTime(int i) {
        return reading.is(i, Role.TIME) && !reading.mentions().covers(i);
    }

    private boolean canFollowInverted(int i, boolean strict, int high) {
        WordClass wordClass = reading.wordClass(i);
        if (reading.apostropheS(i)) {
            return false;
        }
        for (int k = i; strict && k < Math.min(high, i + WINDOW) && !reading.comma(k); k++) {
            if (reading.verb(k)) {
                return false;
            }
        }
        return wordClass == WordClass.SIGN
                || wordClass == WordClass.PREPOSITION
                || wordClass == WordClass.CONJUNCTION
                || wordClass == WordClass.SUBORDINATOR && !reading.is(i, Role.THAT)
                || reading.is(i, Role.TIME)
                || reading.is(i, Role.RELATIVE);
    }

    /** The speaker of "according to" ending before {@code to}, or null: "according to [officials]", not "to plan". */
    @Nullable Attribution according(Cue cue) {
        if (cue.to() >= cue.high() || reading.is(cue.to(), Role.MANNER)) {
            return null;
        }
        int end = reading.pronoun(cue.to()) ? cue.to() + 1 : nounPhrases.endOf(cue.to(), cue.high());
        if (end == cue.to() || reading.is(end - 1, Role.MANNER) && !tokens.capitalised(end - 1)) {
            return null;
        }
        end = withList(end, cue.high());
        Phrase speaker = phrases.narrowed(cue.to(), end);
        int behind = end;
        while (behind < Math.min(cue.high(), end + WINDOW)
                && !reading.comma(behind)
                && !reading.isClass(behind, WordClass.AUXILIARY)) {
            behind++;
        }
        boolean described = end < cue.high()
                && (reading.isClass(end, WordClass.VERB)
                        || reading.isClass(end, WordClass.PREPOSITION) && cue.from() == cue.low())
                && behind < cue.high()
                && reading.comma(behind);
        return cue.before(speaker, described ? behind : end, cue.from(), Link.ACCORDING);
    }

    /** A name with commas in it: the Ministry of Trade[, Industry and Energy]. */
    private int withList(int end, int high) {
        boolean list = end + 3 < high
                && reading.comma(end)
                && tokens.capitalised(end - 1)
                && tokens.capitalised(end + 1)
                && reading.is(end + 2, Role.JOINS)
                && tokens.capitalised(end + 3);
        int behind = list ? nounPhrases.endOf(end + 3, high) : end;
        return behind < high && reading.isClass(behind, WordClass.SIGN) ? behind : end;
    }
}
