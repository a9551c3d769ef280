package org.tradefacts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradefacts.json.Samples;

class ArticleTableTest {

    @Test
    void anArticleIsATable() {
        assertThat(new ArticleTable(100, false).print(Samples.full())).isEqualTo("""
                        ── sample ──────────────────────────────────────────────────────────────────────────────────────────
                        Washington doubles steel duty
                        2025-06-04 (printed) · Wire Service · by Ann Lee · OSLO
                        Figures     from 25%                        25 percent       steel tariff
                                    to 50%                          50 percent       steel tariff
                                    90 days                         90 days
                                    about KRW 33 trillion per year  33 trillion won  trade                     2024
                                    about USD 23 billion per year   $23 billion      trade                     2024
                                    10–12 mills                     10 to 12 mills
                                    2/3                             two-thirds       exports       Norsk Stal
                        Dates       2025-06-04  Wednesday
                        People      Kari Dahl  NO  Trade Minister                  government
                                                   Minister, Labour Party  former  party
                        Statements  Kari Dahl  said  "We will answer in kind,"
                        Measures    Section 232 steel tariff  from 25%, to 50%, about KRW 33 trillion p…  US → all  in force
                                      tariff on steel; US raised 2025-06-04, suspended

                        Related article
                            Oslo widens talks
                            Figures     3 ships  Three ships
                        """);
    }

    @Test
    void aNarrowTableCutsItsWidestColumns() {
        assertThat(new ArticleTable(60, false).print(Samples.full()).lines())
                .allSatisfy(line -> assertThat(Cells.width(line)).isLessThanOrEqualTo(60))
                .contains("            about KR…  33 trill…  trade                 2024");
    }

    @Test
    void aTerminalShowsHeadlineAndLabelsInBold() {
        assertThat(new ArticleTable(100, true).print(Samples.full()))
                .contains(
                        "\u001B[1mWashington doubles steel duty\u001B[0m\n",
                        "\u001B[1mDates       \u001B[0m2025-06-04");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            plain     | 5 | plain
            plainer   | 5 | plai…
            한국어     | 6 | 한국어
            한국어     | 5 | 한국…
            한국어     | 4 | 한…
            😀😀       | 3 | 😀…
            """)
    void wideCharactersTakeTwoColumns(String text, int columns, String cut) {
        assertThat(Cells.cut(text, columns)).isEqualTo(cut);
        assertThat(Cells.width(Cells.pad(cut, columns))).isEqualTo(columns);
    }

    @Test
    void aCellIsOneLineWithoutControlCharacters() {
        assertThat(Cells.line(" two\n lines\u001B[1m\u202E and\u00A0a\ttab \uD83D"))
                .isEqualTo("two lines [1m and a tab");
    }

    @Test
    void linesAreBrokenAtBlanks() {
        assertThat(Cells.wrap("one two three fourteen", 9)).isEqualTo(List.of("one two", "three", "fourteen"));
        assertThat(Cells.wrap("overlong word", 6)).isEqualTo(List.of("overl…", "word"));
    }

    @Property(tries = 200)
    void noLineIsTooLong(@ForAll String text, @ForAll @IntRange(min = 2, max = 50) int columns) {
        String line = Cells.line(text);
        assertThat(Cells.width(Cells.cut(line, columns))).isLessThanOrEqualTo(columns);
        assertThat(Cells.wrap(line, columns)).allMatch(part -> Cells.width(part) <= columns);
    }
}
