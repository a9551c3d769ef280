package org.tradefacts.internal.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradefacts.Figure;
import org.tradefacts.FigureFinder;
import org.tradefacts.MonetaryFigure;

/** What holds for the figures of any text. */
class FigurePropertiesTest {

    private static final FigureFinder FINDER = FigureFinder.standard();

    @Property(tries = 3000)
    void figuresStandInOrderWhereTheySayAndAreTheSameTwice(@ForAll("figurelike") String text) {
        List<Figure> figures = FINDER.find(text);
        int end = 0;
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            assertThat(figure.span().start()).isGreaterThanOrEqualTo(end);
            end = figure.span().end();
            assertThat(text.startsWith(figure.span().text(), figure.span().start()))
                    .isTrue();
            figure.subject()
                    .ifPresent(subject -> assertThat(text.startsWith(subject.text(), subject.start()))
                            .isTrue());
            figure.holder()
                    .ifPresent(holder -> assertThat(text.startsWith(holder.text(), holder.start()))
                            .isTrue());
            if (figure instanceof MonetaryFigure money && money.convertedFrom().isPresent()) {
                assertThat(figures.get(money.convertedFrom().getAsInt())).isInstanceOf(MonetaryFigure.class);
            }
        }
        assertThat(FINDER.find(text)).isEqualTo(figures);
    }

    @Provide
    Arbitrary<String> figurelike() {
        return Arbitraries.of(
                        "$",
                        "US$",
                        "€",
                        "Rs",
                        "5",
                        "10",
                        "25",
                        "1.5",
                        "0",
                        "1,000",
                        "99999999999999999999",
                        ".5",
                        "½",
                        "1/2",
                        "minus",
                        "-",
                        "−",
                        "–",
                        "—",
                        "/",
                        "%",
                        " percent",
                        "percentage points",
                        "basis points",
                        "million",
                        "bn",
                        "m",
                        "k",
                        "trillion",
                        "lakh",
                        "crore",
                        "hundred",
                        "and",
                        "or",
                        "to",
                        "of",
                        "from",
                        "between",
                        "a",
                        "an",
                        "half",
                        "quarter",
                        "thirds",
                        "third",
                        "fold",
                        "threefold",
                        "-fold",
                        "one",
                        "two",
                        "twenty",
                        "zero",
                        "in",
                        "dozen",
                        "dollars",
                        "won",
                        "cents",
                        "pesos",
                        "Mexico",
                        "days",
                        "weeks",
                        "year",
                        "century",
                        "hour",
                        "troops",
                        "American",
                        "up",
                        "more than",
                        "or more",
                        "plus",
                        "about",
                        "per",
                        "each",
                        "barrel",
                        "rose",
                        "fell",
                        "with",
                        "Kim",
                        "respectively",
                        ",",
                        ".",
                        "(",
                        ")",
                        "\"",
                        ";",
                        "\u00a0",
                        "\n",
                        "old",
                        "year-old",
                        "No.",
                        "Section",
                        "2024",
                        "May")
                .list()
                .ofMaxSize(14)
                .map(words -> String.join(" ", words).replace(" - ", "-").replace("$ ", "$"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"$1,1,1,1,", "((([[[", "1 and 1 and ", "a a a ", "\"", "$5 to $6 or "})
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void tenMegabytesAreRead(String part) {
        assertThat(FINDER.find(part.repeat(10_000_000 / part.length()))).isNotNull();
    }
}
