package org.tradefacts.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which standard streams are terminals, and what they can do.
 *
 * @param input whether standard input is one
 * @param styles whether standard output is one that can print bold
 * @param error whether standard error is one
 * @param width how many columns there are, as far as the environment says
 */
record Screen(boolean input, boolean styles, boolean error, Optional<Integer> width) {

    /** No terminal at all. */
    static final Screen NONE = new Screen(false, false, false, Optional.empty());

    /** The streams of this process. */
    static Screen ofProcess() {
        boolean plain = System.getenv("NO_COLOR") != null || "dumb".equals(System.getenv("TERM"));
        Optional<Integer> columns = Optional.ofNullable(System.getenv("COLUMNS"))
                .filter(text -> text.matches("[1-9]\\d{0,3}"))
                .map(Integer::valueOf);
        return new Screen(isTerminal(0), isTerminal(1) && !plain, isTerminal(2), columns);
    }

    /** Linux says so for each stream; elsewhere Java only knows whether both input and output are terminals. */
    private static boolean isTerminal(int stream) {
        try {
            String device =
                    Files.readSymbolicLink(Path.of("/proc/self/fd/" + stream)).toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty") || device.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException e) {
            return isTerminal(System.console());
        }
    }

    /** From Java 22 on there can be a console that is no terminal, and a method that says so. */
    private static boolean isTerminal(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
