package org.tradefacts.golden;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tradefacts.Article;
import org.tradefacts.TradeFacts;
import org.tradefacts.json.ArticleJson;

/**
 * The facts of the seed pages, compared with the hand-made ones in {@code golden/}, fact by fact.
 *
 * <p>What the library does not yet find as a person would stands in {@code golden/known-differences.txt}, a line each:
 * a new difference fails this test, and so does one that is gone, so that the file stays true.
 */
class GoldenTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TradeFacts READER = TradeFacts.create();

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void differsFromTheGoldOnlyWhereKnown(Path page) throws IOException {
        String id = page.getFileName().toString().replace(".txt", "");
        assertThat(differences(id, Files.readString(page, UTF_8))).containsExactlyElementsOf(known(id));
    }

    @Test
    void knownDifferencesNameSeeds() throws IOException {
        assertThat(knownLines()).allMatch(line -> Files.exists(Path.of("seeds", line.substring(0, 20) + ".txt")));
    }

    private static List<String> differences(String id, String page) throws IOException {
        JsonNode gold = JSON.readTree(Files.readString(GOLDEN.resolve(id + ".json"), UTF_8));
        JsonNode given = gold.path("given").path("published");
        Article article = given.isTextual() ? READER.read(page, LocalDate.parse(given.asText())) : READER.read(page);
        JsonNode found = JSON.readTree(ArticleJson.write(article));
        return new GoldenDifferences(page).between(gold, found);
    }

    private static List<String> known(String id) throws IOException {
        return knownLines().stream()
                .filter(line -> line.startsWith(id))
                .map(line -> line.substring(21))
                .toList();
    }

    private static List<String> knownLines() throws IOException {
        return Files.readAllLines(GOLDEN.resolve("known-differences.txt"), UTF_8).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }
}
