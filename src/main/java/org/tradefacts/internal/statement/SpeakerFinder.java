package org.tradefacts.internal.statement;

import org.jspecify.annotations.Nullable;
import org.tradefacts.internal.statement.Attribution.Link;
import org.tradefacts.internal.statement.Cue.Phrase;
import org.tradefacts.internal.statement.Roles.Role;
import org.tradefacts.internal.text.Tokens;
import org.tradefacts.internal.text.WordClass;

/**
 * Finds the speaker of a reporting verb, or finds that the verb reports nothing.
 *
 * <ul>
 *   <li>The subject in front: {@code Lee said}, {@code the finance ministry has said}, {@code Lu on Friday said}; not
 *       {@code Lee would say}, {@code did not say}, {@code was told}.
 *   <li>Behind an apposition or a relative clause: {@code Heo Yoon, a professor at Sogang University, noted};
 *       {@code China's foreign minister, Wang Yi, said} is Wang Yi.
 *   <li>Inverted, behind a quotation or a comma: {@code said Lu Kang, a foreign ministry spokesman}; not {@code Ross,
 *       in Davos, said Trump was ready}.
 *   <li>The subject behind a participle that opens the sentence: {@code Noting that exports fell, Lee asked for talks};
 *       not {@code Lamenting the rain, growers went home}.
 *   <li>Shared with the verb before: {@code he said ..., adding that ...}; {@code Lee met Xi and said ...}.
 * </ul>
 */
final class SpeakerFinder {

    private static final int WINDOW = 40;

    private final Reading reading;
    private final Tokens tokens;
    private final NounPhrases nounPhrases;
    private final SpeakerPhrases phrases;
    private final Subjects subjects;
    private final SpeakersBehind behind;

