package org.tradefacts.format;

import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.tradefacts.Article;
import org.tradefacts.Span;

/**
 * Articles as a page of HTML for people: the text with its facts marked in colour by kind, the value of a fact shown
 * when it is pointed at or reached by the keyboard, and beside it lists of measures with their events in the order of
 * time, officials, statements and figures.
 *
 * <pre>{@code
 * Files.writeString(folder.resolve("article.html"), ArticleHtml.write(article));
 * }</pre>
 *
 * <p>The page is one file that holds its style and no script, and loads nothing. Text of an article stays text,
 * whatever it is: it is escaped, and the page's content security policy allows nothing but its own style sheet.
 */
public final class ArticleHtml {

    private static final String STYLE = style();

    private static final String POLICY = "default-src 'none'; style-src 'sha256-"
            + BaseEncoding.base64()
                    .encode(Hashing.sha256()
                            .hashString(STYLE, StandardCharsets.UTF_8)
                            .asBytes())
            + "'; base-uri 'none'; form-action 'none'";

    private ArticleHtml() {}

    /**
     * A page of one article, to be stored in UTF-8.
     *
     * @throws NullPointerException if {@code article} is null
     */
    public static String write(Article article) {
        String title = article.headline().map(Span::text).or(article::id).orElse("Facts of an article");
        return opening(title) + part(article) + closing();
    }

    /**
     * The beginning of a page of several articles: follow it with {@link #part} for each and {@link #closing}.
     *
     * @throws NullPointerException if {@code title} is null
     */
    public static String opening(String title) {
        Markup out = new Markup();
        out.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        out.open("meta", "http-equiv", "Content-Security-Policy", "content", POLICY)
                .line();
        out.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        out.raw("<meta name=\"color-scheme\" content=\"light dark\">\n");
        out.raw("<meta name=\"referrer\" content=\"no-referrer\">\n");
        out.element("title", title).line();
        out.raw("<style>").raw(STYLE).raw("</style>\n</head>\n<body>\n");
        out.raw("<header class=\"top\">\n<h1>Facts in trade news</h1>\n<ul class=\"legend\" aria-label=\"Legend\">");
        for (Mark.Kind kind : Mark.Kind.values()) {
            out.open("li")
                    .element("span", kind.label(), "class", "key " + kind.label())
                    .close("li");
        }
        return out.raw("</ul>\n</header>\n<main>\n").toString();
    }

    /**
     * One article of a page, with its related articles. Two equal articles on one page share their ids.
     *
     * @throws NullPointerException if {@code article} is null
     */
    public static String part(Article article) {
        Markup out = new Markup();
        HtmlArticle.write(article, out);
        return out.toString();
    }

    /** The end of a page. */
    public static String closing() {
        return "</main>\n</body>\n</html>\n";
    }

    private static String style() {
        try {
            return Resources.toString(Resources.getResource(ArticleHtml.class, "article.css"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
