package org.tradefacts.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.Streams;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradefacts.Article;
import org.tradefacts.TradeFacts;
import org.tradefacts.fixtures.Seeds;
import org.tradefacts.json.Samples;

/** Opens pages in a real browser, where one is installed. Pictures of them are left in {@code target/screenshots}. */
class ChromiumTest {

    private static final Path SCREENSHOTS = Path.of("target/screenshots");

    /** The text that is hard to read: less contrast than WCAG AA asks for, 3 for large letters and 4.5 for others. */
    private static final String PALE_TEXT = """
            (() => {
              const parts = color => color.match(/[\\d.]+/g).map(Number);
              const luminance = color => parts(color).slice(0, 3).map(c => c / 255)
                  .map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
                  .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
              const behind = element => {
                const color = getComputedStyle(element).backgroundColor;
                return parts(color)[3] === 0 ? behind(element.parentElement) : color;
              };
              const pale = new Set();
              const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (texts.nextNode()) {
                const element = texts.currentNode.parentElement;
                if (!texts.currentNode.data.trim() || !element.checkVisibility()) continue;
                const style = getComputedStyle(element);
                const [light, dark] = [luminance(style.color), luminance(behind(element))].sort((a, b) => b - a);
                const contrast = (light + 0.05) / (dark + 0.05);
                const large = parseFloat(style.fontSize) >= 24;
                if (contrast < (large ? 3 : 4.5)) {
                  pale.add(element.localName + '.' + element.className + ' ' + style.color + ' on ' + behind(element));
                }
              }
              return [...pale];
            })()""";

    /** What is shown beside the element of a selector; {@code none} where nothing is. */
    private static String tip(String selector) {
        return "getComputedStyle(document.querySelector('" + selector + "'), '::after').content";
    }

