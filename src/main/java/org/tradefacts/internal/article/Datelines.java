package org.tradefacts.internal.article;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tradefacts.Span;
import org.tradefacts.internal.lexicon.Phrases;
import org.tradefacts.internal.lexicon.Tsv;
import org.tradefacts.internal.lexicon.Vocabulary;

/**
 * Finds the place, day and agency that open a report.
 *
 * <ul>
 *   <li>A place in capitals and a dash: {@code LOS ANGELES (AP) — }, {@code WASHINGTON, March 11 - },
 *       {@code WASHINGTON/BEIJING (Reuters) - }, {@code OAKLAND, Calif. — }, {@code WASHINGTON—}; not {@code EXCLUSIVE
 *       - The}.
 *   <li>A place in small letters, where an agency or a day follows or the city is listed: {@code Seoul, May 9 (Yonhap)
 *       --}, {@code Washington (CNN) President ...}, {@code Washington — }, {@code London/Paris (dpa) -}; not
 *       {@code Trump — who}.
 *   <li>A listed city and a colon: {@code SEOUL: South Korean ...}; not {@code CRUZ: After ...}.
 *   <li>An agency alone, which is a credit without a dateline: {@code (CNN) Months of talks ...}; a dateline may
 *       follow: {@code (MENAFN- IANS) Seoul, May 9 (IANS) The ...}.
 * </ul>
 */
final class Datelines {

    private static final int TOKENS = 28;
    private static final int LONGEST_PLACE = 5;

    private enum Use {
        CITY,
        OTHER
    }

    private final Phrases<Use> openings;
    private final Outlets outlets;
    private final Boilerplate boilerplate;

    Datelines(Vocabulary vocabulary, Outlets outlets, Boilerplate boilerplate) {
        this.outlets = outlets;
        this.boilerplate = boilerplate;
        openings = new Phrases<>(vocabulary);
        for (Tsv.Row row : Tsv.read(Datelines.class, "openings.tsv", 2)) {
            if (openings.add(row.text(1), row.constant(0, Use.class)).isPresent()) {
                throw row.error("name stands twice");
            }
        }
    }

    /**
     * What opens a report.
     *
     * @param place where it was written
     * @param credits the agencies it names
     * @param printed the day, where the year is given too
     */
    record Dateline(Optional<Span> place, List<Span> credits, Optional<PrintedDate> printed) {}

    /** The dateline at the head of a paragraph, or null. */
    @Nullable Dateline read(String page, int start, int end, Glance glance) {
        char first = page.charAt(start);
        if (!Character.isUpperCase(first) && first != '(' || end - start < 24) {
            return null;
        }
        Glance line = glance.read(start, Math.min(end, start + 160), TOKENS);
        List<Span> credits = new ArrayList<>();
        if (first == '(') {
            int close = agencies(line, 0, credits);
            return close == 0 || close >= line.size()
                    ? null
                    : behindAgency(page, line.start(close), end, glance, credits);
        }
        Phrases.Match<Use> city = openings.longestAt(line.words(), 0, line.size());
        if (city != null && city.value() == Use.OTHER) {
            return null;
        }
        int place = Math.max(capitals(line), city == null ? 0 : city.length());
        boolean inCapitals = place > 0 && capitals(line) == place;
        boolean pair = !inCapitals && place > 0 && line.first(place) == '/';
        if ((place == 0 || pair) && (place = titled(line)) == 0) {
            return null;
        }
        int region = region(line, place);
        int day = day(line, region);
        int agency = agencies(line, day, credits);
        boolean evident = day > region || agency > day;
        boolean known = city != null && city.length() == place || inCapitals && region > place;
        int sign = line.first(agency) == ',' ? agency + 1 : agency;
        boolean parted = switch (line.first(sign)) {
            case '—', '–', '-' ->
                isDash(line, sign, inCapitals || evident) && (evident || known || isLong(line, place) && inCapitals);
            case ':' -> city != null && city.length() == place && region == place;
            default -> !credits.isEmpty() && agency > day && line.isCapitalised(sign);
        };
        if (!parted) {
            return null;
        }
        return new Dateline(
                Optional.of(line.span(0, region)),
                credits,
                PrintedDates.find(page, line.end(place - 1), line.end(sign)));
    }

    private Dateline behindAgency(String page, int start, int end, Glance glance, List<Span> credits) {
        Dateline next = page.charAt(start) == '(' ? null : read(page, start, end, glance);
        if (next == null) {
            return new Dateline(Optional.empty(), credits, Optional.empty());
        }
        return new Dateline(
                next.place(),
                ImmutableList.<Span>builder()
                        .addAll(credits)
                        .addAll(next.credits())
                        .build(),
                next.printed());
    }

