package org.tradefacts.internal.article;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.tradefacts.Span;

/**
 * A publication date as a page prints it.
 *
 * @param span the characters: {@code 09-05-2025}
 * @param readings the day it means: one, or two where the numbers leave the order of day and month open
 */
public record PrintedDate(Span span, List<LocalDate> readings) {

    /** Copies the list. */
    public PrintedDate {
        readings = ImmutableList.copyOf(readings);
    }
}
