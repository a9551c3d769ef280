package org.tradefacts.internal.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.tradefacts.DateValue;
import org.tradefacts.MeasureEvent;
import org.tradefacts.TradeFacts;
import org.tradefacts.TradeMeasure;

/** Measures as text that a person can read, such as {@code TARIFF US>CA 25% steel:72 IN_FORCE IMPOSED@2025-05}. */
final class Sentences {

    private static final TradeFacts READER =
            TradeFacts.builder().published(LocalDate.of(2025, 8, 4)).build();

    private Sentences() {}

    /** The measures of a text of prose, read as an article published on 4 August 2025. */
    static List<TradeMeasure> measures(String text) {
        return READER.read("Trade news of the day\n" + text).measures();
    }

    /** The measures of a page with this title and a line of prose that names none. */
    static List<TradeMeasure> titled(String title) {
        return READER.read(title + "\nOfficials spoke to reporters on Monday about their talks.")
                .measures();
    }

    /** One line a measure. */
    static String lines(String text) {
        return page("Trade news of the day\n" + text);
    }

    /** One line a measure of a page that begins with its title. */
    static String page(String text) {
        var article = READER.read(text);
        return article.measures().stream()
                .map(measure -> line(article.figures(), measure))
                .collect(Collectors.joining("; "));
    }

    private static String line(List<?> figures, TradeMeasure measure) {
        StringBuilder line = new StringBuilder(measure.type().name());
        line.append(' ').append(measure.imposer().orElse("?")).append('>').append(String.join(",", measure.targets()));
        measure.basis().ifPresent(basis -> line.append(' ').append(basis));
        measure.legalBasis().ifPresent(law -> line.append(' ').append(law));
        measure.rates().forEach(rate -> line.append(' ').append(figures.get(rate)));
        measure.amounts().forEach(amount -> line.append(' ').append(figures.get(amount)));
        measure.products()
                .forEach(product -> line.append(' ')
                        .append(product.span().text())
                        .append(':')
                        .append(String.join("+", product.hs())));
        line.append(' ').append(measure.status());
        measure.events().forEach(event -> line.append(' ').append(event(event)));
        return line.toString();
    }

    private static String event(MeasureEvent event) {
        return event.kind()
                + event.date().map(DateValue::iso).map(date -> "@" + date).orElse("")
                + event.actor().map(actor -> "/" + actor).orElse("");
    }
}
