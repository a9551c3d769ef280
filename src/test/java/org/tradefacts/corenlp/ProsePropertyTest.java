package org.tradefacts.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.pipeline.AnnotatorImplementations;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.tradefacts.Span;

/** Offsets: where CoreNLP says a token stands, there the page has it. */
class ProsePropertyTest {

    private static final Annotator TOKENIZER = tokenizer();

    private static Annotator tokenizer() {
        Quiet.log();
        return new AnnotatorImplementations().tokenizer(Pipeline.settings());
    }

    @Provide
    Arbitrary<String> text() {
        Arbitrary<String> awkward = Arbitraries.of(
                "“Kvist’s",
                "‘so’",
                "\uD83D\uDE00",
                "Kvi\u00ADst",
                "a\u00A0b",
                "\uD83D",
                "\uDE00",
                "\u2028",
                "\r\n",
                "\uFEFF",
                "don't",
                "--",
                "...",
                "U.S.",
                "US$5bn",
                "e\u0301",
                "\u200D",
                "&amp;",
                "<b>",
                "\0",
                "İ",
                "ﬁ",
                "(",
                "1/2",
                "½");
        return Arbitraries.oneOf(awkward, Arbitraries.strings().ofMaxLength(4), Arbitraries.just(" "))
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 500)
    void everyTokenOfAnyTextHasItsPlace(@ForAll("text") String first, @ForAll("text") String second) {
        check("ab" + first + "cd" + second, List.of(first, second), 2);
    }

    @Test
    void everyTokenOfTheSeedsHasItsPlace() throws IOException {
        for (String page : SharedEngine.seeds()) {
            check(page, Arrays.asList(page.split("\n", -1)), 1);
        }
    }

    private static void check(String page, List<String> parts, int gap) {
        List<Span> sections = new ArrayList<>();
        int at = gap == 1 ? 0 : gap;
        for (String part : parts) {
            if (!part.isEmpty()) {
                sections.add(Span.of(page, at, at + part.length()));
            }
            at += part.length() + gap;
        }
        Prose prose = new Prose(page, sections);
        Annotation annotation = new Annotation(prose.text());
        TOKENIZER.annotate(annotation);
        for (CoreLabel token : annotation.get(CoreAnnotations.TokensAnnotation.class)) {
            Span span = prose.span(token.beginPosition(), token.endPosition());
            assertThat(page.substring(span.start(), span.end())).isEqualTo(span.text());
            assertThat(withPlainBlanks(span.text())).isEqualTo(withPlainBlanks(token.originalText()));
            assertThat(sections).anyMatch(section -> section.contains(span));
        }
    }

    /** A token can hold a blank ({@code 2 1/2}), and CoreNLP sees one for each control, mark or half of a character. */
    private static String withPlainBlanks(String text) {
        return text.replaceAll("[\\p{Z}\\p{Cc}\\p{Cs}\\x{FEFF}\\x{200B}-\\x{200F}\\x{2060}]", " ");
    }

    @Test
    void aBlankOfAnyKindInsideATokenKeepsItsPlace() {
        for (String blank : List.of(" ", "\0", "\u00A0", "\u200B", "\uD83D", "\t")) {
            check("ab2" + blank + "1/2cd", List.of("2" + blank + "1/2"), 2);
        }
    }
}
