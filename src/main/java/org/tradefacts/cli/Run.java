package org.tradefacts.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** One run of the program: pages in, output and messages out. */
final class Run {

    private final PageReading reading;
    private final Format format;
    private final OutputStream out;
    private final PrintWriter err;

    Run(PageReading reading, Format format, OutputStream out, PrintWriter err) {
        this.reading = reading;
        this.format = format;
        this.out = out;
        this.err = err;
    }

    /** Reads everything that is named and returns the exit status. */
    int run(List<String> names, InputStream in, Optional<Input.Form> form) throws IOException, InterruptedException {
        try (Batch<Outcome> batch = new Batch<>()) {
            Thread reader = new Thread(() -> fill(batch, names, in, form), "input");
            reader.setDaemon(true);
            reader.start();
            try {
                return print(batch);
            } finally {
                reader.interrupt();
            }
        }
    }

    private void fill(Batch<Outcome> batch, List<String> names, InputStream in, Optional<Input.Form> form) {
        Input.Sink sink = new Input.Sink() {
            @Override
            public void page(Input.Raw raw) throws InterruptedException {
                batch.add(raw.bytes().length, () -> reading.read(raw));
            }

            @Override
            public void problem(String message) throws InterruptedException {
                batch.add(Outcome.failed(message));
            }
        };
        try {
            new Input(in, form, sink).read(names);
            batch.end();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private int print(Batch<Outcome> batch) throws IOException, InterruptedException {
        int status = 0;
        while (true) {
            if (batch.isBusy()) {
                out.flush();
            }
            Optional<Outcome> next = batch.next();
            if (next.isEmpty()) {
                out.flush();
                return status;
            }
            Outcome outcome = next.get();
            for (String message : outcome.messages()) {
                err.println(message);
            }
            if (outcome.output().isPresent()) {
                out.write(outcome.output().get().getBytes(StandardCharsets.UTF_8));
            } else {
                status = 1;
            }
        }
    }
}
