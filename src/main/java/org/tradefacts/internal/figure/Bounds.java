package org.tradefacts.internal.figure;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradefacts.Bound;
import org.tradefacts.internal.lexicon.Phrases;
import org.tradefacts.internal.lexicon.Tsv;
import org.tradefacts.internal.lexicon.Vocabulary;
import org.tradefacts.internal.text.Tokens;

/**
 * The words of {@code bounds.tsv} around a figure: {@code up to} 25%, 5,000 {@code or more}.
 *
 * <p>An article may stand between ({@code as much as a} 25% share). Not bounds: {@code over} in "a dispute over 25
 * cars", where a word of {@code bounds.tsv} before it tells that it names a topic; {@code about} in "talks about
 * tariffs of 25%", which the number does not follow.
 */
final class Bounds {

    private static final int LONGEST = 6;

    private final Phrases<Bound> before;
    private final Phrases<Bound> after;
    private final BitSet topics = new BitSet();
    private final int a;
    private final int an;
    private final int the;

    Bounds(Vocabulary vocabulary) {
        this(vocabulary, Tsv.read(Bounds.class, "bounds.tsv", 3));
    }

    Bounds(Vocabulary vocabulary, List<Tsv.Row> rows) {
        before = new Phrases<>(vocabulary);
        after = new Phrases<>(vocabulary);
        a = vocabulary.add("a");
        an = vocabulary.add("an");
        the = vocabulary.add("the");
        for (Tsv.Row row : rows) {
            if (row.text(0).equals("topic")) {
                topics.set(vocabulary.add(row.text(2)));
                continue;
            }
            Phrases<Bound> phrases = switch (row.text(0)) {
                case "before" -> before;
                case "after" -> after;
                default -> throw row.error("no such place: " + row.text(0));
            };
            phrases.add(row.text(2), row.constant(1, Bound.class)).ifPresent(other -> {
                throw row.error(row.text(2) + " stands twice");
            });
        }
    }

    /**
     * The bound in front of a figure that begins at token {@code i}, or null; its length includes an article between.
     */
    Phrases.@Nullable Match<Bound> before(Tokens tokens, int i, int from) {
        Phrases.Match<Bound> adjacent = endingAt(tokens, i, from);
        if (adjacent != null || i == from) {
            return adjacent;
        }
        int word = tokens.word(i - 1);
        if (word == Vocabulary.UNKNOWN || (word != a && word != an && word != the)) {
            return null;
        }
        Phrases.Match<Bound> earlier = endingAt(tokens, i - 1, from);
        return earlier == null ? null : new Phrases.Match<>(earlier.value(), earlier.length() + 1);
    }

    private Phrases.@Nullable Match<Bound> endingAt(Tokens tokens, int end, int from) {
        if (end == from || tokens.word(end - 1) == Vocabulary.UNKNOWN) {
            return null;
        }
        for (int start = Math.max(from, end - LONGEST); start < end; start++) {
            Phrases.Match<Bound> found = before.longestAt(tokens.words(), start, end);
            if (found != null && start + found.length() == end) {
                return found.length() == 1 && start > from && topics.get(tokens.word(start - 1)) ? null : found;
            }
        }
        return null;
    }

    /** The bound behind a figure that ends before token {@code i}, or null. */
    Phrases.@Nullable Match<Bound> after(Tokens tokens, int i, int limit) {
        if (i < limit && tokens.isSign(i, '-') && tokens.glued(i)) {
            Phrases.Match<Bound> hyphened = after.longestAt(tokens.words(), i + 1, limit);
            return hyphened == null ? null : new Phrases.Match<>(hyphened.value(), hyphened.length() + 1);
        }
        return after.longestAt(tokens.words(), i, limit);
    }
}
