package org.tradefacts.internal.measure;

import org.jspecify.annotations.Nullable;
import org.tradefacts.DateValue;
import org.tradefacts.MeasureEvent.Kind;
import org.tradefacts.internal.lexicon.Phrases.Match;
import org.tradefacts.internal.measure.Acts.Act;
import org.tradefacts.internal.measure.Acts.Pattern;
import org.tradefacts.internal.text.Tokens;
import org.tradefacts.internal.text.WordClass;

/**
 * When an event happens: the first date behind its predicate, "announced on [April 2] and suspended", else the last one
 * before it, "in [May] Trump slapped duties on"; never over another verb, and not a date a pause lasts "until".
 */
final class EventDates {

    private static final int BEHIND = 12;
    private static final int BEFORE = 20;

    private final Scene scene;
    private final Tokens tokens;

    EventDates(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    /** The date of the act at tokens {@code [from, to)} of the sentence {@code [start, end)}, or null. */
    @Nullable DateValue of(Kind kind, int from, int to, int start, int end, Mention mention) {
        int limit = Math.min(end, Math.max(to, mention.from >= to ? mention.to : to) + BEHIND);
        for (int i = to; i < limit; i++) {
            if (scene.dateAt(i) >= 0 && isYearOfLaw(i)) {
                continue;
            }
            if (scene.dateAt(i) >= 0 && !(i >= mention.from && i < mention.to)) {
                boolean bound = i > to
                        && (tokens.text(i - 1).equals("until")
                                || tokens.text(i - 1).equals("till")
                                || tokens.text(i - 1).equals("through"));
                return bound && kind != Kind.DELAYED && kind != Kind.EXTENDED
                        ? null
                        : scene.dates().get(scene.dateAt(i)).value().orElse(null);
            }
            boolean inMention = i >= mention.from && i < mention.to;
            if (!inMention && (isPredicate(i, end) || tokens.isSign(i, ';'))) {
                break;
            }
        }
        for (int i = from - 1; i >= Math.max(start, from - BEFORE); i--) {
            if (scene.dateAt(i) >= 0 && isYearOfLaw(i)) {
                continue;
            }
            if (scene.dateAt(i) >= 0 && isTaken(i, start)) {
                return null;
            }
            if (scene.dateAt(i) >= 0) {
                return scene.dates().get(scene.dateAt(i)).value().orElse(null);
            }
            if (isPredicate(i, from)) {
                break;
            }
        }
        return null;
    }

    /** Whether a predicate right before a date has it: "announced on [April 2] and suspended". */
    private boolean isTaken(int date, int start) {
        int first = date;
        while (first > start && scene.dateAt(first - 1) == scene.dateAt(date)) {
            first--;
        }
        for (int k = Math.max(start, first - 4); k < first - 1; k++) {
            Match<Act> act = scene.actAt(k, first);
            if (act != null && act.value().pattern() != Pattern.NOUN && k + act.length() >= first - 1) {
                return true;
            }
        }
        return first - 1 >= start && isPredicate(first - 1, first)
                || first - 2 >= start
                        && scene.wordClass(first - 1) == WordClass.PREPOSITION
                        && isPredicate(first - 2, first);
    }

    /** "the Trade Expansion Act of [1962]", "the [1985] Farm Act". */
    private boolean isYearOfLaw(int i) {
        if (i > 1 && tokens.text(i - 1).equals("of") && tokens.capitalised(i - 2)) {
            return true;
        }
        for (int k = i + 1; k < Math.min(tokens.size(), i + 5) && tokens.capitalised(k); k++) {
            switch (tokens.text(k)) {
                case "Act", "Law", "Bill", "Code" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    private boolean isPredicate(int i, int limit) {
        Match<Act> act = scene.actAt(i, limit);
        return act != null && act.value().pattern() != Pattern.NOUN
                || scene.wordClass(i) == WordClass.VERB
                || scene.wordClass(i) == WordClass.SUBORDINATOR;
    }
}
