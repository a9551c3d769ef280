package org.tradefacts.internal.date;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.tradefacts.internal.lexicon.Phrases;
import org.tradefacts.internal.lexicon.TokenScanner;
import org.tradefacts.internal.lexicon.Tsv;
import org.tradefacts.internal.lexicon.Vocabulary;

/** The words dates are made of: {@code calendar.tsv}, {@code holidays.tsv} and the few small words between them. */
final class CalendarWords {

    /** What a word of the calendar does; see {@code calendar.tsv}. */
    enum Kind {
        MONTH,
        MONTH_SHORT,
        WEEKDAY,
        WEEKDAY_SHORT,
        DAY_WORD,
        DAY_PART,
        DIRECTION,
        UNIT,
        UNITS,
        PART,
        EDGE,
        ORDINAL,
        SUFFIX,
        NUMBER,
        SEASON,
        DECADE,
        QUARTER_CODE,
        HALF_CODE,
        FISCAL,
        TO,
        NOW;

        /** Whether such a word can be the first of a date. */
        boolean begins() {
            return this != DAY_PART && this != UNITS && this != SUFFIX && this != TO;
        }
    }

    private record Entry(Kind kind, int value) {}

    /** A day with a name; month 0 for a name that only sounds like one. */
    record Holiday(int month, int day) {}

    private Entry[] entries = new Entry[0];
    private final BitSet first = new BitSet();
    final Phrases<Holiday> holidays;
    final int of;
    final int the;
    final int in;
    final int on;
    final int and;
    final int from;
    final int between;
    final int ago;
    final int earlier;
    final int later;
    final int before;
    final int after;
    final int now;
    final int half;
    final int century;
    final int year;
    final int end;
    final int past;
    final int previous;
    final int by;
    final int have;
    final int be;
    final int date;
    final int present;
    final int thousand;
    final int hundred;
    final int till;
    final int until;
    final int to;
    final int may;
    final int march;
    final int s;
    final int q;
    final int possessive;

    CalendarWords(Vocabulary vocabulary) {
        for (Tsv.Row row : Tsv.read(CalendarWords.class, "calendar.tsv", 3)) {
            Entry entry = new Entry(row.constant(0, Kind.class), row.parse(1, Integer::parseInt));
            for (String word : row.list(2)) {
                int id = vocabulary.add(word);
                add(id, entry, row);
                if (entry.kind().begins()) {
                    first.set(id);
                }
            }
        }
        holidays = new Phrases<>(vocabulary);
        for (Tsv.Row row : Tsv.read(CalendarWords.class, "holidays.tsv", 3)) {
            Holiday day = new Holiday(row.parse(0, Integer::parseInt), row.parse(1, Integer::parseInt));
            for (String name : row.list(2)) {
                first.set(vocabulary.add(TokenScanner.split(name).get(0)));
                if (holidays.add(name, day).isPresent()) {
                    throw row.error(name + " stands twice");
                }
            }
        }
        of = vocabulary.add("of");
        the = vocabulary.add("the");
        in = vocabulary.add("in");
        on = vocabulary.add("on");
        and = vocabulary.add("and");
        from = vocabulary.add("from");
        between = vocabulary.add("between");
        ago = vocabulary.add("ago");
        earlier = vocabulary.add("earlier");
        later = vocabulary.add("later");
        before = vocabulary.add("before");
        after = vocabulary.add("after");
        now = vocabulary.add("now");
        half = vocabulary.add("half");
        century = vocabulary.add("century");
        year = vocabulary.add("year");
        end = vocabulary.add("end");
        past = vocabulary.add("past");
        previous = vocabulary.add("previous");
        by = vocabulary.add("by");
        have = vocabulary.add("have");
        be = vocabulary.add("be");
        date = vocabulary.add("date");
        present = vocabulary.add("present");
        thousand = vocabulary.add("thousand");
        hundred = vocabulary.add("hundred");
        till = vocabulary.add("till");
        until = vocabulary.add("until");
        to = vocabulary.add("to");
        may = vocabulary.add("May");
        march = vocabulary.add("March");
        s = vocabulary.add("s");
        q = vocabulary.add("Q");
        possessive = vocabulary.add("'s");
    }

    private void add(int word, Entry entry, Tsv.Row row) {
        if (word >= entries.length) {
            entries = Arrays.copyOf(entries, Math.max(word + 1, 2 * entries.length));
        }
        if (entries[word] != null) {
            throw row.error("a word has a kind already");
        }
        entries[word] = entry;
    }

    /** Whether a date may begin with the word. */
    boolean begins(int word) {
        return first.get(word);
    }

    /** What a word does, or null. */
    @Nullable Kind kind(int word) {
        Entry entry = word < entries.length ? entries[word] : null;
        return entry == null ? null : entry.kind();
    }

    /** The value of a word that has a kind. */
    int value(int word) {
        return entries[word].value();
    }
}
