package org.tradefacts.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
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
    Outcome read(RawPage raw) {
        try {
            Page page = decode(raw);
            Article article = read(page);
            List<String> warnings = Stream.concat(
                            TextCheck.check(page.text()).map(finding -> warning(raw, finding)).stream(),
                            article.notes().stream().map(note -> raw.place() + ": warning: " + note))
                    .toList();
            return new Outcome(Optional.of(printing.apply(article)), warnings);
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

    private static Page decode(RawPage raw) throws PageException {
        String text;
        try {
            text = Utf8.decode(raw.bytes());
        } catch (Utf8.MalformedException e) {
            throw new PageException(
                    raw.place(e.offset()),
                    "not UTF-8: byte " + e.hex() + " at offset " + e.offset()
                            + (raw.isJsonLine() ? " of the line" : ""));
        }
        return raw.isJsonLine() ? JsonLine.read(text, raw.place()) : new Page(raw.id(), text, Optional.empty());
    }

    private static String warning(RawPage raw, TextCheck.Finding finding) {
        String where = raw.isJsonLine()
                ? ": warning: the text holds, in its line " + finding.line() + ", column " + finding.column() + ", "
                : ":" + finding.line() + ":" + finding.column() + ": warning: the text holds ";
        return raw.place() + where + finding.what();
    }
}
