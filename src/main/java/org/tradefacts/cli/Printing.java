package org.tradefacts.cli;

import java.util.function.Function;
import org.tradefacts.Article;
import org.tradefacts.format.ArticleBrat;
import org.tradefacts.format.ArticleCsv;
import org.tradefacts.format.ArticleHtml;
import org.tradefacts.json.ArticleJson;
import org.tradefacts.json.ArticleJsonLd;

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
        CSV,
        /** A page for people, with one article after another. */
        HTML,
        /** Descriptions in the vocabulary of schema.org: one object for a single page, otherwise an array. */
        JSONLD,
        /** Standoff for the annotation tool brat, of a single page. */
        BRAT
    }

    /**
     * The printing of a format.
     *
     * @param single whether the input is one page and cannot be more
     * @param table how a table is printed
     */
    static Printing of(Format format, boolean single, ArticleTable table) {
        return switch (format) {
            case JSON -> objects(ArticleJson::writePretty, single);
            case JSONL -> new Printing("", article -> ArticleJson.write(article) + "\n", "", "");
            case TABLE -> new Printing("", table::print, "\n", "");
            case CSV -> new Printing(ArticleCsv.HEADER, ArticleCsv::write, "", "");
            case HTML ->
                single
                        ? new Printing("", ArticleHtml::write, "", "")
                        : new Printing(
                                ArticleHtml.opening("Facts in trade news"),
                                ArticleHtml::part,
                                "",
                                ArticleHtml.closing());
            case JSONLD -> objects(ArticleJsonLd::writePretty, single);
            case BRAT -> new Printing("", ArticleBrat::write, "", "");
        };
    }

    private static Printing objects(Function<Article, String> form, boolean single) {
        return single
                ? new Printing("", article -> form.apply(article) + "\n", "", "")
                : new Printing("[", article -> "\n" + form.apply(article), ",", "\n]\n");
    }
}
