package org.tradefacts.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradefacts.Article;
import org.tradefacts.TradeFacts;
import org.tradefacts.format.ArticleBrat;
import org.tradefacts.format.ArticleCsv;
import org.tradefacts.format.ArticleHtml;
import org.tradefacts.json.ArticleJson;
import org.tradefacts.json.ArticleJsonLd;

@Timeout(60)
class MainTest {

    private static final String PAGE = "Oslo raised the duty to 25 percent.\nIt applies from July 8, 2025.\n";

    private static final TradeFacts FACTS = TradeFacts.create();

    @TempDir
    private Path directory;

    private record Result(int status, String out, String err) {}

    private static Result run(String in, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(args, new ByteArrayInputStream(in.getBytes(UTF_8)), out, err);
        return new Result(status, out.toString(UTF_8), err.toString(UTF_8));
    }

    private String file(String name, String content, Charset charset) throws IOException {
        return Files.writeString(directory.resolve(name), content, charset).toString();
    }

    private String file(String name, String content) throws IOException {
        return file(name, content, UTF_8);
    }

    /** Messages with the name of the temporary directory taken out. */
    private String messages(Result result) {
        return result.err().replace(directory + "/", "");
    }

    private static String line(String id, String page) {
        return ArticleJson.write(FACTS.read(page).withId(id)) + "\n";
    }

