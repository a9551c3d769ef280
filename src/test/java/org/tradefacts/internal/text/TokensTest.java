package org.tradefacts.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tradefacts.internal.lexicon.Vocabulary;
import org.tradefacts.internal.text.Tokens.Kind;

class TokensTest {

    private final Vocabulary vocabulary = new Vocabulary();

    @Test
    void tokensKnowTheirPlaceAndWord() {
        int duty = vocabulary.add("duty");
        Tokens tokens = tokens("A 25% duty .5 ...");
        assertThat(IntStream.range(0, tokens.size()).mapToObj(tokens::text))
                .containsExactly("A", "25", "%", "duty", ".5", "...");
        assertThat(IntStream.range(0, tokens.size()).mapToObj(tokens::kind))
                .containsExactly(Kind.WORD, Kind.NUMBER, Kind.SIGN, Kind.WORD, Kind.NUMBER, Kind.SIGN);
        assertThat(tokens.word(3)).isEqualTo(duty);
        assertThat(tokens.word(0)).isEqualTo(Vocabulary.UNKNOWN);
        assertThat(tokens.start(3)).isEqualTo(6);
        assertThat(tokens.end(3)).isEqualTo(10);
        assertThat(tokens.isSign(2, '%')).isTrue();
        assertThat(tokens.isSign(5, '.')).isFalse();
        assertThat(tokens.span(1, 3).text()).isEqualTo("25%");
    }

    @Test
    void tokensKnowWhatStandsBetweenThem() {
        Tokens tokens = tokens("Lee's\r\n$5\u00a0m\u2028b");
        assertThat(IntStream.range(0, tokens.size()).filter(tokens::glued).mapToObj(tokens::text))
                .containsExactly("'s", "5");
        assertThat(IntStream.range(0, tokens.size())
                        .filter(tokens::afterLineEnd)
                        .mapToObj(tokens::text))
                .containsExactly("Lee", "$", "b");
    }

    @Test
    void tokensKnowTheirCapitals() {
        Tokens tokens = tokens("US Lee G7 iPhone É 5 A");
        assertThat(IntStream.range(0, tokens.size()).filter(tokens::capitalised).mapToObj(tokens::text))
                .containsExactly("US", "Lee", "G7", "É", "A");
        assertThat(IntStream.range(0, tokens.size()).filter(tokens::allCapitals).mapToObj(tokens::text))
                .containsExactly("US", "G7", "É", "A");
    }

    @Test
    void tokensAreFoundByOffset() {
        Tokens tokens = tokens(" duty  rose ");
        assertThat(IntStream.range(0, 13).map(tokens::at)).containsExactly(0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 2, 2);
    }

    @Test
    void thereMayBeMoreTokensThanExpected() {
        assertThat(tokens("a ".repeat(1000)).size()).isEqualTo(1000);
    }

    @Test
    void blankTokensStandBehindTheLast() {
        for (int length = 0; length < 100; length++) {
            Tokens tokens = tokens(",".repeat(length));
            assertThat(tokens.size()).isEqualTo(length);
            for (int i = length; i < length + 8; i++) {
                assertThat(tokens.word(i)).isEqualTo(Vocabulary.UNKNOWN);
                assertThat(tokens.is(i, Kind.SIGN)).isFalse();
                assertThat(tokens.isSign(i, ',')).isFalse();
                assertThat(tokens.first(i)).isEqualTo(' ');
                assertThat(tokens.last(i)).isEqualTo(' ');
                assertThat(tokens.capitalised(i)).isFalse();
            }
        }
    }

    private Tokens tokens(String text) {
        Tokens tokens = new Tokens(text, 1);
        tokens.append(vocabulary, 0, text.length());
        return tokens;
    }
}
