package org.tradefacts.cli;

import java.util.List;
import java.util.Optional;

/**
 * What became of one page.
 *
 * @param output what to print for it, or nothing where it could not be read
 * @param messages what to say about it on standard error
 */
record Outcome(Optional<String> output, List<String> messages) {

    static Outcome failed(String message) {
        return new Outcome(Optional.empty(), List.of(message));
    }
}
