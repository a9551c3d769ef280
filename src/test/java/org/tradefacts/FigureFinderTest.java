package org.tradefacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.nio.CharBuffer;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureFinderTest {

    @Test
    void findsFiguresInTextOrder() {
        assertThat(FigureFinder.standard().find("a 33 trillion won ($23 billion) support package").stream()
                        .map(Figure::toString))
                .containsExactly("KRW 33000000000000", "USD 23000000000");
        assertThat(FigureFinder.standard().find("")).isEmpty();
        assertThat(FigureFinder.standard().find(" \n ")).isEmpty();
        assertThat(FigureFinder.standard().find(CharBuffer.wrap("25%"))).hasSize(1);
    }

    @Test
    void aBareDollarIsTheHomeCurrency() {
        TradeFacts canadian =
                TradeFacts.builder().homeCurrency(Currency.getInstance("CAD")).build();
        assertThat(FigureFinder.of(canadian).find("$5 million, US$6 million, 50 cents").stream()
                        .map(Figure::toString))
                .containsExactly("CAD 5000000", "USD 6000000", "CAD 0.5");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " | ", textBlock = """
            money    | $55.7 billion           | USD 55700000000
            money    | US$44bn                 | USD 44000000000
            money    | 33 trillion won         | KRW 33000000000000
            money    | about €5                | EUR 5
            money    | $5 or more              | USD 5
            money    | $400 per tonne          | USD 400 a tonne
            money    | $7 billion a year       | USD 7000000000 a year
            money    | $10-15 billion          | USD 10000000000..15000000000
            money    | at least $5 a barrel    | USD 5 a barrel
            money    | five million pesos      | 5000000
            percent  | 25 per cent             | 25%
            percent  | up to 50%               | 50%
            percent  | half a percentage point | 0.5 percentage points
            percent  | 50 basis points         | 50 basis points
            count    | 28,000 American troops  | 28000 troops
            count    | five conglomerates      | 5 conglomerates
            duration | three weeks             | P3W
            duration | 90-day                  | P90D
            ratio    | two-thirds              | 2/3
            ratio    | threefold               | 3
            """)
    void readsOneFigure(String kind, String text, String value) {
        assertThat(parser(kind).apply(text)).hasToString(value);
        assertThat(parser(kind).apply("  " + text + " ")).hasToString(value);
    }

    /** The offset counts in the text, in which {@code _} is a blank. */
    @ParameterizedTest
    @CsvSource(delimiterString = " | ", textBlock = """
            money    | _            | 1 | no MonetaryFigure
            money    | dollars      | 0 | no MonetaryFigure
            money    | __apples     | 2 | no MonetaryFigure
            money    | 25%          | 0 | Percentage instead of a MonetaryFigure
            money    | a duty of $5 | 0 | something before the MonetaryFigure
            money    | about a duty of $5 | 0 | something before the MonetaryFigure
            money    | $5 and $6    | 3 | something behind the MonetaryFigure
            money    | $5 apples    | 3 | something behind the MonetaryFigure
            money    | about $5 apples | 9 | something behind the MonetaryFigure
            money    | $5.          | 2 | something behind the MonetaryFigure
            percent  | $5           | 0 | MonetaryFigure instead of a Percentage
            percent  | 25% duty     | 4 | something behind the Percentage
            count    | 25%          | 0 | Percentage instead of a Count
            count    | one country  | 0 | no Count
            duration | 5 troops     | 0 | Count instead of a TimeSpan
            ratio    | the third    | 0 | no Ratio
            """)
    void saysWhereAndWhyAnythingElseFails(String kind, String text, int offset, String reason) {
        String page = text.replace('_', ' ');
        assertThatExceptionOfType(FigureFormatException.class)
                .isThrownBy(() -> parser(kind).apply(page))
                .withMessage(reason + " at offset " + offset + " of \"" + page + '"')
                .satisfies(e -> assertThat(e.offset()).isEqualTo(offset));
    }

    @Test
    void nothingIsNoFigure() {
        assertThatNullPointerException()
                .isThrownBy(() -> FigureFinder.standard().find(null))
                .withMessage("text");
        for (String kind : List.of("money", "percent", "count", "duration", "ratio")) {
            assertThatNullPointerException()
                    .isThrownBy(() -> parser(kind).apply(null))
                    .withMessage("text");
        }
    }

    private static Function<String, Figure> parser(String kind) {
        return switch (kind) {
            case "money" -> MonetaryFigure::parse;
            case "percent" -> Percentage::parse;
            case "count" -> Count::parse;
            case "duration" -> TimeSpan::parse;
            case "ratio" -> Ratio::parse;
            default -> throw new IllegalArgumentException(kind);
        };
    }
}
