package org.tradefacts.internal.figure;

import com.google.common.base.Splitter;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradefacts.Change;
import org.tradefacts.Count;
import org.tradefacts.MonetaryFigure;
import org.tradefacts.Ratio;
import org.tradefacts.Span;
import org.tradefacts.TimeSpan;
import org.tradefacts.internal.lexicon.Tsv;
import org.tradefacts.internal.lexicon.Vocabulary;
import org.tradefacts.internal.lexicon.WordSet;
import org.tradefacts.internal.text.Document;
import org.tradefacts.internal.text.NounPhrases;
import org.tradefacts.internal.text.Tokens;
import org.tradefacts.internal.text.WordClass;

/**
 * Finds what a figure measures.
 *
 * <ul>
 *   <li>The noun phrase right behind it: 25% [reciprocal tariffs], 33 trillion won ($23 billion) [support package].
 *   <li>The whole behind "of", "in" or "worth of": 67 percent of [South Korea's trade surplus], $200bn worth of
 *       [goods].
 *   <li>The noun phrase it completes: [market shares] of 38.1 percent, [the tariff rate] at 15%.
 *   <li>The subject of the verb before it: [the US trade deficit with Korea] reached $55.7 billion.
 * </ul>
 *
 * <p>Not the one who has or moves the money: the group in "the group invested $2bn" (the verbs of {@code agents.tsv}).
 *
 * <p>Members of a list and the two values of a change have one subject. A pronoun is none.
 */
final class Subjects {

    private static final Splitter FORMS = Splitter.on(' ');
    private static final int LONGEST_ASIDE = 16;

    private final NounPhrases phrases;
    private final SubjectTrim trim;
    private final Changes changes;
    private final int of;
    private final int in;
    private final int worth;
    private final int with;
    private final int by;
    private final int compared;
    private final WordSet joints;
    private final WordSet completing;
    private final WordSet relative;
    private final BitSet agents = new BitSet();
    /** Nouns that measure, and say nothing of what: fell 5 percent in real [terms], a [high] of 60 percent. */
    private final WordSet empty;
    /**
     * Participles whose subject the figure measures even behind a comma: purchases of energy, [totaling] $7 billion.
     */
    private final WordSet measuring;

    Subjects(Vocabulary vocabulary, NounPhrases phrases, Changes changes) {
        this.phrases = phrases;
        trim = new SubjectTrim(vocabulary);
        this.changes = changes;
        of = vocabulary.add("of");
        in = vocabulary.add("in");
        worth = vocabulary.add("worth");
        with = vocabulary.add("with");
        by = vocabulary.add("by");
        compared = vocabulary.add("compared");
        joints = WordSet.of(vocabulary, "and", "or", ",", "to", "from", "between");
        completing = WordSet.of(
                vocabulary, "worth", "to", "at", "by", "from", "for", "with", "between", "as", "on", "than", ":", "-");
        relative = WordSet.of(vocabulary, "which", "that", "who");
        measuring = WordSet.of(
                vocabulary, "totaling", "totalling", "reaching", "ranging", "amounting", "exceeding", "averaging");
        empty = WordSet.of(
                vocabulary,
                "tune",
                "run",
                "news",
                "range",
                "high",
                "low",
                "peak",
                "record",
                "terms",
                "term",
                "effect",
                "return",
                "response",
                "addition",
                "place",
                "week",
                "month",
                "months",
                "weeks",
                "years",
                "quarters",
                "year",
                "day");
        for (Tsv.Row row : Tsv.read(Subjects.class, "agents.tsv", 1)) {
            for (String form : FORMS.split(row.text(0))) {
                int id = vocabulary.add(form);
                if (agents.get(id)) {
                    throw row.error(form + " stands twice");
                }
                agents.set(id);
            }
        }
    }

    /** Gives the drafts of a sentence their subjects. */
    void find(Document document, List<Draft> drafts, int from, int to, DateTokens dates) {
        for (int d = drafts.size() - 1; d >= 0; d--) {
            Draft draft = drafts.get(d);
            if (!takesSubject(draft)) {
                continue;
            }
            draft.subject = behind(document, drafts, d, to, dates);
            if (draft.subject == null && d + 1 < drafts.size() && areJoined(document, drafts, d)) {
                draft.subject = drafts.get(d + 1).subject;
            }
        }
        for (int d = 0; d < drafts.size(); d++) {
            Draft draft = drafts.get(d);
            if (!takesSubject(draft) || draft.subject != null) {
                continue;
            }
            boolean follows = d > 0
                    && (areJoined(document, drafts, d - 1) || isCompared(document.tokens(), draft, drafts.get(d - 1)));
            draft.subject = follows ? drafts.get(d - 1).subject : before(document, draft, from, dates);
        }
        for (Draft draft : drafts) {
            if (draft.change != null && draft.subject == null && takesSubject(draft)) {
                draft.subject = partnerSubject(drafts, draft);
            }
        }
        trim.trim(document, drafts);
    }

