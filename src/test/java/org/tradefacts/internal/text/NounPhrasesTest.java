package org.tradefacts.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradefacts.internal.lexicon.Vocabulary;

/** In each sentence {@code [} and {@code ]} stand round the phrase that is asked for. */
class NounPhrasesTest {

    private static final Vocabulary VOCABULARY = new Vocabulary();
    private static final Reader READER = new Reader(VOCABULARY);
    private static final NounPhrases PHRASES = new NounPhrases(VOCABULARY);

    /** A sentence with its phrase. */
    private record Marked(Document document, int from, int to) {

        static Marked of(String sentence) {
            int open = sentence.indexOf('[');
            int close = sentence.indexOf(']') - 1;
            Document document = Texts.read(READER, sentence.replace("[", "").replace("]", ""));
            return new Marked(
                    document,
                    document.tokens().at(open),
                    close == open
                            ? document.tokens().at(open)
                            : document.tokens().at(close - 1) + 1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The [US trade deficit] reached a peak",
                "The [\"reciprocal\" tariffs] were cut",
                "[South Korea's trade surplus] widened",
                "[tariffs] imposed on cars",
                "a [planned restriction] of exports",
                "the [firms' profits] fell",
                "[imports] from China rose",
                "the [state-owned company] said so",
                "[]of exports",
                "[]is a plan",
            })
    void endsAPhrase(String sentence) {
        Marked marked = Marked.of(sentence);
        assertThat(PHRASES.end(
                        marked.document(),
                        marked.from(),
                        marked.document().tokens().size()))
                .isEqualTo(marked.to());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "they said the [US trade deficit] reached a peak",
                "Ford and Honda held [market shares] of that size",
                "they saw a [planned restriction] of exports",
                "they said [South Korea's trade surplus] widened",
                "they cut the [\"reciprocal\" tariffs] again",
                "they spoke of [] it",
            })
    void startsAPhrase(String sentence) {
        Marked marked = Marked.of(sentence);
        assertThat(PHRASES.start(marked.document(), marked.to(), 0)).isEqualTo(marked.from());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "they said the [deficit with Korea] widened",
                "they said [imports of steel from China] rose",
                "they said [exports to Japan and Taiwan] fell",
                "they said coal and [steel] fell",
                "they said the [tax] rose",
            })
    void startsAChain(String sentence) {
        Marked marked = Marked.of(sentence);
        assertThat(PHRASES.chainStart(marked.document(), marked.to(), 0)).isEqualTo(marked.from());
    }
}
