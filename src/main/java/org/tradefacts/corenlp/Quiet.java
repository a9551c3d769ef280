package org.tradefacts.corenlp;

import edu.stanford.nlp.util.logging.Redwood;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Keeps CoreNLP's log off standard output and error. The log is one for the whole process: a program that wants it sets
 * it up again after the first engine, with CoreNLP's {@code RedwoodConfiguration}.
 */
final class Quiet {

    private Quiet() {}

    /** Silences the log; later calls do nothing. */
    static void log() {
        Once.DONE.run();
    }

    private static final class Once {

        private static final Runnable DONE = once();

        /** The log's own start looks for SLF4J, which says on standard error that it has no back end. */
        @SuppressWarnings("resource")
        private static Runnable once() {
            PrintStream err = System.err;
            System.setErr(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
            try {
                Redwood.hideChannelsEverywhere();
            } finally {
                System.setErr(err);
            }
            RedwoodConfiguration.empty().apply();
            return () -> {};
        }
    }
}
