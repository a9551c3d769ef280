package org.tradefacts.golden;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tradefacts.Article;
import org.tradefacts.TradeFacts;
import org.tradefacts.corenlp.SharedEngine;
import org.tradefacts.json.ArticleJson;

/** The seed pages read with CoreNLP differ from the hand-made facts nowhere but where the embedded engine does. */
class BothEnginesTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TradeFacts EMBEDDED = TradeFacts.create();

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void coreNlpIsNowhereBelowTheEmbeddedEngine(Path file) throws IOException {
        String page = Files.readString(file, UTF_8);
        String gold =
                Files.readString(GOLDEN.resolve(file.getFileName().toString().replace(".txt", ".json")), UTF_8);
        List<String> embedded = differences(page, gold, EMBEDDED.read(page));
        assertThat(embedded).containsAll(differences(page, gold, SharedEngine.article(page)));
    }

    private static List<String> differences(String page, String gold, Article article) throws IOException {
        JsonNode found = JSON.readTree(ArticleJson.write(article));
        return new GoldenDifferences(page).between(JSON.readTree(gold), found);
    }
}
