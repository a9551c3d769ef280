package org.tradefacts.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/** Cuts a stream of bytes at its line feeds, with no more of it in memory than one line. */
final class Lines {

    private static final int CHUNK = 1 << 16;

    private final InputStream in;
    private final int limit;
    private byte[] buffer = new byte[CHUNK];
    private int from;
    private int to;
    private int number;

    /** @param limit the most bytes that a line may have */
    Lines(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /** The number of the line that was read last, from 1. */
    int number() {
        return number;
    }

    /**
     * The next line without its line feed, or nothing at the end.
     *
     * @throws TooLongException if the line has more bytes than allowed; the line after it can be read
     */
    Optional<byte[]> next() throws IOException, TooLongException {
        number++;
        int searched = from;
        while (true) {
            for (int i = searched; i < to; i++) {
                if (buffer[i] == '\n') {
                    return Optional.of(take(i, i + 1));
                }
            }
            if (to - from > limit) {
                skipLine();
                throw new TooLongException();
            }
            int read = to - from;
            if (!fill()) {
                return from == to ? Optional.empty() : Optional.of(take(to, to));
            }
            searched = from + read;
        }
    }

    private byte[] take(int end, int next) throws TooLongException {
        if (end - from > limit) {
            from = next;
            throw new TooLongException();
        }
        byte[] line = Arrays.copyOfRange(buffer, from, end);
        from = next;
        return line;
    }

    private void skipLine() throws IOException {
        from = to;
        buffer = new byte[CHUNK];
        from = to = 0;
        while (fill()) {
            for (int i = from; i < to; i++) {
                if (buffer[i] == '\n') {
                    from = i + 1;
                    return;
                }
            }
            from = to;
        }
    }

    /** Reads more bytes behind those that are left, or tells that there are none. */
    private boolean fill() throws IOException {
        if (from > 0) {
            System.arraycopy(buffer, from, buffer, 0, to - from);
            to -= from;
            from = 0;
        }
        if (to == buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * to);
        }
        int read = in.read(buffer, to, buffer.length - to);
        to += Math.max(0, read);
        return read > 0;
    }

    /** A line that is longer than allowed. */
    static final class TooLongException extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
