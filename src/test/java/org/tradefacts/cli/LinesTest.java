package org.tradefacts.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LinesTest {

    private static List<String> lines(InputStream in, int limit) throws IOException {
        Lines lines = new Lines(in, limit);
        List<String> read = new ArrayList<>();
        while (true) {
            try {
                Optional<byte[]> line = lines.next();
                if (line.isEmpty()) {
                    return read;
                }
                read.add(lines.number() + ":" + new String(line.get(), UTF_8));
            } catch (Lines.TooLongException e) {
                read.add(lines.number() + " too long");
            }
        }
    }

    /** A stream that gives its bytes in small pieces. */
    private static InputStream pieces(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8)) {
            @Override
            public synchronized int read(byte[] b, int off, int len) {
                return super.read(b, off, Math.min(len, 3));
            }
        };
    }

    @Test
    void aLastLineNeedsNoLineFeed() throws IOException {
        assertThat(lines(pieces("a\n\nb\r\nc"), 100)).containsExactly("1:a", "2:", "3:b\r", "4:c");
        assertThat(lines(pieces("a\n"), 100)).containsExactly("1:a");
        assertThat(lines(pieces(""), 100)).isEmpty();
    }

    @Property(tries = 50)
    void aLineThatIsTooLongIsSkipped(
            @ForAll @Size(max = 6) List<@IntRange(max = 9_000) Integer> lengths, @ForAll boolean small)
            throws IOException {
        int limit = 4_000;
        String text =
                String.join("", lengths.stream().map(n -> "x".repeat(n) + "\n").toList());
        InputStream in = small ? pieces(text) : new ByteArrayInputStream(text.getBytes(UTF_8));
        List<String> read = lines(in, limit);
        assertThat(read).hasSameSizeAs(lengths);
        for (int i = 0; i < read.size(); i++) {
            int length = lengths.get(i);
            String expected = (i + 1) + ":" + "x".repeat(length);
            if (length <= limit) {
                assertThat(read.get(i).equals(expected)).isTrue();
            } else {
                assertThat(read.get(i)).isEqualTo((i + 1) + " too long");
            }
        }
    }
}
