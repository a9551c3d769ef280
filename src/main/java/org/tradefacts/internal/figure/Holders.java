package org.tradefacts.internal.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradefacts.Percentage;
import org.tradefacts.Span;
import org.tradefacts.internal.lexicon.Vocabulary;
import org.tradefacts.internal.lexicon.WordSet;
import org.tradefacts.internal.text.Document;
import org.tradefacts.internal.text.NounPhrases;
import org.tradefacts.internal.text.Tokens;
import org.tradefacts.internal.text.WordClass;

/**
 * Finds whose figure it is, where a sentence pairs figures with owners.
 *
 * <ul>
 *   <li>"respectively": [CATL] and [BYD] held shares of 38.1 percent and 17.3 percent, respectively; 15 percent and 30
 *       percent credits on [investment] and [R&amp;D], respectively.
 *   <li>A ranking: [Lee] garnered 43 percent support, trailed by [Han Duck-soo] with 23 percent.
 *   <li>A possessive: [LG Energy Solution] saw its share fall from 12.3 percent.
 * </ul>
 *
 * <p>Not in "tariffs with 25% on cars": only a name can be an owner there.
 */
final class Holders {

    private static final int LONGEST_NAME = 8;

    private final NounPhrases phrases;
    private final int respectively;
    private final int and;
    private final int with;
    private final int by;
    private final WordSet possessives;
    private final WordSet apart;

    Holders(Vocabulary vocabulary, NounPhrases phrases) {
        this.phrases = phrases;
        respectively = vocabulary.add("respectively");
        and = vocabulary.add("and");
        with = vocabulary.add("with");
        by = vocabulary.add("by");
        apart = WordSet.of(vocabulary, "while", "whereas", "which", "whose");
        possessives = WordSet.of(vocabulary, "its", "their", "his", "her");
    }

    /** Gives the drafts of a sentence their holders. */
    void find(Document document, List<Draft> drafts, int from, int to) {
        Tokens tokens = document.tokens();
        if (drafts.size() > 1) {
            for (int i = drafts.get(0).end; i < to; i++) {
                if (tokens.word(i) == respectively) {
                    pair(document, drafts, from, i);
                    break;
                }
            }
            ranking(document, drafts, from);
        }
        for (Draft draft : drafts) {
            if (draft.holder == null && draft.subject != null && draft.figure instanceof Percentage) {
                int subject = tokens.at(draft.subject.start());
                if (subject > from && subject < draft.start && possessives.has(tokens.word(subject - 1))) {
                    draft.holder = isApart(document, from, subject) ? null : opener(document, from, subject - 1);
                }
            }
        }
    }

    /** Whether the holder cannot open the sentence: a dateline does, or another clause lies between. */
    private boolean isApart(Document document, int from, int to) {
        Tokens tokens = document.tokens();
        if (tokens.afterLineEnd(from) && tokens.allCapitals(from) && tokens.end(from) - tokens.start(from) > 2) {
            return true;
        }
        for (int i = from; i < to; i++) {
            if (apart.has(tokens.word(i)) || tokens.isSign(i, ';')) {
                return true;
            }
        }
        return false;
    }

    /** Pairs the last run of figures before "respectively" with as many names behind or before them. */
    private void pair(Document document, List<Draft> drafts, int from, int respectivelyAt) {
        int last = drafts.size() - 1;
        while (last >= 0 && drafts.get(last).start > respectivelyAt) {
            last--;
        }
        int first = last;
        while (first > 0
                && drafts.get(first).lead - drafts.get(first - 1).end <= 2
                && drafts.get(first).figure.getClass()
                        == drafts.get(first - 1).figure.getClass()) {
            first--;
        }
        int count = last - first + 1;
        if (count < 2) {
            return;
        }
        int end = respectivelyAt;
        while (end > from && document.tokens().isSign(end - 1, ',')) {
            end--;
        }
        List<Span> names = end > drafts.get(last).end ? list(document, end, drafts.get(last).end, count) : List.of();
        for (int i = drafts.get(first).lead - 1; names.isEmpty() && i > from; i--) {
            if (document.tokens().word(i) == and && and != Vocabulary.UNKNOWN) {
                int nameEnd = nameEnd(document, i + 1, drafts.get(first).lead);
                names = list(document, nameEnd, from, count);
            }
        }
        for (int d = 0; d < names.size(); d++) {
            drafts.get(first + d).holder = names.get(d);
        }
    }

    private int nameEnd(Document document, int start, int limit) {
        int end = start;
        while (end < limit && document.tokens().capitalised(end)) {
            end++;
        }
        return end > start ? end : phrases.end(document, start, limit);
    }

