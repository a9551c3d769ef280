package org.tradefacts.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example prints what stands in its file in {@code expected/}, and is short. */
class ExamplesTest {

    private static final Path SOURCES = Path.of("src/main/java/org/tradefacts/examples");

    static Stream<String> examples() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            List<String> names = files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .sorted()
                    .toList();
            return names.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void printsWhatIsExpected(String example) throws Exception {
        String printed = run(example);
        Path expected = Path.of("expected", example + ".txt");
        if (Boolean.getBoolean("examples.rewrite")) {
            Files.writeString(expected, printed);
        }
        assertThat(printed).isEqualTo(Files.readString(expected));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isUnderEightyLines(String example) throws IOException {
        assertThat(Files.readAllLines(SOURCES.resolve(example + ".java"))).hasSizeLessThan(80);
    }

    @Test
    void everyExampleIsInTheReadme() throws IOException {
        assertThat(examples().map(example -> "(src/main/java/org/tradefacts/examples/" + example + ".java)"))
                .allSatisfy(link -> assertThat(Path.of("README.md")).content().contains(link));
    }

    private static String run(String example) throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(printed, true, UTF_8)) {
            System.setOut(out);
            Class.forName("org.tradefacts.examples." + example)
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        return printed.toString(UTF_8).replace("\r\n", "\n");
    }
}
