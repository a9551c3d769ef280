package org.tradefacts.internal.measure;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradefacts.internal.lexicon.Phrases;
import org.tradefacts.internal.lexicon.Phrases.Match;
import org.tradefacts.internal.lexicon.Tsv;
import org.tradefacts.internal.lexicon.Vocabulary;

/**
 * The goods that trade news names, with the chapters of the Harmonized System they belong to, from
 * {@code products.tsv}: "automobiles" is chapter 87, "steel products" chapters 72 and 73.
 */
final class ProductLexicon {

    private final Phrases<List<String>> phrases;

    ProductLexicon(Vocabulary vocabulary) {
        phrases = new Phrases<>(vocabulary);
        for (Tsv.Row row : Tsv.read(ProductLexicon.class, "products.tsv", 3)) {
            List<String> chapters = row.cells().get(1).isEmpty()
                    ? List.of()
                    : ImmutableList.copyOf(Splitter.on(' ').split(row.cells().get(1)));
            String heading = row.cells().get(2);
            for (String chapter : chapters) {
                if (!chapter.matches("\\d\\d") || chapter.equals("77") || chapter.compareTo("97") > 0) {
                    throw row.error("no chapter of the Harmonized System: " + chapter);
                }
            }
            if (!heading.isEmpty() && (chapters.size() != 1 || !heading.matches(chapters.get(0) + "\\d\\d"))) {
                throw row.error("heading " + heading + " is not of the row's chapter");
            }
            for (String wording : row.list(0)) {
                if (phrases.add(wording, chapters).isPresent()) {
                    throw row.error(wording + " has a row already");
                }
            }
        }
    }

    /** The chapters of the longest product name at token {@code from}, or null. */
    @Nullable Match<List<String>> at(int[] words, int from, int limit) {
        return phrases.longestAt(words, from, limit);
    }
}
