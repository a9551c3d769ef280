package org.tradefacts.internal.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradefacts.Section.Kind;

class BylinesTest {

    private static final String ARTICLE =
            "Steel duties to fall\nThe ministry said on Friday that it would cut duties on steel by half.\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    By Jane Doe                                                      | Jane Doe
                    BY JANE DOE                                                      | JANE DOE
                    By Kim Hyun-chong and Anna van Dyk, The Example Times            | Kim Hyun-chong, Anna van Dyk
                    By Jacob M. Roe in Seoul                                         | Jacob M. Roe
                    — With assistance by Jane Doe, John Roe, and Ann Poe             | Jane Doe, John Roe, Ann Poe
                    (Reporting by Jane Doe; Editing by John Roe)                     | Jane Doe
                    (Reporting by Jane Doe in Seoul; Additional reporting by John Roe; Editing by Ann Poe.) | Jane Doe, John Roe
                    Additional reporting by Jane Doe                                 | Jane Doe
                    Associated Press writer Jane Doe in Oslo contributed to this report. | Jane Doe
                    Written by Jane Doe                                              | Jane Doe
                    By Jane Doe Business reporter, BBC News                          | Jane Doe
                    By Jane Doe BBC News                                             | Jane Doe
                    Contributing: Jane Doe                                           | Jane Doe
                    —Jane Doe in Beijing and John Roe in Oslo contributed to this article. | Jane Doe, John Roe
                    Fox News’ Jane Doe contributed to this report, which was updated at 1:14 p.m. | Jane Doe
                    Jane Doe, BBC World Service economics correspondent              | Jane Doe
                    Analysis by Jane Doe, BBC News, Washington                       | Jane Doe
                    """)
    void found(String line, String names) {
        PageLayout layout = Outlines.read(ARTICLE + line);
        assertThat(Outlines.texts(layout.bylines())).isEqualTo(names);
        assertThat(layout.sections()).last().satisfies(s -> assertThat(s.kind()).isEqualTo(Kind.BYLINE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Friday, Jane Doe had left.",
                "By Jane Doe's account, duties fell.",
                "By the end of the year, the Example Times said, duties would fall.",
                "Written by hand, the note was short.",
                "Exports contributed to this growth in May.",
                "Jane Doe, who was an editor, left.",
                "Editing by hand is slow."
            })
    void notFound(String line) {
        assertThat(Outlines.read(ARTICLE + line).bylines()).isEmpty();
    }

    @Test
    void behindTheLastSentence() {
        assertThat(Outlines.of("The duty will fall. (Reporting by Jane Doe; Editing by John Roe)"))
                .isEqualTo("BODY The duty will fall.\nBYLINE (Reporting by Jane Doe; Editing by John Roe)");
    }

    @Test
    void nameAboveTheOutlet() {
        PageLayout layout = Outlines.read("Steel duties to fall\nJane Doe\nUSA TODAY\n" + ARTICLE);
        assertThat(Outlines.texts(layout.bylines())).isEqualTo("Jane Doe");
        assertThat(Outlines.texts(layout.credits())).isEqualTo("USA TODAY");
    }

    @Test
    void agencyIsCredited() {
        PageLayout layout = Outlines.read(ARTICLE + "The Associated Press contributed to this report.");
        assertThat(layout.bylines()).isEmpty();
        assertThat(Outlines.texts(layout.credits())).isEqualTo("The Associated Press");
    }
}
