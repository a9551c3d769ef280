package org.tradefacts.examples.spark;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.tradefacts.format.FactRow;

/** Reads articles from JSON Lines or Parquet and writes their facts as Parquet, on this machine or on a cluster. */
public final class ArticlesToFacts {

    private static final StructType ARTICLES =
            StructType.fromDDL("id STRING, published STRING, text STRING, malformed STRING");

    private static final StructType FACTS = StructType.fromDDL(Stream.of(FactRow.Column.values())
            .map(column -> "`" + column.label() + "` " + column.type().getSimpleName())
            .collect(joining(", ", "", ", published DATE")));

    /** The values of figures to compute with; {@code value} keeps every digit. */
    private static final String NUMBER =
            "try_cast(if(kind IN ('money', 'percent', 'count'), value, NULL) AS DECIMAL(38, 9)) AS number";

    /** The dates of which the very day is known; {@code value} has months, years and the rest as well. */
    private static final String DAY =
            "try_cast(if(kind IN ('date', 'event') AND length(value) = 10, value, NULL) AS DATE) AS day";

    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("wanted: where to read articles, and where to write facts");
        }
        SparkConf conf = new SparkConf().setAppName("tradefacts").setIfMissing("spark.master", "local[*]");
        try (SparkSession spark = SparkSession.builder().config(conf).getOrCreate()) {
            System.out.println(run(spark, args[0], args[1]));
        }
    }

    /** Writes the facts and tells how many articles were read and how many rows skipped, and why. */
    static String run(SparkSession spark, String in, String out) {
        FactsOfArticle reading = new FactsOfArticle(spark.sparkContext());
        articles(spark, in)
                .flatMap(reading, Encoders.row(FACTS))
                .selectExpr("*", NUMBER, DAY)
                .write()
                .parquet(out);
        return reading.counts();
    }

    private static Dataset<Row> articles(SparkSession spark, String in) {
        Dataset<Row> rows = in.endsWith(".parquet")
                ? spark.read().parquet(in)
                : spark.read()
                        .schema(ARTICLES)
                        .option("columnNameOfCorruptRecord", "malformed")
                        .json(in);
        return rows.to(ARTICLES);
    }
}
