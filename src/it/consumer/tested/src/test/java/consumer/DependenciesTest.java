package consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradefacts.TradeFacts;
import org.tradefacts.fixtures.Seeds;

/** What a project gets that depends on the library and on nothing else. */
class DependenciesTest {

    /** The project beside this one, which depends on the library alone. */
    private static final Path PLAIN = Path.of(System.getProperty("plain"));

    /** The run-time tree, without versions, is the one in {@code tree.txt}. */
    @Test
    void nothingNewIsBroughtAlong() throws IOException {
        List<String> tree = Files.readAllLines(PLAIN.resolve("target/tree.txt")).stream()
                .map(line -> line.replaceFirst(":jar:[^:]+", ":jar"))
                .toList();
        assertThat(tree).containsExactlyElementsOf(Files.readAllLines(PLAIN.resolve("tree.txt")));
    }

    @ParameterizedTest
    @CsvSource({"org.tradefacts, tradefacts", "org.tradefacts.fixtures, test-fixtures"})
    void theJarsHaveModuleNames(String module, String jar) throws Exception {
        Class<?> type = jar.equals("tradefacts") ? TradeFacts.class : Seeds.class;
        Path file = Published.jarOf(type);
        assertThat(file.getFileName().toString()).contains(jar);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            String manifest = new String(
                    zip.getInputStream(zip.getEntry("META-INF/MANIFEST.MF")).readAllBytes());
            assertThat(manifest).containsPattern("(?m)^Automatic-Module-Name: " + module + "\\R");
        }
    }

    @Test
    void theLibraryHoldsNoFixtures() throws Exception {
        try (ZipFile zip = new ZipFile(Published.jarOf(TradeFacts.class).toFile())) {
            assertThat(zip.stream().map(Object::toString))
                    .noneMatch(name -> name.startsWith("org/tradefacts/fixtures"));
        }
    }
}
