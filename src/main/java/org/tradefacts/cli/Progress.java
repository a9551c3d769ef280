package org.tradefacts.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;

/** One line on a terminal that counts the pages of a long run, written over and over. */
final class Progress {

    private static final long QUIET = Duration.ofSeconds(2).toNanos();
    private static final long PAUSE = Duration.ofMillis(200).toNanos();

    private final PrintWriter terminal;
    private final boolean visible;
    private final long start = System.nanoTime();
    private long next = start + QUIET;
    private long pages;
    private boolean shown;

    /** @param visible whether to print anything */
    Progress(PrintWriter terminal, boolean visible) {
        this.terminal = terminal;
        this.visible = visible;
    }

    /** Counts a page. */
    void page() {
        pages++;
        long now = System.nanoTime();
        if (visible && now - next >= 0) {
            long rate = Math.round(pages * 1e9 / (now - start));
            terminal.print(String.format(Locale.ROOT, "\r%,d pages, %,d a second ", pages, rate));
            terminal.flush();
            shown = true;
            next = now + PAUSE;
        }
    }

    /** Takes the line away, so that something else can be printed. */
    void clear() {
        if (shown) {
            terminal.print("\r\u001B[K");
            terminal.flush();
            shown = false;
        }
    }
}
