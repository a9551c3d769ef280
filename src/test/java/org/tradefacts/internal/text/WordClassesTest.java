package org.tradefacts.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradefacts.internal.lexicon.Vocabulary;

class WordClassesTest {

    private static final Vocabulary VOCABULARY = new Vocabulary();
    private static final WordClasses CLASSES = new WordClasses(VOCABULARY);

    /** Each word that carries a mark, {@code word/CLASS}, must have that class. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The/DETERMINER minister/NOUN said/VERB that/SUBORDINATOR exports/VERB_OR_NOUN fell/VERB sharply/ADVERB",
                "Its/DETERMINER largest/ADJECTIVE trading/NOUN partner/NOUN imposed/VERB reciprocal/ADJECTIVE tariffs/NOUN",
                "They/PRONOUN won't/AUXILIARY cut/VERB_OR_NOUN two/NUMBER dozen/NUMBER duties/NOUN",
                "Steel/NOUN and/CONJUNCTION cars/NOUN , which/DETERMINER rose/VERB 5 percent/NOUN after/PREPOSITION May/NOUN",
                "It/PRONOUN may/AUXILIARY already/ADVERB have/AUXILIARY reached/VERB a deal/NOUN with/PREPOSITION US/NOUN officials/NOUN",
                "He told/VERB us/PRONOUN on/PREPOSITION May/NOUN 5/NUMBER that trade/NOUN would/AUXILIARY grow/VERB",
                "Trump/NOUN May/AUXILIARY Sign/VERB_OR_NOUN Deal/NOUN",
                "The family/NOUN of an ally/NOUN in the assembly/NOUN will rally/VERB_OR_NOUN supply/VERB_OR_NOUN",
                "A table/NOUN of animal feed/NOUN , seed/NOUN , cable/NOUN and vegetable/NOUN prices/NOUN",
                "a family-friendly/ADJECTIVE , costly/ADJECTIVE , lengthy/ADJECTIVE process/NOUN",
                "unless/SUBORDINATOR customs/NOUN publish/VERB the list/VERB_OR_NOUN and finish/VERB talks/NOUN",
                "the so-called/VERB proposed/VERB estimated/VERB levy/VERB_OR_NOUN",
                "chipmaker's/SIGN operational/ADJECTIVE hazardous/ADJECTIVE goods/NOUN incentivizes/VERB",
                "an official/NOUN of the higher/ADJECTIVE third/ADJECTIVE quarter/NOUN",
            })
    void knowsWordsInSentences(String marked) {
        StringBuilder text = new StringBuilder();
        List<Integer> ends = new ArrayList<>();
        List<WordClass> expected = new ArrayList<>();
        for (String word : marked.split(" ", -1)) {
            int slash = word.indexOf('/');
            text.append(text.isEmpty() ? "" : " ").append(slash < 0 ? word : word.substring(0, slash));
            if (slash >= 0) {
                ends.add(text.length());
                expected.add(WordClass.valueOf(word.substring(slash + 1)));
            }
        }
        Tokens tokens = tokens(text.toString());
        List<WordClass> found = new ArrayList<>();
        for (int end : ends) {
            found.add(CLASSES.of(tokens, tokens.at(end - 1)));
        }
        assertThat(found).as(text.toString()).isEqualTo(expected);
    }

    @Test
    void judgesUnlistedWordsByTheirEndings() {
        assertThat(classOf("grudgingly")).isEqualTo(WordClass.ADVERB);
        assertThat(classOf("onboarded")).isEqualTo(WordClass.VERB);
        assertThat(classOf("seasonless")).isEqualTo(WordClass.ADJECTIVE);
        assertThat(classOf("Oakley")).isEqualTo(WordClass.NOUN);
        assertThat(classOf("Swindled")).as("a capitalised word may be a name").isEqualTo(WordClass.NOUN);
        assertThat(classOf("fly")).isEqualTo(WordClass.NOUN);
        assertThat(classOf("prize")).as("too short for its ending to tell").isEqualTo(WordClass.NOUN);
    }

    @Test
    void knowsNumbersAndSigns() {
        assertThat(classOf("28,500")).isEqualTo(WordClass.NUMBER);
        assertThat(classOf("billion")).isEqualTo(WordClass.NUMBER);
        assertThat(classOf("%")).isEqualTo(WordClass.SIGN);
        assertThat(classOf("$")).isEqualTo(WordClass.SIGN);
    }

    private static WordClass classOf(String word) {
        return CLASSES.of(tokens(word), 0);
    }

    private static Tokens tokens(String text) {
        Tokens tokens = new Tokens(text, 8);
        tokens.append(VOCABULARY, 0, text.length());
        return tokens;
    }
}
