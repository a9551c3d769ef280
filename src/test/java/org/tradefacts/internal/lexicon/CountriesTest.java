package org.tradefacts.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradefacts.internal.lexicon.Countries.Form;
import org.tradefacts.internal.lexicon.Countries.Place;

class CountriesTest {

    private static final Vocabulary VOCABULARY = new Vocabulary();
    private static final Countries COUNTRIES = new Countries(VOCABULARY);

    @Test
    void knowsEveryCodeOfIso3166AndTheUnion() {
        assertThat(COUNTRIES.codes()).contains(Locale.getISOCountries()).contains("EU");
        assertThat(COUNTRIES.codes()).hasSize(Locale.getISOCountries().length + 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    South Korea              | KR | NAME
                    S. Korea                 | KR | NAME
                    S.Korea                  | KR | NAME
                    Republic of Korea        | KR | NAME
                    Korea                    | KR | NAME
                    South Koreans            | KR | DEMONYM
                    Korean                   | KR | DEMONYM
                    Seoul                    | KR | CAPITAL
                    Cheong Wa Dae            | KR | METONYM
                    North Korea              | KP | NAME
                    North Korean             | KP | DEMONYM
                    United States            | US | NAME
                    United States of America | US | NAME
                    U.S.                     | US | NAME
                    American                 | US | DEMONYM
                    Washington, D.C.         | US | CAPITAL
                    White House              | US | METONYM
                    Britain                  | GB | NAME
                    Britons                  | GB | DEMONYM
                    Downing Street           | GB | METONYM
                    Brussels                 | EU | CAPITAL
                    European Commission      | EU | METONYM
                    Belgium                  | BE | NAME
                    People's Republic of China | CN | NAME
                    People’s Republic of China | CN | NAME
                    Republic of China        | TW | NAME
                    Congo                    | CD | NAME
                    Republic of Congo        | CG | NAME
                    Guinea                   | GN | NAME
                    Guinea-Bissau            | GW | NAME
                    Papua New Guinea         | PG | NAME
                    Niger                    | NE | NAME
                    Nigerian                 | NG | DEMONYM
                    Nigerien                 | NE | DEMONYM
                    Dominican                | DO | DEMONYM
                    Dominica                 | DM | NAME
                    Georgia                  | GE | NAME
                    Côte d'Ivoire            | CI | NAME
                    Türkiye                  | TR | NAME
                    Élysée                   | FR | METONYM
                    Soviet Union             | RU | NAME
                    West German              | DE | DEMONYM
                    New Delhi                | IN | CAPITAL
                    Kremlin                  | RU | METONYM
                    """)
    void readsWordings(String wording, String code, Form form) {
        assertThat(wholly(wording)).extracting("code", "form").containsExactly(code, form);
    }

    @ParameterizedTest
    @ValueSource(strings = {"US", "U.S.", "USA", "UK", "U.K.", "UAE", "EU", "DRC", "ROK", "PRC", "USTR", "METI"})
    void asksForCapitals(String wording) {
        assertThat(wholly(wording)).extracting("allCapitals").isEqualTo(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Turkey", "Chad", "S. Korea", "China", "Polish", "Washington, D.C.", "Mainland China"})
    void asksForFirstCapitalsOnly(String wording) {
        assertThat(wholly(wording)).extracting("allCapitals").isEqualTo(false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Male",
                "Congress",
                "English",
                "South",
                "Union",
                "Republic",
                "the bloc",
                "Yorkshire",
                "Tokyo-based",
                "United",
                "dollar",
                "San Jose",
                "Victoria",
                "Chinatown",
                "Reunion",
                "Commission"
            })
    void leavesOtherWordsAlone(String wording) {
        assertThat(wholly(wording)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "New Mexico",
                "New Jersey",
                "South China Sea",
                "Washington Post",
                "Latin American",
                "Uruguay Round"
            })
    void knowsLookalikes(String name) {
        int[] words = words(name);
        assertThat(COUNTRIES.lookalikes().longestAt(words, 0, words.length))
                .isEqualTo(new Phrases.Match<>(name, words.length));
        assertThat(wholly(name)).isNull();
    }

    @Test
    void listsNoLookalikeInVain() {
        for (Tsv.Row row : Tsv.read(Countries.class, "lookalikes.tsv", 1)) {
            int[] words = words(row.text(0));
            assertThat(IntStream.range(0, words.length))
                    .as("%s holds the name of a country", row.text(0))
                    .anyMatch(i -> COUNTRIES.phrases().longestAt(words, i, words.length) != null);
        }
    }

    @Test
    void refusesBadLists() {
        assertThatThrownBy(() -> read("XA\tAtlantis\tAtlantean\t-\t-\nXB\tMu\tatlantean\t-\t-"))
                .isInstanceOf(LexiconException.class)
                .hasMessage("c.tsv:2: atlantean stands already for XA");
        assertThatThrownBy(() -> read("Xa\tAtlantis\t-\t-\t-"))
                .hasMessageContaining("c.tsv:1")
                .hasMessageContaining("Xa");
        assertThatThrownBy(() -> read("XA\t-\t-\t-\t-")).hasMessageContaining("c.tsv:1: \"-\" is no wording");
        assertThatThrownBy(() -> read("XA\tAtlantis||Mu\t-\t-\t-")).hasMessageContaining("c.tsv:1: \"\" is no wording");
        assertThatThrownBy(() -> read("XA\tAtlantis\t-\t\t-")).hasMessage("c.tsv:1: column 4 is empty");
    }

    private static Countries read(String content) {
        return new Countries(new Vocabulary(), Tsv.parse("c.tsv", content, 5), List.of());
    }

    private static @Nullable Place wholly(String wording) {
        int[] words = words(wording);
        Phrases.Match<Place> match = COUNTRIES.phrases().longestAt(words, 0, words.length);
        return match == null || match.length() < words.length ? null : match.value();
    }

    private static int[] words(String wording) {
        return TokenScanner.split(wording).stream()
                .mapToInt(word -> VOCABULARY.find(word, 0, word.length()))
                .toArray();
    }
}
