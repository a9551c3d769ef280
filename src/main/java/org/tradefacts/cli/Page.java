package org.tradefacts.cli;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A page to read.
 *
 * @param id the caller's name for it
 * @param text its text
 * @param published the day of its publication, where the input gives it
 */
record Page(Optional<String> id, String text, Optional<LocalDate> published) {}
