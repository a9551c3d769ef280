package org.tradefacts.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.tradefacts.Article;

/**
 * Articles as JSON, both ways.
 *
 * <pre>{@code
 * String json = ArticleJson.write(article);
 * Article same = ArticleJson.read(json, article.text());
 * }</pre>
 *
 * <p>The JSON holds every part of an article except the text of its page, which is asked for when the JSON is read, and
 * checked against each span. Names and their order are fixed, an absent value is {@code null} or {@code []}, decimals
 * are strings of plain digits, and equal articles give equal strings. {@link #schema()} describes the form.
 */
public final class ArticleJson {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private static final ObjectReader TREES =
            new JsonMapper(FACTORY).reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private ArticleJson() {}

    /**
     * An article as JSON on one line, without a line end.
     *
     * @throws NullPointerException if {@code article} is null
     */
    public static String write(Article article) {
        return write(article, false);
    }

    /**
     * An article as JSON for people: indented, over many lines, without a last line end.
     *
     * @throws NullPointerException if {@code article} is null
     */
    public static String writePretty(Article article) {
        return write(article, true);
    }

    /**
     * Writes an article as JSON on one line, without a line end; the writer is neither flushed nor closed.
     *
     * @throws NullPointerException if an argument is null
     * @throws IOException if {@code out} throws it
     */
    public static void write(Article article, Writer out) throws IOException {
        requireNonNull(out, "out").write(write(article));
    }

    private static String write(Article article, boolean pretty) {
        requireNonNull(article, "article");
        return generate(pretty, out -> new ArticleWriter(out).write(article));
    }

    /** What a writer gives to a generator, with halves of characters as escapes. */
    static String generate(boolean pretty, Content content) {
        StringWriter text = new StringWriter(4096);
        try (JsonGenerator out = FACTORY.createGenerator(text)) {
            if (pretty) {
                out.setPrettyPrinter(new Pretty());
            }
            content.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return escapeLoneSurrogates(text.toString());
    }

    /** Writes one JSON value. */
    interface Content {
        void write(JsonGenerator out) throws IOException;
    }

    /** UTF-8 has no bytes for half a character, so it is written as an escape; a page may hold one. */
    private static String escapeLoneSurrogates(String json) {
        StringBuilder escaped = new StringBuilder();
        int done = 0;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (!Character.isSurrogate(c)) {
                continue;
            }
            if (Character.isHighSurrogate(c) && i + 1 < json.length() && Character.isLowSurrogate(json.charAt(i + 1))) {
                i++;
            } else {
                escaped.append(json, done, i)
                        .append("\\u")
                        .append(Integer.toHexString(c).toUpperCase(Locale.ROOT));
                done = i + 1;
            }
        }
        return done == 0 ? json : escaped.append(json, done, json.length()).toString();
    }

    /**
     * The article that was written as {@code json}, equal to it in all parts.
     *
     * @param json what {@code write} or {@link #writePretty} gave
     * @param page the text of the article's page
     * @throws NullPointerException if an argument is null
     * @throws ArticleJsonException if {@code json} is anything else, or a span does not hold the text that {@code page}
     *     has there
     */
    public static Article read(String json, String page) {
        requireNonNull(json, "json");
        requireNonNull(page, "page");
        try {
            return ArticleReader.article(Node.root(TREES.readTree(json), page));
        } catch (JsonProcessingException e) {
            throw new ArticleJsonException(
                    "not JSON at line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr() + ": " + e.getOriginalMessage(),
                    e);
        }
    }

    /** The JSON Schema (2020-12) that everything written here follows. */
    public static String schema() {
        try {
            return Resources.toString(
                    Resources.getResource(ArticleJson.class, "article.schema.json"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
