package org.tradefacts.internal.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tradefacts.Section;
import org.tradefacts.Span;
import org.tradefacts.internal.lexicon.Phrases;
import org.tradefacts.internal.lexicon.Vocabulary;

/**
 * Finds the outlets and agencies that an article credits as its source or publisher; the proper name alone.
 *
 * <ul>
 *   <li>A line of its own, with or without a date: {@code Korea Herald}, {@code • Korea Herald}, {@code Source:
 *       Xinhua}, {@code The Example Times | 9 May 2025}, {@code Korea Herald09-05-2025}; not {@code Korea Herald
 *       workers strike}.
 *   <li>A line with a date and nothing but labels: {@code Published: May 9, 2025, 10:30 a.m. KST}.
 *   <li>A signature behind the last sentence: {@code ... the ministry said. (Yonhap)}, {@code ... he said. REUTER}; not
 *       {@code the party (PPP)}.
 *   <li>Behind a bar or dash at the end of a headline: {@code Tariffs rise | The Example Times}.
 *   <li>The end of a sentence: {@code ..., reports Yonhap news agency.}, {@code ..., Caliber.Az reports via
 *       Bloomberg.}; not {@code he told Reuters}, nor {@code the bank reports losses}.
 * </ul>
 */
final class Credits {

    private static final int LONGEST_LINE = 120;
    private static final int LONGEST_NAME = 60;
    private static final String REPORTS = " reports";
    private static final int AROUND_REPORTS = 48;

    private final Outlets outlets;
    private final Boilerplate boilerplate;
    private final int source;
    private final int the;
    private final int via;
    private final int reports;
    private final Phrases<Boolean> agencyWords;

    Credits(Vocabulary vocabulary, Outlets outlets, Boilerplate boilerplate) {
        this.outlets = outlets;
        this.boilerplate = boilerplate;
        source = vocabulary.add("source");
        the = vocabulary.add("the");
        via = vocabulary.add("via");
        reports = vocabulary.add("reports");
        agencyWords = new Phrases<>(vocabulary);
        for (String words : new String[] {"news agency", "news", "staff", "wire", "agency"}) {
            agencyWords.add(words, true);
        }
    }

    /** The part of a line that is a credit, or null. */
    @Nullable Part read(String page, int start, int end, Glance line) {
        if (end - start > LONGEST_LINE) {
            return null;
        }
        Optional<PrintedDate> date = PrintedDates.find(page, start, end);
        if (date.isEmpty() && end - start > LONGEST_NAME) {
            return null;
        }
        List<Span> names = new ArrayList<>();
        int nameEnd = end;
        if (date.isPresent()) {
            Span span = date.get().span();
            nameEnd = span.start();
            line.read(span.end(), end, Integer.MAX_VALUE);
            if (!readNames(line, true, names)) {
                return null;
            }
        }
        line.read(start, nameEnd, Integer.MAX_VALUE);
        boolean read = readNames(line, date.isPresent(), names);
        return read && (date.isPresent() || !names.isEmpty()) ? credit(names, date) : null;
    }

    /** Adds the outlets among signs and labels; false where anything else stands there too. */
    private boolean readNames(Glance line, boolean dated, List<Span> names) {
        int i = 0;
        while (i < line.size()) {
            int length = outlets.nameLength(line, i);
            boolean certain = dated || outlets.at(line, i) != null || length >= 3 && line.words()[i] == the;
            if (length > 0 && certain) {
                names.add(Outlets.span(line, i, length));
                i += length;
                Phrases.Match<Boolean> agency = agencyWords.longestAt(line.words(), i, line.size());
                i += agency == null ? 0 : agency.length();
            } else if (!line.isWord(i) || line.words()[i] == source || boilerplate.isLabel(line.words()[i])) {
                i++;
            } else {
                return false;
            }
        }
        return true;
    }

    private static Part credit(List<Span> names, Optional<PrintedDate> date) {
        return new Part(Part.Role.CREDIT, List.of(), names, date);
    }

    /** The agency that signs a paragraph, with the start of the signature; null where none does. */
    @Nullable Signature signature(String page, int start, int end, Glance tail) {
        if (!outlets.isLastWord(tail.lastWord(start, end))) {
            return null;
        }
        int from = end;
        while (from > start && end - from < 40 && !endsSentence(page, from - 1, end)) {
            from--;
        }
        if (from == end || from <= start || end - from >= 40) {
            return null;
        }
        int cut = Lines.skipBlanks(page, from, end);
        tail.read(cut, end, Integer.MAX_VALUE);
        int open = tail.first(0) == '(' ? 1 : 0;
        Phrases.Match<Outlets.Kind> name = outlets.inAnyCase(tail, open);
        if (name == null || name.value() != Outlets.Kind.AGENCY) {
            return null;
        }
        for (int i = open + name.length(); i < tail.size(); i++) {
            if (tail.isWord(i)) {
                return null;
            }
        }
        return new Signature(cut, tail.span(open, open + name.length()));
    }