    /** The subject of the other value of a change. */
    private static @Nullable Span partnerSubject(List<Draft> drafts, Draft draft) {
        for (Draft other : drafts) {
            if (other != draft && other.subject != null && other.change != null) {
                return other.subject;
            }
        }
        return null;
    }

    private static boolean takesSubject(Draft draft) {
        return !(draft.figure instanceof Count) && !(draft.figure instanceof TimeSpan);
    }

    /** Whether only words of a list or a conversion's brackets stand between a draft and the next. */
    private boolean areJoined(Document document, List<Draft> drafts, int d) {
        Draft next = drafts.get(d + 1);
        if (!takesSubject(next)) {
            return false;
        }
        if (next.convertedFrom >= 0) {
            return true;
        }
        Tokens tokens = document.tokens();
        int end = drafts.get(d).behind;
        if (next.lead - end > 3 || next.lead == end) {
            return false;
        }
        for (int i = end; i < next.lead; i++) {
            if (!joints.has(tokens.word(i))) {
                return false;
            }
        }
        return drafts.get(d).figure.getClass() == next.figure.getClass()
                || (next.change == Change.TO && next.lead - end == 1);
    }

    /** Whether a figure is what the one before it is compared with: rose 6 percent, compared with [14 percent]. */
    private boolean isCompared(Tokens tokens, Draft draft, Draft before) {
        int verb = draft.lead - 2;
        return verb >= before.behind && tokens.word(verb) == compared && compared != Vocabulary.UNKNOWN;
    }

    private @Nullable Span behind(Document document, List<Draft> drafts, int d, int to, DateTokens dates) {
        Tokens tokens = document.tokens();
        Draft draft = drafts.get(d);
        int at = draft.behind;
        if (at < to && tokens.isSign(at, ')') && draft.convertedFrom >= 0) {
            at++;
        }
        if (at >= to || (d + 1 < drafts.size() && at >= drafts.get(d + 1).lead)) {
            return null;
        }
        if (at + 1 < to && tokens.isSign(at, '-') && tokens.word(at + 1) == worth) {
            at++;
        }
        int word = tokens.word(at);
        if (word != Vocabulary.UNKNOWN && (word == of || word == in || word == worth)) {
            int start = word == worth ? at + 2 : at + 1;
            while (start < to && document.wordClass(start) == WordClass.DETERMINER) {
                start++;
            }
            boolean isTime =
                    dates.covers(Math.min(start, to - 1)) || (d + 1 < drafts.size() && start >= drafts.get(d + 1).lead);
            boolean isPlace = word == in
                    && start < to
                    && tokens.capitalised(start)
                    && phrases.end(document, start, to) == start + 1;
            return isTime || isPlace || start >= to ? null : phrase(document, start, to, dates);
        }
        while (draft.figure instanceof Ratio && at + 1 < to && document.wordClass(at) == WordClass.DETERMINER) {
            at++;
        }
        return dates.covers(at) ? null : phrase(document, at, to, dates);
    }

    /** The noun phrase at a token, or what it is a change of: a 7% rise in [exports]. */
    private @Nullable Span phrase(Document document, int start, int to, DateTokens dates) {
        int end = phrases.end(document, start, Math.min(to, dates.nextStart(start)));
        Tokens tokens = document.tokens();
        boolean exchange = end == start + 1 && tokens.text(start).equals("exchange");
        if (end == start || exchange || empty.has(tokens.word(end - 1))) {
            return null;
        }
        if (changes.isChange(tokens, end - 1) && end + 1 < to && (tokens.word(end) == in || tokens.word(end) == of)) {
            int of = end + 1;
            while (of < to && (document.wordClass(of) == WordClass.DETERMINER || dates.covers(of))) {
                of++;
            }
            int changed = phrases.end(document, of, to);
            if (changed > of) {
                return document.span(of, changed);
            }
        }
        return document.span(start, withPartner(document, end, to));
    }

    /** trade surplus [with the US]. */
    private int withPartner(Document document, int end, int to) {
        if (end + 1 < to && document.tokens().word(end) == with) {
            int start = document.wordClass(end + 1) == WordClass.DETERMINER ? end + 2 : end + 1;
            if (start < to && document.tokens().capitalised(start)) {
                return Math.max(end, phrases.end(document, start, to));
            }
        }
        return end;
    }

    private @Nullable Span before(Document document, Draft draft, int from, DateTokens dates) {
        Tokens tokens = document.tokens();
        int at = draft.lead - 1;
        while (at > from && document.wordClass(at) == WordClass.DETERMINER) {
            at--;
        }
        if (at <= from) {
            return null;
        }
        int word = tokens.word(at);
        if (word == of && word != Vocabulary.UNKNOWN) {
            return nounPhraseBefore(document, tokens.isSign(at - 1, ',') ? at - 1 : at, from, dates);
        }
        if (tokens.isSign(at, ',') && draft.lead < draft.start && tokens.last(draft.lead) == 'g') {
            return nounPhraseBefore(document, at, from, dates);
        }
        if (completing.has(word)) {
            at--;
            while (at > from && (document.wordClass(at) == WordClass.ADVERB || dates.covers(at))) {
                at--;
            }
            Span direct = isNoun(document, at, from) ? nounPhraseBefore(document, at + 1, from, dates) : null;
            if (direct != null) {
                return draft.change == null && !SubjectTrim.isName(document, direct)
                        ? direct
                        : whatIsChanged(document, at + 1, from, direct);
            }
        }
        return subjectOfVerb(document, at, from, dates, draft.figure instanceof MonetaryFigure);
    }