    @Test
    void aTextFileIsOnePageCalledByItsName() throws IOException {
        assertThat(run("", file("steel.duty.txt", PAGE))).isEqualTo(new Result(0, line("steel.duty", PAGE), ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-"})
    void standardInputIsOnePageWithoutName(String argument) {
        Result result = argument.isEmpty() ? run(PAGE) : run(PAGE, argument);
        assertThat(result).isEqualTo(new Result(0, ArticleJson.write(FACTS.read(PAGE)) + "\n", ""));
    }

    @Test
    void linesKeepTheirOrderAndTheirDates() {
        String in = """
                {"id":"a","text":"Duties rose 5 percent."}
                {"published":"2025-06-07","text":"On Tuesday it fell.","more":{"x":[1]},"id":"b"}\r

                {"id":7,"text":"","published":null}
                {"text":"No name."}""";
        TradeFacts facts =
                TradeFacts.builder().published(LocalDate.of(2024, 1, 2)).build();
        Result result = run(in, "--input", "jsonl", "--published", "2024-01-02");
        assertThat(result.out().lines())
                .containsExactly(
                        ArticleJson.write(facts.read("Duties rose 5 percent.").withId("a")),
                        ArticleJson.write(facts.read("On Tuesday it fell.", LocalDate.of(2025, 6, 7))
                                .withId("b")),
                        ArticleJson.write(facts.read("").withId("7")),
                        ArticleJson.write(facts.read("No name.")));
        assertThat(result.status()).isZero();
        assertThat(result.err()).isEmpty();
    }

    @Test
    void aDirectoryGivesItsFilesInTheOrderOfTheirNames() throws IOException {
        file("b.txt", "B");
        file("a.TXT", "A");
        file("c.jsonl", "{\"id\":\"c1\",\"text\":\"C\"}\n{\"id\":\"c2\",\"text\":\"C\"}");
        file("d.md", "D");
        Files.createDirectory(directory.resolve("e.txt"));
        assertThat(run("", directory.toString()))
                .isEqualTo(new Result(0, line("a", "A") + line("b", "B") + line("c1", "C") + line("c2", "C"), ""));
    }

    @Test
    void manyLinesComeOutInOrder() {
        List<String> lines = IntStream.range(0, 3000)
                .mapToObj(i -> "{\"id\":\"" + i + "\",\"text\":\"" + "Up 5 percent. ".repeat(i % 50 * i % 7) + "\"}")
                .toList();
        Result result = run(String.join("\n", lines), "--input", "jsonl");
        assertThat(result.out().lines().map(line -> line.substring(7, line.indexOf('"', 7))))
                .containsExactlyElementsOf(
                        IntStream.range(0, 3000).mapToObj(String::valueOf).toList());
    }

    @Test
    void aLongPageIsRead() throws IOException {
        String page = "The duty is 25 percent on steel. ".repeat(5 << 20 >> 5);
        JsonNode article = new JsonMapper().readTree(run(page).out());
        assertThat(article.at("/sections/0/end").asInt()).isGreaterThan(5 << 20);
    }

    @Test
    void jsonIsOneObjectForOnePageAndOtherwiseAnArray() throws IOException {
        String text = file("a.txt", PAGE);
        String lines = file("b.jsonl", "{\"id\":\"b\",\"text\":\"B\"}");
        Article article = FACTS.read(PAGE).withId("a");
        String object = ArticleJson.writePretty(article);

        assertThat(run("", "--format", "json", text)).isEqualTo(new Result(0, object + "\n", ""));
        assertThat(run("", "--format", "json", text, text).out()).isEqualTo("[\n" + object + ",\n" + object + "\n]\n");
        assertThat(new JsonMapper().readTree(run("", "--format", "json", lines).out()))
                .hasSize(1);
        assertThat(run("", "--format", "json", "--input", "jsonl").out()).isEqualTo("[\n]\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"id":"x"}                                 | :2: no "text"
            {"id":"x","text":null}                     | :2:18: "text" must be a string
            {"id":"x","text":["a"]}                    | :2:18: "text" must be a string
            {"id":true,"text":"a"}                     | :2:7: "id" must be a string
            {"text":"a","published":"7 June"}          | :2:25: "published" must be a day as 2025-07-08, not "7 June"
            {"text":"a","published":"2025-02-30"}      | :2:25: "published" must be a day as 2025-07-08, not "2025-02-30"
            {"text":"a","published":20250607}          | :2:25: "published" must be a string
            ["a"]                                      | :2:1: a JSON object {"id", "text", "published"} is expected
            "a"                                        | :2:1: a JSON object {"id", "text", "published"} is expected
            {"text":"a"} {}                            | :2:14: more than one value on the line
            {"text":"a"                                | :2:12: not JSON: Unexpected end-of-input
            {"text":"a                                 | :2:11: not JSON: Unexpected end-of-input
            {text:"a"}                                 | :2:2: not JSON: Unexpected character ('t' (code 116))
            plain words                                | :2:1: not JSON: Unrecognized token 'plain'
            """)
    void aBrokenLineIsNamedAndTheOthersAreRead(String broken, String message) throws IOException {
        String file =
                file("pages.jsonl", "{\"id\":\"1\",\"text\":\"A\"}\n" + broken + "\n{\"id\":\"3\",\"text\":\"C\"}\n");
        Result result = run("", file);
        assertThat(messages(result)).startsWith("pages.jsonl" + message).hasLineCount(1);
        assertThat(result.out()).isEqualTo(line("1", "A") + line("3", "C"));
        assertThat(result.status()).isEqualTo(1);
    }

    @Test
    void standardInputIsNamedToo() {
        assertThat(run("\n[]", "--input", "jsonl").err())
                .isEqualTo("<stdin>:2:1: a JSON object {\"id\", \"text\", \"published\"} is expected\n");
    }

    @Test
    void bytesThatAreNotUtf8AreNamed() throws IOException {
        String text = file("a.txt", "Line one.\nCaf\u00e9s in Oslo.\n", ISO_8859_1);
        String lines = file(
                "b.jsonl",
                "{\"id\":\"1\",\"text\":\"A\"}\n{\"text\":\"\u00fc\"}\n{\"id\":\"3\",\"text\":\"C\"}",
                ISO_8859_1);
        Result result = run("", text, lines);
        assertThat(messages(result)).isEqualTo("""
                        a.txt:2: not UTF-8: byte 0xE9 at offset 13
                        b.jsonl:2: not UTF-8: byte 0xFC at offset 9 of the line
                        """);
        assertThat(result.out()).isEqualTo(line("1", "A") + line("3", "C"));
        assertThat(result.status()).isEqualTo(1);
    }

    @Test
    void whatCannotBeOpenedIsNamed() throws IOException {
        String good = file("good.txt", PAGE);
        Path empty = Files.createDirectory(directory.resolve("empty"));
        Result result = run("", directory.resolve("none.txt").toString(), good, empty.toString(), "\0");
        assertThat(messages(result))
                .startsWith("none.txt: no such file\nempty: no .txt or .jsonl file in this directory\n")
                .contains(": cannot be read: Nul character not allowed");
        assertThat(result.out()).isEqualTo(line("good", PAGE));
        assertThat(result.status()).isEqualTo(1);
    }

    @Test
    void markupAndBrokenCharactersAreReadWithAWarning() throws IOException {
        String tags = file("a.txt", "Duties on <HIT.T> rose <5%.\n  <p class='x'>They fell.</p>\n");
        String control = file("b.txt", "Tab\tand\r\nbell\u0007.");
        String lines = file("c.jsonl", "\uFEFF{\"text\":\"one\\ntwo \\ud83d\"}\n{\"text\":\"lost \uFFFD\"}\n");
        Result result = run("", tags, control, lines);
        assertThat(messages(result)).isEqualTo("""
                        a.txt:2:3: warning: the text holds an HTML tag, <p; pages are read as plain text
                        b.txt:2:5: warning: the text holds a control character, U+0007
                        c.jsonl:1: warning: the text holds, in its line 2, column 5, half a character, U+D83D
                        c.jsonl:2: warning: the text holds, in its line 1, column 6, U+FFFD, which stands for a \
                        character that was lost before
                        """);
        assertThat(result.out()).hasLineCount(4);
        assertThat(result.status()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --published yesterday    | Invalid value for option '--published': must be a day as 2025-07-08, not 'yesterday'
            --published 2025-02-30   | Invalid value for option '--published': must be a day as 2025-07-08, not '2025-02-30'
            --home-currency dollar   | Invalid value for option '--home-currency': must be a currency of ISO 4217 as CAD, not 'dollar'
            --width 10               | --width 10: must be from 60 to 9999
            --width wide             | Invalid value for option '--width': 'wide' is not an int
            --format xml             | Invalid value for option '--format': expected one of [JSON, JSONL, TABLE, CSV, HTML, JSONLD, BRAT] (case-insensitive) but was 'xml'
            --input pdf              | Invalid value for option '--input': expected one of [TEXT, JSONL] (case-insensitive) but was 'pdf'
            --quiet                  | Unknown option: '--quiet'
            --format                 | Missing required parameter for option '--format' (FORMAT)
            """)
    void aWrongCommandLineIsExplained(String arguments, String message) {
        assertThat(run(PAGE, arguments.split(" "))).isEqualTo(new Result(2, "", message + "\nTry --help.\n"));
    }

    @Test
    void helpNamesWhatThereIs() {
        Result help = run("", "--help");
        assertThat(help.status()).isZero();
        assertThat(help.out())
                .contains("[FILE|DIR|-...]", "--format", "table", "--engine", "Exit status:")
                .doesNotContain("null");
        assertThat(run("", "--version").out()).startsWith("tradefacts ");
    }

    @ParameterizedTest
    @CsvSource({"Broken pipe, 0, ''", "No space left on device, 1, 'cannot write: No space left on device\n'"})
    void aClosedPipeEndsQuietlyAndAFullDiskDoesNot(String reason, int status, String message) {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertThat(Main.run(new String[0], new ByteArrayInputStream(PAGE.getBytes(UTF_8)), closed, err))
                .isEqualTo(status);
        assertThat(err.toString(UTF_8)).isEqualTo(message);
    }

    @Test
    void tablesAndCsvComeOneAfterAnother() throws IOException {
        String a = file("a.txt", "");
        assertThat(run("", "--format", "TABLE", "--width", "60", a, a).out())
                .isEqualTo(("── a " + "─".repeat(55) + "\n\n").repeat(2).stripTrailing() + "\n");
        assertThat(run("", "--format", "csv", a).out()).isEqualTo(ArticleCsv.HEADER);
    }

    @Test
    void htmlIsOnePageOfAllArticles() throws IOException {
        String a = file("a.txt", PAGE);
        Article article = FACTS.read(PAGE).withId("a");
        assertThat(run("", "--format", "html", a)).isEqualTo(new Result(0, ArticleHtml.write(article), ""));
        assertThat(run("", "--format", "html", a, a).out())
                .isEqualTo(ArticleHtml.opening("Facts in trade news")
                        + ArticleHtml.part(article).repeat(2)
                        + ArticleHtml.closing());
    }

    @Test
    void jsonLdIsOneObjectOrAnArray() throws IOException {
        String a = file("a.txt", PAGE);
        String object = ArticleJsonLd.writePretty(FACTS.read(PAGE).withId("a"));
        assertThat(run("", "--format", "jsonld", a).out()).isEqualTo(object + "\n");
        assertThat(run("", "--format", "jsonld", a, a).out()).isEqualTo("[\n" + object + ",\n" + object + "\n]\n");
    }

    /** In a process of its own, since a pipe is not read as a file or an array is. */
    @Test
    @Timeout(60)
    void readsAPageFromAPipe() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "--format",
                        "jsonl")
                .start();
        process.getOutputStream().write("The tariff rose to 25%.".getBytes(UTF_8));
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).isZero();
        assertThat(new JsonMapper().readTree(out).at("/figures/0/text").asText())
                .isEqualTo("25%");
    }

    @Test
    void bratIsForOnePage() throws IOException {
        String a = file("a.txt", PAGE);
        assertThat(run("", "--format", "brat", a).out()).isEqualTo(ArticleBrat.write(FACTS.read(PAGE)));
        String message = "--format brat: an .ann file belongs to one page; name one file of plain text\nTry --help.\n";
        assertThat(run("", "--format", "brat", a, a)).isEqualTo(new Result(2, "", message));
    }
}
