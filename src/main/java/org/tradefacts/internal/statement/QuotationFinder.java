package org.tradefacts.internal.statement;

import java.util.List;
import org.tradefacts.internal.statement.Quotations.Quotation;
import org.tradefacts.internal.text.Document;
import org.tradefacts.internal.text.Tokens;

/**
 * Pairs the quotation marks of a document, paragraph by paragraph, as newspapers print them.
 *
 * <ul>
 *   <li>A straight mark opens or closes by what it is glued to; where that leaves both open, the marks take turns.
 *   <li>A paragraph that begins with a mark and never closes it is a quotation to its end: {@code "We are ready.} and
 *       in the next paragraph {@code "We will talk," he said.} Any other mark that nothing closes reaches to the end of
 *       its sentence, so that an odd number of marks never swallows the rest.
 *   <li>An apostrophe is no mark: {@code workers' rights}, {@code '90s}. A single mark opens only where a closing one
 *       follows in the paragraph.
 * </ul>
 */
final class QuotationFinder {

    /** A paragraph longer than this is no paragraph that a newspaper leaves open. */
    private static final int OPEN_SENTENCES = 8;

    private final Document document;
    private final Tokens tokens;
    private final List<Quotation> found;

    QuotationFinder(Document document, List<Quotation> found) {
        this.document = document;
        this.tokens = document.tokens();
        this.found = found;
    }

    void find() {
        int sentence = 0;
        while (sentence < document.sentences()) {
            int behind = document.sectionEnd(sentence);
            paragraph(document.sentenceStart(sentence), document.sentenceEnd(behind - 1));
            sentence = behind;
        }
    }

    private void paragraph(int from, int to) {
        int open = -1;
        boolean single = false;
        int lastCloser = lastSingleCloser(from, to);
        for (int i = from; i < to; i++) {
            if (Marks.isDouble(tokens, i)) {
                int length = Marks.isTwin(tokens, i) ? 2 : 1;
                if (open >= 0 && single) {
                    i += length - 1;
                    continue;
                }
                boolean opens = Marks.opens(tokens, i, length);
                boolean closes = Marks.closes(tokens, i, length);
                if (open >= 0 && (closes || !opens)) {
                    found.add(new Quotation(open, i + length, true));
                    open = -1;
                } else if (opens || !closes) {
                    if (open >= 0) {
                        unclosed(open, i, from);
                    }
                    open = i;
                    single = false;
                }
                i += length - 1;
            } else if (Marks.isSingle(tokens, i)) {
                if (open < 0 && i < lastCloser && opensSingle(i)) {
                    open = i;
                    single = true;
                } else if (open >= 0 && single && Marks.closes(tokens, i, 1) && !isApostrophe(i, to)) {
                    found.add(new Quotation(open, i + 1, true));
                    open = -1;
                }
            }
        }
        if (open >= 0 && !single) {
            unclosed(open, to, from);
        }
    }

    private void unclosed(int open, int limit, int paragraph) {
        int sentence = document.sentenceOf(open);
        int end = Math.min(limit, document.sentenceEnd(sentence));
        if (open == paragraph) {
            int last = Math.min(document.sentences() - 1, sentence + OPEN_SENTENCES);
            end = limit <= document.sentenceEnd(last) ? limit : end;
        }
        if (end > open + 1) {
            found.add(new Quotation(open, end, false));
        }
    }

    private int lastSingleCloser(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (Marks.isSingle(tokens, i) && Marks.closes(tokens, i, 1)) {
                return i;
            }
        }
        return -1;
    }

    private boolean opensSingle(int i) {
        return Marks.opens(tokens, i, 1) && !tokens.is(i + 1, Tokens.Kind.NUMBER);
    }

    /** Whether the closing mark at a token is the apostrophe of a plural: another one closes before any opens. */
    private boolean isApostrophe(int i, int to) {
        if (tokens.last(i - 1) != 's' || i + 1 == to || !tokens.is(i + 1, Tokens.Kind.WORD)) {
            return false;
        }
        for (int next = i + 1; next < Math.min(to, i + 200); next++) {
            if (Marks.isSingle(tokens, next)) {
                return Marks.closes(tokens, next, 1);
            }
        }
        return false;
    }
}
