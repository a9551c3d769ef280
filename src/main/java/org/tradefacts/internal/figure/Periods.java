package org.tradefacts.internal.figure;

import java.util.List;
import java.util.Optional;
import org.tradefacts.Change;
import org.tradefacts.DateMention;
import org.tradefacts.DateValue;
import org.tradefacts.TimeSpan;
import org.tradefacts.internal.lexicon.Vocabulary;
import org.tradefacts.internal.lexicon.WordSet;
import org.tradefacts.internal.text.Document;
import org.tradefacts.internal.text.Tokens;
import org.tradefacts.internal.text.WordClass;

/**
 * Finds the time a figure is for: the deficit reached $55.7 billion in [2024]; a [1985] deficit of 900 mln dlrs.
 *
 * <p>Only years, quarters, months and weeks are periods; a day on which something was said or done is none, nor is a
 * time in another clause: "announced last week he would add $5 million". Lengths of time have none.
 */
final class Periods {

    private static final int WINDOW = 7;

    private final WordSet prepositions;

    Periods(Vocabulary vocabulary) {
        prepositions = WordSet.of(vocabulary, "in", "for", "during", "of", "over", "throughout", "last", "this");
    }

    /** Gives the drafts of a sentence their periods. */
    void find(Document document, List<Draft> drafts, int from, int to, DateTokens dates) {
        for (int d = 0; d < drafts.size(); d++) {
            Draft draft = drafts.get(d);
            if (draft.figure instanceof TimeSpan) {
                continue;
            }
            int limit = d + 1 < drafts.size() ? drafts.get(d + 1).lead : to;
            Optional<DateValue> behind = behind(document, draft, limit, dates);
            draft.period = behind.or(() -> before(document, draft, from, dates)).orElse(null);
        }
        for (int d = drafts.size() - 2; d >= 0; d--) {
            Draft draft = drafts.get(d);
            Draft next = drafts.get(d + 1);
            boolean sameChange = next.change == Change.TO && draft.change == null && next.lead - draft.end <= 2;
            if (draft.period == null && (sameChange || next.convertedFrom >= 0)) {
                draft.period = next.period;
            }
        }
    }

    private Optional<DateValue> behind(Document document, Draft draft, int limit, DateTokens dates) {
        Tokens tokens = document.tokens();
        int date = dates.from(draft.end);
        if (date == dates.size() || dates.start(date) >= Math.min(limit, draft.end + WINDOW)) {
            return Optional.empty();
        }
        int start = dates.start(date);
        boolean beside = start == draft.end
                || prepositions.has(tokens.word(start - 1))
                || (start > draft.end + 1 && prepositions.has(tokens.word(start - 2)));
        boolean inBrackets = draft.convertedFrom >= 0 && start > draft.end && tokens.isSign(draft.end, ')');
        for (int i = inBrackets ? draft.end + 1 : draft.end; i < start; i++) {
            if (tokens.isSign(i, ',') || tokens.isSign(i, ';') || tokens.isSign(i, ')')) {
                return Optional.empty();
            }
        }
        return beside ? period(dates.date(date)) : Optional.empty();
    }

    private static Optional<DateValue> before(Document document, Draft draft, int from, DateTokens dates) {
        int date = dates.from(draft.start) - 1;
        if (date < 0 || dates.start(date) < Math.max(from, draft.lead - WINDOW)) {
            return Optional.empty();
        }
        for (int i = dates.end(date); i < draft.lead; i++) {
            WordClass wordClass = document.wordClass(i);
            if (wordClass == WordClass.PRONOUN || wordClass == WordClass.SUBORDINATOR) {
                return Optional.empty();
            }
            if (document.tokens().is(i, Tokens.Kind.SIGN) && !document.tokens().isSign(i, '\'')) {
                return Optional.empty();
            }
        }
        return period(dates.date(date));
    }

    private static Optional<DateValue> period(DateMention date) {
        return date.value()
                .filter(value -> value.iso().length() <= 8 || value.iso().indexOf('/') > 0);
    }
}
