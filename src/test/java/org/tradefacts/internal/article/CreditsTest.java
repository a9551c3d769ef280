package org.tradefacts.internal.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradefacts.Section.Kind;

class CreditsTest {

    private static final String HEADLINE = "Steel duties to fall\n";
    private static final String BODY = "The ministry said on Friday that it would cut duties on steel by half.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Korea Herald                     | Korea Herald
                    • Korea Herald                   | Korea Herald
                    Korea Herald09-05-2025           | Korea Herald
                    Source: Xinhua                   | Xinhua
                    (Yonhap)                         | Yonhap
                    The Sample Herald                | The Sample Herald
                    Sample Herald, 30 April 2025     | Sample Herald
                    Reuters, Updated May 9, 2025     | Reuters
                    May 9, 2025 / 10:30 AM / CBS News | CBS News
                    (MENAFN- Asia Times)             | MENAFN, Asia Times
                    By Reuters                       | Reuters
                    """)
    void lines(String line, String credit) {
        PageLayout layout = Outlines.read(HEADLINE + line + "\n" + BODY);
        assertThat(Outlines.texts(layout.credits())).isEqualTo(credit);
        assertThat(layout.sections().get(1).kind()).isEqualTo(Kind.CREDIT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Duties will fall, reports Yonhap news agency.                  | Yonhap
                    "We will act," she said, reports Yonhap news agency.           | Yonhap
                    It will act, Caliber.Az reports via Bloomberg.                 | Caliber.Az, Bloomberg
                    Duties will fall, The Sample Times reports.                    | The Sample Times
                    Duties will fall, Example.net reports.                         | Example.net
                    Duties will fall. (Yonhap)                                     | Yonhap
                    "What is next?" REUTER                                         | REUTER
                    Duties will fall. REUTER...                                    | REUTER
                    """)
    void prose(String sentence, String credit) {
        PageLayout layout = Outlines.read(HEADLINE + BODY + "\n" + sentence);
        assertThat(Outlines.texts(layout.credits())).isEqualTo(credit);
        layout.credits()
                .forEach(c -> assertThat((HEADLINE + BODY + "\n" + sentence).substring(c.start(), c.end()))
                        .isEqualTo(c.text()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He told Reuters that he had no plans.",
                "The bank reports losses of $4 million.",
                "The bill passed, and Jane Doe reports losses.",
                "The ruling party lost. (PPP)",
                "Copyright 2025 The Sample Times.",
                "Legal Disclaimer:\nMENAFN provides the information as is.",
                "Police took the reports, Reuters journalists among them."
            })
    void none(String sentence) {
        assertThat(Outlines.read(HEADLINE + BODY + "\n" + sentence).credits()).isEmpty();
    }

    @Test
    void signatureIsSectionOfItsOwn() {
        assertThat(Outlines.of("Duties will fall. (Yonhap)")).isEqualTo("BODY Duties will fall.\nCREDIT (Yonhap)");
    }

    @Test
    void dateAloneIsCreditLine() {
        PageLayout layout = Outlines.read(HEADLINE + "Last updated: 9 May 2025, 10:30 GMT\n" + BODY);
        assertThat(layout.printed().orElseThrow().span().text()).isEqualTo("9 May 2025");
        assertThat(layout.sections().get(1).kind()).isEqualTo(Kind.CREDIT);
        assertThat(Outlines.read(HEADLINE + "The deal of 9 May 2025 holds.\n" + BODY)
                        .printed())
                .isEmpty();
    }
}
