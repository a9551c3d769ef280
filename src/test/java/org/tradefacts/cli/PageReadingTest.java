package org.tradefacts.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradefacts.Article;
import org.tradefacts.TradeFacts;

class PageReadingTest {

    private static Outcome read(Function<Article, String> printing) {
        RawPage page = RawPage.text("a.txt", Optional.of("a"), "Up 5 percent.".getBytes(UTF_8));
        return new PageReading(TradeFacts.create(), printing).read(page);
    }

    @Test
    void aFailureIsThePagesAlone() {
        assertThat(read(article -> {
                    throw new IllegalStateException("why");
                }))
                .isEqualTo(Outcome.failed(
                        "a.txt: cannot be read, please report this: java.lang.IllegalStateException: why"));
        assertThat(read(article -> {
                    throw new OutOfMemoryError("heap");
                }))
                .isEqualTo(Outcome.failed("a.txt: needs more memory than there is; see the -Xmx option of java"));
        assertThat(read(article -> article.id().orElse(""))).isEqualTo(new Outcome(Optional.of("a"), List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <p>Duties                    | an HTML tag, <p>; pages are read as plain text
            a</TD >b                     | an HTML tag, </TD; pages are read as plain text
            <br/>                        | an HTML tag, <br; pages are read as plain text
            <!DOCTYPE html>              | an HTML tag, <!DOCTYPE; pages are read as plain text
            <!-- note -->                | an HTML tag, <!--; pages are read as plain text
            <HIT.T> fell <BNPP.A>        | ``
            below <5% or <b              | ``
            <Reuters> <a-b> < p >        | ``
            """)
    void markupIsTold(String text, String what) {
        assertThat(TextCheck.check(text).map(TextCheck.Finding::what).orElse(""))
                .isEqualTo(what);
    }

    @Test
    void brokenCharactersAreTold() {
        assertThat(what("tab\tand form feed\f\r\n")).isEmpty();
        assertThat(what("\uD83D\uDE00 \u200F\uFEFF \u00E9")).isEmpty();
        assertThat(what("bell\u0007")).isEqualTo("a control character, U+0007");
        assertThat(what("quotes\u0093")).isEqualTo("a control character, U+0093");
        assertThat(what("lost \uFFFD")).isEqualTo("U+FFFD, which stands for a character that was lost before");
        assertThat(what("half \uDE00\uD83D")).isEqualTo("half a character, U+DE00");
    }

    private static String what(String text) {
        return TextCheck.check(text).map(TextCheck.Finding::what).orElse("");
    }
}
