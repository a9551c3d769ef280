package org.tradefacts.internal.date;

import org.jspecify.annotations.Nullable;
import org.tradefacts.internal.date.CalendarWords.Kind;
import org.tradefacts.internal.text.Document;
import org.tradefacts.internal.text.Tokens;

/** One sentence of a document as the rules look at it; every look outside the sentence finds nothing. */
final class Scan {

    final Tokens tokens;
    final CalendarWords words;
    private final ContextWords contexts;
    private final Document document;
    private int sentence = -1;
    private int start;
    private int end;
    private int joint = -1;

    Scan(Document document, CalendarWords words, ContextWords contexts) {
        this.document = document;
        this.contexts = contexts;
        this.tokens = document.tokens();
        this.words = words;
    }

    /** Goes to a sentence. */
    void enter(int number) {
        sentence = number;
        start = document.sentenceStart(number);
        end = document.sentenceEnd(number);
    }

    /** Remembers that a dash before token {@code i} joins two dates, and is no part of a longer number. */
    void join(int i) {
        joint = i;
    }

    /** Whether a dash before token {@code i} joins two dates. */
    boolean isJoint(int i) {
        return i == joint;
    }

    Document document() {
        return document;
    }

    int sentence() {
        return sentence;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    boolean has(int i) {
        return i >= start && i < end;
    }

    /** What the word at {@code i} does in a date, or null. */
    @Nullable Kind kind(int i) {
        return has(i) ? words.kind(tokens.word(i)) : null;
    }

    boolean is(int i, Kind kind) {
        return kind(i) == kind;
    }

    /** Whether the word at {@code i} tells that of a date beside it. */
    boolean has(int i, ContextWords.Role role) {
        return has(i) && contexts.has(tokens.word(i), role);
    }

    boolean is(int i, int word) {
        return has(i) && tokens.word(i) == word;
    }

    boolean is(int i, Tokens.Kind kind) {
        return has(i) && tokens.is(i, kind);
    }

    boolean sign(int i, char c) {
        return has(i) && tokens.isSign(i, c);
    }

    boolean glued(int i) {
        return has(i) && tokens.glued(i);
    }

    /** The value of the word at {@code i}, which has a kind. */
    int value(int i) {
        return words.value(tokens.word(i));
    }

    /** A hyphen or dash of any width. */
    boolean dash(int i) {
        if (!has(i) || tokens.end(i) - tokens.start(i) > 2) {
            return false;
        }
        return switch (tokens.first(i)) {
            case '-', '‐', '‑', '–', '—', '−' -> true;
            default -> false;
        };
    }

    /** {@code i}, or the token behind the hyphen at {@code i}. */
    int pastDash(int i) {
        return dash(i) ? i + 1 : i;
    }

    /** A hyphen, dash or slash that touches what stands on both sides. */
    boolean bond(int i) {
        return (dash(i) || sign(i, '/')) && glued(i) && glued(i + 1);
    }

    /** {@code i}, or the token behind it if it is that word. */
    int past(int i, int word) {
        return is(i, word) ? i + 1 : i;
    }

    /** The number that token {@code i} prints with so many digits and nothing else, or -1. */
    int digits(int i, int least, int most) {
        if (!is(i, Tokens.Kind.NUMBER)) {
            return -1;
        }
        int length = tokens.end(i) - tokens.start(i);
        if (length < least || length > most) {
            return -1;
        }
        int number = 0;
        for (int at = tokens.start(i); at < tokens.end(i); at++) {
            int digit = Character.digit(document.text().charAt(at), 10);
            if (digit < 0) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }

    /** The day of a month in digits at {@code i}, or 0. */
    int day(int i) {
        int day = digits(i, 1, 2);
        return day >= 1 && day <= 31 ? day : 0;
    }

    /** The year in four digits at {@code i}, or 0. */
    int year(int i) {
        int year = digits(i, 4, 4);
        return year >= 1000 && year < 2200 && !isPartOfNumber(i) ? year : 0;
    }

    /** Whether the number at {@code i} goes on behind it, as in {@code 2010%} or {@code 8:30}, or is an amount. */
    private boolean isPartOfNumber(int i) {
        if (sign(i + 1, '%') || sign(i + 1, ':') && glued(i + 1) && glued(i + 2)) {
            return true;
        }
        return has(i - 1) && (tokens.is(i - 1, Tokens.Kind.CURRENCY) || tokens.isSign(i - 1, '#'));
    }

    /** The token behind an ordinal's ending at {@code i}, {@code th} glued to its digits, or {@code i}. */
    int pastSuffix(int i) {
        return glued(i) && is(i, Kind.SUFFIX) ? i + 1 : i;
    }

    /** A day of a month at {@code i}, in digits with or without ending or as an ordinal word, or 0. */
    int dayOrOrdinal(int i) {
        if (isTens(i)) {
            return value(i) + value(pastDash(i + 1));
        }
        return is(i, Kind.ORDINAL) ? value(i) : day(i);
    }

    /** The token behind the day at {@code i}. */
    int pastDay(int i) {
        if (isTens(i)) {
            return pastDash(i + 1) + 1;
        }
        return is(i, Kind.ORDINAL) ? i + 1 : pastSuffix(i + 1);
    }

    /** Whether a day of two words begins at {@code i}: {@code twenty-second}, {@code twenty-two}. */
    private boolean isTens(int i) {
        return is(i, Kind.NUMBER)
                && (value(i) == 20 || value(i) == 30)
                && (is(pastDash(i + 1), Kind.ORDINAL) || is(pastDash(i + 1), Kind.NUMBER))
                && value(pastDash(i + 1)) < (value(i) == 20 ? 10 : 2);
    }

    /** The month named at {@code i} in full or short, or 0. */
    int month(int i) {
        Kind kind = kind(i);
        return kind == Kind.MONTH || kind == Kind.MONTH_SHORT ? value(i) : 0;
    }

    /** The token behind the month at {@code i} and the full stop of a short form. */
    int pastMonth(int i) {
        return is(i, Kind.MONTH_SHORT) ? pastStop(i + 1) : i + 1;
    }

    /** The weekday named at {@code i} in full or short, or 0. */
    int weekday(int i) {
        Kind kind = kind(i);
        return kind == Kind.WEEKDAY || kind == Kind.WEEKDAY_SHORT ? value(i) : 0;
    }

    /** The token behind the weekday at {@code i} and the full stop of a short form. */
    int pastWeekday(int i) {
        return is(i, Kind.WEEKDAY_SHORT) ? pastStop(i + 1) : i + 1;
    }

    /** Passes over the full stop of an abbreviation, but not over one that ends the sentence. */
    private int pastStop(int i) {
        return glued(i) && tokens.isSign(i, '.') && has(i + 1) ? i + 1 : i;
    }
}
