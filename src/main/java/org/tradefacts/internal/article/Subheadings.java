package org.tradefacts.internal.article;

import java.util.List;
import org.tradefacts.Section;
import org.tradefacts.Span;
import org.tradefacts.internal.lexicon.Phrases;
import org.tradefacts.internal.lexicon.Tsv;
import org.tradefacts.internal.lexicon.Vocabulary;

/**
 * Finds titles that have run into the text behind them.
 *
 * <ul>
 *   <li>Glued without a blank at the head of a line: {@code What the US wantsAt the heart of ...}; not {@code McDonald
 *       and SoftBank agreed ...}.
 *   <li>Capitals and a colon at the head of a line: {@code SECURING COPPER SUPPLY LINES: Today, ...}; not {@code MR.
 *       DOE: I think so.}
 *   <li>Glued with a blank, where a whole article stands on one line: {@code ... industry. Calls for more aid While the
 *       firms ...}; not {@code ... said. Doe of While You Wait Inc. ...}.
 * </ul>
 */
final class Subheadings {

    private enum Use {
        FREE,
        GLUED
    }

    private static final int LONGEST_CAPITALS = 110;
    private static final int SHORTEST_TEXT = 40;
    private static final int LONG_LINE = 600;
    private static final int MOST_WORDS = 9;

    private final Vocabulary vocabulary;
    private final Phrases<Use> openers;
    private final Phrases<Boolean> persons;

    Subheadings(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        openers = new Phrases<>(vocabulary);
        for (Tsv.Row row : Tsv.read(Subheadings.class, "openers.tsv", 2)) {
            if (openers.add(row.text(1), row.constant(0, Use.class)).isPresent()) {
                throw row.error("word stands twice");
            }
        }
        persons = new Phrases<>(vocabulary);
        for (String title :
                new String[] {"mr", "mrs", "ms", "dr", "president", "senator", "secretary", "the president"}) {
            persons.add(title, true);
        }
    }

    /** Adds the sections of one paragraph: its text, and the titles that stand glued in it. */
    void addParagraph(String page, int start, int end, List<Section> into) {
        int cut = headEnd(page, start, end);
        int from = start;
        if (cut > start) {
            add(Section.Kind.SUBHEADING, page, start, cut, into);
            from = Lines.skipBlanks(page, cut, end);
        }
        if (end - from > LONG_LINE) {
            from = addInner(page, from, end, into);
        }
        add(Section.Kind.BODY, page, from, end, into);
    }

    private static void add(Section.Kind kind, String page, int start, int end, List<Section> into) {
        into.add(new Section(kind, Span.of(page, start, end)));
    }

    /** The end of a title glued to the head of a line, or {@code start}. */
    private int headEnd(String page, int start, int end) {
        int limit = Math.min(end - SHORTEST_TEXT, start + LONGEST_CAPITALS);
        if (limit <= start || !Character.isUpperCase(page.charAt(start))) {
            return start;
        }
        boolean capitals = true;
        int words = 1;
        char c = page.charAt(start);
        for (int i = start + 1; i < limit; i++) {
            char before = c;
            c = page.charAt(i);
            if (c >= 'a' && c <= 'z') {
                capitals = false;
                continue;
            }
            words += c == ' ' ? 1 : 0;
            if (c == ':' && capitals) {
                boolean title = (words >= 3 || words == 2 && page.startsWith("ING ", page.indexOf(' ', start) - 3))
                        && page.charAt(i + 1) == ' '
                        && !namesPerson(page, start, i);
                return title ? i + 1 : start;
            }
            if (c == '.' && i + 1 < end && page.charAt(i + 1) == ' ' && !capitals || c == ':' || c == ';') {
                return start;
            }
            if (c == '@' || c == '#') {
                return start;
            }
            if (Character.isUpperCase(c) && isGlue(page, start, i, before, end, words)) {
                return i;
            }
            capitals &= !Character.isLowerCase(c);
        }
        return start;
    }

    private boolean namesPerson(String page, int start, int end) {
        int stop = start;
        while (stop < end && Character.isLetter(page.charAt(stop))) {
            stop++;
        }
        return persons.ofWord(vocabulary.find(page, start, stop)) != null;
    }

    /**
     * Whether a title ends and a sentence begins at {@code at}: {@code wants|At}, {@code next?|The}; not
     * {@code Soft|Bank}.
     */
    private boolean isGlue(String page, int start, int at, char before, int end, int words) {
        if (before == '?' || before == '!') {
            return words >= 2;
        }
        if (!Character.isLowerCase(before) || words < 2 && at - start < 4) {
            return false;
        }
        int stop = at + 1;
        while (stop < end && stop - at < 24 && Character.isLetter(page.charAt(stop))) {
            stop++;
        }
        if (stop >= end || page.charAt(stop) != ' ' && page.charAt(stop) != ',') {
            return false;
        }
        if (openers.ofWord(vocabulary.find(page, at, stop)) != null) {
            return true;
        }
        int word = at;
        while (word > start && Character.isLetter(page.charAt(word - 1))) {
            word--;
        }
        return words >= 3
                && at - word >= 4
                && page.charAt(word - 1) == ' '
                && Character.isLowerCase(page.charAt(word))
                && stop - at >= 3
                && Character.isLowerCase(page.charAt(at + 1));
    }

    /** Adds the text and titles of a long line up to the last title, and returns where the rest begins. */
    private int addInner(String page, int start, int end, List<Section> into) {
        int open = start;
        int sentence = start;
        while (sentence < end) {
            int cut = innerEnd(page, sentence, end);
            if (cut > sentence) {
                if (sentence > open) {
                    add(Section.Kind.BODY, page, open, Lines.trimEnd(page, open, sentence), into);
                }
                add(Section.Kind.SUBHEADING, page, sentence, Lines.trimEnd(page, sentence, cut), into);
                open = cut;
                sentence = cut;
            }
            sentence = nextSentence(page, sentence, end);
        }
        return open;
    }

    private static int nextSentence(String page, int from, int end) {
        for (int i = from + 1; i < end; i++) {
            if (page.charAt(i - 1) == ' ' && i >= 2 && Character.isUpperCase(page.charAt(i))) {
                char mark = page.charAt(i - 2);
                if (mark == '.'
                        || mark == '?'
                        || mark == '!'
                        || Titles.isClosing(mark) && i >= 3 && page.charAt(i - 3) == '.') {
                    return i;
                }
            }
        }
        return end;
    }

    /** Where the text begins behind a title that opens a sentence, or {@code start}. */
    private int innerEnd(String page, int start, int end) {
        int i = start;
        for (int words = 0; words < MOST_WORDS && i < end; words++) {
            int stop = i;
            while (stop < end
                    && stop - i < 24
                    && (Character.isLetter(page.charAt(stop)) || isInner(page.charAt(stop)))) {
                stop++;
            }
            if (stop == i || stop + 1 >= end || page.charAt(stop) != ' ') {
                return start;
            }
            if (words >= 2
                    && Character.isLowerCase(page.charAt(i - 2))
                    && Character.isUpperCase(page.charAt(i))
                    && Character.isLowerCase(page.charAt(stop + 1))
                    && openers.ofWord(vocabulary.find(page, i, stop)) == Use.FREE) {
                return i;
            }
            i = stop + 1;
        }
        return start;
    }

    private static boolean isInner(char c) {
        return c == '-' || c == '’' || c == '\'';
    }
}
