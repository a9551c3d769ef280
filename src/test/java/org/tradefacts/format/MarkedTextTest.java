package org.tradefacts.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkedTextTest {

    private static final String TEXT = "abcdefghij";

    private static Mark mark(int start, int end, int number) {
        return new Mark(start, end, Mark.Kind.values()[number % 8], "f" + number, true, "");
    }

    /** Marks from "0-3 2-5", written with their brackets instead of tags. */
    private static String brackets(String marks, int start, int end) {
        List<Mark> read = Splitter.on(' ')
                .splitToStream(marks)
                .map(m -> mark(m.charAt(0) - '0', m.charAt(2) - '0', 0))
                .sorted()
                .toList();
        Markup out = new Markup();
        MarkedText.write(TEXT, start, end, read, "", out);
        return out.toString()
                .replaceAll("<mark [^>]* id=[^>]*>", "[")
                .replaceAll("<mark [^>]*>", "(")
                .replace("</mark>", "]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2-5         | ab[cde]fghij
            0-9         | [abcdefghi]j
            0-4 1-3     | [a[bc]d]efghij
            0-4 0-2     | [[ab]cd]efghij
            0-4 2-4     | [ab[cd]]efghij
            0-4 2-6     | [ab[cd]](ef]ghij
            0-4 2-6 3-8 | [ab[c[d]]]((ef]gh]ij
            0-2 2-4     | [ab][cd]efghij
            3-5 3-5     | abc[[de]]fghij
            """)
    void marksNest(String marks, String html) {
        assertThat(brackets(marks, 0, 10)).isEqualTo(html);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0-3 | (c]def
            5-9 | cde[f]
            0-2 | cdef
            0-9 | (cdef]
            """)
    void marksAreCutAtTheEndsOfASection(String marks, String html) {
        assertThat(brackets(marks, 2, 6)).isEqualTo(html);
    }

    @Property(tries = 500)
    void eachCharacterIsWithinItsMarks(
            @ForAll @Size(max = 12) List<@IntRange(max = 10) Integer> ends,
            @ForAll @Size(value = 12) List<@IntRange(max = 9) Integer> starts) {
        List<Mark> marks = IntStream.range(0, ends.size())
                .filter(i -> starts.get(i) < ends.get(i))
                .mapToObj(i -> mark(starts.get(i), ends.get(i), i))
                .sorted()
                .toList();
        Markup out = new Markup();
        MarkedText.write(TEXT, 0, TEXT.length(), marks, "x-", out);
        Element body = Jsoup.parseBodyFragment(out.toString()).body();
        assertThat(body.wholeText()).isEqualTo(TEXT);
        for (TextNode node : body.selectXpath("//text()", TextNode.class)) {
            Element parent = (Element) node.parentNode();
            List<String> around = parent.parents().stream()
                    .filter(e -> e.normalName().equals("mark"))
                    .map(e -> e.attr("aria-describedby"))
                    .toList();
            for (char c : node.getWholeText().toCharArray()) {
                int at = TEXT.indexOf(c);
                List<String> expected = marks.stream()
                        .filter(m -> m.start() <= at && at < m.end())
                        .map(m -> "x-" + m.name() + "-value")
                        .toList();
                assertThat(parent.normalName().equals("mark") ? 1 + around.size() : 0)
                        .isEqualTo(expected.size());
            }
        }
        assertThat(body.select("mark[id]")).hasSameSizeAs(marks);
    }
}
