package org.tradefacts.examples.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javax.management.ObjectName;
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

    private static final Path SOURCES = Path.of("src/main/java/org/tradefacts/examples/spark");

    @TempDir
    private static Path folder;

    private static String printed;
    private static SparkSession spark;
    private static Dataset<Row> facts;

    @BeforeAll
    static void runTheProgram() throws Exception {
        System.setProperty("spark.master", "local[2]");
        System.setProperty("spark.ui.enabled", "false");
        System.setProperty("spark.sql.shuffle.partitions", "2");
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, true, UTF_8)) {
            System.setOut(out);
            ArticlesToFacts.main(new String[] {"articles.jsonl", file("facts")});
        } finally {
            System.setOut(before);
        }
        printed = bytes.toString(UTF_8).replace("\r\n", "\n");

        spark = SparkSession.builder().getOrCreate();
        facts = spark.read().parquet(file("facts"));
        facts.createOrReplaceTempView("facts");
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    @Test
    void printsWhatIsExpected() throws IOException {
        Path expected = Path.of("expected", "ArticlesToFacts.txt");
        if (Boolean.getBoolean("examples.rewrite")) {
            Files.writeString(expected, printed);
        }
        assertThat(printed).isEqualTo(Files.readString(expected));
    }

    @Test
    void isOneFileOfUnderEightyLines() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            assertThat(files).containsExactly(SOURCES.resolve("ArticlesToFacts.java"));
        }
        assertThat(Files.readAllLines(SOURCES.resolve("ArticlesToFacts.java"))).hasSizeLessThan(80);
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
    void parquetIsReadAsWell() throws Exception {
        spark.read()
                .json("articles.jsonl")
                .where("text IS NOT NULL")
                .selectExpr("text", "id", "try_cast(published AS DATE) AS published")
                .write()
                .parquet(file("articles.parquet"));
        assertThat(ArticlesToFacts.run(spark, file("articles.parquet"), file("again")))
                .isEqualTo("5 read, 0 malformed, 1 without text, 0 with a bad date");
    }

    @Test
    void onlyWholeDaysAreDates() throws Exception {
        Path articles = folder.resolve("days.jsonl");
        Files.writeString(
                articles,
                Stream.of("2024-02-29", "2025-02-29", "2025-05", "2025-5-8", "8 May 2025", "2025-05-08T10:00:00Z", "")
                        .map("{\"text\": \"Exports rose by 3 percent.\", \"published\": \"%s\"}\n"::formatted)
                        .reduce("", String::concat));
        assertThat(ArticlesToFacts.run(spark, articles.toString(), file("days")))
                .isEqualTo("1 read, 0 malformed, 0 without text, 6 with a bad date");
    }

    @Test
    void oneReaderServesAllTasks() throws Exception {
        spark.range(0, 40, 1, 8)
                .selectExpr("CAST(id AS STRING) AS id", "'Exports rose by 3 percent.' AS text")
                .write()
                .json(file("forty"));
        long before = readers();
        assertThat(ArticlesToFacts.run(spark, file("forty"), file("forty.facts")))
                .startsWith("40 read");
        assertThat(readers("-all")).isEqualTo(before);
    }

    /** How many readers this Java holds; with {@code -all} also those let go and not yet collected. */
    private static long readers(String... options) throws Exception {
        String histogram = (String) ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        "gcClassHistogram",
                        new Object[] {options},
                        new String[] {String[].class.getName()});
        return histogram
                .lines()
                .map(line -> line.trim().split("\\s+"))
                .filter(columns -> columns.length > 3 && columns[3].equals(TradeFacts.class.getName()))
                .mapToLong(columns -> Long.parseLong(columns[1]))
                .sum();
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
