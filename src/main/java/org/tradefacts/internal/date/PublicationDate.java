package org.tradefacts.internal.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tradefacts.Published;
import org.tradefacts.internal.article.PrintedDate;
import org.tradefacts.internal.text.Document;

/**
 * Settles the day an article was published: {@link DayOrder} where the page prints it in an open order,
 * {@link InferredDate} where it does not print it.
 */
public final class PublicationDate {

    private PublicationDate() {}

    /**
     * The day of publication as given, else as printed, else as the article's dates settle it, else nothing.
     *
     * @param given the day the caller passed
     * @param printed the day the page prints
     * @param document the article
     * @param found the dates of the article
     */
    public static Optional<Published> settle(
            Optional<LocalDate> given, Optional<PrintedDate> printed, Document document, List<DateExpression> found) {
        if (given.isPresent()) {
            return given.map(Published::given);
        }
        if (printed.isPresent()) {
            return printed.flatMap(date -> DayOrder.settle(date, found)
                    .map(day -> new Published(day, Published.Basis.PRINTED, Optional.of(date.span()))));
        }
        return InferredDate.of(document, found);
    }
}
