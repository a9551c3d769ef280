package org.tradefacts.internal.figure;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tradefacts.Bound;
import org.tradefacts.Change;
import org.tradefacts.Figure;
import org.tradefacts.MonetaryFigure;
import org.tradefacts.internal.lexicon.Phrases;
import org.tradefacts.internal.lexicon.Vocabulary;
import org.tradefacts.internal.text.Document;
import org.tradefacts.internal.text.Tokens;

/**
 * Makes drafts of amounts: the figure with the words around it that belong to it, its bound ({@code up to} 25%, 25%
 * {@code or more}), what it is for ($80 {@code a barrel}), and whether it is the old or new value of a change.
 */
final class Drafting {

    private final Bounds bounds;
    private final Changes changes;
    private final PerUnits perUnits;
    private final FigureFactory factory;
    private final int old;
    private final int of;
    private final int age;

    Drafting(Vocabulary vocabulary, Bounds bounds, Changes changes, PerUnits perUnits, FigureFactory factory) {
        this.bounds = bounds;
        this.changes = changes;
        this.perUnits = perUnits;
        this.factory = factory;
        old = vocabulary.add("old");
        of = vocabulary.add("of");
        age = vocabulary.add("age");
    }

    /**
     * Adds the figure of one amount, or of the range from {@code low} to {@code high}.
     *
     * @param change what the words around tell of a change, or null to ask the words right before the figure
     * @return the token behind the figure's words
     */
    int add(
            Document document,
            Amount low,
            @Nullable Amount high,
            int from,
            int limit,
            List<Draft> out,
            @Nullable Change change) {
        int end = (high == null ? low : high).end();
        boolean time = low.unit() instanceof Amount.Time;
        if (time
                && (isAge(document.tokens(), end, limit)
                        || !low.countsTime()
                        || (high != null && !high.countsTime()))) {
            return end;
        }
        Figure figure = factory.figure(document, low, high);
        int next = end;
        if (figure instanceof MonetaryFigure money) {
            PerUnits.Found per = perUnits.after(document, end, limit);
            if (per != null) {
                figure = new MonetaryFigure(
                        money.span(),
                        money.quantity(),
                        money.currency(),
                        Optional.of(per.unit()),
                        money.convertedFrom(),
                        money.context(),
                        money.rule());
                next = per.end();
            }
        }
        Draft draft = draft(document, low.start(), end, figure, from, limit);
        if (low.unit() instanceof Amount.Money money) {
            draft.candidates = money.wording().candidates();
        }
        draft.behind = Math.max(draft.behind, next);
        if (change != null) {
            draft.change = change;
        }
        out.add(draft);
        return next;
    }

    /** Whether what follows a length of time makes it an age: 45 years [old], the 45-year[-old]. */
    boolean isAge(Tokens tokens, int i, int limit) {
        int at = i < limit && tokens.isSign(i, '-') ? i + 1 : i;
        return (at < limit && tokens.word(at) == old && old != Vocabulary.UNKNOWN)
                || (at + 1 < limit && tokens.word(at) == of && tokens.word(at + 1) == age && age != Vocabulary.UNKNOWN);
    }

    /** The token behind the words of approximation that begin at a token: from nearly 0% to [about] 45%. */
    int behindBound(Tokens tokens, int i, int limit) {
        for (int end = Math.min(limit, i + 4); end > i; end--) {
            Phrases.Match<Bound> bound = bounds.before(tokens, end, i);
            if (bound != null && bound.length() == end - i) {
                return end;
            }
        }
        return i;
    }

    /** The first token of the words of approximation in front of a figure, or its own first token. */
    int lead(Tokens tokens, int start, int from) {
        Phrases.Match<Bound> bound = bounds.before(tokens, start, from);
        return bound == null ? start : start - bound.length();
    }

    /** Whether "up to" tells where a change went rather than a bound: growth was revised [up to] 3.8%. */
    private boolean isGoal(Tokens tokens, int start, int length, int from) {
        int verb = start - length - 1;
        return length == 2
                && tokens.word(start - 1) == changes.to
                && verb >= from
                && tokens.last(verb) == 'd'
                && changes.isChange(tokens, verb);
    }

    /** A draft of a figure between two tokens with its bound and change. */
    Draft draft(Document document, int start, int end, Figure figure, int from, int limit) {
        Tokens tokens = document.tokens();
        Draft draft = new Draft(start, end, figure);
        Phrases.Match<Bound> before = bounds.before(tokens, start, from);
        if (before != null && !isGoal(tokens, start, before.length(), from)) {
            draft.bound = before.value();
            draft.lead = start - before.length();
        }
        Phrases.Match<Bound> after = bounds.after(tokens, end, limit);
        if (after != null) {
            draft.bound = after.value();
            draft.behind = end + after.length();
        }
        draft.change = changes.of(tokens, draft.lead, from);
        return draft;
    }
}
