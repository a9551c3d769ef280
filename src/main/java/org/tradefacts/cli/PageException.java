package org.tradefacts.cli;

/** A page that cannot be read; the message begins with its place, as {@code pages.jsonl:3:17: }. */
final class PageException extends Exception {

    private static final long serialVersionUID = 1L;

    PageException(String place, String message) {
        super(place + ": " + message);
    }
}
