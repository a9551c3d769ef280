package org.tradefacts.internal.article;

import java.util.Arrays;
import org.tradefacts.Section.Kind;
import org.tradefacts.internal.article.Part.Role;

/**
 * Reads lines by their neighbours: which title is the headline, which is a subheading, where the article ends.
 *
 * <ul>
 *   <li>The headline is a title above the first prose: one that is printed again below, else the first of four words or
 *       more, else the longest. Other titles above it are boilerplate, and so is each further print of it.
 *   <li>A first sentence with an end mark is the headline where a dateline opens a paragraph soon below it, or where
 *       its words are capitalised: {@code Minister Seeks New Markets For Steel.} A dateline at the very head leaves
 *       none.
 *   <li>One or two titles above prose are subheadings; three or more are the items of a list and so paragraphs; short
 *       ones with no prose below them are boilerplate.
 *   <li>Below {@code Comments} and the like all is boilerplate, unless more prose stands below it than above.
 *   <li>A page without prose is all paragraphs: {@code $44 billion}.
 * </ul>
 */
final class Outline {

    private static final int OPENING_PARAGRAPHS = 3;
    private static final int LONGEST_HEADLINE = 200;
    private static final int HEADLINE_WORDS = 4;
    private static final int LIST = 3;

    private final String page;
    private final Lines lines;
    private final Part[] parts;
    private final Glance glance;
    private final Composer composer;
    private final Kind[] kinds;

    Outline(String page, Lines lines, Part[] parts, Glance glance, Composer composer) {
        this.page = page;
        this.lines = lines;
        this.parts = parts;
        this.glance = glance;
        this.composer = composer;
        this.kinds = new Kind[parts.length];
    }

    /** The layout of the whole page. */
    PageLayout read() {
        int[] reports = Credits.reports(page);
        Composer.Draft draft = composer.new Draft(page, reports, glance);
        RelatedArticles others = new RelatedArticles(page, lines, parts);
        int end = others.heading();
        article(draft, 0, end, false);
        int next = end;
        for (RelatedArticles.Range range : others.ranges(end)) {
            boilerplate(draft, next, range.from(), next == end);
            Composer.Draft other = composer.new Draft(page, reports, glance);
            article(other, range.from(), range.to(), true);
            draft.addRelated(other.build());
            next = range.to();
        }
        boilerplate(draft, next, lines.size(), next == end);
        return draft.build();
    }

    private void boilerplate(Composer.Draft draft, int from, int to, boolean apart) {
        for (int i = from; i < to; i++) {
            draft.add(Kind.BOILERPLATE, lines.start(i), lines.end(i), parts[i], apart && i == from);
        }
    }

    private void article(Composer.Draft draft, int from, int to, boolean related) {
        int first = from;
        while (first < to && parts[first].role() != Role.PROSE) {
            first++;
        }
        int tail = tail(first, to);
        Arrays.fill(kinds, tail, to, Kind.BOILERPLATE);
        for (int i = from; i < tail; i++) {
            kinds[i] = plainKind(parts[i].role());
        }
        loneNames(from, first);
        int opening = dateline(draft, first, tail);
        int headline = related ? from : headline(from, first, opening, tail);
        if (headline >= 0) {
            above(from, headline);
            kinds[headline] = Kind.HEADLINE;
            repeats(headline, tail);
            standfirst(headline, opening);
        }
        titles(headline < 0 ? from : headline + 1, tail, first);
        for (int i = from; i < to; i++) {
            draft.add(kinds[i], lines.start(i), lines.end(i), parts[i], false);
        }
    }

    private static Kind plainKind(Role role) {
        return switch (role) {
            case PROSE -> Kind.BODY;
            case TITLE -> Kind.SUBHEADING;
            case BYLINE -> Kind.BYLINE;
            case CREDIT -> Kind.CREDIT;
            case BOILERPLATE, TAIL, RELATED -> Kind.BOILERPLATE;
        };
    }

    /** A personal name alone, right above the line that names the outlet or the day, is a byline. */
    private void loneNames(int from, int first) {
        for (int i = from + 1; i + 1 < first; i++) {
            if (parts[i].role() == Role.TITLE && parts[i + 1].role() == Role.CREDIT) {
                Part name = composer.nameAlone(page, lines.start(i), lines.end(i), glance);
                if (name != null) {
                    parts[i] = name;
                    kinds[i] = Kind.BYLINE;
                }
            }
        }
    }

    /** The line below which all is boilerplate, at most {@code to}. */
    private int tail(int first, int to) {
        long all = 0;
        for (int i = first; i < to; i++) {
            all += parts[i].role() == Role.PROSE ? lines.length(i) : 0;
        }
        long above = 0;
        for (int i = first; i < to; i++) {
            if (parts[i].role() == Role.TAIL && 2 * above > all) {
                return i;
            }
            above += parts[i].role() == Role.PROSE ? lines.length(i) : 0;
        }
        return to;
    }

