package org.tradefacts.internal.article;

import com.google.common.collect.Iterables;
import org.jspecify.annotations.Nullable;
import org.tradefacts.internal.lexicon.Letters;
import org.tradefacts.internal.lexicon.Phrases;
import org.tradefacts.internal.lexicon.TokenScanner;
import org.tradefacts.internal.lexicon.Tsv;
import org.tradefacts.internal.lexicon.Vocabulary;

/**
 * Tells lines that belong to the page from lines of an article, by the wordings in {@code boilerplate.tsv} and by
 * shape.
 *
 * <ul>
 *   <li>The whole line: {@code Advertisement}, {@code 12 Comments}; not {@code Comments by the minister drew fire.}
 *   <li>How it begins: {@code Sign up for our newsletter}, {@code Read More: Senate votes}, {@code Copyright 2025}; not
 *       {@code Share prices fell.}
 *   <li>How it ends: {@code A daily letter on trade. Sign up here.}; not {@code He wants to read more.}
 *   <li>Nothing to read: {@code <!-- -->}, {@code * * *}, {@code <br>}.
 *   <li>An age and no more: {@code 8 hours ago}, {@code time8 hours ago}.
 *   <li>An address or a long code, and no more: {@code https://example.org/a}, {@code desk@example.org}.
 *   <li>The initials of desk editors: {@code (pvs/ji)}; not {@code (Yonhap)}.
 * </ul>
 */
final class Boilerplate {

    private enum Use {
        LINE,
        START,
        END,
        TAIL,
        RELATED,
        LABEL
    }

    /** Lines longer than this are not boilerplate, whatever they begin with. */
    private static final int LONGEST = 700;

    private static final int LAST_WORDS = 56;

    private final Phrases<Use> whole;
    private final Phrases<Boolean> heads;
    private final Phrases<Boolean> firstWords;
    private final Phrases<Boolean> ends;
    private final Phrases<Boolean> lastWords;
    private final Phrases<Boolean> labels;
    private final Phrases<Boolean> ago;
    private final Phrases<Boolean> copyright;

    Boilerplate(Vocabulary vocabulary) {
        whole = new Phrases<>(vocabulary);
        heads = new Phrases<>(vocabulary);
        firstWords = new Phrases<>(vocabulary);
        ends = new Phrases<>(vocabulary);
        lastWords = new Phrases<>(vocabulary);
        labels = new Phrases<>(vocabulary);
        copyright = new Phrases<>(vocabulary);
        copyright.add("copyright", true);
        firstWords.add("copyright", true);
        ago = new Phrases<>(vocabulary);
        ago.add("ago", true);
        for (Tsv.Row row : Tsv.read(Boilerplate.class, "boilerplate.tsv", 2)) {
            Use use = row.constant(0, Use.class);
            boolean fresh = switch (use) {
                case START -> addHead(row.text(1));
                case END -> addEnd(row.text(1));
                case LABEL -> labels.add(row.text(1), true).isEmpty();
                default -> whole.add(row.text(1), use).isEmpty();
            };
            if (!fresh) {
                throw row.error("phrase stands twice");
            }
        }
    }

    private boolean addHead(String phrase) {
        firstWords.add(TokenScanner.split(phrase).get(0), true);
        return heads.add(phrase, true).isEmpty();
    }

    private boolean addEnd(String phrase) {
        lastWords.add(Iterables.getLast(TokenScanner.split(phrase)), true);
        return ends.add(phrase, true).isEmpty();
    }

