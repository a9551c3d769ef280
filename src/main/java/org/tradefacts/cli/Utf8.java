package org.tradefacts.cli;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Strict decoding: where bytes are not UTF-8, it says so instead of putting U+FFFD in their place. */
final class Utf8 {

    private Utf8() {}

    /**
     * Decodes bytes.
     *
     * @throws MalformedException if they are not UTF-8
     */
    static String decode(byte[] bytes) throws MalformedException {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') >= 0) {
            check(bytes);
        }
        return text;
    }

    private static void check(byte[] bytes) throws MalformedException {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, CharBuffer.allocate(bytes.length), true);
        if (result.isError()) {
            throw new MalformedException(in.position(), bytes[in.position()]);
        }
    }

    /** Bytes that are not UTF-8. */
    static final class MalformedException extends Exception {

        private static final long serialVersionUID = 1L;

        private final int offset;

        private final byte first;

        MalformedException(int offset, byte first) {
            this.offset = offset;
            this.first = first;
        }

        /** How many bytes are in order before the first that is not. */
        int offset() {
            return offset;
        }

        /** The first byte that is not in order, as {@code 0xE9}. */
        String hex() {
            return String.format(Locale.ROOT, "0x%02X", first);
        }
    }
}
