package org.tradefacts.cli;

import java.util.function.Function;
import org.tradefacts.Article;
import org.tradefacts.json.ArticleJson;

/**
 * How a run's articles are printed one after another.
 *
 * @param opening what comes before the first
 * @param one an article; called from several threads at a time
 * @param between what comes between two
 * @param closing what comes after the last
 */
record Printing(String opening, Function<Article, String> one, String between, String closing) {

    /** The formats to choose from. */
    enum Format {
        /** Indented JSON: one object for a single page, otherwise an array. */
        JSON,
        /** JSON, one article a line. */
        JSONL,
        /** A table for people. */
        TABLE,
        /** Comma-separated values, one row a fact. */
        CSV
    }

    /**
     * The printing of a format.
     *
     * @param single whether the input is one page and cannot be more
     * @param table how a table is printed
     */
    static Printing of(Format format, boolean single, ArticleTable table) {
        return switch (format) {
            case JSON ->
                single
                        ? new Printing("", article -> ArticleJson.writePretty(article) + "\n", "", "")
                        : new Printing("[", article -> "\n" + ArticleJson.writePretty(article), ",", "\n]\n");
            case JSONL -> new Printing("", article -> ArticleJson.write(article) + "\n", "", "");
            case TABLE -> new Printing("", table::print, "\n", "");
            case CSV -> new Printing(CsvRow.HEADER, ArticleCsv::print, "", "");
        };
    }
}
