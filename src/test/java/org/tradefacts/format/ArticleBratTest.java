package org.tradefacts.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tradefacts.Article;
import org.tradefacts.Person;
import org.tradefacts.Span;
import org.tradefacts.Statement;
import org.tradefacts.json.Samples;

class ArticleBratTest {

    private static final Map<Character, Pattern> FORMS = Map.of(
            'T', Pattern.compile("(T\\d+)\t(\\w+) (\\d+ \\d+(?:;\\d+ \\d+)*)\t(.+)"),
            'E', Pattern.compile("(E\\d+)\t(\\w+):(T\\d+) Measure:(T\\d+)"),
            'R', Pattern.compile("R\\d+\t(\\w+) Arg1:(T\\d+) Arg2:(T\\d+)"),
            'A', Pattern.compile("A\\d+\t(\\w+) ([TE]\\d+)(?: (\\w+))?"),
            '#', Pattern.compile("#\\d+\tAnnotatorNotes ([TE]\\d+)\t(.+)"),
            '*', Pattern.compile("\\*\tEquiv (T\\d+(?: T\\d+)+)"));

    static Stream<Article> articles() throws Exception {
        return ArticleHtmlTest.articles();
    }

    /** An .ann file, read as brat's manual says, by names of things. */
    private static final class Ann {

        final Map<String, String> things = new HashMap<>();
        final List<String> facts = new ArrayList<>();

        Ann(Article article) {
            int[] page = article.text().codePoints().toArray();
            Splitter.on('\n')
                    .omitEmptyStrings()
                    .split(ArticleBrat.write(article))
                    .forEach(line -> read(line, page));
        }

        private void read(String line, int[] page) {
            Matcher m = FORMS.get(line.charAt(0)).matcher(line);
            assertThat(m.matches()).as(line).isTrue();
            switch (line.charAt(0)) {
                case 'T' -> {
                    assertThat(text(m.group(3), page)).isEqualTo(m.group(4));
                    assertThat(things.put(m.group(1), m.group(2) + " '" + m.group(4) + "'"))
                            .isNull();
                }
                case 'E' -> {
                    assertThat(thing(m.group(3))).startsWith(m.group(2) + " ");
                    facts.add(m.group(2) + " of " + thing(m.group(4)));
                    things.put(m.group(1), m.group(2));
                }
                case 'R' -> facts.add(thing(m.group(2)) + " " + m.group(1) + " " + thing(m.group(3)));
                case 'A' ->
                    facts.add(thing(m.group(2)) + " is " + m.group(1) + (m.group(3) == null ? "" : " " + m.group(3)));
                case '#' -> facts.add(thing(m.group(1)) + ": " + m.group(2));
                default ->
                    facts.add(Splitter.on(' ')
                            .splitToStream(m.group(1))
                            .map(this::thing)
                            .collect(Collectors.joining(" = ")));
            }
        }

        private String thing(String id) {
            assertThat(things).containsKey(id);
            return things.get(id);
        }

        private static String text(String offsets, int[] page) {
            List<String> fragments = new ArrayList<>();
            for (String fragment : Splitter.on(';').split(offsets)) {
                int blank = fragment.indexOf(' ');
                int start = Integer.parseInt(fragment.substring(0, blank));
                fragments.add(new String(page, start, Integer.parseInt(fragment.substring(blank + 1)) - start));
            }
            return String.join(" ", fragments).replaceAll("\\p{Cs}", "\uFFFD");
        }
    }

    @ParameterizedTest
    @MethodSource("articles")
    void everyLineReadsBackAndEveryTypeIsConfigured(Article article) {
        Ann ann = new Ann(article);
        String configuration = ArticleBrat.configuration();
        assertThat(ann.things.values())
                .allSatisfy(thing ->
                        assertThat(configuration).containsPattern("(?m)^" + thing.replaceFirst(" .*", "") + "\\b"));
    }

