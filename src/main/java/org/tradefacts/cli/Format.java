package org.tradefacts.cli;

import org.tradefacts.Article;
import org.tradefacts.json.ArticleJson;

/** How articles are printed. */
enum Format {
    /** One article a line, as JSON. */
    JSONL;

    /** One article, with all line ends it needs. */
    String print(Article article) {
        return ArticleJson.write(article) + "\n";
    }
}
