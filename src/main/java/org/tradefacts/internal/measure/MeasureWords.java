package org.tradefacts.internal.measure;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tradefacts.MeasureType;
import org.tradefacts.internal.lexicon.LexiconException;
import org.tradefacts.internal.lexicon.Phrases;
import org.tradefacts.internal.lexicon.Phrases.Match;
import org.tradefacts.internal.lexicon.Tsv;
import org.tradefacts.internal.lexicon.Vocabulary;

/**
 * The words that name trade measures, from {@code measures.tsv}: "tariffs" always do, "restrictions" only where the
 * noun phrase round them speaks of imports, exports, investment or ships.
 */
final class MeasureWords {

    /** What the noun phrase round a word must hold for the word to name a measure. */
    enum Needs {
        /** Nothing: "tariffs". */
        NOTHING,
        /** Nothing, and the words are a proper name: "NAFTA". */
        NAMED,
        /** Only ever points back to a measure named before: "the move". */
        ECHO,
        /** Trade: "embargo on trade with". */
        TRADE,
        /** Imports: "ban on imports of beef". */
        IMPORT,
        /** Exports: "curbs on exports of chips". */
        EXPORT,
        /** Imports, exports or goods: "duties on lumber", not "duties as a judge". */
        GOODS,
        /** Investment or takeovers: "restriction of investment". */
        INVESTMENT,
        /** Ships or ports: "restrictions on foreign vessels". */
        SHIPPING,
        /** Money, an industry or goods that are helped: "support package for chipmakers". */
        SUPPORT,
        /** Goods that rules keep out: "regulations on autos, rice and beef imports". */
        STANDARDS,
        /** Exports held back by consent: "agreement limiting exports of textiles". */
        RESTRAINT,
        /** Trade, goods or a partner: "deal with Mexico". */
        DEAL,
        /** A promise to buy: "purchases of American rice". */
        BUYING,
        /** Money: "investment pledge of $350 billion". */
        MONEY,
        /** Money and a country: "investments of $600 billion in the United States". */
        INVESTING,
        /** A country: "sanctions on Russia". */
        PLACE,
        /** Goods and the country they come from: "ban on Australian lobster". */
        ORIGIN,
        /** A section of a trade law: "Section 232 investigation". */
        SECTION,
        /** The words name something else: "trade war", "General Agreement on Tariffs and Trade". */
        IGNORED,
        /** A verb that forbids: "banned exports of gallium". */
        FORBIDDEN;

        /** The name of the rule that reads such words. */
        String rule() {
            return switch (this) {
                case NOTHING -> "word";
                case NAMED -> "proper name";
                case FORBIDDEN -> "object of a verb that forbids";
                default -> "word with " + name().toLowerCase(Locale.ROOT);
            };
        }
    }

    /**
     * One reading of a word.
     *
     * @param row the line of the list it stands on, or 0; words of one line mean one thing
     * @param types the type of the measure it names, or all those an echo can point back to
     * @param parties the imposer, or the parties of an agreement, where the name fixes them
     */
    record Reading(int row, ImmutableSet<MeasureType> types, Needs needs, List<String> parties) {

        /** The type of the measure it names, where it is no echo. */
        MeasureType type() {
            return types.iterator().next();
        }
    }

    private static final Splitter BLANKS = Splitter.on(' ').omitEmptyStrings();

    private final Phrases<List<Reading>> phrases;

    MeasureWords(Vocabulary vocabulary) {
        phrases = new Phrases<>(vocabulary);
        Map<String, List<Reading>> readings = new LinkedHashMap<>();
        Set<MeasureType> named = EnumSet.noneOf(MeasureType.class);
        for (Tsv.Row row : Tsv.read(MeasureWords.class, "measures.tsv", 4)) {
            Reading reading = new Reading(
                    row.line(),
                    row.parse(1, MeasureWords::types),
                    row.constant(2, Needs.class),
                    BLANKS.splitToList(row.cells().get(3)));
            if (reading.needs() != Needs.ECHO && reading.needs() != Needs.IGNORED) {
                named.addAll(reading.types());
            }
            for (String wording : row.list(0)) {
                readings.computeIfAbsent(wording.toLowerCase(Locale.ROOT), unused -> new ArrayList<>())
                        .add(reading);
            }
        }
        if (named.size() < MeasureType.values().length) {
            throw new LexiconException("measures.tsv: no word for " + Sets.complementOf(EnumSet.copyOf(named)));
        }
        readings.forEach((wording, list) -> phrases.add(wording, ImmutableList.copyOf(list)));
    }

    private static ImmutableSet<MeasureType> types(String cell) {
        return cell.equals("*")
                ? Sets.immutableEnumSet(EnumSet.allOf(MeasureType.class))
                : BLANKS.splitToStream(cell).map(MeasureType::valueOf).collect(Sets.toImmutableEnumSet());
    }

    /** The longest measure word at token {@code from}, with its readings in order, or null. */
    @Nullable Match<List<Reading>> at(int[] words, int from, int limit) {
        return phrases.longestAt(words, from, limit);
    }
}
