package org.tradefacts.internal.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradefacts.Section;
import org.tradefacts.Span;

/** What holds for every page: sections cover each character that is not blank once, in order, and spans are slices. */
class PageReaderPropertyTest {

    private static final List<String> SEEDS = List.of(
            "000_f1e4d5a956497e05",
            "001_89887f9f9c30df04",
            "002_f9a79c641ca46a11",
            "003_b7beac44f8284c31",
            "004_42cc10f6da5f90ee");

    @Property(tries = 300)
    void anyText(@ForAll String page) {
        check(page);
    }

    @Property(tries = 300)
    void anyCodeUnits(@ForAll char[] units) {
        check(new String(units));
    }

    @Property(tries = 500)
    void anyLines(@ForAll("pages") String page) {
        check(page);
    }

    @Provide
    Arbitrary<String> pages() {
        Arbitrary<String> line = Arbitraries.of(
                "Related Articles",
                "Comments",
                "Steel duties to fall in June",
                "Steel duties to fall",
                "By Jane Doe",
                "SEOUL (Yonhap) -- The ministry said that it would cut duties.",
                "Korea Herald09-05-2025",
                "(Yonhap)",
                "",
                "What it wantsThe ministry wants lower duties on steel, and may get them.",
                "Advertisement",
                " ",
                "\u00a0",
                "Duties fall. (Reporting by Jane Doe)",
                "Duties fall, The Sample Times reports.",
                "\ud800",
                "$44 billion",
                "AID FOR THE FIRMS: The ministry wants lower duties on steel, and may get them.",
                "A | The Sample Times");
        Arbitrary<String> end = Arbitraries.of("\n", "\r\n", "\r", "\n\n");
        return Combinators.combine(line, end)
                .as((l, e) -> l + e)
                .list()
                .ofMaxSize(30)
                .map(l -> String.join("", l));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void everyPrefixAndSuffixOfSeeds(int seed) throws IOException {
        String page = Files.readString(Path.of("seeds", SEEDS.get(seed) + ".txt"), UTF_8);
        int step = page.length() > 4000 ? 17 : 3;
        for (int i = 0; i <= page.length(); i += step) {
            check(page.substring(0, i));
            check(page.substring(i));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                " ",
                "(",
                "$1,1,",
                "aB",
                "The wantsAt ",
                "Tariffs rose. The minister said ",
                ", A reports",
                "A. B. ",
                "Abc\n",
                "Comments\n",
                "<!-- x>\n",
                "By Jane Doe\n",
                "By ",
                "2025-04-30 ",
                "Related Articles\nDuties to fall again soon\n",
                "Related Articles\n",
                "Duties fall today.\nRelated Articles\nDuties to fall again soon\n",
                "\n"
            })
    void longPagesTakeLinearTime(String part) {
        String page = "Duties fell, he said today.\n" + part.repeat(2_000_000 / part.length());
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Outlines.read(page));
    }

    private static void check(String page) {
        PageLayout layout = Outlines.read(page);
        checkCover(page, layout, 0, page.length());
        assertThat(Outlines.read(page)).isEqualTo(layout);
    }

    private static void checkCover(String page, PageLayout layout, int from, int to) {
        int at = from;
        int related = 0;
        for (Section section : layout.sections()) {
            checkSlice(page, section.span());
            assertThat(section.span().start()).isGreaterThanOrEqualTo(at);
            assertThat(page.substring(at, section.span().start())).isBlank();
            assertThat(section.span().text()).isEqualTo(section.span().text().strip());
            at = section.span().end();
            if (section.kind() == Section.Kind.RELATED) {
                checkCover(page, layout.related().get(related++), section.span().start(), at);
            }
        }
        assertThat(page.substring(at, to)).isBlank();
        assertThat(layout.related()).hasSize(related);
        layout.headline().ifPresent(s -> checkSlice(page, s));
        layout.dateline().ifPresent(s -> checkSlice(page, s));
        layout.bylines().forEach(s -> checkSlice(page, s));
        layout.credits().forEach(s -> checkSlice(page, s));
        layout.printed().ifPresent(d -> checkSlice(page, d.span()));
    }

    private static void checkSlice(String page, Span span) {
        assertThat(page.startsWith(span.text(), span.start())).isTrue();
    }
}
