package org.tradefacts.internal.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradefacts.internal.lexicon.Tsv;
import org.tradefacts.internal.lexicon.Vocabulary;

/** Goods and their chapters of the Harmonized System. */
class ProductLexiconTest {

    @ParameterizedTest
    @CsvSource({
        "automobiles, 87",
        "auto parts, 87",
        "semiconductors, 85",
        "solar panels, 85",
        "washing machines, 84",
        "soybeans, 12",
        "corn, 10",
        "steel, 72",
        "steel products, 72+73",
        "aluminium, 76",
        "copper, 74",
        "liquefied natural gas, 27",
        "pharmaceuticals, 30",
        "ships, 89",
        "shoes, 64",
        "raw materials, ''"
    })
    void knowsChapters(String product, String chapters) {
        assertThat(Sentences.lines("Washington imposed tariffs on Korean " + product + "."))
                .isEqualTo("TARIFF US>KR " + product + ":" + chapters + " IN_FORCE IMPOSED/US");
    }

    @Test
    void holdsEnoughWordingsAndAllChaptersOfGoods() {
        List<Tsv.Row> rows = Tsv.read(ProductLexicon.class, "products.tsv", 3);
        assertThat(rows.stream().mapToInt(row -> row.list(0).size()).sum()).isGreaterThan(250);
        Set<String> chapters = rows.stream()
                .flatMap(row -> List.of(row.cells().get(1).split(" ")).stream())
                .collect(Collectors.toSet());
        assertThat(chapters)
                .contains("01", "22", "27", "30", "52", "72", "84", "85", "87", "97")
                .doesNotContain("77");
    }

    @Test
    void loadsAgainInAnotherVocabulary() {
        assertThat(new ProductLexicon(new Vocabulary())).isNotNull();
    }
}
