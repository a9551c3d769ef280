package org.tradefacts.internal.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.tradefacts.DateMention;

/** What holds for every text. */
class DatePropertiesTest {

    private static final Optional<LocalDate> LEAP_DAY = Optional.of(LocalDate.of(2024, 2, 29));

    @Property(tries = 500)
    void offsetsGiveTheirTextWithoutOverlap(@ForAll("datelike") String text) {
        for (Optional<LocalDate> published : List.of(Optional.<LocalDate>empty(), LEAP_DAY)) {
            List<DateMention> dates = Reading.dates(text, published);
            int end = 0;
            for (DateMention date : dates) {
                assertThat(date.span().start()).isGreaterThanOrEqualTo(end);
                end = date.span().end();
                assertThat(text.substring(date.span().start(), end))
                        .isEqualTo(date.span().text());
            }
            assertThat(Reading.dates(text, published)).isEqualTo(dates);
        }
    }

    @Property(tries = 300)
    void anyTextIsRead(@ForAll String text) {
        Reading.dates(text, LEAP_DAY);
    }

    @Provide
    Arbitrary<String> datelike() {
        return Arbitraries.of(
                        "May",
                        "March",
                        "Jan",
                        ".",
                        ",",
                        "-",
                        "–",
                        "/",
                        "(",
                        ")",
                        "30",
                        "31",
                        "29",
                        "2",
                        "0",
                        "2024",
                        "1999",
                        "99",
                        "2024-02-30",
                        "31/02/2024",
                        "10/11/2024",
                        "to",
                        "from",
                        "between",
                        "and",
                        "the",
                        "of",
                        "early",
                        "end",
                        "first",
                        "twenty",
                        "second",
                        "quarter",
                        "half",
                        "week",
                        "weeks",
                        "year",
                        "months",
                        "ago",
                        "earlier",
                        "before",
                        "after",
                        "last",
                        "next",
                        "this",
                        "past",
                        "Tuesday",
                        "Sun",
                        "today",
                        "now",
                        "s",
                        "'s",
                        "th",
                        "fiscal",
                        "fall",
                        "Q1",
                        "H2",
                        "century",
                        "New Year's Day",
                        "%",
                        "$",
                        "until",
                        "by",
                        "will",
                        "said",
                        "\n",
                        "a",
                        "one",
                        "thousand",
                        "nineteen",
                        "hundred")
                .list()
                .ofMaxSize(14)
                .map(words -> String.join(words.size() % 2 == 0 ? " " : "", words));
    }

    @Test
    void hostileTextsTakeLinearTime() {
        List<String> pieces = List.of(
                "early ",
                "end of ",
                "a day after ",
                "2 days after ",
                "2024-",
                "May ",
                "10/",
                "from May to ",
                "Tuesday (",
                "the second week of ",
                "two thousand ");
        for (String piece : pieces) {
            String text = piece.repeat(200_000 / piece.length());
            Assertions.assertTimeout(Duration.ofSeconds(5), () -> Reading.dates(text, LEAP_DAY), piece);
        }
    }
}
