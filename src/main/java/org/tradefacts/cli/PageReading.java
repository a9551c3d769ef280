package org.tradefacts.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.tradefacts.Article;
import org.tradefacts.TradeFacts;

/** Reads one page and prints its article into a string. Thread-safe. */
final class PageReading {

    private final TradeFacts facts;
    private final Function<Article, String> printing;

    PageReading(TradeFacts facts, Function<Article, String> printing) {
        this.facts = facts;
        this.printing = printing;
    }

    /** What a page gives; never throws for a page that cannot be read. */
    Outcome read(Input.Raw raw) {
        try {
            Page page = decode(raw);
            List<String> warnings = TextCheck.check(page.text())
                    .map(finding -> List.of(warning(raw, finding)))
                    .orElse(List.of());
            return new Outcome(Optional.of(printing.apply(read(page))), warnings);
        } catch (PageException e) {
            return Outcome.failed(String.valueOf(e.getMessage()));
        } catch (OutOfMemoryError e) {
            return Outcome.failed(raw.place() + ": needs more memory than there is; see the -Xmx option of java");
        } catch (RuntimeException | StackOverflowError e) {
            return Outcome.failed(raw.place() + ": cannot be read, please report this: " + e);
        }
    }

    private Article read(Page page) {
        Article article =
                page.published().map(day -> facts.read(page.text(), day)).orElseGet(() -> facts.read(page.text()));
        return page.id().map(article::withId).orElse(article);
    }

    private static Page decode(Input.Raw raw) throws PageException {
        String text;
        try {
            text = Utf8.decode(raw.bytes());
        } catch (Utf8.MalformedException e) {
            throw new PageException(
                    place(raw, e.offset()),
                    "not UTF-8: byte " + e.hex() + " at offset " + e.offset()
                            + (raw.form() == Input.Form.JSONL ? " of the line" : ""));
        }
        return raw.form() == Input.Form.JSONL
                ? JsonLine.read(text, raw.place())
                : new Page(raw.id(), text, Optional.empty());
    }

    private static String warning(Input.Raw raw, TextCheck.Finding finding) {
        return raw.form() == Input.Form.JSONL
                ? String.format(
                        Locale.ROOT,
                        "%s: warning: the text holds, in its line %d, column %d, %s",
                        raw.place(),
                        finding.line(),
                        finding.column(),
                        finding.what())
                : String.format(
                        Locale.ROOT,
                        "%s:%d:%d: warning: the text holds %s",
                        raw.file(),
                        finding.line(),
                        finding.column(),
                        finding.what());
    }

    private static String place(Input.Raw raw, int offset) {
        if (raw.form() == Input.Form.JSONL) {
            return raw.place();
        }
        int line = 1;
        for (int i = 0; i < offset; i++) {
            line += raw.bytes()[i] == '\n' ? 1 : 0;
        }
        return raw.file() + ":" + line;
    }
}
