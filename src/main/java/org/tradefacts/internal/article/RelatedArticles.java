package org.tradefacts.internal.article;

import java.util.ArrayList;
import java.util.List;
import org.tradefacts.internal.article.Part.Role;

/**
 * Finds the other articles that follow the main one.
 *
 * <ul>
 *   <li>They stand below a line such as {@code Related Articles}, under a title of their own. Where that title is
 *       printed twice they are taken for certain; else only if less prose stands below the line than above it, as a
 *       list of links may also stand in the middle of an article.
 *   <li>Each begins with its title, and has what follows: further prints of the title, credits, prose. A title alone is
 *       an article too.
 *   <li>They end at a line such as {@code Download the app}.
 * </ul>
 */
final class RelatedArticles {

    private static final int NEAR = 6;
    private static final int TITLE_WORDS = 4;

    private final String page;
    private final Lines lines;
    private final Part[] parts;

    RelatedArticles(String page, Lines lines, Part[] parts) {
        this.page = page;
        this.lines = lines;
        this.parts = parts;
    }

    /**
     * The lines of one article.
     *
     * @param from the first line
     * @param to the line behind the last
     */
    record Range(int from, int to) {}

    /** The line below which other articles stand, or the number of lines. */
    int heading() {
        long all = 0;
        for (int i = 0; i < parts.length; i++) {
            all += prose(i);
        }
        long above = 0;
        for (int i = 0; i < parts.length; i++) {
            if (above > 0 && parts[i].role() == Role.RELATED) {
                int title = firstTitle(i + 1);
                if (title >= 0 && (isRepeated(title) || 2 * above > all && hasWords(title))) {
                    return i;
                }
            }
            above += prose(i);
        }
        return parts.length;
    }

    private int prose(int line) {
        return parts[line].role() == Role.PROSE ? lines.length(line) : 0;
    }

    private int firstTitle(int from) {
        for (int i = from; i < Math.min(parts.length, from + NEAR); i++) {
            if (parts[i].role() == Role.TITLE) {
                return i;
            }
            if (parts[i].role() == Role.PROSE) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isRepeated(int title) {
        for (int i = title + 1; i < Math.min(parts.length, title + NEAR); i++) {
            if (lines.areSame(page, title, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasWords(int line) {
        return Titles.words(page, lines.start(line), lines.end(line)) >= TITLE_WORDS;
    }

    /** The articles below the line {@code heading}. */
    List<Range> ranges(int heading) {
        List<Range> ranges = new ArrayList<>();
        int start = -1;
        int end = -1;
        boolean repeated = false;
        for (int i = heading + 1; i < parts.length && parts[i].role() != Role.TAIL; i++) {
            Role role = parts[i].role();
            if (role == Role.TITLE && isNew(i, start, repeated) || role == Role.RELATED) {
                if (start >= 0) {
                    ranges.add(new Range(start, end));
                }
                start = role == Role.TITLE ? i : -1;
                end = i + 1;
                repeated |= start >= 0 && isRepeated(start);
            } else if (start >= 0 && (role == Role.TITLE ? lines.areSame(page, start, i) : role != Role.BOILERPLATE)) {
                end = i + 1;
            }
        }
        if (start >= 0) {
            ranges.add(new Range(start, end));
        }
        return ranges;
    }

    private boolean isNew(int title, int start, boolean repeated) {
        if (start < 0) {
            return hasWords(title) || isRepeated(title);
        }
        return !lines.areSame(page, start, title) && (repeated ? isRepeated(title) : hasWords(title));
    }
}
