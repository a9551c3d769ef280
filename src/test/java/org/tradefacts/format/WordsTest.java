package org.tradefacts.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradefacts.DateValue;
import org.tradefacts.FigureContext;
import org.tradefacts.IsoDuration;
import org.tradefacts.Quantity;
import org.tradefacts.Span;
import org.tradefacts.TimeSpan;

class WordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            55700000000      | 55.7 billion
            33000000000000   | 33 trillion
            1234567          | 1,234,567
            1234000          | 1.234 million
            -2500000         | -2.5 million
            2500000000000000 | 2,500 trillion
            1000             | 1,000
            0.05             | 0.05
            999999.5         | 999,999.5
            0                | 0
            """)
    void numbersAreExactAndShort(BigDecimal value, String words) {
        assertThat(Words.number(value)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            P90D      | P90D  | 90 days
            P1D       | P1D   | 1 day
            P1Y6M     | P1Y6M | 1 year 6 months
            PT1H30M   | PT1H30M | 1 hour 30 minutes
            P2.5Y     | P2.5Y | 2.5 years
            P3W       | P5W   | 3–5 weeks
            P3D       | P2W   | 3 days–2 weeks
            """)
    void lengthsOfTimeAreWords(String low, String high, String words) {
        TimeSpan time = new TimeSpan(
                new Span(0, "x"), new Quantity<>(new IsoDuration(low), new IsoDuration(high)), FigureContext.PLAIN, "");
        assertThat(Words.value(time)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-07-08            | 8 Jul 2025
            2025-07               | Jul 2025
            2025                  | 2025
            2025-Q1               | Q1 2025
            2025-W23              | week 23 of 2025
            XXXX-07-08            | 8 Jul
            XXXX-12               | Dec
            XXXX-Q1               | Q1
            XXXX-W02              | week 2
            202X                  | 202X
            XXXX-XX-05            | XXXX-XX-05
            2025-06-10/2025-06-12 | 10 Jun 2025 – 12 Jun 2025
            1603/1868             | 1603 – 1868
            """)
    void datesAreWords(String iso, String words) {
        assertThat(Words.of(new DateValue(iso))).isEqualTo(words);
    }
}