    /** The outlet behind a bar or dash at the end of a headline, with the start of that sign; null where none is. */
    @Nullable Signature suffix(String page, int start, int end, Glance tail) {
        int sign = end - 1;
        while (sign > start && end - sign < AROUND_REPORTS && "|–—-".indexOf(page.charAt(sign)) < 0) {
            sign--;
        }
        boolean parted = sign > start
                && sign + 1 < end
                && "|–—-".indexOf(page.charAt(sign)) >= 0
                && page.charAt(sign - 1) == ' '
                && page.charAt(sign + 1) == ' ';
        if (!parted) {
            return null;
        }
        tail.read(sign + 1, end, Integer.MAX_VALUE);
        int length = outlets.nameLength(tail, 0);
        return length > 0 && length == tail.size() ? new Signature(sign, tail.span(0, length)) : null;
    }

    /** Whether a sentence ends with the character at {@code at}, and more follows before {@code end}. */
    private static boolean endsSentence(String page, int at, int end) {
        char c = page.charAt(at);
        return at + 1 < end
                && Character.isWhitespace(page.charAt(at + 1))
                && (c == '.' || c == '"' || c == '”' || c == '?' || c == '!' || c == '\'' || c == '’');
    }

    /**
     * What follows the end of a paragraph or headline.
     *
     * @param start where it begins
     * @param name the agency
     */
    record Signature(int start, Span name) {}

    /** Where the word that {@link #inProse} looks for stands on a page. */
    static int[] reports(String page) {
        IntStream.Builder offsets = IntStream.builder();
        for (int at = page.indexOf(REPORTS); at >= 0; at = page.indexOf(REPORTS, at + 1)) {
            offsets.add(at);
        }
        return offsets.build().toArray();
    }

    /** The outlets that the paragraphs among {@code sections} are credited to, in text order. */
    List<Span> inProse(String page, int[] reports, List<Section> sections, Glance glance) {
        List<Span> found = new ArrayList<>();
        int next = sections.isEmpty()
                ? reports.length
                : firstFrom(reports, sections.get(0).span().start());
        for (Section section : sections) {
            int start = section.span().start();
            int end = section.span().end();
            for (; next < reports.length && reports[next] < end; next++) {
                int at = reports[next];
                if (section.kind() == Section.Kind.BODY && start < at) {
                    int from = Math.max(start, at - AROUND_REPORTS);
                    while (from > start && from < at && Character.isLetterOrDigit(page.charAt(from - 1))) {
                        from++;
                    }
                    int to = Math.min(end, at + REPORTS.length() + AROUND_REPORTS);
                    readReports(glance.read(from, to, Integer.MAX_VALUE), at + 1, found);
                }
            }
        }
        return found;
    }

    private static int firstFrom(int[] offsets, int start) {
        int found = Arrays.binarySearch(offsets, start);
        return found >= 0 ? found : -found - 1;
    }

    private void readReports(Glance glance, int offset, List<Span> found) {
        int verb = 0;
        while (verb < glance.size() && glance.start(verb) != offset) {
            verb++;
        }
        if (verb == glance.size() || glance.words()[verb] != reports) {
            return;
        }
        int comma = verb;
        while (comma > 0 && verb - comma < 8 && glance.first(comma) != ',') {
            comma--;
        }
        if (glance.first(comma) != ',') {
            return;
        }
        int after = verb + 1;
        if (comma == verb - 1) {
            int length = outlets.nameLength(glance, after);
            int rest = after + length;
            Phrases.Match<Boolean> agency = agencyWords.longestAt(glance.words(), rest, glance.size());
            rest += agency == null ? 0 : agency.length();
            if (length > 0 && isEnd(glance, rest)) {
                found.add(Outlets.span(glance, after, length));
            }
            return;
        }
        int length = outlets.nameLength(glance, comma + 1);
        int viaName = after < glance.size() && glance.words()[after] == via ? outlets.nameLength(glance, after + 1) : 0;
        int rest = viaName == 0 ? after : after + 1 + viaName;
        if (length > 0 && comma + 1 + length <= verb && verb - comma - length <= 3 && isEnd(glance, rest)) {
            found.add(Outlets.span(glance, comma + 1, length));
            if (viaName > 0) {
                found.add(Outlets.span(glance, after + 1, viaName));
            }
        }
    }

    private static boolean isEnd(Glance glance, int token) {
        return token >= glance.size() || glance.first(token) == '.' || glance.first(token) == ',';
    }
}
