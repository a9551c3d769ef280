package org.tradefacts.cli;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

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
            throw new MalformedException(in.position());
        }
    }

    /** Bytes that are not UTF-8. */
    static final class MalformedException extends Exception {

        private static final long serialVersionUID = 1L;

        /** How many bytes are in order before the first that is not. */
        private final int offset;

        MalformedException(int offset) {
            super("not UTF-8 at byte offset " + offset);
            this.offset = offset;
        }

        int offset() {
            return offset;
        }
    }
}
