package org.tradefacts.internal.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubheadingsTest {

    private static final String REST = " ministry wants lower duties on steel, and it may get them in June.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    What the ministry wants|At home, the
                    A way out|The
                    Funding|The
                    The road ahead|Seoul hopes that its
                    What comes next?|The
                    SECURING THE SUPPLY LINES:| Today, the
                    MAKING HISTORY:| Today, the
                    """)
    void glued(String title, String opening) {
        String text = opening.replaceFirst("^ ", "");
        String blank = title.endsWith(":") ? " " : "";
        assertThat(Outlines.of(title + blank + text + REST)).isEqualTo("SUBHEADING " + title + "\nBODY " + text + REST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "McDonald and SoftBank say the",
                "The maker of the iPhone says the",
                "A post by @exampleThe says that the",
                "MR. DOE: I think that the",
                "DOE: I think that the",
                "YouTube and TikTok say the",
                "The plan is ready. So saysThe man whose"
            })
    void notGlued(String opening) {
        assertThat(Outlines.of(opening + REST)).isEqualTo("BODY " + opening + REST);
    }

    @Test
    void inLongLine() {
        String body = "The ministry said on Friday that it would cut duties on steel by half. ".repeat(9);
        String page = body + "Calls for more aid While the firms agree, they want cash. " + body;
        assertThat(Outlines.of(page))
                .isEqualTo("BODY " + body.strip()
                        + "\nSUBHEADING Calls for more aid\nBODY While the firms agree, they want cash. "
                        + body.strip());
        String none = body + "Doe of While You Wait said so. He read While She Slept aloud. " + body;
        assertThat(Outlines.of(none)).isEqualTo("BODY " + none.strip());
    }
}
