package org.tradefacts.examples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.tradefacts.Article;
import org.tradefacts.TradeFacts;
import org.tradefacts.json.ArticleJson;

/** Reads articles from JSON Lines, one by one, writes their facts as JSON Lines, and reads those back. */
public final class JsonLines {

    private static final ObjectMapper JSON = new ObjectMapper();

    public static void main(String[] args) throws IOException {
        Path in = Path.of("articles.jsonl");
        Path out = Files.createTempFile("facts", ".jsonl");
        write(in, out);
        check(in, out);
        Files.delete(out);
    }

    private static void write(Path in, Path out) throws IOException {
        TradeFacts reader = TradeFacts.create();
        try (BufferedReader lines = Files.newBufferedReader(in);
                BufferedWriter facts = Files.newBufferedWriter(out)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode row = JSON.readTree(line);
                String text = row.required("text").asText();
                Article article = row.hasNonNull("published")
                        ? reader.read(text, LocalDate.parse(row.get("published").asText()))
                        : reader.read(text);
                facts.write(ArticleJson.write(article.withId(row.required("id").asText())));
                facts.newLine();
            }
        }
    }

    /** The facts hold offsets, not the text, so reading them back takes the text as well. */
    private static void check(Path in, Path out) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(in);
                BufferedReader facts = Files.newBufferedReader(out)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String text = JSON.readTree(line).required("text").asText();
                Article article = ArticleJson.read(facts.readLine(), text);
                System.out.println(article.id().orElseThrow() + ": " + article.figures() + " "
                        + article.measures().size() + " measure");
            }
        }
    }
}
