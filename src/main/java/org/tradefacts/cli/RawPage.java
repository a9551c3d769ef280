package org.tradefacts.cli;

import java.util.Optional;

/** The bytes of a page, not yet understood. */
final class RawPage {

    private final Input.Form form;
    private final String file;
    private final int line;
    private final Optional<String> id;
    private final byte[] bytes;

    private RawPage(Input.Form form, String file, int line, Optional<String> id, byte[] bytes) {
        this.form = form;
        this.file = file;
        this.line = line;
        this.id = id;
        this.bytes = bytes;
    }

    /** A file that is one page, and what to call it. */
    static RawPage text(String file, Optional<String> id, byte[] bytes) {
        return new RawPage(Input.Form.TEXT, file, 0, id, bytes);
    }

    /** A line that is a page. */
    static RawPage jsonLine(String file, int line, byte[] bytes) {
        return new RawPage(Input.Form.JSONL, file, line, Optional.empty(), bytes);
    }

    boolean isJsonLine() {
        return form == Input.Form.JSONL;
    }

    Optional<String> id() {
        return id;
    }

    byte[] bytes() {
        return bytes;
    }

    /** The file, and the line where pages are lines. */
    String place() {
        return isJsonLine() ? file + ":" + line : file;
    }

    /** The file, and the line that a byte is in. */
    String place(int offset) {
        if (isJsonLine()) {
            return place();
        }
        int number = 1;
        for (int i = 0; i < offset; i++) {
            number += bytes[i] == '\n' ? 1 : 0;
        }
        return file + ":" + number;
    }
}
