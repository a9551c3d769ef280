package org.tradefacts.internal.figure;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradefacts.internal.lexicon.Tsv;
import org.tradefacts.internal.lexicon.Vocabulary;
import org.tradefacts.internal.lexicon.WordTable;

/** The words of number in {@code numbers.tsv}: {@code twenty}, {@code billion}, {@code bn}, {@code third}. */
final class NumberWords {

    /** How a word takes part in a number; the list's comment says more. */
    enum Kind {
        SMALL,
        TENS,
        MAGNITUDE,
        LETTER,
        PART,
        FOLD
    }

    /**
     * A word of number.
     *
     * @param kind its part in a number
     * @param value its value; a denominator for a part
     */
    record NumberWord(Kind kind, BigDecimal value) {}

    /** Fractions that are one character. */
    private static final ImmutableMap<Character, BigDecimal> VULGAR = ImmutableMap.of(
            '½',
            new BigDecimal("0.5"),
            '¼',
            new BigDecimal("0.25"),
            '¾',
            new BigDecimal("0.75"),
            '⅛',
            new BigDecimal("0.125"),
            '⅜',
            new BigDecimal("0.375"),
            '⅝',
            new BigDecimal("0.625"),
            '⅞',
            new BigDecimal("0.875"));

    private final WordTable<NumberWord> table;
    private final BitSet all = new BitSet();

    NumberWords(Vocabulary vocabulary) {
        this(vocabulary, Tsv.read(NumberWords.class, "numbers.tsv", 3));
    }

    NumberWords(Vocabulary vocabulary, List<Tsv.Row> rows) {
        table = new WordTable<>(vocabulary);
        for (Tsv.Row row : rows) {
            NumberWord word = new NumberWord(row.constant(0, Kind.class), row.parse(2, BigDecimal::new));
            all.set(vocabulary.add(row.text(1)));
            if (!table.put(row.text(1), word)) {
                throw row.error(row.text(1) + " stands twice");
            }
        }
    }

    /** The numbers of all these words. */
    BitSet all() {
        return all;
    }

    /** What the word with this number means, or null. */
    @Nullable NumberWord of(int word) {
        return table.get(word);
    }

    /** Whether the word with this number is of a kind. */
    boolean is(int word, Kind kind) {
        NumberWord found = table.get(word);
        return found != null && found.kind() == kind;
    }

    /** The value of a character such as {@code ½}, or null. */
    static @Nullable BigDecimal vulgarFraction(char c) {
        return c < 128 ? null : VULGAR.get(c);
    }
}
