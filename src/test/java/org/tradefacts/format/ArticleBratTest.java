package org.tradefacts.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import opennlp.tools.formats.brat.AnnotationConfiguration;
import opennlp.tools.formats.brat.AttributeAnnotation;
import opennlp.tools.formats.brat.BratAnnotation;
import opennlp.tools.formats.brat.BratDocument;
import opennlp.tools.formats.brat.EventAnnotation;
import opennlp.tools.formats.brat.RelationAnnotation;
import opennlp.tools.formats.brat.SpanAnnotation;
import opennlp.tools.util.StringUtil;
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

    static Stream<Article> articles() throws Exception {
        return ArticleHtmlTest.articles();
    }

    /** An .ann file as OpenNLP reads it, by names of things. */
    private static final class Ann {

        final Map<String, String> things = new HashMap<>();
        final List<String> facts = new ArrayList<>();
        final BratDocument document;

        Ann(Article article) throws IOException {
            String lines = ArticleBrat.write(article);
            document = BratDocument.parseDocument(
                    AnnotationConfiguration.parse(bytes(ArticleBrat.configuration())),
                    "page",
                    bytes(article.text()),
                    bytes(lines));
            int[] page = article.text().codePoints().toArray();
            all(SpanAnnotation.class).forEach(span -> {
                assertThat(span.getCoveredText()).isEqualTo(text(span.getSpans(), page));
                things.put(span.getId(), span.getType() + " '" + span.getCoveredText() + "'");
            });
            all(EventAnnotation.class).forEach(event -> {
                assertThat(thing(event.getEventTrigger())).startsWith(event.getType() + " ");
                assertThat(event.getArguments()).containsOnlyKeys("Measure");
                facts.add(event.getType() + " of " + thing(event.getArguments().get("Measure")));
                things.put(event.getId(), event.getType());
            });
            all(RelationAnnotation.class)
                    .forEach(relation -> facts.add(
                            thing(relation.getArg1()) + " " + relation.getType() + " " + thing(relation.getArg2())));
            all(AttributeAnnotation.class)
                    .forEach(attribute -> facts.add(thing(attribute.getAttachedTo()) + " is " + attribute.getType()
                            + (attribute.getValue() == null ? "" : " " + attribute.getValue())));
            all(BratAnnotation.class)
                    .filter(annotation -> !annotation.getNote().isEmpty())
                    .forEach(annotation -> facts.add(thing(annotation.getId()) + ": " + annotation.getNote()));
            // It attaches notes to what they are about, and passes over what is equivalent.
            assertThat(document.getAnnotations()).hasSize((int)
                    lines.lines().filter(line -> !line.matches("[#*].*")).count());
            lines.lines().filter(line -> line.startsWith("*")).forEach(this::equivalent);
        }

        private <A extends BratAnnotation> Stream<A> all(Class<A> type) {
            return document.getAnnotations().stream().filter(type::isInstance).map(type::cast);
        }

        private void equivalent(String line) {
            assertThat(line).matches("\\*\tEquiv T\\d+( T\\d+)+");
            facts.add(Splitter.on(' ')
                    .splitToStream(line)
                    .skip(1)
                    .map(this::thing)
                    .collect(Collectors.joining(" = ")));
        }

        private String thing(String id) {
            assertThat(things).containsKey(id);
            return things.get(id);
        }

        private static String text(opennlp.tools.util.Span[] fragments, int[] page) {
            return Arrays.stream(fragments)
                    .map(fragment -> new String(page, fragment.getStart(), fragment.length()))
                    .collect(Collectors.joining(" "))
                    .replaceAll("\\p{Cs}", "\uFFFD");
        }

        private static InputStream bytes(String text) {
            return new ByteArrayInputStream(text.getBytes(UTF_8));
        }
    }

    @ParameterizedTest
    @MethodSource("articles")
    void everyLineReadsBackAndEveryTypeIsConfigured(Article article) throws Exception {
        BratDocument document = new Ann(article).document;
        assertThat(document.getAnnotations())
                .allSatisfy(annotation -> assertThat(document.getConfig().getTypeClass(annotation.getType()))
                        .as(annotation.getType())
                        .isNotNull());
    }

    @Test
    void eachFactHasItsLines() throws Exception {
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
            @ForAll String page, @ForAll @IntRange(max = 30) int start, @ForAll @IntRange(min = 1) int size)
            throws Exception {
        int[] points = page.codePoints()
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                // jqwik stays within the basic plane.
                .map(c -> c % 4 == 0 ? Character.MIN_SUPPLEMENTARY_CODE_POINT + c : c)
                .toArray();
        String text = "x" + new String(points, 0, points.length) + "y";
        int length = text.codePointCount(0, text.length());
        int from = Math.min(start, length - 1);
        int to = Math.min(length, from + 1 + size % 40);
        // OpenNLP takes the blanks off both ends.
        while (from < to && StringUtil.isWhitespace(text.codePointAt(text.offsetByCodePoints(0, from)))) {
            from++;
        }
        while (from < to && StringUtil.isWhitespace(text.codePointAt(text.offsetByCodePoints(0, to - 1)))) {
            to--;
        }
        if (from < to) {
            new Ann(person(text, Span.of(text, text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to))));
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
