package org.tradefacts.internal.date;

/** Which side of the day of publication the words around a date put it on. */
enum Lean {
    /** Behind it: {@code said Tuesday}. */
    PAST,
    /** Ahead of it: {@code will meet on Tuesday}. */
    FUTURE,
    /**
     * Probably ahead: {@code by Friday}, {@code would meet on Tuesday}; enough for the nearest weekday, not for a year.
     */
    MAYBE_FUTURE,
    /** Nothing tells. */
    OPEN;

    boolean isAhead() {
        return this == FUTURE || this == MAYBE_FUTURE;
    }
}
