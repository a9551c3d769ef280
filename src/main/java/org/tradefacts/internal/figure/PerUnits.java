package org.tradefacts.internal.figure;

import org.jspecify.annotations.Nullable;
import org.tradefacts.internal.lexicon.Phrases;
import org.tradefacts.internal.lexicon.Vocabulary;
import org.tradefacts.internal.lexicon.WordSet;
import org.tradefacts.internal.text.Document;
import org.tradefacts.internal.text.Tokens;
import org.tradefacts.internal.text.Tokens.Kind;

/**
 * What an amount is for: $7 billion {@code a year}, $400 {@code per tonne}, 50 cents {@code each}, $5{@code /barrel},
 * $2 billion {@code annually}; not "$7 billion a spokesman said", since a spokesman is no unit.
 */
final class PerUnits {

    private final Units units;
    private final int a;
    private final int an;
    private final int per;
    private final int every;
    private final int each;
    private final int apiece;
    private final int annually;
    private final int yearly;
    private final int monthly;
    private final int weekly;
    private final int daily;
    /** Words that are no unit by themselves: per [net] ton, per [port] call. */
    private final WordSet partial;

    PerUnits(Vocabulary vocabulary, Units units) {
        this.units = units;
        a = vocabulary.add("a");
        an = vocabulary.add("an");
        per = vocabulary.add("per");
        every = vocabulary.add("every");
        each = vocabulary.add("each");
        apiece = vocabulary.add("apiece");
        annually = vocabulary.add("annually");
        yearly = vocabulary.add("yearly");
        monthly = vocabulary.add("monthly");
        weekly = vocabulary.add("weekly");
        daily = vocabulary.add("daily");
        partial = WordSet.of(vocabulary, "net", "gross", "deadweight", "port", "square", "cubic", "working");
    }

    /**
     * What an amount is for.
     *
     * @param unit the unit as reported
     * @param end the token behind its words
     */
    record Found(String unit, int end) {}

    /** What the amount that ends before token {@code i} is for, or null. */
    @Nullable Found after(Document document, int i, int limit) {
        Tokens tokens = document.tokens();
        if (i >= limit) {
            return null;
        }
        int word = tokens.word(i);
        if (tokens.isSign(i, '/') && tokens.glued(i)) {
            return named(document, i + 1, limit);
        }
        if (word == Vocabulary.UNKNOWN) {
            return null;
        }
        if (word == each || word == apiece) {
            return new Found("each", i + 1);
        }
        if (word == annually || word == yearly) {
            return new Found("year", i + 1);
        }
        if (word == monthly || word == weekly || word == daily) {
            return new Found(word == monthly ? "month" : word == weekly ? "week" : "day", i + 1);
        }
        if (word == per) {
            return named(document, i + 1, limit);
        }
        if (word == a || word == an || word == every) {
            Phrases.Match<String> unit = units.per(tokens, i + 1, limit);
            return unit == null || (i + 1 + unit.length() < limit && tokens.isSign(i + 1 + unit.length(), '-'))
                    ? null
                    : new Found(unit.value(), i + 1 + unit.length());
        }
        return null;
    }

    /** Behind "per", any noun will do. */
    private @Nullable Found named(Document document, int i, int limit) {
        Phrases.Match<String> unit = units.per(document.tokens(), i, limit);
        if (unit != null) {
            return new Found(unit.value(), i + unit.length());
        }
        if (i + 1 < limit
                && partial.has(document.tokens().word(i))
                && document.wordClass(i + 1).canHead()) {
            return new Found(document.tokens().text(i) + ' ' + document.tokens().text(i + 1), i + 2);
        }
        return i < limit && document.tokens().is(i, Kind.WORD)
                ? new Found(document.tokens().text(i), i + 1)
                : null;
    }
}
