package org.tradefacts.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradefacts.Section;
import org.tradefacts.Span;
import org.tradefacts.internal.lexicon.Vocabulary;

class SentencesTest {

    private static final Reader READER = new Reader(new Vocabulary());

    /** The sentences of a text, parted by {@code ¦}, must be those of the text without it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tariffs rose.¦ Exports fell.",
                "Did they rise?¦ They did!¦ Nobody knew.",
                "Gov. Lamont met Dr. Kim of Acme Co. in Ohio.",
                "The U.S. Treasury spoke.¦ The U.S. and China met.",
                "They left the U.S.¦ The talks went on.",
                "It came on Jan. 15.¦ Then it went.",
                "He cited No. 3 of the list.",
                "\"It rose.\"¦ They left.",
                "\"It rose,\" he said.¦ \"It fell.\"",
                "They left (on Monday).¦ Nobody came.",
                "They left.¦ (Nobody came.)",
                "It cost $1.2bn.¦ It was 5.5 percent.",
                "It cost US$44.¦ 25 firms left.",
                "J. K. Rowling wrote it.",
                "It ended at 8 p.m.¦ The rest left.",
                "It rose...¦ Then it fell.",
                "It rose... and fell.",
                "It rose…¦ Then it fell.",
                "It cost Rs. 500 crore.",
                "So said Caliber.Az on Monday.",
                "It rose.¦The rest fell.",
                "Talks ended",
            })
    void endsSentences(String marked) {
        String text = marked.replace("¦", "");
        List<String> expected = new ArrayList<>();
        for (String sentence : marked.split("¦", -1)) {
            expected.add(sentence.strip());
        }

        assertThat(sentences(text)).isEqualTo(expected);
    }

    @Test
    void aSentenceEndsWithItsSection() {
        String text = "Trade talks end\nBoth sides";
        Document document = READER.read(
                text,
                List.of(
                        new Section(Section.Kind.HEADLINE, Span.of(text, 0, 15)),
                        new Section(Section.Kind.BODY, Span.of(text, 16, text.length()))));
        assertThat(document.sentences()).isEqualTo(2);
        assertThat(document.kindOf(0)).isEqualTo(Section.Kind.HEADLINE);
        assertThat(document.sectionOf(1)).isEqualTo(1);
        assertThat(document.sentenceOf(document.tokens().at(20))).isEqualTo(1);
    }

    @Test
    void nothingHasNoSentence() {
        Document document = READER.read("", List.of());
        assertThat(document.sentences()).isZero();
        assertThat(document.tokens().size()).isZero();
    }

    private static List<String> sentences(String text) {
        Document document = Texts.read(READER, text);
        List<String> sentences = new ArrayList<>();
        for (int s = 0; s < document.sentences(); s++) {
            sentences.add(document.span(document.sentenceStart(s), document.sentenceEnd(s))
                    .text());
        }
        return sentences;
    }
}
