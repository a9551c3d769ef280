package org.tradefacts.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tradefacts.Article;
import org.tradefacts.TradeFacts;
import org.tradefacts.json.Samples;

class ArticleHtmlTest {

    private static final TradeFacts FACTS = TradeFacts.create();

    /** What an attacker may try; the page reader must take it for text wherever it stands. */
    static final String HOSTILE = """
            <script>document.title='owned'</script> raises the duty to 25%"><img src=x onerror="document.title='owned'">

            SEOUL -- US President Jo<b>hn "Smith' onfocus=alert(1) autofocus said on Tuesday that <svg/onload=alert(1)> \
            25 percent tariffs on Korean steel </mark></p></style></title><script>document.title='owned'</script> will \
            take effect on July 8, 2025. javascript:alert(1) &lt;script&gt; --> ]]> <!-- <iframe src="javascript:alert(1)">

            "The $5 billion <a href='javascript:alert(1)'>package</a>," Trade Minister Kim <i>Lee</i> said. \u0000\uD83D \u202E
            """;

    static Stream<Article> articles() throws IOException {
        List<Article> articles = new ArrayList<>();
        try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
            for (Path seed : seeds.sorted().toList()) {
                String page = Files.readString(seed, UTF_8);
                articles.add(FACTS.read(page));
                articles.add(FACTS.read(page.replace("\n", "\r\n"), LocalDate.of(2025, 5, 9)));
            }
        }
        articles.add(Samples.full());
        articles.add(Samples.empty());
        articles.add(FACTS.read(HOSTILE));
        return articles.stream();
    }

    private static Document page(Article article) {
        return Jsoup.parse(ArticleHtml.write(article));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void thePageIsWhole(Article article) {
        Document page = page(article);
        assertThat(page.select("html[lang=en] > head > title")).hasSize(1);
        assertThat(page.select("body > header, body > main")).hasSize(2);
        assertThat(page.select("main > article > aside[aria-label]")).hasSize(1);
        assertThat(page.select("script, link, img, iframe, object, embed, form, base, [src], [style]"))
                .isEmpty();
        assertThat(page.getAllElements().eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.getAllElements().stream()
                        .flatMap(e -> e.attributes().asList().stream())
                        .filter(a -> a.getKey().toLowerCase(Locale.ROOT).startsWith("on")))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("articles")
    void marksAndListsLeadToEachOther(Article article) {
        Document page = page(article);
        assertThat(page.select("mark").eachAttr("aria-describedby"))
                .allSatisfy(id -> assertThat(page.getElementById(id)).isNotNull());
        assertThat(page.select("a[href]").eachAttr("href")).allSatisfy(href -> {
            assertThat(href).startsWith("#");
            assertThat(page.getElementById(href.substring(1))).as(href).isNotNull();
        });
    }

    @ParameterizedTest
    @MethodSource("articles")
    void theTextIsThatOfThePage(Article article) {
        String shown = page(article).select(".text > :is(p, h2, h3, h4, h5):not(.head, .unnamed)").eachText().stream()
                .reduce("", String::concat);
        assertThat(letters(shown)).isEqualTo(letters(article.text()));
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}\\p{P}]|[\u0000\uFFFD]", "");
    }

    @ParameterizedTest
    @MethodSource("articles")
    void headingsSkipNoLevel(Article article) {
        int before = 0;
        for (Element heading : page(article).select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.normalName().charAt(1) - '0';
            assertThat(level).isLessThanOrEqualTo(before + 1);
            before = level;
        }
    }

    @Test
    void theOnlyStyleAllowedIsThatOfThePage() {
        Document page = page(Samples.full());
        String digest = Base64.getEncoder()
                .encodeToString(Hashing.sha256()
                        .hashString(page.select("style").first().data(), UTF_8)
                        .asBytes());
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo(
                        "default-src 'none'; style-src 'sha256-" + digest + "'; base-uri 'none'; form-action 'none'");
    }

    @Test
    void aFactIsMarkedAndListed() {
        Document page = page(Samples.full());
        Element won = page.select("mark.figure:containsOwn(33 trillion won)").first();
        assertThat(won.attr("data-tip")).isEqualTo("Money: about KRW 33 trillion per year\ntrade · 2024");
        assertThat(page.getElementById(won.attr("aria-describedby")).text())
                .isEqualTo("about KRW 33 trillion per year 33 trillion won trade · 2024");
        assertThat(page.select(".measures .gist").text())
                .isEqualTo("tariff in force US → all countries · from 25%, to 50%, about KRW 33 trillion per year, "
                        + "about USD 23 billion per year");
        assertThat(page.select(".timeline li").eachText())
                .containsExactly("4 Jun 2025 US raised “raised”", "undated suspended “pausing”");
        assertThat(page.select(".people .name").eachText()).containsExactly("Kari Dahl");
        assertThat(page.select("mark.measure mark.product").text()).isEqualTo("steel");
    }

    @Test
    void severalArticlesShareAPage() {
        String html = ArticleHtml.opening("Two & more")
                + ArticleHtml.part(Samples.full())
                + ArticleHtml.part(Samples.full().withId("b"))
                + ArticleHtml.closing();
        Document page = Jsoup.parse(html);
        assertThat(page.title()).isEqualTo("Two & more");
        assertThat(page.select("main > article")).hasSize(2);
        assertThat(page.getAllElements().eachAttr("id")).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a<b>c&d         | a&lt;b&gt;c&amp;d
            "x" 'y'         | &quot;x&quot; &#39;y&#39;
            &lt;            | &amp;lt;
            """)
    void charactersOfMarkupAreEscaped(String text, String html) {
        assertThat(Markup.escape(text)).isEqualTo(html);
    }

    @Test
    void whatHtmlCannotHoldIsReplaced() {
        assertThat(Markup.escape("a\r\nb\rc\u0000\u0007\u009B\uD83D \uDE00 \uD83D\uDE00\t"))
                .isEqualTo("a\nb\nc\uFFFD\uFFFD\uFFFD\uFFFD \uFFFD \uD83D\uDE00\t");
    }

    @Property(tries = 300)
    void anyTextStaysText(@ForAll String text) {
        String shown = text.replaceAll("\r\n?", "\n").replaceAll("[\\p{Cs}\\p{Cc}&&[^\n\t]]", "\uFFFD");
        String html = new Markup().element("p", text, "title", "x" + text).toString();
        Element read = Jsoup.parseBodyFragment(html).body();
        assertThat(read.children()).hasSize(1);
        assertThat(read.child(0).wholeText()).isEqualTo(shown);
        assertThat(read.child(0).attr("title")).isEqualTo("x" + shown);
    }
}
