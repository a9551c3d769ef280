package org.tradefacts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradefacts.json.ArticleJson;

/** The README's code, compiled and run, and the README checked to print it as it is here. */
class ReadmeTest {

    private static final Path README = Path.of("README.md");
    private static final Path SOURCE = Path.of("src/test/java/org/tradefacts/ReadmeTest.java");

    @Test
    void firstSteps() throws IOException {
        // readme: first steps
        TradeFacts reader = TradeFacts.create();
        String page = Files.readString(Path.of("seeds/003_b7beac44f8284c31.txt"));
        Article article = reader.read(page, LocalDate.of(2025, 5, 8));

        for (TradeMeasure measure : article.measures()) {
            System.out.println(measure.imposer().orElse("?") + " → " + measure.targets() + ": "
                    + measure.name().text() + ", " + measure.status());
        }
        // end
        assertThat(article.measures()).anySatisfy(measure -> {
            assertThat(measure.type()).isEqualTo(MeasureType.TARIFF);
            assertThat(measure.imposer()).contains("US");
            assertThat(measure.targets()).containsExactly("KR");
            assertThat(measure.status()).isEqualTo(TradeMeasure.Status.SUSPENDED);
        });
    }

    @Test
    void figuresOfAString() {
        // readme: figures
        List<Figure> figures = FigureFinder.standard().find("a 33 trillion won ($23 billion) support package");
        MonetaryFigure dollars = (MonetaryFigure) figures.get(1);
        dollars.amount(); // Optional[23000000000]
        dollars.currency(); // Optional[USD]
        dollars.convertedFrom(); // OptionalInt[0]: the won
        dollars.subject(); // Optional["support package" [32, 47)]
        dollars.span(); // "$23 billion" [19, 30)

        MonetaryFigure.parse("US$44 billion"); // one figure and nothing else, or an exception that says where and why
        Percentage.parse("25 per cent");
        // end
        assertThat(dollars.amount()).contains(new BigDecimal("23000000000"));
        assertThat(dollars.currency()).contains(Currency.getInstance("USD"));
        assertThat(dollars.convertedFrom()).hasValue(0);
        assertThat(dollars.subject()).contains(new Span(32, "support package"));
        assertThat(dollars.span()).hasToString("\"$23 billion\" [19, 30)");
    }

    @Test
    void json() {
        TradeFacts reader = TradeFacts.create();
        String page = "The tariff rose to 25 percent.";
        // readme: json
        String json = ArticleJson.write(reader.read(page));
        Article again = ArticleJson.read(json, page); // equal to what was written
        // end
        assertThat(again).isEqualTo(reader.read(page));
    }

    @ParameterizedTest
    @ValueSource(strings = {"first steps", "figures", "json"})
    void isPrintedInTheReadme(String snippet) throws IOException {
        String source = Files.readString(SOURCE, UTF_8);
        int start = source.indexOf("// readme: " + snippet + "\n");
        String code = source.substring(source.indexOf('\n', start) + 1, source.indexOf("        // end", start));
        assertThat(Files.readString(README, UTF_8))
                .contains(code.stripTrailing().stripIndent());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$55.7 billion            | USD 55700000000",
                "33 trillion won          | KRW 33000000000000",
                "Rs 2.5 lakh crore        | INR 2500000000000",
                "300 mln dlrs             | USD 300000000",
                "a quarter of a billion dollars | USD 250000000",
                "$10-15 billion           | USD 10000000000..15000000000",
                "£1.2bn                   | GBP 1200000000",
                "25 per cent              | 25%",
                "half a percentage point  | 0.5 percentage points",
                "28,000 American troops   | 28000 troops",
                "90-day                   | P90D",
                "two-thirds               | 2/3"
            })
    void valuesOfTheReadmesTable(String text, String value) throws IOException {
        assertThat(FigureFinder.standard().find(text)).singleElement().hasToString(value);
        assertThat(Files.readString(README, UTF_8)).contains("| `" + text + "` | `" + value + "` |");
    }
}
