package org.tradefacts.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tradefacts.Article;
import org.tradefacts.Official;
import org.tradefacts.Span;
import org.tradefacts.Statement;
import org.tradefacts.TradeFacts;

/** Prints the officials of an article, and who said what, with the person behind "he" and "the minister". */
public final class WhoSaidWhat {

    public static void main(String[] args) throws IOException {
        TradeFacts reader = TradeFacts.create();
        for (String page : new String[] {"cars", "canola"}) {
            Article article = reader.read(Files.readString(Path.of("articles", page + ".txt")));
            for (Official official : article.officials()) {
                System.out.println(
                        official.person().name() + ": " + official.post().title() + ", "
                                + official.post().country().orElse("?") + ", "
                                + official.post().tenure() + ", "
                                + official.post().sphere());
            }
            for (Statement statement : article.statements()) {
                System.out.println(speaker(article, statement) + " [" + statement.mode() + "]");
                statement.content().forEach(part -> System.out.println("    " + part.text()));
            }
        }
    }

    /** As printed, and where that is not the person's name, the name. */
    private static String speaker(Article article, Statement statement) {
        String printed = statement.speaker().map(Span::text).orElse("(goes on)");
        if (statement.person().isEmpty()) {
            return printed;
        }
        String name = article.people().get(statement.person().getAsInt()).name();
        return name.equals(printed) ? name : printed + " = " + name;
    }
}
