package org.tradefacts.internal.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradefacts.Change;
import org.tradefacts.internal.lexicon.Tsv;
import org.tradefacts.internal.lexicon.Vocabulary;
import org.tradefacts.internal.lexicon.WordTable;
import org.tradefacts.internal.text.Tokens;

/**
 * Tells the old and the new value of a change: saw its share fall from [12.3 percent] to [10.2 percent].
 *
 * <p>A figure behind "from" or "to" is part of a change where a word of {@code changes.tsv} stands before it in the
 * clause: {@code raised} tariffs to 25%, {@code up} from 3%. Not in "tariffs ranging from 5% to 25%", which is a range,
 * nor in "access to 25%".
 */
final class Changes {

    private enum Weight {
        CHANGE,
        BESIDE
    }

    private static final int WINDOW = 14;

    private final WordTable<Weight> words;
    final int from;
    final int to;

    Changes(Vocabulary vocabulary) {
        this(vocabulary, Tsv.read(Changes.class, "changes.tsv", 2));
    }

    Changes(Vocabulary vocabulary, List<Tsv.Row> rows) {
        words = new WordTable<>(vocabulary);
        for (Tsv.Row row : rows) {
            if (!words.put(row.text(0), row.constant(1, Weight.class))) {
                throw row.error(row.text(0) + " stands twice");
            }
        }
        from = vocabulary.add("from");
        to = vocabulary.add("to");
    }

    /** The part in a change of a figure whose own words begin at token {@code lead}, or null. */
    @Nullable Change of(Tokens tokens, int lead, int sentenceStart) {
        if (lead == sentenceStart) {
            return null;
        }
        int word = tokens.word(lead - 1);
        if (word == Vocabulary.UNKNOWN || (word != from && word != to)) {
            return null;
        }
        return tellsChange(tokens, lead - 1, sentenceStart) ? word == from ? Change.FROM : Change.TO : null;
    }

    /** Whether a word of change stands before the preposition at token {@code preposition} in its clause. */
    boolean tellsChange(Tokens tokens, int preposition, int sentenceStart) {
        for (int i = preposition - 1; i >= Math.max(sentenceStart, preposition - WINDOW); i--) {
            Weight weight = words.get(tokens.word(i));
            if (weight == Weight.CHANGE || (weight == Weight.BESIDE && i == preposition - 1)) {
                return true;
            }
            if (tokens.isSign(i, ';')) {
                return false;
            }
        }
        return false;
    }

    /** Whether a token is a word of change. */
    boolean isChange(Tokens tokens, int i) {
        return words.get(tokens.word(i)) == Weight.CHANGE;
    }
}
