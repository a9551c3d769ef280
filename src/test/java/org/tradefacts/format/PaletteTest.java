package org.tradefacts.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The colours of the page have the contrast that WCAG 2 asks for at level AA, in light, in dark and on paper. */
class PaletteTest {

    private static final Pattern COLOR = Pattern.compile("--([a-z-]+): #(\\w+)");

    /** What begins the blocks of the style sheet in which colours are chosen, in its order. */
    private static final String BLOCK = ":root {";

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void textHasFourAndAHalf(int block) throws IOException {
        Map<String, Integer> palette = palette(block);
        for (String ground : Splitter.on(' ').split("paper card figure date person product glow")) {
            assertThat(contrast(palette, "ink", ground)).as("ink on " + ground).isGreaterThanOrEqualTo(4.5);
        }
        for (String pair :
                Splitter.on(' ').split("soft/paper soft/card link/paper link/card measure/card tip-ink/tip")) {
            List<String> colors = Splitter.on('/').splitToList(pair);
            assertThat(contrast(palette, colors.get(0), colors.get(1))).as(pair).isGreaterThanOrEqualTo(4.5);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void linesThatMeanSomethingHaveThree(int block) throws IOException {
        Map<String, Integer> palette = palette(block);
        for (String line : Splitter.on(' ').split("post measure event statement link")) {
            assertThat(contrast(palette, line, "paper")).as(line).isGreaterThanOrEqualTo(3);
        }
    }

    /** The colours of the light page, with those that a later block chooses instead. */
    private static Map<String, Integer> palette(int block) throws IOException {
        String css = Resources.toString(Resources.getResource(ArticleHtml.class, "article.css"), UTF_8);
        Map<String, Integer> palette = new HashMap<>();
        for (int chosen : new int[] {1, block}) {
            String colors = Splitter.on(BLOCK).splitToList(css).get(chosen);
            COLOR.matcher(colors.substring(0, colors.indexOf('}')))
                    .results()
                    .forEach(match -> palette.put(match.group(1), rgb(match.group(2))));
        }
        return palette;
    }

    private static int rgb(String hex) {
        return Integer.parseInt(hex.length() == 3 ? hex.replaceAll("(.)", "$1$1") : hex, 16);
    }

    private static double contrast(Map<String, Integer> palette, String one, String other) {
        double a = luminance(palette.get(one));
        double b = luminance(palette.get(other));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
