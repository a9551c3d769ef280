package consumer;

import org.tradefacts.Article;
import org.tradefacts.TradeFacts;

/** Compiles, without a warning, with the library and what it brings along. */
public final class Plain {

    private Plain() {}

    /** The number of facts of a page. */
    public static int facts(String page) {
        Article article = TradeFacts.create().read(page);
        return article.facts().size();
    }
}
