package org.tradefacts.internal.date;

/** Which side of the day of publication the words around a date put it on. */
enum Lean {
    /** Behind it: {@code said Tuesday}. */
    PAST,
    /** Ahead of it: {@code will meet on Tuesday}. */
    FUTURE,
    /** Nothing tells. */
    OPEN
}
