package org.tradefacts.examples.spark;

import static java.util.stream.Collectors.joining;
import static org.apache.spark.sql.functions.expr;

import java.sql.Date;
import java.util.Iterator;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Observation;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.tradefacts.Article;
import org.tradefacts.TradeFacts;
import org.tradefacts.format.FactRow;

/** Reads articles from JSON Lines or Parquet and writes their facts as Parquet, on this machine or on a cluster. */
public final class ArticlesToFacts {

    private static final StructType ARTICLES =
            StructType.fromDDL("id STRING, published STRING, text STRING, malformed STRING");
    private static final String DAY = "CAST(try_to_timestamp(%s, 'yyyy-MM-dd') AS DATE) AS day";
    private static final String OUTCOME = """
            CASE WHEN malformed IS NOT NULL THEN 'malformed' WHEN nvl(text, '') NOT RLIKE r'\\S' THEN 'without text'
                WHEN published IS NOT NULL AND day IS NULL THEN 'bad date' ELSE 'read' END AS outcome""";
    private static final String COUNTS = """
            format_string('%d read, %d malformed, %d without text, %d with a bad date', count_if(outcome = 'read'),
                count_if(outcome = 'malformed'), count_if(outcome = 'without text'), count_if(outcome = 'bad date'))""";

    private static final StructType FACTS = StructType.fromDDL(Stream.of(FactRow.Column.values())
            .map(column -> "`" + column.label() + "` " + column.type().getSimpleName())
            .collect(joining(", ", "", ", published DATE")));
    private static final String NUMBER =
            "try_cast(if(kind IN ('money', 'percent', 'count'), value, NULL) AS DECIMAL(38, 9)) AS number";

    /** Not sent with the tasks: each executor makes one, for all of them. */
    private static final TradeFacts READER = TradeFacts.create();

    public static void main(String[] args) throws Exception {
        try (SparkSession spark = SparkSession.builder().appName("tradefacts").getOrCreate()) {
            System.out.println(run(spark, args[0], args[1]));
            var kinds = spark.read().parquet(args[1]).groupBy("kind").count().orderBy("kind");
            kinds.collectAsList().forEach(kind -> System.out.println(kind.mkString(" ")));
        }
    }

    /** Writes the facts and tells what became of the rows. */
    static String run(SparkSession spark, String in, String out) throws Exception {
        Observation seen = new Observation();
        var read = spark.read().option("columnNameOfCorruptRecord", "malformed");
        (in.endsWith(".parquet") ? read.parquet(in) : read.schema(ARTICLES).json(in))
                .to(ARTICLES)
                .selectExpr("*", DAY.formatted("published"), OUTCOME)
                .observe(seen, expr(COUNTS).as("counts"))
                .where("outcome = 'read'")
                .flatMap((FlatMapFunction<Row, Row>) ArticlesToFacts::facts, Encoders.row(FACTS))
                .selectExpr("*", NUMBER, DAY.formatted("value"))
                .write()
                .parquet(out);
        return (String) seen.getAsJava().get("counts");
    }

    private static Iterator<Row> facts(Row row) {
        String text = row.getAs("text");
        Date day = row.getAs("day");
        Article article = day == null ? READER.read(text) : READER.read(text, day.toLocalDate());
        String id = row.getAs("id");
        Date published = article.published().map(p -> Date.valueOf(p.date())).orElse(null);
        return FactRow.of(id == null ? article : article.withId(id)).stream()
                .map(fact -> Stream.of(FactRow.Column.values()).map(fact.cells()::get))
                .map(cells -> Stream.concat(cells, Stream.of(published)).toArray())
                .map(RowFactory::create)
                .iterator();
    }
}
