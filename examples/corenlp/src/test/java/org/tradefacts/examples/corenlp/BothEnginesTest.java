package org.tradefacts.examples.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The program prints what stands in {@code expected/}, and the command line of the library's README runs. */
class BothEnginesTest {

    /** The folder of the library. */
    private static final Path HOME = Path.of(System.getProperty("tradefacts.home"));

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @Test
    void printsWhatIsExpected() throws Exception {
        String printed =
                run(List.of(JAVA, "-Xmx2g", "-cp", System.getProperty("java.class.path"), BothEngines.class.getName()));
        Path expected = Path.of("expected", "BothEngines.txt");
        if (Boolean.getBoolean("examples.rewrite")) {
            Files.writeString(expected, printed);
        }
        assertThat(printed).isEqualTo(Files.readString(expected));
    }

    @Test
    void isUnderEightyLines() throws IOException {
        assertThat(Files.readAllLines(Path.of("src/main/java/org/tradefacts/examples/corenlp/BothEngines.java")))
                .hasSizeLessThan(80);
    }

    /** The library's README names the line as it is typed in this folder. */
    @Test
    void theCommandLineOfTheReadmeRuns() throws Exception {
        String typed = Files.readAllLines(HOME.resolve("README.md")).stream()
                .filter(line -> line.startsWith("java ") && line.contains("--engine corenlp"))
                .findFirst()
                .orElseThrow();
        List<String> command = new ArrayList<>();
        for (String word : typed.split(" ")) {
            command.add(word.replace("'", "").replace("../..", HOME.toString()).replace("FILE", "harbour.txt"));
        }
        command.set(0, JAVA);
        assertThat(run(command)).contains("Lindiwe Mabuza-Klein");
    }

    /** What a program prints; nothing may come as an error. */
    private static String run(List<String> command) throws Exception {
        Path errors = Files.createTempFile("errors", ".txt");
        Process process =
                new ProcessBuilder(command).redirectError(errors.toFile()).start();
        String printed = new String(process.getInputStream().readAllBytes()).replace("\r\n", "\n");
        assertThat(process.waitFor()).as(Files.readString(errors)).isZero();
        assertThat(errors).isEmptyFile();
        Files.delete(errors);
        return printed;
    }
}
