package org.tradefacts.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tradefacts.Article;
import org.tradefacts.TradeFacts;
import org.tradefacts.TradeMeasure;

/** Reads a folder of pages, on all processors, into one table of trade measures. */
public final class MeasureTable {

    private static final String ROW = "%-7s %-10s %-13s %-4s %-6s %-10s %s%n";

    public static void main(String[] args) throws IOException {
        List<Path> pages;
        try (Stream<Path> files = Files.list(Path.of("articles"))) {
            pages = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
        TradeFacts reader = TradeFacts.create(); // one for all threads
        List<Article> articles =
                pages.parallelStream().map(page -> read(reader, page)).toList();

        System.out.printf(ROW, "page", "published", "type", "from", "on", "status", "name");
        for (Article article : articles) {
            for (TradeMeasure measure : article.measures()) {
                System.out.printf(
                        ROW,
                        article.id().orElseThrow(),
                        article.published().map(day -> day.date().toString()).orElse("?"),
                        measure.type(),
                        measure.imposer().orElse("?"),
                        String.join(",", measure.targets()),
                        measure.status(),
                        measure.name().text() + rates(article, measure));
            }
        }
    }

    /** A measure's rates are indexes into the figures of its article. */
    private static String rates(Article article, TradeMeasure measure) {
        return measure.rates().stream()
                .map(index -> article.figures().get(index).toString())
                .collect(Collectors.joining(" → ", " (", ")"))
                .replace(" ()", "");
    }

    private static Article read(TradeFacts reader, Path page) {
        try {
            String id = page.getFileName().toString().replace(".txt", "");
            return reader.read(Files.readString(page)).withId(id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
