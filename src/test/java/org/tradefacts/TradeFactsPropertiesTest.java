package org.tradefacts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for the whole reading of any text. */
class TradeFactsPropertiesTest {

    private static final TradeFacts READER = TradeFacts.create();
    private static final int MEGABYTE = 1_000_000;

    static Stream<Path> seeds() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyPrefixAndSuffixOfASeedGivesTrueOffsets(Path seed) throws IOException {
        String page = Files.readString(seed, UTF_8);
        IntStream.rangeClosed(0, page.length()).parallel().forEach(at -> {
            check(page.substring(0, at));
            check(page.substring(at));
        });
    }

    @Property(tries = 500)
    void anyTextGivesTrueOffsets(@ForAll String text) {
        check(text);
    }

    @Property(tries = 500)
    void anyCodeUnitsGiveTrueOffsetsTwice(@ForAll char[] units) {
        String text = new String(units);
        check(text);
        assertThat(READER.read(text)).isEqualTo(READER.read(text));
    }

    @Property(tries = 1000)
    void wordsAmongStrangeSignsGiveTrueOffsetsTwice(@ForAll("strange") String text) {
        check(text);
        assertThat(READER.read(text)).isEqualTo(READER.read(text));
    }

    @Provide
    Arbitrary<String> strange() {
        return Arbitraries.of(
                        "\ud83d",
                        "\ude00",
                        "\0",
                        "\u202e",
                        "\u200f",
                        "\u200d",
                        "\u00ad",
                        "\ufeff",
                        "\u0301",
                        "\n",
                        "\r",
                        "\t",
                        " ",
                        " ",
                        " ",
                        "\u00a0",
                        "\u2028",
                        "“",
                        "”",
                        "\"",
                        "'",
                        "’",
                        "(",
                        ")",
                        "[",
                        "—",
                        "-",
                        ",",
                        ".",
                        ":",
                        ";",
                        "/",
                        "%",
                        "$",
                        "US$",
                        "€",
                        "5",
                        "25",
                        "1,000",
                        "１２",
                        "٣",
                        "½",
                        "2025",
                        "million",
                        "bn",
                        "percent",
                        "won",
                        "between",
                        "and",
                        "from",
                        "to",
                        "a",
                        "half",
                        "of",
                        "Kim",
                        "Minister",
                        "Trump",
                        "said",
                        "he",
                        "the",
                        "US",
                        "Korea",
                        "tariffs",
                        "Tuesday",
                        "May",
                        "last",
                        "year",
                        "respectively",
                        "tariff",
                        "imposed",
                        "on",
                        "By",
                        "SEOUL",
                        "İ",
                        "ß")
                .list()
                .ofMaxSize(25)
                .map(words -> String.join("", words));
    }

    /** Four times the text may not take more than about four times as long. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "$1,1,1,1,",
                "(",
                "([{",
                "()",
                "\"",
                "“",
                "'",
                ",",
                "-",
                "$",
                "%",
                "1",
                "1 ",
                "1-",
                "1 and ",
                "1 and 1 and ",
                "1 to 1 to ",
                "$1 or $2 or ",
                "a ",
                "a a a ",
                "A ",
                "of the ",
                "one hundred and ",
                "half a ",
                "from 1% to ",
                "up to up to ",
                "more than ",
                "5 percent ",
                "5 percent, ",
                "respectively 5% ",
                "5 won (5 yen) ",
                "five million pesos, ",
                "5 days and ",
                "2025 ",
                "May 5 ",
                "tariff ",
                "Kim said ",
                "Trump, ",
                "\u0301",
                "\ud83d",
                "\0",
                "\n",
            })
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void hostileTextIsReadInTime(String part) {
        String page = part.repeat(MEGABYTE / 2 / part.length());
        assertThat(READER.read(page).text()).isEqualTo(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"$1,1,1,1,", "([{"})
    @Timeout(value = 300, unit = TimeUnit.SECONDS)
    void tenMegabytesOfOnePatternAreReadInTime(String part) {
        assertThat(READER.read(part.repeat(10 * MEGABYTE / part.length())).figures())
                .isEmpty();
    }

    private static void check(String page) {
        Article article = READER.read(page);
        Slices.check(page, article);
    }
}
