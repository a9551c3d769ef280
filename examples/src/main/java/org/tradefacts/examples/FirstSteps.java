package org.tradefacts.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tradefacts.Article;
import org.tradefacts.Fact;
import org.tradefacts.TradeFacts;
import org.tradefacts.TradeMeasure;

/** Reads one page and prints what it says, fact by fact, each with its place in the text. */
public final class FirstSteps {

    public static void main(String[] args) throws IOException {
        String page = Files.readString(Path.of("articles/cars.txt"));
        TradeFacts reader = TradeFacts.create();
        Article article = reader.read(page);

        article.headline().ifPresent(headline -> System.out.println(headline.text()));
        article.published().ifPresent(day -> System.out.println(day.date() + ", " + day.basis()));

        for (Fact fact : article.facts()) {
            System.out.println(fact.getClass().getSimpleName() + " " + fact.span());
        }

        for (TradeMeasure measure : article.measures()) {
            System.out.println(measure.type() + ": " + measure.imposer().orElse("?") + " on " + measure.targets() + ", "
                    + measure.status());
            measure.events()
                    .forEach(event -> System.out.println("  " + event.kind() + " "
                            + event.date().map(Object::toString).orElse("(no date)") + ": "
                            + event.span().text()));
        }
    }
}
