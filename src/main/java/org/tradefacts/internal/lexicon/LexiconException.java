package org.tradefacts.internal.lexicon;

/** Thrown when a word list cannot be used; the message names the file and, where there is one, the line. */
public final class LexiconException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message what is wrong, beginning with the place */
    public LexiconException(String message) {
        super(message);
    }

    LexiconException(String message, Throwable cause) {
        super(message, cause);
    }
}
