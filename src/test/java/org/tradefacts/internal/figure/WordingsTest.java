package org.tradefacts.internal.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tradefacts.Figure;
import org.tradefacts.FigureFinder;

/** One value, many wordings, each inside many sentences; and as many that are no figures. */
class WordingsTest {

    private static final FigureFinder FINDER = FigureFinder.standard();

    static List<Arguments> wordings() {
        List<Arguments> wordings = new ArrayList<>();
        String value = "";
        for (String line : Corpus.lines("wordings.txt")) {
            if (line.startsWith("=")) {
                value = line.substring(1).strip().replace(",", "");
            } else {
                wordings.add(Arguments.of(line, value));
            }
        }
        return wordings;
    }

    static Stream<String> negatives() {
        return Corpus.lines("negatives.txt").stream();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @MethodSource("wordings")
    void findsTheWordingInEverySentence(String wording, String value) {
        SoftAssertions softly = new SoftAssertions();
        Corpus.carried(wording).forEach(carried -> {
            List<Figure> found = FINDER.find(carried.text());
            softly.assertThat(found.stream().map(WordingsTest::marked))
                    .as(carried.text())
                    .containsExactly(carried.start() + ".." + carried.end() + " " + expected(value, carried));
        });
        softly.assertAll();
    }

    /** A count's noun is printed as the text has it, in capitals in a headline. */
    private static String expected(String value, Corpus.Carried carried) {
        int blank = value.indexOf(' ');
        boolean isCount = blank > 0 && Character.isLowerCase(value.charAt(blank + 1));
        String noun = isCount ? value.substring(blank + 1) : "";
        boolean shouted = carried.text().startsWith("MINISTER");
        boolean isUnit = noun.startsWith("percentage") || noun.startsWith("basis");
        return shouted && isCount && !isUnit
                ? value.substring(0, blank + 1) + noun.toUpperCase(java.util.Locale.ROOT)
                : value;
    }

    private static String marked(Figure figure) {
        return figure.span().start() + ".." + figure.span().end() + " " + figure;
    }

    @ParameterizedTest
    @MethodSource("negatives")
    void findsNothing(String line) {
        SoftAssertions softly = new SoftAssertions();
        Corpus.carried(line)
                .forEach(carried -> softly.assertThat(FINDER.find(carried.text()))
                        .as(carried.text())
                        .isEmpty());
        softly.assertAll();
    }

    @Test
    void theNegativesAreAsManyAsTheValuesAndEveryWordingStandsOnce() {
        assertThat(Corpus.lines("negatives.txt")).doesNotHaveDuplicates().hasSizeGreaterThan(150);
        assertThat(wordings().stream().map(a -> a.get()[0])).doesNotHaveDuplicates();
    }
}
