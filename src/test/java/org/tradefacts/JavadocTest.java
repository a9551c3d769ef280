package org.tradefacts;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tradefacts.fixtures.Seeds;

/**
 * Every public type is described with a snippet, and every snippet compiles, runs, and gives the values that it says:
 * in a snippet, what stands behind {@code //} is the value of the statement before it, as text.
 *
 * <p>Snippets may use {@link #article}, {@link #page} and {@link #folder}, and name the library's types, and those of
 * the usual packages of Java, without importing them.
 */
public class JavadocTest {

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*\\*(.*?)\\*/");
    private static final Pattern SNIPPET = Pattern.compile("(?s)<pre>\\{@code\n(.*?)\\}</pre>");
    private static final Pattern PUBLIC_TYPE =
            Pattern.compile("(?m)^public (?:\\w+ )*?(?:class|record|interface|enum|@interface) (\\w+)");
    private static final Pattern STATEMENT_END = Pattern.compile(".*([;{}]|; *// .*)");
    private static final Pattern VALUE = Pattern.compile("(?s)(.*;)\\s*// ([^\n]*)\n*");
    private static final Pattern DECLARATION = Pattern.compile("(?s)\\s*[A-Z][\\w<>., ]* (\\w+) = .*");

    /** What snippets are compiled with. */
    private static final String IMPORTS = """
            import static org.tradefacts.MeasureType.*;
            import static org.tradefacts.TradeMeasure.Status.*;
            import static org.tradefacts.fixtures.TradeFactsAssertions.assertThat;
            import java.math.*;
            import java.nio.file.*;
            import java.time.*;
            import java.util.*;
            import org.junit.jupiter.params.*;
            import org.junit.jupiter.params.provider.*;
            import org.tradefacts.*;
            import org.tradefacts.corenlp.*;
            import org.tradefacts.fixtures.*;
            import org.tradefacts.format.*;
            import org.tradefacts.json.*;
            """;

    /** The page of {@link #article}. */
    public static final String page = Seeds.page("003");

    /** What a snippet reads that reads no text of its own. */
    public static final Article article = TradeFacts.create().read(page, LocalDate.of(2025, 5, 8));

    /** A folder to write into. */
    @TempDir
    public static Path folder;

    private static int checks;

    /** Called by snippets. */
    public static void check(String code, Object value, String expected) {
        checks++;
        assertThat(String.valueOf(value)).as(code).isEqualTo(expected);
    }

    private record Source(Path file, String text) {

        @Override
        public String toString() {
            return file.getFileName().toString();
        }

        List<String> snippets() {
            return COMMENT.matcher(text)
                    .results()
                    .map(comment -> comment.group(1).replaceAll("(?m)^ *\\* ?", ""))
                    .flatMap(comment -> SNIPPET.matcher(comment).results())
                    .map(snippet -> snippet.group(1))
                    .toList();
        }
    }

    /** The files of public types that a program can use; the command line has its help. */
    static List<Source> sources() throws IOException {
        List<Source> sources = new ArrayList<>();
        for (String root : List.of("src/main/java", "src/fixtures/java")) {
            try (Stream<Path> files = Files.walk(Path.of(root))) {
                for (Path file : files.filter(f -> f.toString().endsWith(".java"))
                        .filter(f -> !f.toString().matches(".*[\\\\/](internal|cli)[\\\\/].*"))
                        .sorted()
                        .toList()) {
                    Source source = new Source(file, Files.readString(file).replace("\r\n", "\n"));
                    if (PUBLIC_TYPE.matcher(source.text()).find()) {
                        sources.add(source);
                    }
                }
            }
        }
        return sources;
    }

    @ParameterizedTest
    @MethodSource("sources")
    void aPublicTypeHasASnippet(Source source) {
        Matcher type = PUBLIC_TYPE.matcher(source.text());
        assertThat(type.find()).isTrue();
        assertThat(source.text().substring(0, type.start())).as("Javadoc").contains("/**");
        assertThat(source.snippets()).isNotEmpty();
    }

    @Test
    void snippetsGiveWhatTheySay() throws Exception {
        List<String> names = new ArrayList<>();
        StringBuilder program = new StringBuilder(IMPORTS + "public class Snippets {\n");
        for (Source source : sources()) {
            for (String snippet : source.snippets()) {
                String name = "S" + names.size();
                names.add(source + ":\n" + snippet);
                program.append(type(name, snippet));
            }
        }
        compile(program.append("}\n").toString());
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, JavadocTest.class.getClassLoader())) {
            for (int i = 0; i < names.size(); i++) {
                // CoreNLP's models would take longer than all other tests.
                if (!names.get(i).contains("CoreNlpEngine.english()")) {
                    run(loader.loadClass("Snippets$S" + i), names.get(i));
                }
            }
        }
        assertThat(checks).isEqualTo(Splitter.on("check(").splitToList(program).size() - 1);
    }

    private static void run(Class<?> type, String snippet) {
        try {
            type.getMethod("run").invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(snippet, e);
        }
    }

    private static void compile(String program) throws IOException {
        Path file = Files.writeString(folder.resolve("Snippets.java"), program);
        StringWriter messages = new StringWriter();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> options =
                List.of("-proc:none", "-d", folder.toString(), "-cp", System.getProperty("java.class.path"));
        boolean compiled = compiler.getTask(
                        messages,
                        null,
                        null,
                        options,
                        null,
                        compiler.getStandardFileManager(null, null, null).getJavaFileObjects(file))
                .call();
        assertThat(compiled).as(messages.toString()).isTrue();
    }

    /** A class whose method {@code run} is the snippet, or beside it where the snippet is a test method. */
    private static String type(String name, String snippet) {
        boolean members = snippet.contains("@ParameterizedTest");
        String code = snippet.replaceAll("import [^\n]*\n", "");
        return "public static class " + name + " extends JavadocTest {\n"
                + (members
                        ? code + "public static void run() {}\n"
                        : "public static void run() throws Exception {\n" + checked(code) + "}\n")
                + "}\n";
    }

    /** The statements, with a call of {@link #check} where a value is said. */
    private static String checked(String code) {
        StringBuilder checked = new StringBuilder();
        StringBuilder statement = new StringBuilder();
        for (String line : Splitter.on('\n').split(code.replaceAll(";\n *// ", "; // "))) {
            statement.append(line).append('\n');
            if (STATEMENT_END.matcher(line).matches()) {
                checked.append(statement(statement.toString()));
                statement.setLength(0);
            }
        }
        return checked.append(statement).toString();
    }

    private static String statement(String code) {
        Matcher value = VALUE.matcher(code);
        if (!value.matches()) {
            return code;
        }
        String statement = value.group(1);
        Matcher declaration = DECLARATION.matcher(statement);
        boolean declares = declaration.matches();
        String expression = declares ? declaration.group(1) : statement.substring(0, statement.length() - 1);
        return (declares ? statement : "") + "check(" + literal(expression.strip()) + ", " + expression + ", "
                + literal(value.group(2)) + ");\n";
    }

    private static String literal(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
