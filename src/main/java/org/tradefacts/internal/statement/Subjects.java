package org.tradefacts.internal.statement;

import org.jspecify.annotations.Nullable;
import org.tradefacts.internal.statement.Attribution.Link;
import org.tradefacts.internal.statement.Cue.Phrase;
import org.tradefacts.internal.statement.Roles.Role;
import org.tradefacts.internal.text.Tokens;
import org.tradefacts.internal.text.WordClass;

/**
 * Finds the subject in front of a reporting verb.
 *
 * <ul>
 *   <li>Right before it: {@code the finance ministry said}, {@code he said}, {@code Lee, a lawmaker said}; not
 *       {@code tax benefit pledge}, {@code the impact it said}, {@code if officials say}.
 *   <li>Before an apposition or a relative clause: {@code Heo Yoon, a professor at Sogang University, noted}; of
 *       {@code China's foreign minister, Wang Yi, said} it is Wang Yi.
 *   <li>The noun of a relative clause: {@code Cohn, who argued}.
 * </ul>
 */
final class Subjects {

    private static final int WINDOW = 40;

    private final Reading reading;
    private final Tokens tokens;
    private final NounPhrases nounPhrases;
    private final SpeakerPhrases phrases;

    Subjects(Reading reading, NounPhrases nounPhrases, SpeakerPhrases phrases) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.nounPhrases = nounPhrases;
        this.phrases = phrases;
    }

    @Nullable Attribution subject(Cue cue, int left, boolean perfect) {
        if (reading.quotations().covers(left)) {
            return null;
        }
        if (reading.is(left, Role.RELATIVE)) {
            int noun = left - 1 >= cue.low() && reading.comma(left - 1) ? left - 2 : left - 1;
            int start = nounPhrases.startOf(noun, cue.low());
            if (start < 0) {
                return null;
            }
            Phrase speaker = phrases.narrowed(start, noun + 1);
            return phrases.agrees(cue.verb(), phrases.head(start, noun), perfect)
                    ? cue.by(speaker, left, -1, Link.RELATIVE)
                    : null;
        }
        if (reading.pronoun(left)) {
            if (left > cue.low() && isNounOfRelative(left - 1, cue.low())) {
                return null;
            }
            if (isQuantity(left, cue)) {
                return null;
            }
            boolean plural = !reading.is(left, Role.PERSONAL) && reading.is(left, Role.PLURAL);
            if (cue.verb().form() == Verb.Form.BASE && !perfect && !plural && !reading.is(left, Role.SPOKEN)) {
                return null;
            }
            return left > cue.low() && (reading.is(left - 1, Role.DOUBTS) || reading.is(left - 1, Role.THAT))
                            || plural && cue.verb().form() == Verb.Form.THIRD
                    ? null
                    : cue.by(new Phrase(left, left + 1), left, cut(left, cue.low()), link(left, cue.low()));
        }
        int start = nounPhrases.startOf(left, cue.low());
        if (start < 0
                || start > cue.low() && !canPrecedeSubject(start - 1, cue.verb())
                || !phrases.agrees(cue.verb(), phrases.head(start, left), perfect)
                || cue.verb().form() == Verb.Form.THIRD && !phrases.isDefinite(start, left)) {
            return null;
        }
        int named = apposedName(start, cue.low());
        int first = named >= 0 ? named : start;
        Phrase speaker = named >= 0 ? phrases.narrowed(named, start - 1) : phrases.narrowed(start, left + 1);
        return phrases.isSpeaker(speaker, cue.verb())
                ? cue.by(speaker, first, cut(first, cue.low()), link(first, cue.low()))
                : null;
    }

    /** Whether "some" counts the nouns behind it and the verb is a noun too: "some state officials". */
    private boolean isQuantity(int pronoun, Cue cue) {
        return !reading.is(pronoun, Role.PERSONAL)
                && reading.is(pronoun, Role.PLURAL)
                && cue.verb().form() == Verb.Form.BASE
                && pronoun + 1 == cue.from()
                && cue.to() < cue.high()
                && reading.wordClass(cue.from()).canModify()
                && reading.wordClass(cue.to()).canHead();
    }

    private Link link(int first, int low) {
        int before = first - 1;
        if (before > low && reading.is(before, Role.RELATIVE)) {
            return Link.WITHIN;
        }
        boolean fronted =
                before == low && (reading.isClass(before, WordClass.SUBORDINATOR) || reading.is(before, Role.SETS_OFF));
        return fronted ? Link.FRONTED : Link.BEFORE;
    }

    /**
     * Whether a noun right before "he" takes a relative clause: "the impact [it said] would"; not "In Seoul he said".
     */
    private boolean isNounOfRelative(int noun, int low) {
        WordClass first = reading.wordClass(low);
        return reading.wordClass(noun).canHead()
                && !reading.is(noun, Role.TIME)
                && first != WordClass.PREPOSITION
                && first != WordClass.ADVERB
                && first != WordClass.CONJUNCTION
                && first != WordClass.SUBORDINATOR
                && first != WordClass.VERB
                && first != WordClass.SIGN;
    }

    /** Whether a subject can begin behind a token: not behind "of" or "for". */
    private boolean canPrecedeSubject(int i, Verb verb) {
        if (verb.form() == Verb.Form.BASE && reading.isClass(i, WordClass.VERB) && tokens.last(i) != 'g') {
            return false;
        }
        return !reading.is(i, Role.DOUBTS)
                && !reading.is(i, Role.THAT)
                && (!reading.isClass(i, WordClass.PREPOSITION) || reading.is(i, Role.SETS_OFF));
    }

    /** Where a person's name stands in front of a description without a second comma: "Lee, a lawmaker [said]". */
    private int apposedName(int start, int low) {
        int comma = start - 1;
        if (comma <= low || !reading.comma(comma)) {
            return -1;
        }
        if (!reading.mentions().endsWith(comma - 1)) {
            return -1;
        }
        int first = nounPhrases.startOf(comma - 1, low);
        return first == low || first > low && isClauseStart(first - 1) ? first : -1;
    }

    private boolean isClauseStart(int before) {
        return reading.quotations().closesAt(before)
                || reading.comma(before)
                || reading.isClass(before, WordClass.CONJUNCTION)
                || reading.is(before, Role.SETS_OFF);
    }

    /**
     * Where the content before this attribution ends, if the attribution stands beside that content and not in it: at
     * "while Y said", "; Y said", ", but Y said".
     */
    private int cut(int first, int low) {
        int before = first - 1;
        if (before <= low) {
            return -1;
        }
        boolean sets = reading.is(before, Role.SETS_OFF);
        boolean comma = reading.comma(before - 1)
                || reading.dash(before - 1)
                || reading.quotations().closesAt(before - 1);
        if (sets && (comma || reading.is(before, Role.CONTRASTS))) {
            return comma && !reading.quotations().covers(before - 1) ? before - 1 : before;
        }
        if (reading.is(before, Role.JOINS) && comma) {
            return reading.quotations().covers(before - 1) ? before : before - 1;
        }
        return tokens.isSign(before, ';') ? before : -1;
    }

    /**
     * The speaker in front of an apposition or a relative clause that ends with the comma or dash at {@code closer}.
     */
    @Nullable Attribution apposed(Cue cue, int closer) {
        if (closer == cue.low()) {
            return null;
        }
        boolean dash = reading.dash(closer);
        for (int i = closer - 1; i > Math.max(cue.low(), closer - WINDOW); i--) {
            if (reading.quotations().covers(i)) {
                break;
            }
            if (!(dash ? reading.dash(i) : reading.comma(i)) || !nounPhrases.canEnd(i - 1)) {
                continue;
            }
            int start = nounPhrases.startOf(i - 1, cue.low());
            boolean second = start - 1 == cue.low() && reading.isClass(cue.low(), WordClass.ADVERB);
            if (start < 0 || start != cue.low() && !second && !isClauseStart(start - 1)) {
                continue;
            }
            boolean person = reading.mentions().endsWith(i - 1) || isOneName(i + 1, closer);
            boolean front = start == cue.low() || reading.quotations().closesAt(start - 1) || !reading.comma(start - 1);
            if (!person && !front && !reading.isClass(i + 1, WordClass.VERB)) {
                continue;
            }
            Phrase speaker = isOneName(i + 1, closer) ? phrases.narrowed(i + 1, closer) : phrases.narrowed(start, i);
            return phrases.isSpeaker(speaker, cue.verb())
                    ? cue.by(speaker, start, cut(start, cue.low()), Link.BEFORE)
                    : null;
        }
        return apposedLast(cue, closer);
    }

    /**
     * The phrase in front of the last relative clause, or of a comma that stands alone: "prices fell, the OECD, which
     * hosted the talks, said"; "the negotiator (D), said".
     */
    private @Nullable Attribution apposedLast(Cue cue, int closer) {
        int noun = reading.comma(closer)
                        && (tokens.isSign(closer - 1, ')') || reading.mentions().endsWith(closer - 1))
                ? closer - 1
                : -1;
        for (int i = closer - 1; noun < 0 && i > Math.max(cue.low(), closer - WINDOW); i--) {
            if (reading.comma(i) && reading.is(i + 1, Role.RELATIVE)) {
                noun = i - 1;
            }
        }
        int start = noun < 0 ? -1 : nounPhrases.startOf(noun, cue.low());
        if (start < 0 || start != cue.low() && !isClauseStart(start - 1)) {
            return null;
        }
        Phrase speaker = phrases.narrowed(start, noun + 1);
        return phrases.isSpeaker(speaker, cue.verb())
                ? cue.by(speaker, start, cut(start, cue.low()), Link.BEFORE)
                : null;
    }

    private boolean isOneName(int from, int to) {
        return reading.mentions().endsWith(to - 1)
                && reading.mentions().from(to - 1) - from <= 2
                && !reading.isClass(from, WordClass.PREPOSITION);
    }
}
