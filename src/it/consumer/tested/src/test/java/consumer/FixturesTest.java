package consumer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.tradefacts.MeasureType.TARIFF;
import static org.tradefacts.fixtures.TradeFactsAssertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
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

    /** The pages are other people's: the jar says whose, as far as the pages do. */
    @ParameterizedTest
    @MethodSource("org.tradefacts.fixtures.Seeds#all")
    void theJarSaysWhoseThePagesAre(Article article) throws IOException {
        try (InputStream notice = Seeds.class.getResourceAsStream("NOTICE")) {
            assertThat(new String(notice.readAllBytes(), UTF_8))
                    .contains("news articles by others")
                    .contains(article.id().orElseThrow());
        }
    }

    @ParameterizedTest
    @ArticleSource("seeds")
    void aFolderIsRead(Article article) {
        assertThat(article.text()).isEqualTo(Seeds.page(article.id().orElseThrow()));
    }
}
