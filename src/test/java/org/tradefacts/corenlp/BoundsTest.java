package org.tradefacts.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tradefacts.Article;
import org.tradefacts.Person;
import org.tradefacts.TradeFacts;

/** Texts that CoreNLP would choke on end soon, and their facts are those of the embedded rules. */
class BoundsTest {

    private static final TradeFacts EMBEDDED = TradeFacts.create();
    private static final TradeFacts READER =
            TradeFacts.builder().engine(SharedEngine.ENGINE).build();

    private static final String PARAGRAPH =
            "Trade Minister Ann Lee said on Monday that a 25% duty on steel would come.";

    /** Of the processor, so that a busy machine changes nothing. */
    private static final Duration SOON = Duration.ofSeconds(10);

    static Stream<Named<String>> leftOut() {
        byte[] bytes = new byte[60_000];
        new Random(1).nextBytes(bytes);
        return Stream.of(
                Named.of("a sentence of 5,000 words", "Zvonimir Bartulovic came and ".repeat(1250) + "went."),
                Named.of("a sentence without an end", "zvonimir ".repeat(11_000)),
                Named.of("a page of 5 MB", (PARAGRAPH + "\n\n").repeat(5_000_000 / PARAGRAPH.length())),
                Named.of("a line of 5 MB", (PARAGRAPH + " ").repeat(5_000_000 / PARAGRAPH.length())),
                Named.of("a word of 5 MB", "x".repeat(5_000_000)),
                Named.of("base64 in one line", Base64.getEncoder().encodeToString(bytes)),
                Named.of("brackets", "(".repeat(50_000)),
                Named.of("base64 in lines", Base64.getMimeEncoder().encodeToString(bytes)));
    }

    @ParameterizedTest
    @MethodSource("leftOut")
    void whatIsTooLongIsReadByTheRulesAloneAndSaysSo(String text) {
        String page = PARAGRAPH + "\n\n" + text;
        Article article = readSoon(page);
        assertThat(article.notes()).isNotEmpty().allMatch(note -> note.startsWith("CoreNLP left out"));
        assertThat(article).matches(BoundsTest::hasTheFactsOfTheRules);
    }

    static Stream<Named<String>> noProse() {
        Random random = new Random(2);
        List<String> rows = IntStream.range(0, 300)
                .mapToObj(i -> String.format(
                        "%d  %,d  %.1f%%  $%d.5bn  -",
                        i, random.nextInt(99_999), random.nextDouble(), random.nextInt(99)))
                .toList();
        return Stream.of(
                Named.of("a table of numbers", rows.stream().collect(Collectors.joining("\n"))),
                Named.of("a table of numbers, an empty line between rows", String.join("\n\n", rows)),
                Named.of("one word a paragraph", "duty.\n\n".repeat(1_000)),
                Named.of("full stops", ". ".repeat(40_000)),
                Named.of("nothing but signs", "\u2014 \u00AD \uFFFD \uD83D\uDE00 \u200B ".repeat(5_000)));
    }

    @ParameterizedTest
    @MethodSource("noProse")
    void whatIsNoProseEndsSoonWithTheSameFacts(String text) {
        String page = PARAGRAPH + "\n\n" + text;
        Article article = readSoon(page);
        assertThat(article).matches(BoundsTest::hasTheFactsOfTheRules);
    }

    @Test
    void theRestOfThePageIsAnalysed() {
        String page = "Oslo plans a duty\n\n" + "x".repeat(5000) + "\n\n" + "Ann came and ".repeat(2000)
                + "went.\n\nTrade Minister Ann Lee met Hilda Kvist.";
        Article article = READER.read(page);
        assertThat(article.notes())
                .hasSize(2)
                .anyMatch(note -> note.endsWith("a word of more than 200 characters"))
                .anyMatch(note -> note.endsWith("a sentence of more than 200 words"));
        assertThat(article.people()).extracting(Person::name).contains("Ann Lee", "Hilda Kvist");
    }

    private static Article readSoon(String page) {
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long start = thread.getCurrentThreadCpuTime();
        Article article = READER.read(page);
        assertThat(Duration.ofNanos(thread.getCurrentThreadCpuTime() - start)).isLessThan(SOON);
        return article;
    }

    /** Not an assertion on two lists, which would print megabytes. */
    private static boolean hasTheFactsOfTheRules(Article article) {
        return article.facts().equals(EMBEDDED.read(article.text()).facts());
    }
}
