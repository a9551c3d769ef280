package org.tradefacts.internal.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradefacts.Published;
import org.tradefacts.Span;
import org.tradefacts.internal.article.PrintedDate;
import org.tradefacts.internal.text.Document;

class PublicationDateTest {

    private static final LocalDate MAY = LocalDate.of(2025, 5, 9);
    private static final LocalDate SEPTEMBER = LocalDate.of(2025, 9, 5);
    private static final PrintedDate OPEN = new PrintedDate(new Span(0, "09-05-2025"), List.of(SEPTEMBER, MAY));

    private static Optional<Published> settle(String text, Optional<LocalDate> given, Optional<PrintedDate> printed) {
        Document document = Reading.document(text);
        return PublicationDate.settle(given, printed, document, Reading.EXTRACTOR.find(document));
    }

    private static Optional<LocalDate> order(String text) {
        return settle(text, Optional.empty(), Optional.of(OPEN)).map(Published::date);
    }

    @Test
    void givenBeatsPrinted() {
        LocalDate given = LocalDate.of(2024, 1, 1);
        assertThat(settle("Text", Optional.of(given), Optional.of(OPEN))).contains(Published.given(given));
    }

    @Test
    void printedWithOneReadingIsThat() {
        PrintedDate printed = new PrintedDate(new Span(3, "9 May 2025"), List.of(MAY));
        assertThat(settle("By 9 May 2025", Optional.empty(), Optional.of(printed)))
                .contains(new Published(MAY, Published.Basis.PRINTED, Optional.of(printed.span())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-05-09 | Lee leads in the polls ahead of the June 3 election.
            2025-05-09 | The duties are paused until July 8 for talks.
            2025-05-09 | Officials met on Wednesday (May 7).
            2025-09-05 | Trump announced the duties on July 31.
            2025-09-05 | The fair will open on September 12.
            2025-09-05 | The order was signed on August 29 and August 30.
            """)
    void datesOfTheArticleSettleTheOrder(LocalDate expected, String text) {
        assertThat(order(text)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"No date at all.", "Talks go on.", "The deal of 2018 held."})
    void withoutEvidenceTheOrderStaysOpen(String text) {
        assertThat(order(text)).isEmpty();
    }

    @Test
    void aSeedPageSettlesItsOwnOrder() throws IOException {
        assertThat(order(Files.readString(Path.of("seeds/004_42cc10f6da5f90ee.txt"))))
                .contains(MAY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2018-03-07 | The order takes effect today (March 7, 2018), officials said.
            2025-04-30 | The minister said on Wednesday (Apr 30) that the duties of April 2, 2025 hurt.
            2025-04-30 | The minister said on Wednesday, April 30 that talks go on. They began on March 28, 2025.
            """)
    void datesOfTheArticleTogetherCanSettleTheDay(LocalDate expected, String text) {
        Optional<Published> published = settle(text, Optional.empty(), Optional.empty());
        assertThat(published.map(Published::date)).contains(expected);
        assertThat(published.map(Published::basis)).contains(Published.Basis.INFERRED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The minister said on Wednesday (Apr 30) that the duties hurt.",
                "The minister said on Wednesday (Apr 30) that 2024 was better.",
                "The minister will speak on Wednesday (Apr 30) on the duties of April 2, 2025.",
                "The minister said on Tuesday that the duties of April 2, 2025 hurt.",
                "The minister said today that the duties hurt.",
                "The deal was signed on March 7, 2018.",
            })
    void mostlyTheDayStaysUnknown(String text) {
        assertThat(settle(text, Optional.empty(), Optional.empty())).isEmpty();
    }
}
