package org.tradefacts;

/**
 * A figure's part in a change, as in "fall from 12.3 percent to 10.2 percent".
 *
 * <pre>{@code
 * List<Figure> figures = FigureFinder.standard().find("Growth fell from 12.3 percent to 10.2 percent.");
 * figures.get(0).change(); // Optional[FROM]
 * figures.get(1).change(); // Optional[TO]
 * }</pre>
 */
public enum Change {
    /** The value before the change. */
    FROM,
    /** The value after the change. */
    TO
}
