package org.tradefacts.internal.statement;

import org.jspecify.annotations.Nullable;
import org.tradefacts.internal.statement.Cue.Phrase;
import org.tradefacts.internal.statement.Roles.Role;
import org.tradefacts.internal.text.Tokens;
import org.tradefacts.internal.text.WordClass;

/**
 * Turns the noun phrase beside a verb into the speaker: the bare name of a person where a person heads it
 * ({@code Treasury Secretary [Scott Bessent]}, {@code [Kim] of the Sierra Club}), else the phrase ({@code [Lee's
 * adviser]}); and tells whether a phrase and a verb fit.
 */
final class SpeakerPhrases {

    private final Reading reading;
    private final Tokens tokens;
    private final NounPhrases nounPhrases;

    SpeakerPhrases(Reading reading, NounPhrases nounPhrases) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.nounPhrases = nounPhrases;
    }

    /** The bare name where a phrase is headed by a person's name, else the phrase. */
    Phrase narrowed(int from, int to) {
        int end = from;
        while (end < to
                && (reading.mentions().covers(end)
                        || !(reading.is(end, Role.LINKS) && end > from)
                                && !reading.is(end, Role.RELATIVE)
                                && !reading.is(end, Role.REDUCED))) {
            end++;
        }
        int last = end - 1;
        if (tokens.isSign(last, ')')) {
            for (int i = last; i > from; i--) {
                if (tokens.isSign(i, '(')) {
                    last = i - 1;
                    break;
                }
            }
        }
        if (end < to && isTitleAndName(from, end, to)) {
            return new Phrase(reading.mentions().from(to - 1), to);
        }
        return reading.mentions().endsWith(last)
                ? new Phrase(Math.max(from, reading.mentions().from(last)), last + 1)
                : new Phrase(from, withoutMeans(from, to));
    }

    /** The end of a phrase without the means of its saying: "the Fed [in a statement] said". */
    private int withoutMeans(int from, int to) {
        if (!reading.is(to - 1, Role.MEDIUM)) {
            return to;
        }
        for (int i = from + 1; i < to; i++) {
            if (reading.is(i, Role.PLACES) && reading.is(i, Role.LINKS)) {
                return i;
            }
        }
        return to;
    }

    /** Whether a title of several words and a name stand together: Chairman of the Reform Commission [Ning Jizhe]. */
    private boolean isTitleAndName(int from, int link, int to) {
        if (!reading.mentions().endsWith(to - 1) || reading.mentions().covers(from) || !tokens.capitalised(from)) {
            return false;
        }
        int name = reading.mentions().from(to - 1);
        return tokens.last(link - 1) != 's'
                && !reading.isClass(from, WordClass.DETERMINER)
                && tokens.capitalised(name - 1)
                && name - 1 > link;
    }

    boolean isSpeaker(Phrase speaker, Verb verb) {
        return verb.takes(Verb.Takes.CLAUSE) && !verb.takes(Verb.Takes.OBJECT)
                || !reading.is(speaker.to() - 1, Role.THING);
    }

    /** Whether a subject can stand before a form: "officials say", not "the tax benefit pledge". */
    boolean agrees(Verb verb, int noun, boolean auxiliary) {
        return verb.form() != Verb.Form.BASE
                || auxiliary
                || reading.is(noun, Role.PLURAL)
                || reading.isClass(noun, WordClass.NUMBER)
                || tokens.last(noun) == 's' && !reading.mentions().covers(noun)
                || tokens.isSign(noun, ')')
                || noun > 0 && reading.isClass(noun - 1, WordClass.CONJUNCTION);
    }

    /** The head of a noun phrase: [advisers] to the president. */
    int head(int start, int last) {
        for (int i = start + 1; i <= last; i++) {
            if ((reading.is(i, Role.LINKS) || reading.is(i, Role.REDUCED) || reading.is(i, Role.RELATIVE))
                    && !reading.mentions().covers(i)) {
                return i - 1;
            }
        }
        return last;
    }

    /** Whether a phrase can be the one who "says": it names somebody or has an article; not "disparaging [remarks]". */
    boolean isDefinite(int start, int last) {
        return reading.isClass(start, WordClass.DETERMINER)
                || reading.isClass(start, WordClass.NUMBER)
                || tokens.capitalised(last)
                || tokens.capitalised(start)
                || reading.mentions().covers(last);
    }

    /** The speaker that the name at a token gives, or null where none begins there. */
    @Nullable Phrase named(int from, int to) {
        if (from >= to || !tokens.capitalised(from)) {
            return null;
        }
        int end = nounPhrases.endOf(from, to);
        return end == from || !tokens.capitalised(end - 1) ? null : narrowed(from, end);
    }

    /**
     * The speaker that a name of capitalised words gives, or null: "Iron and Steel Institute President Kevin Dempsey:".
     */
    @Nullable Phrase announced(int from, int to) {
        boolean brackets = false;
        for (int i = from; i < to; i++) {
            brackets |= tokens.isSign(i, '(');
            boolean name = tokens.capitalised(i)
                    || brackets
                    || !tokens.is(i, Tokens.Kind.WORD)
                    || reading.is(i, Role.LINKS)
                    || reading.isClass(i, WordClass.CONJUNCTION)
                    || reading.isClass(i, WordClass.DETERMINER);
            if (!name || reading.quotations().covers(i)) {
                return null;
            }
        }
        return from < to && tokens.capitalised(from) ? narrowed(from, to) : null;
    }
}
