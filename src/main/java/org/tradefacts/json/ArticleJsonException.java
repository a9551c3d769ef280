package org.tradefacts.json;

/**
 * Thrown where JSON is not an article of the page it is read with; the message begins with the path of the value that
 * is wrong, as {@code figures[3].subject}.
 *
 * <pre>{@code
 * try {
 *     ArticleJson.read(ArticleJson.write(article), "another page");
 * } catch (ArticleJsonException e) {
 *     e.getMessage(); // headline: offsets 0 to 65 enclose no text of a page of 12 characters
 * }
 * }</pre>
 */
public final class ArticleJsonException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    ArticleJsonException(String message) {
        super(message);
    }

    ArticleJsonException(String message, Throwable cause) {
        super(message, cause);
    }
}
