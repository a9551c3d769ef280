package org.tradefacts.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Walks the files, directories and the standard input that the command line names and hands on each page's bytes, in
 * order.
 */
final class Input {

    /** The most bytes that a page may have. */
    static final int LIMIT = 64 << 20;

    private static final String TOO_LONG = "longer than " + (LIMIT >> 20) + " MiB";

    /** How pages stand in a file. */
    enum Form {
        /** The file is one page. */
        TEXT,
        /** Each line is a page, as {@link JsonLine} reads it. */
        JSONL
    }

    /** Takes what is read. */
    interface Sink {
        void page(RawPage page) throws InterruptedException;

        void problem(String message) throws InterruptedException;
    }

    private final InputStream standardInput;
    private final Optional<Form> form;
    private final Sink sink;

    /** @param form how to read standard input and named files, where not their endings should tell */
    Input(InputStream standardInput, Optional<Form> form, Sink sink) {
        this.standardInput = standardInput;
        this.form = form;
        this.sink = sink;
    }

    /** Whether the input is one page of plain text by its form, not because it happens to hold no more. */
    static boolean isOnePage(List<String> names, Optional<Form> form) {
        if (names.size() != 1) {
            return false;
        }
        String name = names.get(0);
        if (name.equals("-")) {
            return form.orElse(Form.TEXT) == Form.TEXT;
        }
        Path path = Path.of(name);
        return !Files.isDirectory(path) && form.or(() -> formOf(path)).orElse(Form.TEXT) == Form.TEXT;
    }

    /** Reads everything that {@code names} name; {@code -} is standard input. */
    void read(List<String> names) throws InterruptedException {
        for (String name : names) {
            if (name.equals("-")) {
                guarded("<stdin>", () -> read(standardInput, "<stdin>", Optional.empty(), form.orElse(Form.TEXT)));
            } else {
                guarded(name, () -> readPath(Path.of(name)));
            }
        }
    }

    private void readPath(Path path) throws IOException, InterruptedException {
        if (!Files.isDirectory(path)) {
            readFile(path, form.orElseGet(() -> formOf(path).orElse(Form.TEXT)));
            return;
        }
        List<Path> files;
        try (Stream<Path> children = Files.list(path)) {
            files = children.filter(child -> formOf(child).isPresent() && !Files.isDirectory(child))
                    .sorted()
                    .collect(Collectors.toUnmodifiableList());
        }
        if (files.isEmpty()) {
            sink.problem(path + ": no .txt or .jsonl file in this directory");
        }
        for (Path file : files) {
            guarded(file.toString(), () -> readFile(file, formOf(file).orElseThrow()));
        }
    }

    private static Optional<Form> formOf(Path file) {
        String name =
                file.getFileName() == null ? "" : file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".jsonl")) {
            return Optional.of(Form.JSONL);
        }
        return name.endsWith(".txt") ? Optional.of(Form.TEXT) : Optional.empty();
    }

    private void readFile(Path file, Form fileForm) throws IOException, InterruptedException {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        try (InputStream in = Files.newInputStream(file)) {
            read(in, file.toString(), Optional.of(dot > 0 ? name.substring(0, dot) : name), fileForm);
        }
    }

    private void read(InputStream in, String file, Optional<String> id, Form inputForm)
            throws IOException, InterruptedException {
        if (inputForm == Form.JSONL) {
            readLines(new Lines(in, LIMIT), file);
            return;
        }
        byte[] bytes = in.readNBytes(LIMIT + 1);
        if (bytes.length > LIMIT) {
            sink.problem(file + ": " + TOO_LONG);
        } else {
            sink.page(RawPage.text(file, id, bytes));
        }
    }

    private void readLines(Lines lines, String file) throws IOException, InterruptedException {
        while (true) {
            try {
                Optional<byte[]> line = lines.next();
                if (line.isEmpty()) {
                    return;
                }
                byte[] bytes = lines.number() == 1 ? withoutByteOrderMark(line.get()) : line.get();
                if (!isBlank(bytes)) {
                    sink.page(RawPage.jsonLine(file, lines.number(), bytes));
                }
            } catch (Lines.TooLongException e) {
                sink.problem(file + ":" + lines.number() + ": " + TOO_LONG);
            }
        }
    }

    /** Some editors begin a file with U+FEFF, which is no JSON; in a page of plain text it is a character like any. */
    private static byte[] withoutByteOrderMark(byte[] line) {
        boolean marked = line.length >= 3 && line[0] == (byte) 0xEF && line[1] == (byte) 0xBB && line[2] == (byte) 0xBF;
        return marked ? Arrays.copyOfRange(line, 3, line.length) : line;
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    private void guarded(String name, Reading reading) throws InterruptedException {
        try {
            reading.run();
        } catch (NoSuchFileException e) {
            sink.problem(name + ": no such file");
        } catch (AccessDeniedException e) {
            sink.problem(name + ": permission denied");
        } catch (IOException | InvalidPathException e) {
            sink.problem(name + ": cannot be read: " + e.getMessage());
        }
    }

    /** A step of reading. */
    private interface Reading {
        void run() throws IOException, InterruptedException;
    }
}
