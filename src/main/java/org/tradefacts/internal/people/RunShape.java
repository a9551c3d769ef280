package org.tradefacts.internal.people;

import static org.tradefacts.internal.people.NameWords.ANY_GIVEN;
import static org.tradefacts.internal.people.NameWords.COMMON;
import static org.tradefacts.internal.people.NameWords.EASTERN;
import static org.tradefacts.internal.people.NameWords.FAMILY;
import static org.tradefacts.internal.people.NameWords.THING_END;

import org.tradefacts.internal.people.RunReader.Run;
import org.tradefacts.internal.text.Tokens;

/** What the words of a run tell by themselves, wherever it stands. */
final class RunShape {

    private static final int LONGEST_PREFIX = 3;

    /** Whether letters run into other words or figures: {@code McConnell2020}, {@code TrumpSessions}, {@code 6G}. */
    boolean isBroken(Marked text, Run run) {
        Tokens tokens = text.tokens();
        if (run.from() > 0 && tokens.glued(run.from()) && tokens.is(run.from() - 1, Tokens.Kind.NUMBER)) {
            return true;
        }
        for (int i = run.from(); i < run.to(); i++) {
            if (tokens.is(i, Tokens.Kind.NUMBER) || (tokens.is(i, Tokens.Kind.WORD) && isGlued(tokens.text(i)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isGlued(String word) {
        int small = 0;
        for (int i = 1; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isDigit(c) || (Character.isUpperCase(c) && small > LONGEST_PREFIX)) {
                return true;
            }
            small = Character.isLowerCase(c) ? small + 1 : 0;
        }
        return false;
    }

    /**
     * The first part that makes the run a street, law, prize or body, {@code Act} of "Jones Act"; -1 where none does. A
     * word that is also a family name does not, behind a given name: {@code Hall} of "Jerry Hall".
     */
    int thingAt(Marked text, Run run) {
        boolean given = text.has(run.from(), ANY_GIVEN);
        for (int part = 1; part < run.size(); part++) {
            int flags = text.flags(run.starts().get(part));
            boolean name = (flags & (FAMILY | ANY_GIVEN)) != 0 && (part > 1 || (flags & EASTERN) != 0 || given);
            if ((flags & THING_END) != 0 && !name) {
                return part;
            }
        }
        return -1;
    }

    /** Whether a common word stands inside the run, or behind a hyphen in it: {@code CHIP-EXPORT CURBS}. */
    boolean holdsCommon(Marked text, Run run) {
        for (int part = 0; part < run.size(); part++) {
            int at = run.starts().get(part);
            boolean last = part + 1 == run.size();
            int to = last ? run.to() : run.starts().get(part + 1);
            if ((part > 0 && !last && isCommon(text, at))
                    || (to > at + 2 && text.isSign(at + 1, '-') && isCommon(text, at + 2))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCommon(Marked text, int token) {
        int flags = text.flags(token);
        return (flags & COMMON) != 0 && (flags & (FAMILY | ANY_GIVEN)) == 0;
    }

    /** Whether a part is one letter: {@code J.} */
    boolean hasInitial(Run run) {
        for (String part : run.parts()) {
            if (part.length() == 1) {
                return true;
            }
        }
        return false;
    }

    /** The flags of the last part's capitalised word: {@code Leyen} of "von der Leyen". */
    int lastFlags(Marked text, Run run) {
        int at = run.starts().get(run.size() - 1);
        while (at + 1 < run.to() && !text.capital(at)) {
            at++;
        }
        return text.flags(at);
    }
}
