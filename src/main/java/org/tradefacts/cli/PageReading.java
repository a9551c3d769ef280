package org.tradefacts.cli;

import java.util.List;
import java.util.Optional;
import org.tradefacts.Article;
import org.tradefacts.TradeFacts;

/** Reads one page and prints its article into a string. Thread-safe. */
final class PageReading {

    private final TradeFacts facts;
    private final Format format;

    PageReading(TradeFacts facts, Format format) {
        this.facts = facts;
        this.format = format;
    }

    /** What a page gives; never throws for a page that cannot be read. */
    Outcome read(Input.Raw raw) {
        String place = raw.line() == 0 ? raw.file() : raw.file() + ":" + raw.line();
        try {
            Page page = decode(raw, place);
            return new Outcome(Optional.of(format.print(read(page))), List.of());
        } catch (PageException e) {
            return Outcome.failed(String.valueOf(e.getMessage()));
        } catch (OutOfMemoryError e) {
            return Outcome.failed(place + ": needs more memory than there is; see the -Xmx option of java");
        } catch (RuntimeException | StackOverflowError e) {
            return Outcome.failed(place + ": cannot be read, please report this: " + e);
        }
    }

    private Article read(Page page) {
        Article article =
                page.published().map(day -> facts.read(page.text(), day)).orElseGet(() -> facts.read(page.text()));
        return page.id().map(article::withId).orElse(article);
    }

    private static Page decode(Input.Raw raw, String place) throws PageException {
        String text;
        try {
            text = Utf8.decode(raw.bytes());
        } catch (Utf8.MalformedException e) {
            throw new PageException(place, String.valueOf(e.getMessage()));
        }
        return raw.form() == Input.Form.JSONL ? JsonLine.read(text, place) : new Page(raw.id(), text, Optional.empty());
    }
}
