package org.tradefacts.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.tradefacts.Article;

/**
 * Articles as JSON.
 *
 * <pre>{@code
 * String json = ArticleJson.write(article);
 * }</pre>
 *
 * <p>The JSON holds every part of an article except the text of its page. Names and their order are fixed, an absent
 * value is {@code null} or {@code []}, decimals are strings of plain digits, and equal articles give equal strings. Its
 * form is described by the JSON Schema {@code article.schema.json} beside this class.
 */
public final class ArticleJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private ArticleJson() {}

    /**
     * An article as JSON on one line, without a line end.
     *
     * @throws NullPointerException if {@code article} is null
     */
    public static String write(Article article) {
        requireNonNull(article, "article");
        StringWriter text = new StringWriter(4096);
        try (JsonGenerator out = FACTORY.createGenerator(text)) {
            new ArticleWriter(out).write(article);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /**
     * Writes an article as JSON on one line, without a line end; the writer is not closed.
     *
     * @throws NullPointerException if an argument is null
     * @throws IOException if {@code out} throws it
     */
    public static void write(Article article, Writer out) throws IOException {
        out.write(write(article));
    }
}