    /** The paragraph that a dateline opens, among the first ones; -1 for none. Hands the dateline to the draft. */
    private int dateline(Composer.Draft draft, int first, int to) {
        int paragraphs = 0;
        for (int i = first; i < to && paragraphs < OPENING_PARAGRAPHS; i++) {
            if (parts[i].role() == Role.PROSE) {
                Datelines.Dateline dateline = composer.dateline(page, lines.start(i), lines.end(i), glance);
                if (dateline != null) {
                    draft.add(dateline);
                    return dateline.place().isPresent() ? i : -1;
                }
                if (lines.length(i) > LONGEST_HEADLINE) {
                    return -1;
                }
                paragraphs++;
            }
        }
        return -1;
    }

    /** The line that is the headline, or -1. */
    private int headline(int from, int first, int opening, int tail) {
        if (first >= tail) {
            return -1;
        }
        int best = -1;
        for (int i = from; i < first; i++) {
            if (parts[i].role() != Role.TITLE) {
                continue;
            }
            if (isRepeated(i, tail)) {
                return i;
            }
            boolean better = best < 0
                    || words(best) < HEADLINE_WORDS
                            && (words(i) >= HEADLINE_WORDS || lines.length(i) > lines.length(best));
            best = better ? i : best;
        }
        if (best >= 0) {
            return best;
        }
        boolean headed = opening > first || opening < 0 && first + 1 < tail && isCapitalised(first);
        return headed && lines.length(first) <= LONGEST_HEADLINE ? first : -1;
    }

    /** Whether one of the next few lines is the same. */
    private boolean isRepeated(int line, int to) {
        for (int i = line + 1; i < Math.min(to, line + 4); i++) {
            if (lines.areSame(page, line, i)) {
                return words(line) >= 3;
            }
        }
        return false;
    }

    /** Whether most of the longer words of a line begin with a capital, as in some headlines and in no sentence. */
    private boolean isCapitalised(int line) {
        if (lines.length(line) > LONGEST_HEADLINE) {
            return false;
        }
        glance.read(lines.start(line), lines.end(line), Integer.MAX_VALUE);
        int longer = 0;
        int capitals = 0;
        for (int i = 0; i < glance.size(); i++) {
            if (glance.isWord(i) && glance.end(i) - glance.start(i) >= 4) {
                longer++;
                capitals += glance.isCapitalised(i) ? 1 : 0;
            }
        }
        return longer >= 3 && capitals * 5 >= longer * 4;
    }

    private int words(int line) {
        return Titles.words(page, lines.start(line), lines.end(line));
    }

    private void above(int from, int headline) {
        for (int i = from; i < headline; i++) {
            if (kinds[i] == Kind.SUBHEADING) {
                kinds[i] = Kind.BOILERPLATE;
            }
        }
    }

    private void repeats(int headline, int to) {
        for (int i = headline + 1; i < to; i++) {
            if (lines.areSame(page, headline, i)) {
                kinds[i] = Kind.BOILERPLATE;
            }
        }
    }

    /** Sentences between the headline and the dateline are a second headline. */
    private void standfirst(int headline, int opening) {
        for (int i = headline + 1; i < opening; i++) {
            if (kinds[i] == Kind.BODY) {
                kinds[i] = Kind.SUBHEADING;
            }
        }
    }

    /** Settles the titles from {@code from} on, each run by what stands below it. */
    private void titles(int from, int to, int first) {
        int start = -1;
        int count = 0;
        for (int i = from; i <= to; i++) {
            boolean title = i < to && kinds[i] == Kind.SUBHEADING && parts[i].role() == Role.TITLE;
            if (title && i > first && !Titles.fitsInside(page, lines.start(i), lines.end(i))) {
                kinds[i] = Kind.BODY;
                title = false;
            }
            if (title) {
                start = count == 0 ? i : start;
                count++;
            } else if (count > 0 && (i == to || kinds[i] == Kind.BODY || kinds[i] == Kind.SUBHEADING)) {
                settle(start, i, count, i < to, first);
                count = 0;
            }
        }
    }

    private void settle(int from, int to, int count, boolean beforeProse, int first) {
        boolean list = count >= LIST;
        boolean linked = from > 0 && parts[from - 1].role() == Role.RELATED;
        for (int i = from; i < to; i++) {
            if (kinds[i] != Kind.SUBHEADING) {
                continue;
            }
            if (linked) {
                kinds[i] = Kind.BOILERPLATE;
            } else if (beforeProse) {
                boolean stray = i < first && i + 1 < to && words(i) <= 2;
                kinds[i] = stray ? Kind.BOILERPLATE : list ? Kind.BODY : Kind.SUBHEADING;
            } else {
                kinds[i] = unfollowed(i, first >= to || list);
            }
        }
    }

    private Kind unfollowed(int line, boolean prose) {
        if (prose || !isStray(line)) {
            return Kind.BODY;
        }
        return page.charAt(lines.end(line) - 1) == '?' ? Kind.SUBHEADING : Kind.BOILERPLATE;
    }

    /** Whether a title with no prose below it is too short for a sentence: {@code With wire services}. */
    private boolean isStray(int line) {
        for (int i = lines.start(line); i < lines.end(line); i++) {
            if (Character.isDigit(page.charAt(i))) {
                return false;
            }
        }
        return words(line) <= 6;
    }
}