    @Test
    void eachFactHasItsLines() {
        Ann ann = new Ann(Samples.full());
        assertThat(ann.things.values()).contains("Headline 'Washington doubles steel duty'", "Count 'Three ships'");
        assertThat(ann.facts)
                .contains(
                        "Published '2025-06-04': 2025-06-04",
                        "Percentage '25 percent': 25%",
                        "Percentage '25 percent' is Change FROM",
                        "Percentage '25 percent' Subject Subject 'steel tariff'",
                        "Money '$23 billion': USD 23000000000 a year in 2024",
                        "Money '$23 billion' is Bound ABOUT",
                        "Money '$23 billion' Converts Money '33 trillion won'",
                        "Ratio 'two-thirds' Holder Holder 'Norsk Stal'",
                        "Date 'Wednesday': 2025-06-04",
                        "Person 'Kari Dahl' is Official",
                        "Person 'Kari Dahl' Holds Post 'Trade Minister'",
                        "Post 'Trade Minister' is Tenure CURRENT",
                        "Post 'Trade Minister': NO",
                        "Statement '\"We will answer in kind,\"' is Mode DIRECT",
                        "Statement '\"We will answer in kind,\"' Spoken_by Person 'Kari Dahl'",
                        "Statement '\"We will answer in kind,\"' Cued_by Cue 'said'",
                        "Measure 'Section 232 steel tariff' = Measure 'steel duty' = Measure 'levy'",
                        "Measure 'Section 232 steel tariff' is Status IN_FORCE",
                        "Measure 'Section 232 steel tariff': imposer US; targets *; basis sectoral; law Section 232",
                        "Measure 'Section 232 steel tariff' Rate Percentage '50 percent'",
                        "Product 'steel': hs 72, 73",
                        "Raised of Measure 'Section 232 steel tariff'",
                        "Raised: date 2025-06-04; actor US")
                .doesNotContain("Percentage '25 percent' is Bound EXACT");
    }

    @Test
    void offsetsCountCodePoints() {
        assertThat(ArticleBrat.write(person("😀😀 Kim spoke. 😀 Kim left.", "Kim")))
                .isEqualTo("T1\tPerson 3 6\tKim\n#1\tAnnotatorNotes T1\tKim\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Lee~Jae    | 2 5;6 9 | Lee Jae
            Lee ~ Jae  | 2 6;7 11 | Lee   Jae
            Lee~~Jae   | 2 5;7 10 | Lee Jae
            😀~é       | 2 3;4 5 | 😀 é
            """)
    void aLineEndPartsASpan(String name, String offsets, String text) {
        String printed = name.replace('~', '\n');
        assertThat(ArticleBrat.write(person("A " + printed + " B", printed)))
                .startsWith("T1\tPerson " + offsets + "\t" + text + "\n");
    }

    @Test
    void aSplitStatementIsOneAnnotation() {
        String page = "Duties, he said, hurt.";
        Article article = article(
                page,
                List.of(),
                List.of(new Statement(
                        Optional.empty(),
                        OptionalInt.empty(),
                        Optional.of(Span.of(page, 11, 15)),
                        List.of(Span.of(page, 0, 6), Span.of(page, 17, 21)),
                        Statement.Mode.INDIRECT,
                        "test")));
        assertThat(ArticleBrat.write(article)).startsWith("T1\tStatement 0 6;17 21\tDuties hurt\n");
    }

    @Property(tries = 300)
    void anySpanReadsBack(
            @ForAll String page, @ForAll @IntRange(max = 30) int start, @ForAll @IntRange(min = 1) int size) {
        int[] points = page.codePoints()
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .toArray();
        String text = "x" + new String(points, 0, points.length) + "y";
        int length = text.codePointCount(0, text.length());
        int from = Math.min(start, length - 1);
        int to = Math.min(length, from + 1 + size % 40);
        Span span = Span.of(text, text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to));
        if (!span.text().matches("[\t-\r\\x1C-\\x1E\u0085\u2028\u2029]*")) {
            new Ann(person(text, span));
        }
    }

    private static Article person(String page, String name) {
        int start = page.indexOf(name);
        return person(page, Span.of(page, start, start + name.length()));
    }

    private static Article person(String page, Span span) {
        return article(page, List.of(new Person(span.text(), List.of(), List.of(span), "test")), List.of());
    }

    private static Article article(String page, List<Person> people, List<Statement> statements) {
        return new Article(
                page,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                people,
                statements,
                List.of(),
                List.of());
    }
}
