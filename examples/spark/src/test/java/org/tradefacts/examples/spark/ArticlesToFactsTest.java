package org.tradefacts.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradefacts.Article;
import org.tradefacts.TradeFacts;
import org.tradefacts.format.FactRow;

/** The program reads what the library reads, counts what it skips, and writes what SQL can ask. */
class ArticlesToFactsTest {

    private static final String COUNTS = "READ 4, MALFORMED 1, WITHOUT_TEXT 2, BAD_DATE 1";

    @TempDir
    private static Path folder;

    private static SparkSession spark;
    private static Dataset<Row> facts;

    @BeforeAll
    static void run() {
        spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", false)
                .config("spark.sql.shuffle.partitions", 2)
                .getOrCreate();
        assertThat(ArticlesToFacts.run(spark, "articles.jsonl", file("facts"))).isEqualTo(COUNTS);
        facts = spark.read().parquet(file("facts"));
        facts.createOrReplaceTempView("facts");
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    @Test
    void everyFactIsARow() {
        List<String> columns =
                Stream.of(FactRow.Column.values()).map(FactRow.Column::label).toList();
        assertThat(facts.columns()).startsWith(columns.toArray(String[]::new));
        assertThat(facts.collectAsList().stream()
                        .map(row -> columns.stream().map(row::getAs).toList()))
                .containsExactlyInAnyOrderElementsOf(readHere());
    }

    /** The same articles, read without Spark. */
    private static List<List<Object>> readHere() {
        TradeFacts reader = TradeFacts.create();
        Stream<Article> articles = Stream.of(
                reader.read(
                                "The United States imposed a 25 percent tariff on South Korean automobiles on Tuesday.",
                                LocalDate.of(2025, 5, 8))
                        .withId("cars"),
                reader.read(
                                "The European Union raised its duty on Chinese steel from 12.3 percent to 18.1 percent in March 2025.")
                        .withId("steel"),
                reader.read(
                                "GENEVA \u2014 \u201cWe will cut our tariff on wine to $2\u2013$3 a litre,\u201d Trade Minister Anna Berg said on Monday \ud83c\udf77.",
                                LocalDate.of(2025, 11, 3))
                        .withId("talks"),
                reader.read(
                        "Canada and Mexico signed a $1.5 billion deal, officials said.", LocalDate.of(2025, 11, 4)));
        return articles.flatMap(article -> FactRow.of(article).stream())
                .map(row -> Stream.of(FactRow.Column.values())
                        .map(column -> row.cells().get(column))
                        .toList())
                .toList();
    }

    @Test
    void theSchemaIsTyped() {
        assertThat(facts.schema().toDDL())
                .contains(
                        "start INT",
                        "official BOOLEAN",
                        "value STRING",
                        "number DECIMAL(38,9)",
                        "day DATE",
                        "published DATE");
    }

    @Test
    void numbersAndDaysCanBeComputedWith() {
        assertThat(spark.sql("SELECT article, max(number) FROM facts WHERE kind = 'percent' GROUP BY article")
                        .collectAsList())
                .extracting(row -> row.getString(0), row -> row.getDecimal(1).stripTrailingZeros())
                .containsExactlyInAnyOrder(tuple("cars", new BigDecimal("25")), tuple("steel", new BigDecimal("18.1")));
        assertThat(spark.sql("SELECT day FROM facts WHERE kind = 'date' AND day < published")
                        .collectAsList())
                .extracting(row -> row.getDate(0))
                .containsExactly(Date.valueOf("2025-05-06"));
    }

    @Test
    void parquetIsReadAsWell() throws IOException {
        spark.read()
                .json("articles.jsonl")
                .where("text IS NOT NULL")
                .selectExpr("text", "id", "try_cast(published AS DATE) AS published")
                .write()
                .parquet(file("articles.parquet"));
        assertThat(ArticlesToFacts.run(spark, file("articles.parquet"), file("again")))
                .isEqualTo("READ 5, MALFORMED 0, WITHOUT_TEXT 1, BAD_DATE 0");
    }

    @Test
    void nothingIsOverwritten() {
        assertThatThrownBy(() -> ArticlesToFacts.run(spark, "articles.jsonl", file("facts")))
                .isInstanceOf(AnalysisException.class);
    }

    private static String file(String name) {
        return folder.resolve(name).toString();
    }
}
