package org.tradefacts.examples;

import static org.tradefacts.MeasureEvent.Kind.IMPOSED;
import static org.tradefacts.MeasureType.IMPORT_BAN;
import static org.tradefacts.MeasureType.TARIFF;
import static org.tradefacts.TradeMeasure.Status.SUSPENDED;
import static org.tradefacts.fixtures.TradeFactsAssertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.tradefacts.Article;
import org.tradefacts.MonetaryFigure;
import org.tradefacts.TradeFacts;
import org.tradefacts.fixtures.ArticleSource;
import org.tradefacts.fixtures.Seeds;

/** A text of your own as a unit test, with the library's fixtures. */
class YourOwnTextTest {

    private static final TradeFacts READER = TradeFacts.create();

    @Test
    void yourOwnText() {
        Article article = READER.read(
                "The United States imposed a 25 percent tariff on South Korean automobiles on Tuesday.",
                LocalDate.of(2025, 5, 8));
        assertThat(article)
                .hasMeasure(TARIFF)
                .imposedBy("US")
                .on("KR")
                .atRate("25")
                .coveringChapter("87")
                .withEvent(IMPOSED, "2025-05-06");
        assertThat(article).hasNoMeasure(IMPORT_BAN);
    }

    @Test
    void oneAmount() {
        assertThat(MonetaryFigure.parse("$55.7 billion"))
                .isExactly("55700000000", "USD")
                .readsAs("$55.7 billion");
    }

    @ParameterizedTest
    @ArticleSource("articles")
    void everyPageOfAFolder(Article article) {
        assertThat(article.published()).isPresent();
        assertThat(article.measures()).isNotEmpty();
    }

    @Test
    void aPageThatComesWithTheFixtures() {
        assertThat(Seeds.article("003"))
                .hasMeasure(TARIFF)
                .imposedBy("US")
                .on("KR")
                .is(SUSPENDED);
    }
}