    /** The members of a coordination that ends before token {@code end}: exactly {@code count}, or none. */
    private List<Span> list(Document document, int end, int from, int count) {
        List<Span> members = new ArrayList<>();
        int memberEnd = end;
        while (members.size() < count) {
            int start = nameStart(document, memberEnd, from);
            if (start == memberEnd) {
                return List.of();
            }
            members.add(document.span(start, memberEnd));
            int joint = start - 1;
            if (members.size() < count) {
                if (joint <= from
                        || (document.tokens().word(joint) != and
                                && !document.tokens().isSign(joint, ','))) {
                    return List.of();
                }
                memberEnd = document.tokens().isSign(joint - 1, ',') ? joint - 1 : joint;
            }
        }
        Collections.reverse(members);
        return members;
    }

    private int nameStart(Document document, int end, int from) {
        Tokens tokens = document.tokens();
        int start = end;
        while (start > from
                && start > end - LONGEST_NAME
                && (tokens.capitalised(start - 1) || (start < end && tokens.isSign(start - 1, '&')))) {
            start--;
        }
        return start < end ? start : phrases.start(document, end, from);
    }

    /** "Han Duck-soo with 23 percent" makes owners, and then the sentence's first name owns its first figure. */
    private void ranking(Document document, List<Draft> drafts, int from) {
        Tokens tokens = document.tokens();
        boolean ranked = false;
        for (Draft draft : drafts) {
            int before = draft.lead - 1;
            if (draft.holder == null
                    && draft.figure instanceof Percentage
                    && before > from
                    && tokens.word(before) == with) {
                Span name = nameBefore(document, before, from);
                if (name != null) {
                    draft.holder = name;
                    Draft first = drafts.get(0);
                    draft.subject = first.subject != null && first != draft ? first.subject : draft.subject;
                    ranked = true;
                }
            }
        }
        Draft first = drafts.get(0);
        if (ranked && first.holder == null && first.figure instanceof Percentage && first.lead > from) {
            int verb = first.lead - 1;
            while (verb > from && document.wordClass(verb) == WordClass.VERB) {
                verb--;
            }
            Span name = verb < first.lead - 1 ? capitalisedEndingAt(document, verb + 1, from) : null;
            if (name != null) {
                first.holder = name;
            }
        }
    }

    /** The name before "with", also behind a description: Kim Moon-soo of the People Power Party with 12 percent. */
    private @Nullable Span nameBefore(Document document, int end, int from) {
        Tokens tokens = document.tokens();
        int nameEnd = end;
        for (int i = end - 1; i > from && i > end - LONGEST_NAME; i--) {
            if (tokens.word(i) == by && by != Vocabulary.UNKNOWN) {
                break;
            }
            if (document.wordClass(i) == WordClass.PREPOSITION) {
                nameEnd = i;
            } else if (tokens.is(i, Tokens.Kind.SIGN) && !tokens.isSign(i, '-')) {
                break;
            }
        }
        return capitalisedEndingAt(document, nameEnd, from);
    }

    private static @Nullable Span capitalisedEndingAt(Document document, int end, int from) {
        Tokens tokens = document.tokens();
        int start = end;
        while (start > from) {
            int i = start - 1;
            boolean part = tokens.capitalised(i)
                    || (tokens.isSign(i, '-') && tokens.glued(i))
                    || (start < end && i > from && tokens.isSign(i - 1, '-') && tokens.glued(i))
                    || (start == end && i - 1 > from && tokens.isSign(i - 1, '-') && tokens.glued(i));
            boolean title = document.wordClass(i) == WordClass.NOUN && isTitle(tokens, i);
            if (!part || title) {
                break;
            }
            start = i;
        }
        return start == end ? null : document.span(start, end);
    }

    private static boolean isTitle(Tokens tokens, int i) {
        return switch (tokens.text(i)) {
            case "Minister",
                    "President",
                    "Secretary",
                    "Chairman",
                    "Senator",
                    "Governor",
                    "Mayor",
                    "Chancellor",
                    "Representative" -> true;
            default -> false;
        };
    }

    /** The name that opens a clause, as far as it is capitalised. */
    private static @Nullable Span opener(Document document, int from, int limit) {
        Tokens tokens = document.tokens();
        int end = from;
        while (end < limit && tokens.capitalised(end)) {
            end++;
        }
        return end == from || document.wordClass(from) != WordClass.NOUN ? null : document.span(from, end);
    }
}
