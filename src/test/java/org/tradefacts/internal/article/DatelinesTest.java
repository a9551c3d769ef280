package org.tradefacts.internal.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelinesTest {

    private static final String BODY = "The ministry said on Friday that it would cut duties on steel by half.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    SEOUL:                            | SEOUL               | -
                    SEOUL, May 9 (Yonhap) --          | SEOUL               | Yonhap
                    WASHINGTON, March 11 -            | WASHINGTON          | -
                    CHICAGO, March 4, -               | CHICAGO             | -
                    LOS ANGELES (AP) —                | LOS ANGELES         | AP
                    OSLO, Norway (AP) —               | OSLO, Norway        | AP
                    OAKLAND, Calif. —                 | OAKLAND, Calif.     | -
                    CHAPEL HILL, N.C. —               | CHAPEL HILL, N.C.   | -
                    WASHINGTON/BEIJING (Reuters) -    | WASHINGTON/BEIJING  | Reuters
                    London/Geneva (Reuters) -         | London/Geneva       | Reuters
                    Geneva (dpa) -                    | Geneva              | dpa
                    Washington —                      | Washington          | -
                    Washington (CNN)                  | Washington          | CNN
                    Springfield, May 9 (AP) -         | Springfield         | AP
                    GRAND RAPIDS –                    | GRAND RAPIDS        | -
                    SHAH ALAM, Thurs. -               | SHAH ALAM           | -
                    SEOUL, May 9 (Example Wire) —     | SEOUL               | Example Wire
                    (Reuters) -                       | -                   | Reuters
                    (MENAFN- IANS) Seoul, May 9 (IANS) | Seoul              | MENAFN, IANS, IANS
                    """)
    void found(String opening, String place, String credit) {
        PageLayout layout = Outlines.read(opening + " " + BODY);
        assertThat(layout.dateline().map(s -> s.text()).orElse(null)).isEqualTo(place);
        assertThat(Outlines.texts(layout.credits())).isEqualTo(credit == null ? "" : credit);
        assertThat(layout.sections()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DOE:",
                "EXCLUSIVE -",
                "OPINION:",
                "GOP -",
                "Trump —",
                "Davos 2018:",
                "The deal —",
                "Mr Doe (CEO)",
                "Washington and Seoul -",
                "Senators (Example Party) said: ",
                "COVID-19",
                "Washington"
            })
    void notFound(String opening) {
        assertThat(Outlines.read(opening + " " + BODY).dateline()).isEmpty();
    }

    @Test
    void glued() {
        assertThat(Outlines.read("WASHINGTON—" + BODY).dateline().orElseThrow().text())
                .isEqualTo("WASHINGTON");
    }

    @Test
    void yearMakesPrintedDate() {
        assertThat(Outlines.read("SEOUL, May 9, 2025 (Yonhap) -- " + BODY)
                        .printed()
                        .orElseThrow()
                        .readings())
                .hasToString("[2025-05-09]");
    }

    @Test
    void belowTheHeadline() {
        PageLayout layout = Outlines.read("Steel duties to fall\nTOKYO (Kyodo) — " + BODY);
        assertThat(layout.headline().orElseThrow().text()).isEqualTo("Steel duties to fall");
        assertThat(layout.dateline().orElseThrow().text()).isEqualTo("TOKYO");
    }
}
