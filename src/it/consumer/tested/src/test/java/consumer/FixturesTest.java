package consumer;

import static org.tradefacts.MeasureType.TARIFF;
import static org.tradefacts.fixtures.TradeFactsAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tradefacts.Article;
import org.tradefacts.MonetaryFigure;
import org.tradefacts.fixtures.ArticleSource;
import org.tradefacts.fixtures.Seeds;

/** The fixtures, from their jar. */
class FixturesTest {

    @Test
    void assertionsReadAsSentences() {
        assertThat(Seeds.article("003"))
                .hasMeasure(TARIFF)
                .imposedBy("US")
                .on("KR")
                .atRate("25");
        assertThat(MonetaryFigure.parse("$55.7 billion"))
                .isExactly("55700000000", "USD")
                .readsAs("$55.7 billion");
    }

    @ParameterizedTest
    @MethodSource("org.tradefacts.fixtures.Seeds#all")
    void seedsAreInTheJar(Article article) {
        assertThat(article.facts()).isNotEmpty();
    }

    @ParameterizedTest
    @ArticleSource("seeds")
    void aFolderIsRead(Article article) {
        assertThat(article.text()).isEqualTo(Seeds.page(article.id().orElseThrow()));
    }
}