    /** The part that a line plays, or null for one that is no boilerplate; {@code head} holds its first tokens. */
    @Nullable Part read(String page, int start, int end, Glance head, Glance spare) {
        if (end - start > LONGEST) {
            return null;
        }
        if (isEmpty(page, start, end)
                || isTag(page, start, end)
                || isInitials(page, start, end)
                || isAddress(page, start, end)) {
            return Part.BOILERPLATE;
        }
        boolean seen = head.size() > 0 && head.end(head.size() - 1) == end;
        if (seen) {
            Use use = wholeLine(head);
            if (use != null) {
                return switch (use) {
                    case TAIL -> Part.TAIL;
                    case RELATED -> Part.RELATED;
                    default -> Part.BOILERPLATE;
                };
            }
            if (isAge(head)) {
                return Part.BOILERPLATE;
            }
        }
        int word = head.size() > 1 && head.isSign(0) && head.isWord(1) ? 1 : 0;
        if (heads.longestAt(head.words(), 0, head.size()) != null
                || heads.longestAt(head.words(), word, head.size()) != null
                || head.size() > word && copyright.ofWord(head.words()[word]) != null && !head.isWord(word + 1)) {
            return Part.BOILERPLATE;
        }
        return endsSo(page, start, end, spare) ? Part.BOILERPLATE : null;
    }

    /** Whether a line that begins with these two tokens may be boilerplate by its first words. */
    boolean mayBegin(Glance head) {
        return head.size() > 0
                && (firstWords.ofWord(head.words()[0]) != null
                        || head.size() > 1 && firstWords.ofWord(head.words()[1]) != null);
    }

    /** Whether a word may stand beside a printed date: {@code Published}, {@code at}, {@code KST}. */
    boolean isLabel(int word) {
        return labels.ofWord(word) != null;
    }

    private @Nullable Use wholeLine(Glance line) {
        int from = 0;
        while (from < line.size() && !line.isWord(from)) {
            from++;
        }
        Phrases.Match<Use> match = whole.longestAt(line.words(), from, line.size());
        if (match == null) {
            return null;
        }
        for (int i = from + match.length(); i < line.size(); i++) {
            if (line.isWord(i)) {
                return null;
            }
        }
        return match.value();
    }

    private boolean isAge(Glance line) {
        int last = line.size() - 1;
        if (last < 1 || last > 4 || ago.ofWord(line.words()[last]) == null) {
            return false;
        }
        String text = line.span(0, last).text();
        return text.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    private boolean endsSo(String page, int start, int end, Glance tail) {
        int from = Math.max(start, end - LAST_WORDS);
        while (from > start && from < end && Character.isLetterOrDigit(page.charAt(from - 1))) {
            from++;
        }
        if (lastWords.ofWord(tail.lastWord(start, end)) == null) {
            return false;
        }
        tail.read(from, end, Integer.MAX_VALUE);
        int last = tail.size();
        while (last > 0 && tail.isSign(last - 1)) {
            last--;
        }
        for (int i = 0; i < last; i++) {
            Phrases.Match<Boolean> match = ends.longestAt(tail.words(), i, last);
            if (match != null && i + match.length() == last) {
                boolean sentence = page.charAt(end - 1) == '.' && i > 0 && tail.isWord(i - 1);
                return match.length() > 2 || !sentence;
            }
        }
        return false;
    }

    private static boolean isEmpty(String page, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Character.isLetterOrDigit(page.charAt(i)) || Character.isSurrogate(page.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isTag(String page, int start, int end) {
        if (page.charAt(start) != '<' || page.charAt(end - 1) != '>') {
            return false;
        }
        if (page.startsWith("<!--", start)) {
            return page.startsWith("-->", end - 3);
        }
        return page.indexOf('>', start) == end - 1;
    }

    private static boolean isAddress(String page, int start, int end) {
        boolean address = page.startsWith("www.", start);
        boolean code = false;
        int digits = 0;
        for (int i = start; i < end; i++) {
            char c = page.charAt(i);
            if (Character.isWhitespace(c) || Letters.classOf(c) == Letters.CURRENCY) {
                return false;
            }
            address |= c == '@' || c == ':' && page.startsWith("://", i);
            digits = c >= '0' && c <= '9' ? digits + 1 : 0;
            code |= digits > 8;
        }
        return address || code;
    }

    private static boolean isInitials(String page, int start, int end) {
        if (end - start < 4 || end - start > 16 || page.charAt(start) != '(' || page.charAt(end - 1) != ')') {
            return false;
        }
        for (int i = start + 1; i < end - 1; i++) {
            char c = page.charAt(i);
            if (!Character.isLowerCase(c) && c != '/' && c != '-') {
                return false;
            }
        }
        return true;
    }
}
