package org.tradefacts.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {

    private final Vocabulary vocabulary = new Vocabulary();

    @Test
    void eachWordHasOneNumber() {
        Set<Integer> numbers = new HashSet<>();
        for (int i = 0; i < 20_000; i++) {
            assertThat(numbers.add(vocabulary.add("word" + i))).isTrue();
        }
        assertThat(vocabulary.add("word77")).isEqualTo(find("word77"));
        assertThat(vocabulary.size()).isEqualTo(20_001);
        assertThat(numbers).doesNotContain(Vocabulary.UNKNOWN);
        assertThat(find("word20000")).isEqualTo(Vocabulary.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "tariff, TARIFF",
        "don't, Don’t",
        "a-b, a‑b",
        "tariffs, tar\u00adiffs",
        "tariffs, tar\u200diffs",
        "é, É",
    })
    void caseApostrophesHyphensAndInvisibleSignsDoNotMatter(String added, String asked) {
        int number = vocabulary.add(added);
        assertThat(find(asked)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"tariff, tariffs", "tariffs, tariff", "e, é", "a-b, ab"})
    void otherWordsStayUnknown(String added, String asked) {
        vocabulary.add(added);
        assertThat(find(asked)).isEqualTo(Vocabulary.UNKNOWN);
    }

    @Test
    void wordsAreFoundInsideAText() {
        int number = vocabulary.add("duty");
        assertThat(vocabulary.find("a duty.", 2, 6)).isEqualTo(number);
        assertThat(vocabulary.find("a duty.", 2, 7)).isEqualTo(Vocabulary.UNKNOWN);
    }

    @Test
    void aFrozenVocabularyTakesNoMoreWords() {
        int number = vocabulary.add("duty");
        vocabulary.freeze();
        assertThat(vocabulary.add("Duty")).isEqualTo(number);
        assertThatIllegalStateException()
                .isThrownBy(() -> vocabulary.add("levy"))
                .withMessageContaining("levy");
    }

    @Test
    void theLongestPhraseIsFound() {
        Phrases<String> phrases = new Phrases<>(vocabulary);
        phrases.add("trade", "short");
        phrases.add("trade deficit with", "long");
        phrases.add("Hong Kong", "city");
        int[] words = numbers("the trade deficit is the TRADE DEFICIT WITH Hong Kong");
        assertThat(phrases.longestAt(words, 0, words.length)).isNull();
        assertThat(phrases.longestAt(words, 1, words.length)).isEqualTo(new Phrases.Match<>("short", 1));
        assertThat(phrases.longestAt(words, 5, words.length)).isEqualTo(new Phrases.Match<>("long", 3));
        assertThat(phrases.longestAt(words, 5, 7)).isEqualTo(new Phrases.Match<>("short", 1));
        assertThat(phrases.longestAt(words, 8, words.length)).isEqualTo(new Phrases.Match<>("city", 2));
        assertThat(phrases.longestAt(words, 8, 9)).isNull();
        assertThat(phrases.longestAt(words, words.length, words.length)).isNull();
        assertThat(phrases.ofWord(find("trade"))).isEqualTo("short");
        assertThat(phrases.ofWord(find("hong"))).isNull();
    }

    @Test
    void aPhraseKeepsItsFirstValue() {
        Phrases<String> phrases = new Phrases<>(vocabulary);
        assertThat(phrases.add("per cent", "first")).isEmpty();
        assertThat(phrases.add("Per  Cent", "second")).hasValue("first");
        int[] words = numbers("per cent");
        assertThat(phrases.longestAt(words, 0, 2)).isEqualTo(new Phrases.Match<>("first", 2));
        assertThatIllegalArgumentException().isThrownBy(() -> phrases.add(" ", "nothing"));
    }

    @Test
    void aTableKeepsItsFirstValue() {
        WordTable<String> table = new WordTable<>(vocabulary);
        assertThat(table.put("two", "2")).isTrue();
        assertThat(table.put("TWO", "3")).isFalse();
        assertThat(table.get(find("two"))).isEqualTo("2");
        assertThat(table.get(Vocabulary.UNKNOWN)).isNull();
    }

    private int find(String word) {
        return vocabulary.find(word, 0, word.length());
    }

    private int[] numbers(String text) {
        List<String> tokens = TokenScanner.split(text);
        return tokens.stream().mapToInt(this::find).toArray();
    }
}
