package org.tradefacts.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradefacts.Article;
import org.tradefacts.TradeFacts;

/** Opens pages in a real browser, where one is installed: Debian's package {@code chromium}. */
class ChromiumTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    @TempDir
    private Path directory;

    @BeforeEach
    void browserIsInstalled() {
        assumeTrue(Files.isExecutable(CHROMIUM), "no " + CHROMIUM);
    }

    /** The document that the browser has after it loaded a page and ran what it found there. */
    private Document open(String html) throws IOException, InterruptedException {
        Path page = Files.writeString(directory.resolve("page.html"), html, UTF_8);
        Path dom = directory.resolve("dom.html");
        Process browser = new ProcessBuilder(
                        CHROMIUM.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--user-data-dir=" + directory.resolve("profile"),
                        "--virtual-time-budget=2000",
                        "--dump-dom",
                        page.toUri().toString())
                .redirectOutput(dom.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            assertThat(browser.waitFor(120, TimeUnit.SECONDS)).isTrue();
        } finally {
            browser.destroyForcibly().waitFor();
        }
        return Jsoup.parse(Files.readString(dom, UTF_8));
    }

    @Test
    void aHostileArticleStaysText() throws IOException, InterruptedException {
        Article article = TradeFacts.create().read(ArticleHtmlTest.HOSTILE);
        Document read = open(ArticleHtml.write(article));
        assertThat(read.title()).startsWith("<script>document.title='owned'</script>");
        assertThat(read.select("script, img, svg, iframe, b + i, main style, main a:not([href^=#])"))
                .isEmpty();
        Document written = Jsoup.parse(ArticleHtml.write(article));
        assertThat(read.select("*").stream().map(e -> e.normalName()).toList())
                .isEqualTo(written.select("*").stream().map(e -> e.normalName()).toList());
        assertThat(read.body().wholeText().strip())
                .isEqualTo(written.body().wholeText().strip());
    }

    @Test
    void thePolicyStopsAScriptThatGotThrough() throws IOException, InterruptedException {
        String script = "<script>document.title = 'owned'</script><img src=x onerror=\"document.title = 'owned'\">";
        String page = ArticleHtml.opening("Quiet") + script + ArticleHtml.closing();
        assertThat(open(page).title()).isEqualTo("Quiet");
        String unguarded = page.replaceAll("<meta http-equiv[^>]*>", "");
        assertThat(open(unguarded).title()).isEqualTo("owned");
    }
}
