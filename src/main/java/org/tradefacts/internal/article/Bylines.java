package org.tradefacts.internal.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tradefacts.Span;
import org.tradefacts.internal.lexicon.Phrases;
import org.tradefacts.internal.lexicon.TokenScanner;
import org.tradefacts.internal.lexicon.Tsv;
import org.tradefacts.internal.lexicon.Vocabulary;

/**
 * Finds the lines that name the authors, and the people named in them.
 *
 * <ul>
 *   <li>Names behind an opener: {@code By Jane Doe}, {@code — With assistance by Jane Doe, and John Roe}, {@code By
 *       Jane Doe Business reporter}, {@code (Reporting by Jane Doe; Editing by John Roe)}, where an editor is no
 *       author; not {@code By Friday, prices rose.}
 *   <li>Names before a closer: {@code Jane Doe and John Roe in Beijing contributed to this report.}; not {@code Exports
 *       contributed.}
 *   <li>A name and what its bearer is: {@code Jane Doe, Example World Service economics correspondent}.
 *   <li>An agency in the place of a name is a credit: {@code By Reuters}, {@code The Associated Press contributed to
 *       this report.}
 * </ul>
 */
final class Bylines {

    private enum Use {
        OPENER,
        EDITOR,
        CLOSER,
        ROLE,
        POST
    }

    private static final int LONGEST_LINE = 420;
    private static final int LONGEST_BARE = 160;
    private static final int LONGEST_NAME = 5;
    private static final int CLOSING = 120;

    private final Phrases<Use> openers;
    private final Phrases<Boolean> firstWords;
    private final Phrases<Boolean> closers;
    private final Phrases<Boolean> roles;
    private final Phrases<Boolean> posts;
    private final Phrases<Boolean> joints;
    private final Phrases<Boolean> particles;
    private final Outlets outlets;
    private final Boilerplate boilerplate;
    private final int by;
    private final int in;

    Bylines(Vocabulary vocabulary, Outlets outlets, Boilerplate boilerplate) {
        this.outlets = outlets;
        this.boilerplate = boilerplate;
        openers = new Phrases<>(vocabulary);
        firstWords = new Phrases<>(vocabulary);
        closers = new Phrases<>(vocabulary);
        roles = new Phrases<>(vocabulary);
        posts = new Phrases<>(vocabulary);
        joints = words(
                vocabulary, "and", "&", ",", ";", "|", "in", "from", "with", "for", "at", "(", ")", "@", "·", "•");
        particles = words(vocabulary, "de", "da", "di", "del", "der", "van", "von", "bin", "al", "el", "la", "le");
        by = vocabulary.add("by");
        in = vocabulary.add("in");
        for (Tsv.Row row : Tsv.read(Bylines.class, "bylines.tsv", 2)) {
            Use use = row.constant(0, Use.class);
            boolean fresh = switch (use) {
                case OPENER, EDITOR -> addOpener(row.text(1), use);
                case CLOSER -> closers.add(row.text(1), true).isEmpty();
                case ROLE -> roles.add(row.text(1), true).isEmpty();
                case POST -> posts.add(row.text(1), true).isEmpty();
            };
            if (!fresh) {
                throw row.error("phrase stands twice");
            }
        }
    }

    private boolean addOpener(String phrase, Use use) {
        firstWords.add(TokenScanner.split(phrase).get(0), true);
        return openers.add(phrase, use).isEmpty();
    }

    private static Phrases<Boolean> words(Vocabulary vocabulary, String... words) {
        Phrases<Boolean> phrases = new Phrases<>(vocabulary);
        for (String word : words) {
            phrases.add(word, true);
        }
        return phrases;
    }