    /** Of "its import duty on gold to 15%" the duty, not the gold; of "the deficit with China to $33bn" all of it. */
    private Span whatIsChanged(Document document, int end, int from, Span direct) {
        int chain = phrases.chainStart(document, end, from);
        int head = phrases.end(document, chain, end);
        boolean agent = chain > from && document.tokens().word(chain - 1) == by;
        return head <= chain || head >= end || agent || document.tokens().word(head) == with
                ? direct
                : document.span(chain, head);
    }

    /**
     * Whether a token is a noun here: exports in "the list of controlled exports by 40%", but not fall in "its share
     * fall".
     */
    private static boolean isNoun(Document document, int at, int from) {
        WordClass wordClass = document.wordClass(at);
        if (wordClass != WordClass.VERB_OR_NOUN
                || at == from
                || document.tokens().last(at) != 's') {
            return wordClass == WordClass.NOUN;
        }
        return switch (document.wordClass(at - 1)) {
            case PREPOSITION, VERB, ADJECTIVE, DETERMINER -> true;
            case NOUN -> SubjectTrim.isOrigin(document, at - 1, from);
            default -> false;
        };
    }

    private @Nullable Span nounPhraseBefore(Document document, int end, int from, DateTokens dates) {
        int start = phrases.start(document, end, from);
        return start == end
                        || dates.covers(end - 1)
                        || empty.has(document.tokens().word(end - 1))
                ? null
                : document.span(behindNumbers(document, start, end), end);
    }

    /** Behind the numbers that open a noun phrase: four [planes], the 1985 [deficit]. */
    private static int behindNumbers(Document document, int start, int end) {
        int at = start;
        while (at < end - 1
                && document.wordClass(at) == WordClass.NUMBER
                && !document.tokens().isSign(at + 1, '-')) {
            at++;
        }
        return at;
    }

    /** Before an aside between commas or dashes: the deficit - the gap between exports and imports - widened. */
    private int beforeAside(Document document, int i, int from) {
        Tokens tokens = document.tokens();
        boolean comma = tokens.isSign(i, ',');
        if (!comma && !isDash(tokens, i)) {
            return i;
        }
        boolean clause = false;
        for (int at = i - 1; at > Math.max(from, i - LONGEST_ASIDE); at--) {
            if (comma ? tokens.isSign(at, ',') : isDash(tokens, at)) {
                return comma && clause && !relative.has(tokens.word(at + 1)) ? i : at - 1;
            }
            clause |= isFinite(document, at);
        }
        return i;
    }

    /**
     * Whether a word is the verb of a clause, so that what stands between commas is no aside: shipments [rose] 6
     * percent.
     */
    private static boolean isFinite(Document document, int at) {
        WordClass next = document.wordClass(at + 1);
        return document.wordClass(at) == WordClass.AUXILIARY
                || (document.wordClass(at) == WordClass.VERB && (next == WordClass.NUMBER || !next.canModify()));
    }

    private static boolean isDash(Tokens tokens, int i) {
        char first = tokens.first(i);
        return !tokens.glued(i) && (first == '-' || first == '–' || first == '—');
    }

    /** The noun phrase before the verb that ends at token {@code at}. */
    private @Nullable Span subjectOfVerb(Document document, int at, int from, DateTokens dates, boolean money) {
        if (relative.has(document.tokens().word(at))) {
            return null;
        }
        int i = at;
        boolean verb = false;
        while (i > from && i > at - 6) {
            WordClass wordClass = document.wordClass(i);
            if (wordClass == WordClass.VERB
                    || wordClass == WordClass.AUXILIARY
                    || (wordClass == WordClass.VERB_OR_NOUN && !verb)) {
                if (money && !verb && agents.get(document.tokens().word(i))) {
                    return null;
                }
                verb = true;
            } else if (wordClass != WordClass.ADVERB
                    && !relative.has(document.tokens().word(i))
                    && !(document.tokens().isSign(i, ',')
                            && relative.has(document.tokens().word(i + 1)))) {
                break;
            }
            i--;
        }
        if (!verb || dates.covers(i)) {
            return null;
        }
        boolean participle =
                document.tokens().isSign(i, ',') && document.tokens().last(i + 1) == 'g';
        if (participle && !measuring.has(document.tokens().word(i + 1))) {
            return null;
        }
        i = beforeAside(document, i, from);
        int start = phrases.chainStart(document, i + 1, from);
        return start > i || empty.has(document.tokens().word(i))
                ? null
                : document.span(behindNumbers(document, start, i + 1), i + 1);
    }
}
