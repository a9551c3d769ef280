package org.tradefacts.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One run of the program: pages in, output and messages out, in the order of the input.
 *
 * <p>One thread reads the input, as many as there are processors read the pages, and the caller's prints.
 */
final class Run {

    /** All pages were read. */
    static final int ALL_READ = 0;

    /** Some input could not be read, or the output not written. */
    static final int SOME_FAILED = 1;

    private final PageReading reading;
    private final Printing printing;
    private final OutputStream out;
    private final PrintWriter err;
    private final Progress progress;

    Run(PageReading reading, Printing printing, OutputStream out, PrintWriter err, Progress progress) {
        this.reading = reading;
        this.printing = printing;
        this.out = out;
        this.err = err;
        this.progress = progress;
    }

    /** Reads everything that is named and returns the exit status. */
    int run(List<String> names, InputStream in, Optional<Input.Form> form) throws InterruptedException {
        try (Batch<Outcome> batch = new Batch<>()) {
            Thread reader = new Thread(() -> fill(batch, names, in, form), "input");
            reader.setDaemon(true);
            reader.start();
            try {
                return print(batch);
            } catch (IOException e) {
                return failedToWrite(String.valueOf(e.getMessage()));
            } finally {
                reader.interrupt();
            }
        }
    }

    private void fill(Batch<Outcome> batch, List<String> names, InputStream in, Optional<Input.Form> form) {
        Input.Sink sink = new Input.Sink() {
            @Override
            public void page(RawPage page) throws InterruptedException {
                batch.add(page.bytes().length, () -> reading.read(page));
            }

            @Override
            public void problem(String message) throws InterruptedException {
                batch.add(Outcome.failed(message));
            }
        };
        try {
            try {
                new Input(in, form, sink).read(names);
            } catch (RuntimeException | OutOfMemoryError e) {
                batch.add(Outcome.failed("the input cannot be read to its end: " + e));
            }
            batch.end();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private int print(Batch<Outcome> batch) throws IOException, InterruptedException {
        int status = ALL_READ;
        String before = "";
        write(printing.opening());
        while (true) {
            if (batch.isBusy()) {
                out.flush();
            }
            Optional<Outcome> next = batch.next();
            if (next.isEmpty()) {
                break;
            }
            Outcome outcome = next.get();
            if (!outcome.messages().isEmpty()) {
                progress.clear();
                outcome.messages().forEach(this::tell);
            }
            if (outcome.output().isPresent()) {
                write(before);
                write(outcome.output().get());
                before = printing.between();
            } else {
                status = SOME_FAILED;
            }
            progress.page();
        }
        progress.clear();
        write(printing.closing());
        out.flush();
        return status;
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private void tell(String message) {
        err.print(message + "\n");
        err.flush();
    }

    /** A reader that went away, such as {@code head}, is no failure; the Java library tells it only by its message. */
    private int failedToWrite(String message) {
        progress.clear();
        if (message.toLowerCase(Locale.ROOT).contains("pipe")) {
            return ALL_READ;
        }
        tell("cannot write: " + message);
        return SOME_FAILED;
    }
}
