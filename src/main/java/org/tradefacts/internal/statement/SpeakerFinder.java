package org.tradefacts.internal.statement;

import org.jspecify.annotations.Nullable;
import org.tradefacts.internal.statement.Attribution.Link;
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
 *   <li>Shared with the verb before: {@code he said ..., adding that ...}; {@code Lee met Xi and said ...}.
 * </ul>
 */
final class SpeakerFinder {

    private static final int WINDOW = 40;

    private final Reading reading;
    private final Tokens tokens;
    private final NounPhrases nounPhrases;

    SpeakerFinder(Reading reading, NounPhrases nounPhrases) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.nounPhrases = nounPhrases;
    }

    /**
     * The attribution of a verb, or null.
     *
     * @param from the verb's first token
     * @param to the token behind the verb
     * @param low the first token of the sentence
     * @param high the token behind the sentence
     * @param earlier the attribution before this one in the sentence, or null
     */
    @Nullable Attribution find(Verb verb, int from, int to, int low, int high, @Nullable Attribution earlier) {
        int left = from - 1;
        boolean progressive = false;
        boolean perfect = false;
        for (int steps = 0; left >= low && steps < 10; steps++, left--) {
            if (reading.quotations().covers(left) || reading.mentions().covers(left)) {
                break;
            }
            if (reading.is(left, Role.NOT) || reading.is(left, Role.UNREAL) && !tokens.capitalised(left)) {
                return null;
            }
            if (reading.is(left, Role.SINCE) && left > low && reading.isClass(left - 1, WordClass.AUXILIARY)) {
                continue;
            }
            if (reading.is(left, Role.BE)) {
                if (verb.form() != Verb.Form.ING) {
                    return null;
                }
                progressive = true;
            } else if (reading.isClass(left, WordClass.AUXILIARY)) {
                perfect = true;
            } else if (!isAdverbial(left, left + 1 < from)) {
                break;
            }
        }
        if (verb.form() == Verb.Form.PARTICIPLE && !perfect || tokens.capitalised(from)) {
            return null;
        }
        if (verb.form() == Verb.Form.ING && !progressive) {
            return participle(verb, from, to, low, left, earlier);
        }
        if (to + 1 < high && reading.is(to, Role.BY) && !reading.is(to + 1, Role.MEDIUM)) {
            return null;
        }
        if (left < low) {
            return null;
        }
        if (reading.quotations().closesAt(left)) {
            return inverted(verb, from, to, high);
        }
        if (reading.comma(left) || reading.dash(left)) {
            boolean can = left == from - 1 && reading.comma(left) && !verb.takes(Verb.Takes.LISTENER);
            Attribution inverted = can ? inverted(verb, from, to, high) : null;
            return inverted != null ? inverted : apposed(verb, from, to, low, left);
        }
        if (reading.is(left, Role.JOINS)) {
            return shared(verb, from, to, low, left, earlier);
        }
        return subject(verb, from, to, low, left, perfect);
    }

    /** Whether a token may stand between speaker and verb: also, on Friday, earlier this week. */
    private boolean isAdverbial(int i, boolean timeBehind) {
        boolean year = tokens.is(i, Tokens.Kind.NUMBER) && i > 0 && reading.is(i - 1, Role.PLACES)
                || timeBehind && reading.is(i, Role.PLACES) && tokens.is(i + 1, Tokens.Kind.NUMBER);
        return year
                || reading.isClass(i, WordClass.ADVERB)
                || reading.is(i, Role.TIME)
                || timeBehind
                        && (reading.is(i, Role.PLACES) || reading.isClass(i, WordClass.DETERMINER))
                        && (reading.is(i + 1, Role.TIME)
                                || reading.isClass(i + 1, WordClass.DETERMINER) && reading.is(i + 2, Role.TIME));
    }

    private @Nullable Attribution participle(
            Verb verb, int from, int to, int low, int left, @Nullable Attribution earlier) {
        int start = nounPhrases.startOf(left, low);
        if (start > low && reading.is(start - 1, Role.WITH)) {
            int[] speaker = narrowed(start, left + 1);
            int cut = start - 2 > low && reading.comma(start - 2) ? start - 2 : start - 1;
            return new Attribution(verb, from, to, speaker[0], speaker[1], cut, to, cut, Link.PARTICIPLE);
        }
        if (left < low
                || !(reading.comma(left)
                        || reading.dash(left)
                        || reading.quotations().closesAt(left))) {
            return null;
        }
        return ofEarlier(verb, from, to, low, left, earlier, Link.PARTICIPLE);
    }

    private @Nullable Attribution shared(
            Verb verb, int from, int to, int low, int left, @Nullable Attribution earlier) {
        int cut = left > low && reading.comma(left - 1) ? left - 1 : left;
        return ofEarlier(verb, from, to, low, cut, earlier, Link.SHARED);
    }

    private @Nullable Attribution ofEarlier(
            Verb verb, int from, int to, int low, int cut, @Nullable Attribution earlier, Link link) {
        boolean same = earlier != null && earlier.verb().form() == verb.form();
        if (link == Link.SHARED && (earlier != null && !same || verb.form() == Verb.Form.BASE && !same)) {
            return null;
        }
        if (earlier != null && !earlier.is(Link.RELATIVE) && !earlier.is(Link.ACCORDING)) {
            return new Attribution(verb, from, to, earlier.speakerFrom(), earlier.speakerTo(), cut, to, cut, link);
        }
        boolean plain = verb.takes(Verb.Takes.CLAUSE) && !verb.takes(Verb.Takes.OBJECT);
        if (link == Link.PARTICIPLE && verb.kind() == Verb.Kind.SAYS && !plain
                || link == Link.PARTICIPLE && verb.takes(Verb.Takes.NOUN)) {
            return null;
        }
        int[] subject = sentenceSubject(low, cut);
        return subject == null ? null : new Attribution(verb, from, to, subject[0], subject[1], cut, to, cut, link);
    }

    /** The subject of the sentence: the first noun phrase behind what opens the sentence. */
    private int @Nullable [] sentenceSubject(int low, int high) {
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
        if (first >= high) {
            return null;
        }
        if (isPronoun(first)) {
            return new int[] {first, first + 1};
        }
        int end = reading.mentions().covers(first)
                ? Math.min(high, reading.mentions().to()[first])
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
        return subject ? narrowed(first, end) : null;
    }

    private boolean isPronoun(int i) {
        return reading.is(i, Role.PERSONAL) || reading.is(i, Role.IMPERSONAL);
    }

    private @Nullable Attribution subject(Verb verb, int from, int to, int low, int left, boolean perfect) {
        if (reading.quotations().covers(left)) {
            return null;
        }
        if (reading.is(left, Role.RELATIVE)) {
            int noun = left - 1 >= low && reading.comma(left - 1) ? left - 2 : left - 1;
            int start = nounPhrases.startOf(noun, low);
            if (start < 0) {
                return null;
            }
            int[] speaker = narrowed(start, noun + 1);
            return agrees(verb, head(start, noun), perfect)
                    ? new Attribution(verb, from, to, speaker[0], speaker[1], left, to, -1, Link.RELATIVE)
                    : null;
        }
        if (isPronoun(left)) {
            if (left > low && isNounOfRelative(left - 1, low)) {
                return null;
            }
            boolean plural = !reading.is(left, Role.PERSONAL) && reading.is(left, Role.PLURAL);
            return left > low && (reading.is(left - 1, Role.DOUBTS) || reading.is(left - 1, Role.THAT))
                            || plural && verb.form() == Verb.Form.THIRD
                    ? null
                    : new Attribution(verb, from, to, left, left + 1, left, to, cut(left, low), link(left, low));
        }
        int start = nounPhrases.startOf(left, low);
        if (start < 0
                || start > low && !canPrecedeSubject(start - 1, verb)
                || !agrees(verb, head(start, left), perfect)
                || verb.form() == Verb.Form.THIRD && !isDefinite(start, left)) {
            return null;
        }
        int named = apposedName(start, low);
        int first = named >= 0 ? named : start;
        int[] speaker = named >= 0 ? narrowed(named, start - 1) : narrowed(start, left + 1);
        return isSpeaker(speaker, verb)
                ? new Attribution(verb, from, to, speaker[0], speaker[1], first, to, cut(first, low), link(first, low))
                : null;
    }

    private Link link(int first, int low) {
        int before = first - 1;
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

    /** Whether a subject can stand before a form: "officials say", not "the tax benefit pledge". */
    private boolean agrees(Verb verb, int noun, boolean auxiliary) {
        return verb.form() != Verb.Form.BASE
                || auxiliary
                || reading.is(noun, Role.PLURAL)
                || reading.isClass(noun, WordClass.NUMBER)
                || tokens.last(noun) == 's' && !reading.mentions().covers(noun)
                || tokens.isSign(noun, ')')
                || noun > 0 && reading.isClass(noun - 1, WordClass.CONJUNCTION);
    }

    /** The head of a noun phrase: [advisers] to the president. */
    private int head(int start, int last) {
        for (int i = start + 1; i <= last; i++) {
            if ((reading.is(i, Role.LINKS) || reading.is(i, Role.REDUCED) || reading.is(i, Role.RELATIVE))
                    && !reading.mentions().covers(i)) {
                return i - 1;
            }
        }
        return last;
    }

    /** Whether a phrase can be the one who "says": it names somebody or has an article; not "disparaging [remarks]". */
    private boolean isDefinite(int start, int last) {
        return reading.isClass(start, WordClass.DETERMINER)
                || tokens.capitalised(last)
                || tokens.capitalised(start)
                || reading.mentions().covers(last);
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
        boolean comma = reading.comma(before - 1);
        if (sets && (comma || reading.is(before, Role.CONTRASTS))) {
            return comma ? before - 1 : before;
        }
        if (reading.is(before, Role.JOINS) && comma) {
            return before - 1;
        }
        return tokens.isSign(before, ';') ? before : -1;
    }

    /**
     * The speaker in front of an apposition or a relative clause that ends with the comma or dash at {@code closer}.
     */
    private @Nullable Attribution apposed(Verb verb, int from, int to, int low, int closer) {
        boolean dash = reading.dash(closer);
        for (int i = closer - 1; i > Math.max(low, closer - WINDOW); i--) {
            if (reading.quotations().covers(i)) {
                break;
            }
            if (!(dash ? reading.dash(i) : reading.comma(i)) || !nounPhrases.canEnd(i - 1)) {
                continue;
            }
            int start = nounPhrases.startOf(i - 1, low);
            boolean second = start - 1 == low && reading.isClass(low, WordClass.ADVERB);
            if (start < 0 || start != low && !second && !isClauseStart(start - 1)) {
                continue;
            }
            boolean person = reading.mentions().endsWith(i - 1) || isOneName(i + 1, closer);
            boolean front = start == low || reading.quotations().closesAt(start - 1) || !reading.comma(start - 1);
            if (!person && !front && !reading.isClass(i + 1, WordClass.VERB)) {
                continue;
            }
            int[] speaker = isOneName(i + 1, closer) ? narrowed(i + 1, closer) : narrowed(start, i);
            return isSpeaker(speaker, verb)
                    ? new Attribution(verb, from, to, speaker[0], speaker[1], start, to, cut(start, low), Link.BEFORE)
                    : null;
        }
        return apposedLast(verb, from, to, low, closer);
    }

    /**
     * The phrase in front of the last relative clause, or of a comma that stands alone: "prices fell, the OECD, which
     * hosted the talks, said"; "the negotiator (D), said".
     */
    private @Nullable Attribution apposedLast(Verb verb, int from, int to, int low, int closer) {
        int noun = reading.comma(closer)
                        && (tokens.isSign(closer - 1, ')') || reading.mentions().endsWith(closer - 1))
                ? closer - 1
                : -1;
        for (int i = closer - 1; noun < 0 && i > Math.max(low, closer - WINDOW); i--) {
            if (reading.comma(i) && reading.is(i + 1, Role.RELATIVE)) {
                noun = i - 1;
            }
        }
        int start = noun < 0 ? -1 : nounPhrases.startOf(noun, low);
        if (start < 0 || start != low && !isClauseStart(start - 1)) {
            return null;
        }
        int[] speaker = narrowed(start, noun + 1);
        return isSpeaker(speaker, verb)
                ? new Attribution(verb, from, to, speaker[0], speaker[1], start, to, cut(start, low), Link.BEFORE)
                : null;
    }

    private boolean isOneName(int from, int to) {
        return reading.mentions().endsWith(to - 1)
                && reading.mentions().from()[to - 1] - from <= 2
                && !reading.isClass(from, WordClass.PREPOSITION);
    }

    private @Nullable Attribution inverted(Verb verb, int from, int to, int high) {
        if (!verb.takes(Verb.Takes.QUOTE) || verb.form() == Verb.Form.BASE || to >= high || isTime(to)) {
            return null;
        }
        boolean alone =
                isPronoun(to) && (to + 1 == high || !reading.wordClass(to + 1).canModify());
        int end = alone ? to + 1 : nounPhrases.endOf(to, high);
        if (end == to || end < high && !canFollowInverted(end, reading.comma(from - 1), high)) {
            return null;
        }
        int[] speaker = narrowed(to, end);
        return isSpeaker(speaker, verb)
                ? new Attribution(verb, from, to, speaker[0], speaker[1], from, end, -1, Link.INVERTED)
                : null;
    }

    private boolean isTime(int i) {
        return reading.is(i, Role.TIME) && !reading.mentions().covers(i);
    }

    private boolean canFollowInverted(int i, boolean strict, int high) {
        WordClass wordClass = reading.wordClass(i);
        if (tokens.glued(i) && tokens.last(i) == 's') {
            return false;
        }
        for (int k = i; strict && k < Math.min(high, i + WINDOW) && !reading.comma(k); k++) {
            if (reading.isClass(k, WordClass.AUXILIARY) || reading.isClass(k, WordClass.VERB)) {
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
    @Nullable Attribution according(Verb verb, int from, int to, int high) {
        if (to >= high || reading.is(to, Role.MANNER)) {
            return null;
        }
        int end = isPronoun(to) ? to + 1 : nounPhrases.endOf(to, high);
        if (end == to || reading.is(end - 1, Role.MANNER) && !tokens.capitalised(end - 1)) {
            return null;
        }
        end = withList(end, high);
        int[] speaker = narrowed(to, end);
        int behind = end;
        while (behind < Math.min(high, end + WINDOW)
                && !reading.comma(behind)
                && !reading.isClass(behind, WordClass.AUXILIARY)) {
            behind++;
        }
        boolean described =
                end < high && reading.isClass(end, WordClass.VERB) && behind < high && reading.comma(behind);
        return new Attribution(
                verb, from, to, speaker[0], speaker[1], from, described ? behind : end, from, Link.ACCORDING);
    }

    /** The speaker that the name at a token gives, or null where none begins there. */
    int @Nullable [] named(int from, int to) {
        if (from >= to || !tokens.capitalised(from)) {
            return null;
        }
        int end = nounPhrases.endOf(from, to);
        return end == from || !tokens.capitalised(end - 1) ? null : narrowed(from, end);
    }

    /**
     * The speaker that a name of capitalised words gives, or null: "Iron and Steel Institute President Kevin Dempsey:".
     */
    int @Nullable [] announced(int from, int to) {
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

    /** The bare name where a phrase is headed by a person's name, else the phrase. */
    private int[] narrowed(int from, int to) {
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
            return new int[] {reading.mentions().from()[to - 1], to};
        }
        return reading.mentions().endsWith(last)
                ? new int[] {Math.max(from, reading.mentions().from()[last]), last + 1}
                : new int[] {from, withoutMeans(from, to)};
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
        int name = reading.mentions().from()[to - 1];
        return tokens.last(link - 1) != 's'
                && !reading.isClass(from, WordClass.DETERMINER)
                && tokens.capitalised(name - 1)
                && name - 1 > link;
    }

    private boolean isSpeaker(int[] speaker, Verb verb) {
        return verb.takes(Verb.Takes.CLAUSE) && !verb.takes(Verb.Takes.OBJECT)
                || !reading.is(speaker[1] - 1, Role.THING);
    }
}
