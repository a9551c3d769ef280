package consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradefacts.TradeFacts;

/** The Java of the README, taken from its page, compiled as one program against the installed jars, and run. */
class ReadmeTest {

    private static final Pattern SNIPPET = Pattern.compile("(?ms)^```java\\n(.*?)^```");

    @Test
    void theReadmesCodeCompilesWithoutWarningsAndRuns(@TempDir Path folder) throws Exception {
        Path source = folder.resolve("Readme.java");
        Files.writeString(source, program(Files.readString(Path.of("README.md"))));

        StringWriter messages = new StringWriter();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> options = List.of(
                "-Xlint:all,-processing",
                "-Werror",
                "-d",
                folder.toString(),
                "-cp",
                System.getProperty("java.class.path"));
        boolean compiled = compiler.getTask(
                        messages,
                        null,
                        null,
                        options,
                        null,
                        compiler.getStandardFileManager(null, null, null).getJavaFileObjects(source))
                .call();
        assertThat(compiled).as(messages + "\n" + Files.readString(source)).isTrue();

        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            Class.forName("Readme", true, loader).getMethod("run").invoke(null);
        }
    }

    /** The snippets in the order of the page, one after another: a later one may use what an earlier one names. */
    private static String program(String readme) throws IOException {
        List<String> snippets =
                SNIPPET.matcher(readme).results().map(match -> match.group(1)).toList();
        assertThat(snippets).hasSizeGreaterThan(2);
        return imports() + "public class Readme {\n    public static void run() throws Exception {\n"
                + String.join("\n", snippets) + "    }\n}\n";
    }

    /** What an IDE would import: the library's public packages that the README uses, and the JDK's. */
    private static String imports() {
        return List.of(
                        "java.nio.file",
                        "java.time",
                        "java.util",
                        TradeFacts.class.getPackageName(),
                        "org.tradefacts.json")
                .stream()
                .map(name -> "import " + name + ".*;\n")
                .collect(Collectors.joining());
    }
}