    SpeakerFinder(Reading reading, NounPhrases nounPhrases, SpeakerPhrases phrases) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.nounPhrases = nounPhrases;
        this.phrases = phrases;
        this.subjects = new Subjects(reading, nounPhrases, phrases);
        this.behind = new SpeakersBehind(reading, nounPhrases, phrases);
    }

    /**
     * The attribution of a verb, or null.
     *
     * @param earlier the attribution before this one in the sentence, or null
     */
    @Nullable Attribution find(Cue cue, @Nullable Attribution earlier) {
        int left = cue.from() - 1;
        boolean progressive = false;
        boolean perfect = false;
        for (int steps = 0; left >= cue.low() && steps < 10; steps++, left--) {
            if (reading.quotations().covers(left) || reading.mentions().covers(left)) {
                break;
            }
            int begun = aspect(left, cue.low());
            if (begun >= 0) {
                left = begun;
                perfect = true;
                continue;
            }
            if (reading.is(left, Role.NOT) || reading.is(left, Role.UNREAL) && !tokens.capitalised(left)) {
                return null;
            }
            if (reading.is(left, Role.SINCE) && left > cue.low() && reading.isClass(left - 1, WordClass.AUXILIARY)) {
                continue;
            }
            if (reading.is(left, Role.BE)) {
                if (cue.verb().form() != Verb.Form.ING) {
                    return null;
                }
                progressive = true;
            } else if (reading.isClass(left, WordClass.AUXILIARY)) {
                perfect = true;
            } else if (!isAdverbial(left, left + 1 < cue.from())) {
                break;
            }
        }
        if (opensSentence(cue)) {
            return fronted(cue);
        }
        if (cue.verb().form() == Verb.Form.PARTICIPLE && !perfect || tokens.capitalised(cue.from())) {
            return null;
        }
        if (cue.verb().form() == Verb.Form.ING && !progressive) {
            return participle(cue, left, earlier);
        }
        if (cue.to() + 1 < cue.high() && reading.is(cue.to(), Role.BY) && !reading.is(cue.to() + 1, Role.MEDIUM)) {
            return null;
        }
        if (left < cue.low()) {
            return null;
        }
        if (reading.quotations().closesAt(left)) {
            return behind.inverted(cue);
        }
        if (reading.comma(left) || reading.dash(left)) {
            boolean can =
                    left == cue.from() - 1 && reading.comma(left) && !cue.verb().takes(Verb.Takes.LISTENER);
            Attribution inverted = can ? behind.inverted(cue) : null;
            return inverted != null ? inverted : subjects.apposed(cue, left);
        }
        if (reading.is(left, Role.JOINS)) {
            return shared(cue, left, earlier);
        }
        Attribution attribution = subjects.subject(cue, left, perfect);
        return attribution == null ? null : comparing(cue, attribution);
    }

    /**
     * The attribution as it is, or by "as": "[As Lee noted], the duties fell"; "The duties fell[, as Lee put it]"; not
     * "As Lee said prices fell, ..." and "Stocks fell, as Lee announced new duties".
     */
    private Attribution comparing(Cue cue, Attribution attribution) {
        int as = attribution.from() - 1;
        boolean opens = as == cue.low() || as > cue.low() && reading.comma(as - 1);
        if (!opens || !reading.is(as, Role.AS) || !cue.verb().takes(Verb.Takes.QUOTE)) {
            return attribution;
        }
        int end = behindAdverbials(cue);
        boolean comma = end < cue.high() && reading.comma(end);
        boolean stop = end == cue.high() || end < cue.high() && (tokens.isSign(end, '.') || tokens.isSign(end, ';'));
        boolean closed = comma || stop && as > cue.low();
        return !closed
                ? attribution
                : new Attribution(
                        cue.verb(),
                        cue.from(),
                        cue.to(),
                        attribution.speakerFrom(),
                        attribution.speakerTo(),
                        as,
                        end,
                        as,
                        Link.ACCORDING);
    }

    /**
     * The verb that only tells how a saying goes, in front of a "to": "[continued] to say", "[went] on to say"; -1
     * where none stands there: "refused to say".
     */
    private int aspect(int to, int low) {
        if (!reading.is(to, Role.TO)) {
            return -1;
        }
        int verb = to - 1 > low && reading.is(to - 1, Role.PLACES) ? to - 2 : to - 1;
        return verb >= low && reading.is(verb, Role.ASPECT) ? verb : -1;
    }

    /** Whether a token may stand between speaker and verb: also, on Friday, earlier this week. */
    private boolean isAdverbial(int i, boolean timeBehind) {
        boolean year = tokens.is(i, Tokens.Kind.NUMBER) && i > 0 && reading.is(i - 1, Role.PLACES)
                || timeBehind && reading.is(i, Role.PLACES) && tokens.is(i + 1, Tokens.Kind.NUMBER);
        return year
                || reading.isClass(i, WordClass.ADVERB)
                || reading.is(i, Role.TIME)
                || reading.is(i, Role.TIMES)
                || timeBehind
                        && (reading.is(i, Role.PLACES) || reading.isClass(i, WordClass.DETERMINER))
                        && (reading.is(i + 1, Role.TIME)
                                || reading.isClass(i + 1, WordClass.DETERMINER) && reading.is(i + 2, Role.TIME));
    }

    private @Nullable Attribution participle(Cue cue, int left, @Nullable Attribution earlier) {
        int start = nounPhrases.startOf(left, cue.low());
        if (start > cue.low() && reading.is(start - 1, Role.WITH)) {
            Phrase speaker = phrases.narrowed(start, left + 1);
            int cut = start - 2 > cue.low() && reading.comma(start - 2) ? start - 2 : start - 1;
            return cue.by(speaker, cut, cut, Link.PARTICIPLE);
        }
        boolean parted = left >= cue.low()
                && (reading.comma(left)
                        || reading.dash(left)
                        || reading.quotations().closesAt(left)
                        || reading.is(left, Role.DOING));
        if (!parted) {
            return null;
        }
        if (!reading.is(left, Role.DOING)) {
            return ofEarlier(cue, left, left, earlier, Link.PARTICIPLE);
        }
        boolean aside = left > cue.low() && reading.comma(left - 1);
        return ofEarlier(cue, left, -1, earlier, aside ? Link.ASIDE : Link.PARTICIPLE);
    }

    /** Behind the person told and the phrases of time, place and means that follow a verb; the object stays. */
    private int behindAdverbials(Cue cue) {
        int i = cue.to();
        if (cue.verb().takes(Verb.Takes.LISTENER)) {
            int end = nounPhrases.endOf(i, cue.high());
            i = end > i && reading.is(end - 1, Role.LISTENER) ? end : cue.high() + 1;
        }
        while (i < cue.high() && !reading.comma(i)) {
            boolean phrase = reading.is(i, Role.PLACES);
            if ((phrase || reading.isClass(i, WordClass.DETERMINER)) && reading.is(i + 1, Role.TIME)) {
                i += 2;
            } else if (phrase) {
                i = nounPhrases.endOf(i + 1, cue.high());
            } else if (reading.is(i, Role.TIME) || reading.isClass(i, WordClass.ADVERB)) {
                i++;
            } else {
                break;
            }
        }
        return i;
    }

    /** Whether a participle opens the sentence: [Noting] that exports fell, Lee; By [saying] so, Lee. */
    private boolean opensSentence(Cue cue) {
        return cue.verb().form() == Verb.Form.ING
                && (cue.from() == cue.low() || cue.from() == cue.low() + 1 && reading.is(cue.low(), Role.DOING));
    }

    /** A participle that opens the sentence with a clause; its speaker is the subject behind the first comma. */
    private @Nullable Attribution fronted(Cue cue) {
        boolean clause = cue.verb().takes(Verb.Takes.CLAUSE) && !cue.verb().takes(Verb.Takes.NOUN);
        if (!isBeforeThat(cue) && (!clause || reading.is(cue.to(), Role.PLACES))) {
            return null;
        }
        int comma = cue.to();
        while (comma < Math.min(cue.high(), cue.to() + WINDOW)
                && (!reading.comma(comma) || reading.quotations().covers(comma))) {
            comma++;
        }
        boolean found = comma + 1 < Math.min(cue.high(), cue.to() + WINDOW);
        Phrase subject = found ? subjectAt(comma + 1, cue.high()) : null;
        return subject == null ? null : cue.by(subject, cue.from(), -1, Link.FRONTED);
    }

    private boolean isBeforeThat(Cue cue) {
        return cue.to() < cue.high()
                && reading.is(cue.to(), Role.THAT)
                && cue.verb().takes(Verb.Takes.THAT);
    }

    /**
     * Whether a participle says something and does nothing else: ", arguing", ", claiming that", not ", noting trends".
     */
    private boolean isSaying(Cue cue) {
        Verb verb = cue.verb();
        boolean plain = verb.takes(Verb.Takes.CLAUSE) && !verb.takes(Verb.Takes.OBJECT);
        return isBeforeThat(cue) && !verb.takes(Verb.Takes.SHOWS)
                || (verb.kind() != Verb.Kind.SAYS || plain)
                        && (!verb.takes(Verb.Takes.NOUN) || verb.takes(Verb.Takes.THAT));
    }

    private @Nullable Attribution shared(Cue cue, int left, @Nullable Attribution earlier) {
        int cut = left > cue.low() && reading.comma(left - 1) ? left - 1 : left;
        return ofEarlier(cue, cut, cut, earlier, Link.SHARED);
    }

    private @Nullable Attribution ofEarlier(Cue cue, int start, int cut, @Nullable Attribution earlier, Link link) {
        boolean same = earlier != null && earlier.verb().form() == cue.verb().form();
        if (link == Link.SHARED && (earlier != null && !same || cue.verb().form() == Verb.Form.BASE && !same)) {
            return null;
        }
        if (earlier != null && !earlier.is(Link.RELATIVE) && !earlier.is(Link.ACCORDING)) {
            return cue.by(new Phrase(earlier.speakerFrom(), earlier.speakerTo()), start, cut, link);
        }
        if (link != Link.SHARED && !isSaying(cue)) {
            return null;
        }
        Phrase subject = sentenceSubject(cue.low(), start);
        return subject == null ? null : cue.by(subject, start, cut, link);
    }

    /** The subject of the sentence: the first noun phrase behind what opens the sentence. */
    private @Nullable Phrase sentenceSubject(int low, int high) {
        int first = low;
        if (reading.quotations().covers(low)) {
            return null;
        }
        WordClass wordClass = reading.wordClass(first);
        if (wordClass == WordClass.CONJUNCTION) {
            wordClass = reading.wordClass(++first);
        }
        if (wordClass == WordClass.PREPOSITION
                || wordClass == WordClass.SUBORDINATOR
                || wordClass == WordClass.VERB
                || wordClass == WordClass.ADVERB
                || reading.is(first, Role.TIME)
                || first + 1 < high && reading.is(first + 1, Role.TIME)) {
            int comma = first;
            while (comma < Math.min(high, first + WINDOW) && !reading.comma(comma)) {
                comma++;
            }
            first = comma + 1;
        }
        return first >= high ? null : subjectAt(first, high);
    }

    /** The subject that begins at a token, or null where none does. */
    private @Nullable Phrase subjectAt(int first, int high) {
        if (reading.pronoun(first)) {
            return new Phrase(first, first + 1);
        }
        int end = reading.mentions().covers(first)
                ? Math.min(high, reading.mentions().to(first))
                : nounPhrases.endOf(first, high);
        if (end == first || end >= high) {
            return null;
        }
        WordClass next = reading.wordClass(end);
        boolean subject = next == WordClass.VERB
                || next == WordClass.AUXILIARY
                || next == WordClass.ADVERB
                || next == WordClass.VERB_OR_NOUN
                || end + 1 < high && reading.is(end, Role.PLACES) && reading.is(end + 1, Role.TIME)
                || reading.comma(end)
                || reading.is(end, Role.RELATIVE);
        return subject ? phrases.narrowed(first, end) : null;
    }
}
