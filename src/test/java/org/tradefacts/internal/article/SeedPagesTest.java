package org.tradefacts.internal.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.tradefacts.Section.Kind;
import org.tradefacts.Span;

/** The five pages in {@code seeds}. */
class SeedPagesTest {

    private static PageLayout seed(String name) throws IOException {
        return Outlines.read(Files.readString(Path.of("seeds", name + ".txt"), UTF_8));
    }

    @Test
    void agencyAtTheEndOfSentence() throws IOException {
        PageLayout layout = seed("000_f1e4d5a956497e05");
        assertThat(layout.headline().orElseThrow().end()).isEqualTo(80);
        assertThat(layout.credits()).containsExactly(new Span(715, "Yonhap"));
    }

    @Test
    void bylineBelowTheText() throws IOException {
        PageLayout layout = seed("001_89887f9f9c30df04");
        assertThat(layout.bylines()).containsExactly(new Span(2210, "Sabina Mammadli"));
        assertThat(layout.credits()).containsExactly(new Span(452, "Caliber.Az"), new Span(475, "Bloomberg"));
    }

    @Test
    void datelineWithoutHeadline() throws IOException {
        PageLayout layout = seed("002_f9a79c641ca46a11");
        assertThat(layout.headline()).isEmpty();
        assertThat(layout.dateline()).contains(new Span(0, "SEOUL"));
    }

    @Test
    void gluedSubheadingAndDisclaimer() throws IOException {
        PageLayout layout = seed("003_b7beac44f8284c31");
        assertThat(Outlines.of(layout)).contains("\nSUBHEADING What the US wants\nBODY At the heart");
        assertThat(layout.sections()).last().satisfies(s -> assertThat(s.kind()).isEqualTo(Kind.BOILERPLATE));
        assertThat(layout.credits()).isEmpty();
    }

    @Test
    void pageWithRelatedArticles() throws IOException {
        PageLayout layout = seed("004_42cc10f6da5f90ee");
        assertThat(layout.headline().orElseThrow().start()).isEqualTo(5);
        assertThat(layout.credits()).containsExactly(new Span(219, "Korea Herald"));
        assertThat(layout.printed().orElseThrow().readings()).hasToString("[2025-05-09, 2025-09-05]");
        assertThat(layout.related())
                .extracting(r -> r.headline().orElseThrow().start())
                .containsExactly(4551, 8511, 10255);
        assertThat(Outlines.of(layout.related().get(0)))
                .contains("\nSUBHEADING Calls for IRA-style subsidies\n", "\nSUBHEADING Chinese surge\n");
        assertThat(Outlines.texts(layout.related().get(1).credits())).isEqualTo("Korea Herald, Korea Herald, Yonhap");
    }
}
