package org.tradefacts;

/** A figure's part in a change, as in "fall from 12.3 percent to 10.2 percent". */
public enum Change {
    /** The value before the change. */
    FROM,
    /** The value after the change. */
    TO
}
