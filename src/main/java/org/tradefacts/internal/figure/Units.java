package org.tradefacts.internal.figure;

import com.google.common.base.Splitter;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradefacts.Percentage;
import org.tradefacts.internal.lexicon.Phrases;
import org.tradefacts.internal.lexicon.Tsv;
import org.tradefacts.internal.lexicon.Vocabulary;
import org.tradefacts.internal.text.Tokens;

/** The units of {@code units.tsv}: percent, units of time, and what a price is for. */
final class Units {

    /**
     * A unit of time.
     *
     * @param designator its letter in ISO 8601, behind a T for parts of a day
     * @param factor how many of these it is: 10 years to a decade
     */
    record TimeUnit(String designator, BigDecimal factor) {}

    private static final Splitter FACTOR = Splitter.on('*').limit(2);

    private final Phrases<Percentage.Unit> percents;
    private final Phrases<TimeUnit> times;
    private final Phrases<String> pers;

    Units(Vocabulary vocabulary) {
        this(vocabulary, Tsv.read(Units.class, "units.tsv", 3));
    }

    Units(Vocabulary vocabulary, List<Tsv.Row> rows) {
        percents = new Phrases<>(vocabulary);
        times = new Phrases<>(vocabulary);
        pers = new Phrases<>(vocabulary);
        for (Tsv.Row row : rows) {
            switch (row.text(0)) {
                case "percent" -> add(percents, row, row.constant(2, Percentage.Unit.class));
                case "time" -> add(times, row, row.parse(2, Units::timeUnit));
                case "per" -> add(pers, row, row.text(2));
                default -> throw row.error("no such kind of unit: " + row.text(0));
            }
        }
    }

    private static <V> void add(Phrases<V> phrases, Tsv.Row row, V value) {
        phrases.add(row.text(1), value).ifPresent(other -> {
            throw row.error(row.text(1) + " stands twice");
        });
    }

    private static TimeUnit timeUnit(String cell) {
        List<String> parts = FACTOR.splitToList(cell);
        return parts.size() == 1
                ? new TimeUnit(parts.get(0), BigDecimal.ONE)
                : new TimeUnit(parts.get(1), new BigDecimal(parts.get(0)));
    }

    /** The percent sign or word at a token, or null. */
    Phrases.@Nullable Match<Percentage.Unit> percent(Tokens tokens, int i, int limit) {
        return percents.longestAt(tokens.words(), i, limit);
    }

    /** The unit of time at a token, or null. */
    Phrases.@Nullable Match<TimeUnit> time(Tokens tokens, int i, int limit) {
        return times.longestAt(tokens.words(), i, limit);
    }

    /** What a price can be for, at a token, or null. */
    Phrases.@Nullable Match<String> per(Tokens tokens, int i, int limit) {
        return pers.longestAt(tokens.words(), i, limit);
    }
}
