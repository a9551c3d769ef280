package org.tradefacts.examples.spark;

import static java.util.stream.Collectors.joining;

import java.sql.Date;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.stream.Stream;
import org.apache.spark.SparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.util.LongAccumulator;
import org.tradefacts.Article;
import org.tradefacts.TradeFacts;
import org.tradefacts.format.FactRow;

/** The facts of one article, on the executor that has its row; a bad row has none and is counted. */
final class FactsOfArticle implements FlatMapFunction<Row, Row> {

    private static final long serialVersionUID = 1L;

    /** Not sent: each executor makes a reader for all of its tasks when the first of them asks. */
    private static final class Shared {
        static final TradeFacts READER = TradeFacts.create();
    }

    private enum Outcome {
        READ,
        MALFORMED,
        WITHOUT_TEXT,
        BAD_DATE
    }

    /** Without a shuffle Spark adds the counts of each partition once, however often it had to try. */
    private final EnumMap<Outcome, LongAccumulator> counts = new EnumMap<>(Outcome.class);

    FactsOfArticle(SparkContext context) {
        Stream.of(Outcome.values()).forEach(outcome -> counts.put(outcome, context.longAccumulator(outcome.name())));
    }

    /** For example {@code READ 4, MALFORMED 1, WITHOUT_TEXT 2, BAD_DATE 1}. */
    String counts() {
        return counts.values().stream()
                .map(count -> count.name().get() + " " + count.value())
                .collect(joining(", "));
    }

    @Override
    public Iterator<Row> call(Row row) {
        String text = row.getAs("text");
        Stream<Row> facts = Stream.empty();
        Outcome outcome = Outcome.READ;
        if (row.getAs("malformed") != null) {
            outcome = Outcome.MALFORMED;
        } else if (text == null || text.isBlank()) {
            outcome = Outcome.WITHOUT_TEXT;
        } else {
            try {
                facts = facts(row.getAs("id"), text, row.getAs("published"));
            } catch (DateTimeParseException e) {
                outcome = Outcome.BAD_DATE;
            }
        }
        counts.get(outcome).add(1);
        return facts.iterator();
    }

    private static Stream<Row> facts(String id, String text, String day) {
        Article article = day == null ? Shared.READER.read(text) : Shared.READER.read(text, LocalDate.parse(day));
        Date published = article.published().map(p -> Date.valueOf(p.date())).orElse(null);
        return FactRow.of(id == null ? article : article.withId(id)).stream()
                .map(fact -> Stream.of(FactRow.Column.values()).map(fact.cells()::get))
                .map(cells -> RowFactory.create(
                        Stream.concat(cells, Stream.of(published)).toArray()));
    }
}
