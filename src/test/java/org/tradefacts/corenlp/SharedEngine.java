package org.tradefacts.corenlp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.tradefacts.Article;
import org.tradefacts.TradeFacts;

/** One engine for all tests of a run, so that its models are loaded once, and the seed pages as it reads them. */
public final class SharedEngine {

    /** Never closed. */
    static final CoreNlpEngine ENGINE = CoreNlpEngine.english();

    private static final TradeFacts READER = TradeFacts.builder().engine(ENGINE).build();
    private static final Map<String, Article> ARTICLES = new ConcurrentHashMap<>();

    private SharedEngine() {}

    /** A page as the engine reads it; each is read once a run. */
    public static Article article(String page) {
        return ARTICLES.computeIfAbsent(page, READER::read);
    }

    /** The seed pages, in the order of their names. */
    public static List<String> seeds() {
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            return files.sorted().map(SharedEngine::text).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
