package org.tradefacts.examples.corenlp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tradefacts.Article;
import org.tradefacts.Fact;
import org.tradefacts.Person;
import org.tradefacts.Span;
import org.tradefacts.Statement;
import org.tradefacts.TradeFacts;
import org.tradefacts.corenlp.CoreNlpEngine;
import org.tradefacts.fixtures.Seeds;

/**
 * Reads the seed pages and a page of its own with both engines and prints what the second one adds, and what it drops.
 */
public final class BothEngines {

    public static void main(String[] args) throws IOException {
        try (CoreNlpEngine engine = CoreNlpEngine.english()) {
            TradeFacts embedded = TradeFacts.create();
            TradeFacts corenlp = TradeFacts.builder().engine(engine).build();
            List<String> pages =
                    new ArrayList<>(Seeds.all().stream().map(Article::text).toList());
            pages.add(Files.readString(Path.of("harbour.txt")));
            for (String page : pages) {
                Article article = embedded.read(page);
                Set<String> before = describe(article);
                Set<String> after = describe(corenlp.read(page));
                System.out.println(article.headline().map(Span::text).orElse("(no headline)"));
                System.out.println("  " + before.size() + " facts embedded, " + after.size() + " with CoreNLP");
                print("  + ", after, before);
                print("  - ", before, after);
            }
        }
    }

    private static void print(String sign, Set<String> facts, Set<String> known) {
        facts.stream().filter(fact -> !known.contains(fact)).forEach(fact -> System.out.println(sign + fact));
    }

    private static Set<String> describe(Article article) {
        Set<String> facts = new LinkedHashSet<>();
        for (Fact fact : article.facts()) {
            String kind = fact.getClass().getSimpleName();
            String where = " at " + fact.span().start() + ": ";
            if (fact instanceof Person person) {
                person.mentions()
                        .forEach(mention -> facts.add(
                                "mention at " + mention.start() + ": " + mention.text() + " (" + person.name() + ")"));
            } else if (fact instanceof Statement statement) {
                facts.add(kind + where + statement.speaker().map(Span::text).orElse("(goes on)") + ": "
                        + fact.span().text());
            } else {
                facts.add(kind + where + fact.span().text());
            }
        }
        return facts;
    }
}