    /** The part of a line that is a byline, or null; {@code head} holds its first two tokens or more. */
    @Nullable Part read(String page, int start, int end, Glance head, Glance line) {
        if (end - start > LONGEST_LINE) {
            return null;
        }
        int from = head.isSign(0) ? 1 : 0;
        if (!head.isCapitalised(from)) {
            return null;
        }
        if (firstWords.ofWord(head.words()[from]) != null) {
            line.read(start, end, 8);
            Phrases.Match<Use> opener = openers.longestAt(line.words(), from, line.size());
            if (opener != null) {
                return opened(page, start, end, line, from, opener);
            }
        }
        if (contains(page, "contribut", Math.max(start, end - CLOSING), end)) {
            return closed(line.read(start, end, Integer.MAX_VALUE), from);
        }
        boolean open = Character.isLetter(page.charAt(end - 1)) && end - start <= LONGEST_BARE;
        return open ? described(line.read(start, end, Integer.MAX_VALUE), from) : null;
    }

    private static boolean contains(String page, String word, int start, int end) {
        char first = word.charAt(0);
        for (int i = start; i + word.length() <= end; i++) {
            if (page.charAt(i) == first && page.startsWith(word, i)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Part opened(String page, int start, int end, Glance line, int from, Phrases.Match<Use> opener) {
        boolean bare = opener.length() == 1 && line.words()[from] == by;
        if (bare && end - start > LONGEST_BARE) {
            return null;
        }
        line.read(start, end, Integer.MAX_VALUE);
        List<Span> names = new ArrayList<>();
        List<Span> credits = new ArrayList<>();
        int rest = opener.value() == Use.EDITOR
                ? from + opener.length()
                : names(line, from + opener.length(), line.size(), names, credits);
        boolean named = !names.isEmpty() || !credits.isEmpty();
        if (opener.value() == Use.OPENER && (!named || bare && !canFollow(line, rest))) {
            return null;
        }
        Part.Role role = names.isEmpty() && !credits.isEmpty() ? Part.Role.CREDIT : Part.Role.BYLINE;
        return new Part(role, names, credits, PrintedDates.find(page, start, end));
    }

    /** The byline of a line that is a personal name and no more ({@code Jane Doe}), or null. */
    @Nullable Part nameAlone(String page, int start, int end, Glance line) {
        line.read(start, end, LONGEST_NAME + 2);
        return line.size() > 0 && line.end(line.size() - 1) == end && nameEnd(line, 0, line.size()) == line.size()
                ? new Part(Part.Role.BYLINE, List.of(line.span(0, line.size())), List.of(), Optional.empty())
                : null;
    }

    /** Whether a byline may go on so behind its names: with a sign, a date, or a word such as {@code Updated}. */
    private boolean canFollow(Glance line, int token) {
        return token >= line.size()
                || line.isSign(token) && !isApostrophe(line, token)
                || line.isNumber(token)
                || joints.ofWord(line.words()[token]) != null
                || posts.ofWord(line.words()[token]) != null
                || outlets.at(line, token) != null
                || boilerplate.isLabel(line.words()[token]);
    }

    private static boolean isApostrophe(Glance line, int token) {
        return line.first(token) == '\'' || line.first(token) == '’';
    }

    private @Nullable Part closed(Glance line, int from) {
        int closer = from + 2;
        while (closer < line.size() && closers.longestAt(line.words(), closer, line.size()) == null) {
            closer++;
        }
        Phrases.Match<Boolean> match = closers.longestAt(line.words(), closer, line.size());
        if (match == null || match.length() == 1 && closer + 2 < line.size()) {
            return null;
        }
        List<Span> names = new ArrayList<>();
        List<Span> credits = new ArrayList<>();
        int rest = names(line, from, closer, names, credits);
        if (rest < closer || names.isEmpty() && credits.isEmpty()) {
            return null;
        }
        return new Part(names.isEmpty() ? Part.Role.CREDIT : Part.Role.BYLINE, names, credits, Optional.empty());
    }

    private @Nullable Part described(Glance line, int from) {
        int last = line.size() - 1;
        if (last < 3 || roles.ofWord(line.words()[last]) == null) {
            return null;
        }
        int rest = nameEnd(line, from, line.size());
        return rest > from && line.first(rest) == ','
                ? new Part(Part.Role.BYLINE, List.of(line.span(from, rest)), List.of(), Optional.empty())
                : null;
    }

    /** Reads names parted by commas, "and" and places, adds them, and returns the token behind the last. */
    private int names(Glance line, int from, int limit, List<Span> names, List<Span> credits) {
        int i = from;
        int end = from;
        while (i < limit) {
            Phrases.Match<Outlets.Kind> listed = outlets.at(line, i);
            int outlet = !names.isEmpty() ? outlets.nameLength(line, i) : listed == null ? 0 : listed.length();
            int name = nameEnd(line, i, limit);
            if (outlet > 0 && i + outlet >= name) {
                end = i + outlet;
                if (names.isEmpty() && !isApostrophe(line, end)) {
                    credits.add(line.span(i, end));
                }
                i = isApostrophe(line, end) && end < limit ? end + 1 : end;
            } else if (name > i) {
                names.add(line.span(i, name));
                i = name;
                end = name;
            } else {
                break;
            }
            i = skipJoints(line, i, limit);
            if (i < limit && isEditor(line, i)) {
                return i;
            }
        }
        return i < limit ? end : limit;
    }

    private boolean isEditor(Glance line, int token) {
        Phrases.Match<Use> opener = openers.longestAt(line.words(), token, line.size());
        return opener != null && opener.value() == Use.EDITOR;
    }

    /** Skips signs, "and", further openers, and "in" with the place behind it. */
    private int skipJoints(Glance line, int from, int limit) {
        int i = from;
        while (i < limit) {
            if (line.words()[i] == in) {
                i++;
                while (i < limit && line.isCapitalised(i)) {
                    i++;
                }
                continue;
            }
            Phrases.Match<Use> opener = openers.longestAt(line.words(), i, limit);
            if (opener != null && opener.value() == Use.OPENER) {
                i += opener.length();
            } else if (joints.ofWord(line.words()[i]) != null
                    || posts.ofWord(line.words()[i]) != null
                    || line.isSign(i) && !isApostrophe(line, i)) {
                i++;
            } else {
                break;
            }
        }
        return i;
    }

    /**
     * The token behind the personal name that begins at {@code from}, or {@code from}: two to five capitalised words,
     * with initials, particles and glued hyphens ({@code Jacob M. Schlesinger}, {@code Kim Hyun-chong}, {@code Anna van
     * Dyk}); not {@code Tuesday Morning}.
     */
    private int nameEnd(Glance line, int from, int limit) {
        if (from >= limit || !line.isCapitalised(from) || isDayOrMonth(line, from)) {
            return from;
        }
        int i = from + 1;
        int words = 1;
        while (i < limit && words < LONGEST_NAME) {
            boolean hyphen = line.first(i) == '-' && line.isGlued(i) && line.isGlued(i + 1) && line.isWord(i + 1);
            if (hyphen) {
                i += 2;
            } else if (line.first(i) == '.' && line.isGlued(i) && line.end(i - 1) - line.start(i - 1) == 1) {
                i++;
            } else if (line.isCapitalised(i) && !endsName(line, i)) {
                i++;
                words++;
            } else if (particles.ofWord(line.words()[i]) != null && line.isCapitalised(i + 1)) {
                i += 2;
                words++;
            } else {
                break;
            }
        }
        return words >= 2 ? i : from;
    }

    private boolean endsName(Glance line, int token) {
        return isDayOrMonth(line, token)
                || posts.ofWord(line.words()[token]) != null
                || outlets.at(line, token) != null;
    }

    private boolean isDayOrMonth(Glance line, int token) {
        return boilerplate.isLabel(line.words()[token]) || line.isMonth(token);
    }
}