    private static Browser browser;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        assumeTrue(Files.isExecutable(Browser.CHROMIUM), "no " + Browser.CHROMIUM);
        browser = Browser.start(folder);
        browser.resize(1280, 900);
    }

    @AfterAll
    static void close() throws Exception {
        if (browser != null) {
            browser.close();
        }
    }

    private static Document read(String html) throws Exception {
        browser.open(html);
        return Jsoup.parse(browser.run("document.documentElement.outerHTML").asText());
    }

    @Test
    void aHostileArticleStaysText() throws Exception {
        Article article = TradeFacts.create().read(ArticleHtmlTest.HOSTILE);
        Document read = read(ArticleHtml.write(article));
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
    void thePolicyStopsAScriptThatGotThrough() throws Exception {
        String script = "<script>document.title = 'owned'</script><img src=x onerror=\"document.title = 'owned'\">";
        String page = ArticleHtml.opening("Quiet") + script + ArticleHtml.closing();
        assertThat(read(page).title()).isEqualTo("Quiet");
        String unguarded = page.replaceAll("<meta http-equiv[^>]*>", "");
        assertThat(read(unguarded).title()).isEqualTo("owned");
    }

    @Test
    void theTabKeyReachesEveryMarkAndItsValueIsShownInTheWindow() throws Exception {
        browser.open(ArticleHtml.write(Seeds.article("003")));
        browser.pressTab();
        assertThat(browser.run("document.activeElement.textContent").asText()).isEqualTo("Skip to the facts");
        int marks = browser.run("document.querySelectorAll('mark').length").asInt();
        assertThat(marks).isGreaterThan(20);
        for (int i = 0; i < marks; i++) {
            browser.pressTab();
            JsonNode state = browser.run("""
                    (() => {
                      const mark = document.activeElement;
                      const box = mark.getClientRects()[0];
                      return [[...document.querySelectorAll('mark')].indexOf(mark), mark.dataset.tip,
                          getComputedStyle(mark, '::after').content, box.top, box.bottom, innerHeight];
                    })()""");
            assertThat(state.get(0).asInt()).isEqualTo(i);
            assertThat(shown(state.get(2).asText())).isEqualTo(state.get(1).asText());
            assertThat(state.get(3).asDouble()).isBetween(0.0, state.get(5).asDouble());
            assertThat(tipBox())
                    .as(state.get(1).asText())
                    .allSatisfy(inWindow -> assertThat(inWindow).isTrue());
            if (i == 12) {
                browser.screenshot(SCREENSHOTS.resolve("focus.png"));
            }
        }
    }

    /** The text of a value of {@code content}, without the alternative text behind a slash. */
    private static String shown(String content) {
        return content.replaceFirst(" / \"\"$", "")
                .replaceAll("^\"|\"$", "")
                .replace("\\a ", "\n")
                .replaceAll("\\\\(.)", "$1");
    }

    /** Whether the four corners of what is shown beside the focused element lie within the window. */
    private static List<Boolean> tipBox() throws Exception {
        String focused = browser.send("Runtime.evaluate", Map.of("expression", "document.activeElement"))
                .at("/result/objectId")
                .asText();
        JsonNode element = browser.send("DOM.describeNode", Map.of("objectId", focused));
        int tip = element.at("/node/pseudoElements/0/backendNodeId").asInt();
        JsonNode corners =
                browser.send("DOM.getBoxModel", Map.of("backendNodeId", tip)).at("/model/border");
        int[] window = {1280, 900};
        return Streams.mapWithIndex(
                        Streams.stream(corners),
                        (corner, i) -> corner.asDouble() >= 0 && corner.asDouble() <= window[(int) i % 2])
                .toList();
    }

    @Test
    void pointingAtAMarkShowsTheValueOfTheInnermost() throws Exception {
        browser.open(ArticleHtml.write(Samples.full()));
        assertThat(browser.run(tip("mark.product")).asText()).isEqualTo("none");
        JsonNode place = browser.run("""
                (() => {
                  const box = document.querySelector('mark mark.product').getBoundingClientRect();
                  return [box.x + box.width / 2, box.y + box.height / 2];
                })()""");
        browser.pointAt(place.get(0).asDouble(), place.get(1).asDouble());
        assertThat(browser.run(tip("mark.product")).asText()).contains("steel (HS 72, 73)");
        assertThat(browser.run(tip("mark:has(mark.product)")).asText()).isEqualTo("none");
        browser.pointAt(1, 899);
        assertThat(browser.run(tip("mark.product")).asText()).isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource({"screen, light", "screen, dark", "print, light", "print, dark"})
    void allTextIsReadable(String media, String colors) throws Exception {
        browser.show(media, colors);
        try {
            for (String id : List.of("000", "001", "002", "003", "004")) {
                browser.open(ArticleHtml.write(Seeds.article(id)));
                assertThat(browser.run(PALE_TEXT)).as(id).isEmpty();
                if (id.equals("003")) {
                    browser.screenshot(SCREENSHOTS.resolve(media + "-" + colors + ".png"));
                }
            }
        } finally {
            browser.show("screen", "light");
        }
    }

    @Test
    void paleTextIsNoticed() throws Exception {
        browser.open(
                "<body style='background: #fff'><p style='color: #777'>pale</p><p style='color: #767676'>read</p>");
        assertThat(browser.run(PALE_TEXT)).hasSize(1);
    }

    @Test
    void paperIsWhiteWhateverTheScreen() throws Exception {
        browser.show("print", "dark");
        try {
            browser.open(ArticleHtml.write(Seeds.article("003")));
            assertThat(browser.run("getComputedStyle(document.documentElement).backgroundColor")
                            .asText())
                    .isEqualTo("rgb(255, 255, 255)");
        } finally {
            browser.show("screen", "light");
        }
    }

    @Test
    void aNarrowWindowNeedsNoScrollingSideways() throws Exception {
        browser.resize(320, 640);
        try {
            browser.open(ArticleHtml.write(Seeds.article("003")));
            assertThat(browser.run("document.scrollingElement.scrollWidth").asInt())
                    .isLessThanOrEqualTo(320);
            browser.screenshot(SCREENSHOTS.resolve("narrow.png"));
        } finally {
            browser.resize(1280, 900);
        }
    }

    /**
     * What a screen reader is told: the parts of the page by role and name, and each mark with the value of its fact.
     */
    @Test
    void aScreenReaderIsToldPartsAndValues() throws Exception {
        browser.open(ArticleHtml.write(Samples.full()));
        browser.send("Accessibility.enable", Map.of());
        JsonNode nodes = browser.send("Accessibility.getFullAXTree", Map.of()).get("nodes");
        List<String> told = Streams.stream(nodes)
                .filter(node -> !node.get("ignored").asBoolean())
                .map(node -> node.at("/role/value").asText() + " "
                        + node.at("/name/value").asText())
                .map(String::strip)
                .toList();
        assertThat(told)
                .contains(
                        "banner",
                        "main",
                        "article",
                        "list Legend",
                        "complementary Facts of this article",
                        "heading Washington doubles steel duty",
                        "list Timeline");
        assertThat(Streams.stream(nodes)
                        .filter(node -> node.at("/role/value").asText().equals("mark"))
                        .map(node -> node.at("/description/value").asText()))
                .hasSizeGreaterThan(15)
                .allSatisfy(value -> assertThat(value).isNotBlank())
                .anySatisfy(value -> assertThat(value).contains("USD 23 billion"));
    }
}
