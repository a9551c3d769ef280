package org.tradefacts.json;

import static java.util.Objects.requireNonNull;

import org.tradefacts.Article;

/**
 * Articles as linked data in the vocabulary of <a href="https://schema.org/">schema.org</a>, which search engines and
 * knowledge graphs read.
 *
 * <pre>{@code
 * String page = "<script type=\"application/ld+json\">" + ArticleJsonLd.write(article) + "</script>";
 * }</pre>
 *
 * <p>An article is a {@code NewsArticle} that {@code mentions} its people as {@code Person}, its money as
 * {@code MonetaryAmount}, its percentages and counts as {@code QuantitativeValue} and what it quotes as
 * {@code Quotation}; it is {@code about} its trade measures, which have no type of their own there. Offsets, dates,
 * lengths of time, ratios, indirect statements, events and related articles have no fitting term and are left out;
 * {@code docs/formats.md} has the whole mapping. Equal articles give equal strings. {@code <} is written as an escape,
 * so that a page can hold the JSON in a {@code script} element whatever the article says.
 */
public final class ArticleJsonLd {

    private ArticleJsonLd() {}

    /**
     * An article as JSON-LD on one line, without a line end.
     *
     * @throws NullPointerException if {@code article} is null
     */
    public static String write(Article article) {
        return write(article, false);
    }

    /**
     * An article as JSON-LD for people: indented, over many lines, without a last line end.
     *
     * @throws NullPointerException if {@code article} is null
     */
    public static String writePretty(Article article) {
        return write(article, true);
    }

    private static String write(Article article, boolean pretty) {
        requireNonNull(article, "article");
        return ArticleJson.generate(pretty, out -> new JsonLdWriter(article, out).write())
                .replace("<", "\\u003C");
    }
}