    /** How many tokens at the head are a place in capitals: {@code ST. PAUL}, {@code WASHINGTON/BEIJING}. */
    private static int capitals(Glance line) {
        int i = 0;
        int words = 0;
        while (i < line.size() && words < LONGEST_PLACE) {
            if (line.isAllCapitals(i)) {
                words++;
                i++;
            } else if (i > 0
                    && (line.first(i) == '/' || line.first(i) == '-')
                    && line.isGlued(i)
                    && line.isGlued(i + 1)
                    && line.isAllCapitals(i + 1)) {
                i++;
            } else if (i > 0 && line.first(i) == '.' && line.isGlued(i) && line.isAllCapitals(i + 1)) {
                i++;
            } else {
                break;
            }
        }
        return i;
    }

    /**
     * How many tokens at the head may be a place in small letters, which only an agency or a day behind it confirms.
     */
    private static int titled(Glance line) {
        int i = 0;
        while (i < line.size() && i < 3 && line.isCapitalised(i) && !line.isMonth(i)) {
            i++;
            if (line.first(i) == '/' && line.isGlued(i) && line.isGlued(i + 1) && line.isCapitalised(i + 1)) {
                i++;
            }
        }
        return i;
    }

    /** The token behind the state or country that follows a place: {@code , N.C.}, {@code , South Korea}. */
    private int region(Glance line, int place) {
        if (line.first(place) != ','
                || !line.isCapitalised(place + 1)
                || line.isMonth(place + 1)
                || boilerplate.isLabel(line.words()[place + 1])) {
            return place;
        }
        int i = place + 1;
        while (i < line.size() && i - place <= 3 && line.isCapitalised(i)) {
            i++;
        }
        return line.first(i) == '.' && line.isGlued(i) ? i + 1 : i;
    }

    /** The token behind the day that follows: {@code , March 11}, {@code , 9 May 2025}, {@code , Thurs.}. */
    private int day(Glance line, int from) {
        int i = line.first(from) == ',' ? from + 1 : from;
        if (i > from && i < line.size() && boilerplate.isLabel(line.words()[i])) {
            return line.first(i + 1) == '.' ? i + 2 : i + 1;
        }
        boolean monthFirst = line.isMonth(i);
        int month = monthFirst ? i : i + 1;
        i = month;
        if (!line.isMonth(month)) {
            return from;
        }
        i += line.first(i + 1) == '.' && line.isGlued(i + 1) ? 2 : 1;
        if (monthFirst ? !line.isNumber(i) : !line.isNumber(month - 1)) {
            return from;
        }
        i += monthFirst ? 1 : 0;
        if (line.first(i) == ',' && line.isNumber(i + 1)) {
            return i + 2;
        }
        return line.isNumber(i) ? i + 1 : i;
    }

    /** The token behind a bracket that names agencies, which are added; {@code from} where none does. */
    private int agencies(Glance line, int from, List<Span> credits) {
        if (line.first(from) != '(') {
            return from;
        }
        List<Span> found = new ArrayList<>();
        int i = from + 1;
        while (i < line.size() && i - from < 8 && line.first(i) != ')') {
            int length = Math.max(outlets.nameLength(line, i), inSmallLetters(line, i));
            if (length > 0) {
                found.add(Outlets.span(line, i, length));
            }
            i += Math.max(1, length);
        }
        if (line.first(i) != ')') {
            return from;
        }
        if (found.isEmpty()) {
            if (!isUnlistedAgency(line, from + 1, i)) {
                return from;
            }
            found.add(line.span(from + 1, i));
        }
        credits.addAll(found);
        return i + 1;
    }

    /** The length of an agency that fills its bracket in small letters: {@code (dpa)}; else 0. */
    private int inSmallLetters(Glance line, int i) {
        Phrases.Match<Outlets.Kind> agency = line.first(i - 1) == '(' ? outlets.inAnyCase(line, i) : null;
        boolean fills =
                agency != null && agency.value() == Outlets.Kind.AGENCY && line.first(i + agency.length()) == ')';
        return fills ? agency.length() : 0;
    }

    /**
     * Whether a bracket between a place or day and a dash holds up to four capitalised words: {@code (Example Wire) —}.
     */
    private static boolean isUnlistedAgency(Glance line, int from, int to) {
        boolean capitalised = from > 1 && to > from && to - from <= 4 && line.end(to - 1) - line.start(from) >= 4;
        for (int i = from; i < to; i++) {
            capitalised &= line.isCapitalised(i) && !line.isMonth(i);
        }
        return capitalised && "-–—".indexOf(line.first(to + 1)) >= 0 && isDash(line, to + 1, true);
    }

    private static boolean isDash(Glance line, int token, boolean mayBeGlued) {
        return line.first(token) == '—' && mayBeGlued
                || token + 1 < line.size() && !line.isGlued(token) && !line.isGlued(token + 1)
                || line.end(token) - line.start(token) > 1;
    }

    private static boolean isLong(Glance line, int place) {
        return line.end(place - 1) - line.start(0) >= 5;
    }
}
