package org.tradefacts.internal.date;

/**
 * What the words of a date say, before the day of publication is brought to it. Months and weekdays count from 1; 0 is
 * what the words leave open.
 */
sealed interface Meaning {

    /** The units that relative words count in. */
    enum Unit {
        DAY,
        WEEK,
        MONTH,
        QUARTER,
        YEAR,
        WEEKEND;

        /** The unit numbered from 1 as in {@code calendar.tsv}. */
        static Unit of(int number) {
            return values()[number - 1];
        }
    }

    /**
     * Which year is meant.
     *
     * @param kind how it is said
     * @param number the year, or how many years from the present one
     */
    record Year(Kind kind, int number) {

        /** How a year is said. */
        enum Kind {
            /** Not at all: {@code July 8}. */
            OPEN,
            /** By number: {@code July 2025}. */
            NUMBERED,
            /** From the present one: {@code May this year}. */
            RELATIVE,
            /** The one that makes the date the latest before now: {@code last March}. */
            LATEST,
            /** The one that makes the date the first after now: {@code next March}. */
            COMING
        }

        static final Year OPEN = new Year(Kind.OPEN, 0);

        static Year numbered(int year) {
            return new Year(Kind.NUMBERED, year);
        }

        static Year relative(int years) {
            return new Year(Kind.RELATIVE, years);
        }

        boolean isOpen() {
            return kind == Kind.OPEN;
        }
    }

    /** A day of a month, or a month where {@code day} is 0; {@code weekday} where it is printed with it. */
    record Day(Year year, int month, int day, int weekday) implements Meaning {}

    /** A day in digits whose order of day and month is open: {@code 08/07/2025}; year 0 where none is printed. */
    record Digits(int year, int first, int second, int weekday) implements Meaning {}

    /** A year, or a run of them: {@code 2024}, {@code the 1990s}. */
    record Years(int first, int last) implements Meaning {}

    /** A run of months of one year: a quarter, a half, the first nine months. */
    record Months(Year year, int first, int last) implements Meaning {}

    /** A weekday: {@code Tuesday}, {@code last Friday}. */
    record Weekday(int day, Which which) implements Meaning {

        /** Which of all Tuesdays. */
        enum Which {
            /** The nearest the tense allows. */
            BARE,
            /** Of last week: {@code last Tuesday}. */
            LAST_WEEK,
            /** Of this week, or the coming one where that is over. */
            THIS,
            /** Of next week: {@code next Tuesday}. */
            NEXT_WEEK,
            /** The latest before now: {@code this past Tuesday}. */
            LATEST,
            /** The first after now: {@code this coming Tuesday}. */
            COMING
        }
    }

    /** So many units from the day of publication: {@code last week}, {@code two years ago}, {@code today}. */
    record Offset(Unit unit, int amount) implements Meaning {}

    /** The week that holds a day, or where {@code number} is not 0 the week of that number in a month or year. */
    record Week(Meaning of, int number) implements Meaning {}

    /** A day of a month that is not named: {@code on the 4th}, {@code Monday the 21st}. */
    record DayOfMonth(int day, int weekday) implements Meaning {}

    /** The weekend the tense says is meant: {@code over the weekend}. */
    record Weekend() implements Meaning {}

    /** So many units from the date spoken of: {@code a year earlier}. */
    record Anchored(Unit unit, int amount) implements Meaning {}

    /** So many units from a date that is named: {@code two days after May 1}. */
    record Shifted(Unit unit, int amount, Meaning from) implements Meaning {}

    /** A season: {@code this spring}; {@code month} is the one in its middle. */
    record Season(int month, Year year) implements Meaning {}

    /** From one date to another: {@code June 10 to 12}. */
    record Stretch(Meaning first, Meaning last) implements Meaning {}

    /** Surely a date, but not one that can be reckoned: {@code the fiscal first quarter}. */
    record Unsettled() implements Meaning {}
}
