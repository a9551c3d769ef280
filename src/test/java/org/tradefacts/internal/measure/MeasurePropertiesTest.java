package org.tradefacts.internal.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.Assertions;
import org.tradefacts.Article;
import org.tradefacts.MeasureEvent;
import org.tradefacts.Product;
import org.tradefacts.Span;
import org.tradefacts.TradeFacts;
import org.tradefacts.TradeMeasure;

/** What holds for any text: spans point into it, indexes at figures, and long texts take time in proportion. */
class MeasurePropertiesTest {

    private static final TradeFacts READER = TradeFacts.builder().build();

    @Provide
    Arbitrary<String> news() {
        return Arbitraries.of(
                        "tariffs",
                        "The",
                        "the",
                        "25%",
                        "$50 billion",
                        "on",
                        "Korean",
                        "steel",
                        "and",
                        "US",
                        "China's",
                        "imposed",
                        "suspended",
                        "will",
                        "not",
                        "deal",
                        "with",
                        "trade",
                        "ban",
                        "exports",
                        "of",
                        "to",
                        "buy",
                        "that",
                        ",",
                        ".",
                        "?",
                        "(",
                        ")",
                        "\"",
                        "-",
                        "under",
                        "section",
                        "Section 232",
                        "until",
                        "July 8",
                        "hit",
                        "threatened",
                        "quota",
                        "raise",
                        "from",
                        "reciprocal",
                        "Jones Act",
                        "signed",
                        "order",
                        "\n",
                        "it",
                        "its",
                        "each other's goods",
                        "including",
                        "including cars",
                        "retaliated")
                .list()
                .ofMaxSize(60)
                .map(words -> String.join(" ", words));
    }

    @Property(tries = 400)
    void spansAndIndexesPointIntoTheText(@ForAll("news") String text) {
        Article article = READER.read(text);
        for (TradeMeasure measure : article.measures()) {
            assertThat(spans(measure))
                    .allSatisfy(span ->
                            assertThat(text.substring(span.start(), span.end())).isEqualTo(span.text()));
            assertThat(measure.rates())
                    .allMatch(i -> i >= 0 && i < article.figures().size());
            assertThat(measure.amounts())
                    .allMatch(i -> i >= 0 && i < article.figures().size());
            assertThat(measure.mentions()).contains(measure.name()).isSorted();
            assertThat(measure.events().stream().map(MeasureEvent::span).map(Span::start))
                    .isSorted();
            assertThat(measure.imposer())
                    .isNotIn(measure.targets().stream()
                            .map(java.util.Optional::of)
                            .toList());
        }
    }

    private static List<Span> spans(TradeMeasure measure) {
        return Stream.of(
                        Stream.of(measure.name()),
                        measure.mentions().stream(),
                        measure.products().stream().map(Product::span),
                        measure.events().stream().map(MeasureEvent::span))
                .flatMap(spans -> spans)
                .collect(Collectors.toList());
    }

    @Example
    void longTextsWithoutSentencesTakeLinearTime() {
        for (String words : List.of(
                "US imposed 25% tariffs on Korean steel and ",
                "deal ", "tariffs on steel, ", "imposed ", "the US ", "of ")) {
            String text = "Trade\n" + words.repeat(200_000 / words.length());
            Assertions.assertThatCode(() -> READER.read(text)).doesNotThrowAnyException();
            long start = System.nanoTime();
            READER.read(text);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).as(words).isLessThan(Duration.ofSeconds(4));
        }
    }
}
