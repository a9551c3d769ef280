package org.tradefacts.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenScannerTest {

    /** The tokens of a line, parted by {@code ¦}, must be those of the line without it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "tariffs¦ rose",
                "In¦-¦kyo¦ met¦ him",
                "don't¦ ask¦ O'Brien",
                "Lee¦'s¦ plan¦,¦ Trump¦’s¦ reply¦ and¦ the¦ firms¦'¦ view",
                "The¦ U.S.¦ Treasury¦ met¦ at¦ 8¦ a.m.¦ on¦ Monday",
                "end¦.¦The¦ next",
                "said¦.¦It¦ went¦ on",
                "Caliber.Az¦ reports",
                "a¦ Ph.D.¦ student",
                "$¦1.2¦bn",
                "US¦$¦44",
                "RM¦50,000¦ or¦ Rs¦500¦ or¦ USD¦10¦m",
                "G7¦ and¦ 5¦G",
                "28,500¦-¦strong",
                ".5¦ percent",
                "1,000¦,¦ 2,000¦.",
                "10¦-¦15¦ and¦ 10¦–¦15",
                "wait¦...¦ and¦ see¦…",
                "here¦ --¦ there¦—¦now",
                "(¦25¦%¦)",
                "“¦reciprocal¦”¦ tariffs",
                "S¦&¦P¦ 500",
                "tar\u00adiffs¦ rose",
                "5\u00a0¦million",
                "２５¦％",
                "a¦\ud83d\ude00¦b",
                "a¦\ud83d¦ b",
                "№¦ 3",
            })
    void cutsTheLine(String line) {
        String text = line.replace("¦", "");
        assertThat(TokenScanner.split(text))
                .containsExactlyElementsOf(List.of(line.split("¦", -1)).stream()
                        .map(TokenScannerTest::strip)
                        .toList());
    }

    private static String strip(String token) {
        return token.strip().replace("\u00a0", "");
    }

    @Property
    void tokensAndBlanksMakeUpTheText(@ForAll("news") String text) {
        int at = 0;
        while (at < text.length()) {
            if (Letters.classOf(text.charAt(at)) == Letters.BLANK) {
                at++;
                continue;
            }
            int end = TokenScanner.end(text, at, text.length());
            assertThat(end).isGreaterThan(at).isLessThanOrEqualTo(text.length());
            at = end;
        }
    }

    @Provide
    Arbitrary<String> news() {
        return Arbitraries.strings()
                .withChars("aZ.'’-–, $€5٣\u00a0\u200d\u00ad\u202e\0\ud83d\ude00\n%&/½")
                .ofMaxLength(40);
    }
}
