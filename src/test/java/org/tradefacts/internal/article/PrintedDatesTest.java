package org.tradefacts.internal.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedDatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Korea Herald09-05-2025           | 09-05-2025         | [2025-05-09, 2025-09-05]
                    The Example Times 30/04/2025     | 30/04/2025         | [2025-04-30]
                    04/30/2025, 10:30                | 04/30/2025         | [2025-04-30]
                    05.05.2025                       | 05.05.2025         | [2025-05-05]
                    Posted 2025-04-30T10:30:00Z      | 2025-04-30         | [2025-04-30]
                    2025/4/3                         | 2025/4/3           | [2025-04-03]
                    Apr 30, 2025                     | Apr 30, 2025       | [2025-04-30]
                    Published: Sept. 5th, 2025 at 9  | Sept. 5th, 2025    | [2025-09-05]
                    Wednesday, 30 April 2025         | 30 April 2025      | [2025-04-30]
                    At 10:30 on 1st May 2025         | 1st May 2025       | [2025-05-01]
                    """)
    void found(String line, String span, String readings) {
        assertThat(PrintedDates.find(line, 0, line.length())).hasValueSatisfying(date -> {
            assertThat(date.span().text()).isEqualTo(span);
            assertThat(line.substring(date.span().start(), date.span().end())).isEqualTo(span);
            assertThat(date.readings()).hasToString(readings);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "March 11",
                "31-02-2025",
                "13/13/2025",
                "9-5-25",
                "1.2.3",
                "2025",
                "May 2025",
                "30 April",
                "12345-05-2025",
                "09-05-20251",
                "1850-01-01",
                "10-15 2025",
                "Section 232",
                ""
            })
    void notFound(String line) {
        assertThat(PrintedDates.find(line, 0, line.length())).isEmpty();
    }
}
