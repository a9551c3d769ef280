package org.tradefacts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the pages of documentation point at is there. */
class DocumentationTest {

    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|#)([^)#]+)");
    private static final Pattern LIST = Pattern.compile("`([a-z/-]+\\.tsv)`");

    private static final Path LISTS = Path.of("src/main/resources/org/tradefacts/internal");

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.list(Path.of("docs"))) {
            List<Path> pages = docs.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
            return Stream.concat(
                    Stream.of("README.md", "CONTRIBUTING.md", "examples/README.md")
                            .map(Path::of),
                    pages.stream());
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void linkedFilesExist(Path page) throws IOException {
        assertThat(all(LINK, page))
                .allSatisfy(link -> assertThat(page.resolveSibling(link)).exists());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void namedListsExist(Path page) throws IOException {
        try (Stream<Path> files = Files.walk(LISTS)) {
            List<String> lists = files.map(
                            file -> LISTS.relativize(file).toString().replace('\\', '/'))
                    .toList();
            assertThat(all(LIST, page))
                    .allSatisfy(
                            name -> assertThat(lists).anyMatch(list -> list.equals(name) || list.endsWith("/" + name)));
        }
    }

    private static List<String> all(Pattern pattern, Path page) throws IOException {
        return pattern.matcher(Files.readString(page, UTF_8))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
