package org.tradefacts.internal.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tradefacts.Bound;
import org.tradefacts.Change;
import org.tradefacts.Count;
import org.tradefacts.FigureContext;
import org.tradefacts.MonetaryFigure;
import org.tradefacts.Quantity;
import org.tradefacts.internal.lexicon.Phrases;
import org.tradefacts.internal.lexicon.Vocabulary;
import org.tradefacts.internal.text.Document;
import org.tradefacts.internal.text.Tokens;
import org.tradefacts.internal.text.Tokens.Kind;

/**
 * Finds figures in a sentence: single amounts, ranges, lists that share a unit, lengths of time in several units,
 * counts.
 *
 * <ul>
 *   <li>Range: {@code $10-15 billion}, {@code between 10 and 25 percent}, {@code 10% to 25%}, {@code a week or two};
 *       not {@code 10-2}, whose second number is the smaller.
 *   <li>Shared unit: {@code 15} and {@code 30 percent} are two percentages; not {@code 15 workers and 30 percent}.
 *   <li>Change: fell {@code from 12.3 percent} {@code to 10.2 percent} is two figures.
 *   <li>Count: {@code five major conglomerates}; not {@code one country}, {@code Section 232}.
 * </ul>
 */
final class FigureScanner {

    private static final int LONGEST_LIST = 8;

    private final AmountReader amounts;
    private final RatioReader ratios;
    private final CountedNouns nouns;
    private final Bounds bounds;
    private final Changes changes;
    private final PerUnits perUnits;
    private final FigureFactory factory;
    private final Units units;
    private final int and;
    private final int or;
    private final int between;
    private final int a;
    private final int an;
    private final int half;
    private final int for_;
    private final Set<Integer> wholes;
    private final int through;
    private final int old;
    private final int of;
    private final int the;
    private final int age;
    private final Set<Integer> lengthOpeners;

    FigureScanner(
            Vocabulary vocabulary,
            AmountReader amounts,
            RatioReader ratios,
            CountedNouns nouns,
            Bounds bounds,
            Changes changes,
            Units units,
            FigureFactory factory) {
        this.amounts = amounts;
        this.ratios = ratios;
        this.nouns = nouns;
        this.bounds = bounds;
        this.changes = changes;
        this.units = units;
        this.factory = factory;
        perUnits = new PerUnits(vocabulary, units);
        and = vocabulary.add("and");
        or = vocabulary.add("or");
        between = vocabulary.add("between");
        a = vocabulary.add("a");
        an = vocabulary.add("an");
        half = vocabulary.add("half");
        for_ = vocabulary.add("for");
        wholes = Stream.of("full", "whole", "entire", "all", "another")
                .map(vocabulary::add)
                .collect(Collectors.toUnmodifiableSet());
        through = vocabulary.add("through");
        old = vocabulary.add("old");
        of = vocabulary.add("of");
        the = vocabulary.add("the");
        age = vocabulary.add("age");
        lengthOpeners = Stream.of(
                        "for", "in", "within", "after", "over", "than", "under", "least", "most", "nearly", "about",
                        "around", "almost", "of", "during", "by", "lasting", "another", "roughly", "to")
                .map(vocabulary::add)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a figure can begin at a token; false for nearly all, and cheap. */
    boolean canBegin(Document document, int i, int limit) {
        return amounts.canBegin(document, i, limit)
                || ratios.canBegin(document.tokens(), i)
                || canBeginLength(document.tokens(), i, limit);
    }

    private boolean canBeginLength(Tokens tokens, int i, int limit) {
        int word = tokens.word(i);
        return (isArticle(word)
                        && i + 1 < limit
                        && (units.time(tokens, i + 1, limit) != null || wholes.contains(tokens.word(i + 1))))
                || (wholes.contains(word) && i > 0 && tokens.word(i - 1) == for_);
    }

    /**
     * Reads the figures that begin at a token.
     *
     * @param from the first token of the sentence
     * @param limit the token behind the last that may belong to them
     * @param out what is found is added here
     * @return the token to go on from
     */
    int read(Document document, int i, int from, int limit, List<Draft> out) {
        Amount first = amounts.read(document, i, limit);
        RatioReader.Found ratio = first == null || first.unit() == null ? ratios.read(document, i, from, limit) : null;
        if (ratio != null) {
            out.add(draft(document, ratio.start(), ratio.end(), ratio.ratio(), from, limit));
            return ratio.end();
        }
        if (first == null) {
            return articleOfTime(document, i, from, limit, out);
        }
        int end = range(document, first, from, limit, out);
        if (end < 0) {
            end = first.unit() == null
                    ? list(document, first, from, limit, out)
                    : single(document, first, from, limit, out);
        }
        return end;
    }

    /** Two amounts as one range or as the two values of a change; the token behind them, or -1. */
    private int range(Document document, Amount first, int from, int limit, List<Draft> out) {
        Tokens tokens = document.tokens();
        int joint = first.end();
        if (joint + 1 >= limit) {
            return -1;
        }
        int lead = lead(tokens, first.start(), from);
        int opener = lead > from ? tokens.word(lead - 1) : Vocabulary.UNKNOWN;
        boolean isBetween = opener != Vocabulary.UNKNOWN && opener == between;
        boolean isFrom = opener != Vocabulary.UNKNOWN && opener == changes.from;
        int word = tokens.word(joint);
        boolean hyphen = tokens.isSign(joint, '-')
                || tokens.isSign(joint, '–')
                || (tokens.isSign(joint, '—') && tokens.glued(joint));
        boolean isTo = word == changes.to && word != Vocabulary.UNKNOWN;
        boolean isAnd = word == and && isBetween;
        boolean isOr = word == or && word != Vocabulary.UNKNOWN;
        isTo |= word == through && word != Vocabulary.UNKNOWN;
        if (!hyphen && !isTo && !isAnd && !isOr) {
            return -1;
        }
        int next = joint + 1;
        if (isTo || isAnd) {
            next = skipBound(tokens, next, limit);
        }
        Amount second = amounts.read(document, next, limit);
        if (second == null || (hyphen && tokens.isSign(next, '-'))) {
            return -1;
        }
        if (nouns.isIdentifier(document, first.start(), from) && !first.prefixed()) {
            return -1;
        }
        Amount[] pair = unified(first, second);
        if (pair == null
                || (pair[0].unit() == null && (isOr || (isTo && !isFrom && !isCountable(document, second, limit))))) {
            return -1;
        }
        boolean isChange = isFrom && isTo && changes.tellsChange(tokens, lead - 1, from);
        int order = pair[0].numeral().value().compareTo(pair[1].numeral().value());
        if (isChange && pair[0].unit() != null) {
            add(document, pair[0], from, limit, out, Change.FROM);
            return add(document, pair[1], from, limit, out, Change.TO);
        }
        if (order >= 0 || (isOr && !isStep(pair[0], pair[1]))) {
            return -1;
        }
        if (pair[0].unit() == null) {
            return count(document, pair[0], pair[1], from, limit, out);
        }
        return finish(document, pair[0], pair[1], from, limit, out, null);
    }

    /** Whether a plural noun follows a bare number. */
    private boolean isCountable(Document document, Amount amount, int limit) {
        return nouns.after(document, amount.end(), limit) != null;
    }

    /** "Five or six" is a range; "10 or 25" is a choice. */
    private static boolean isStep(Amount low, Amount high) {
        return high.numeral().number().subtract(low.numeral().number()).compareTo(BigDecimal.valueOf(2)) <= 0;
    }

    /** Behind the words of approximation that begin at a token: from nearly 0% to [about] 45%. */
    private int skipBound(Tokens tokens, int i, int limit) {
        for (int end = Math.min(limit, i + 4); end > i; end--) {
            Phrases.Match<Bound> bound = bounds.before(tokens, end, i);
            if (bound != null && bound.length() == end - i) {
                return end;
            }
        }
        return i;
    }

    /** Both amounts with the unit and magnitude that one of them prints for both, or null where they do not agree. */
    private static Amount @Nullable [] unified(Amount first, Amount second) {
        Amount.Unit unit = first.unit();
        Amount.Unit other = second.unit();
        if (unit == null) {
            unit = other;
        } else if (other == null && first.prefixed()) {
            other = unit;
        }
        if (unit == null && other == null) {
            other = null;
        } else if (unit == null || other == null || unit.getClass() != other.getClass()) {
            return null;
        }
        if (unit instanceof Amount.Percent && !unit.equals(other)) {
            return null;
        }
        if (unit instanceof Amount.Money low
                && other instanceof Amount.Money high
                && !low.wording().candidates().equals(high.wording().candidates())) {
            return null;
        }
        boolean smaller = first.numeral().number().compareTo(second.numeral().number()) < 0;
        boolean shares = smaller && (first.unit() == null || first.prefixed());
        Numeral numeral =
                shares ? first.numeral().withMagnitude(second.numeral().magnitude()) : first.numeral();
        return new Amount[] {first.with(numeral, unit), second.with(second.numeral(), other)};
    }

    /** Numbers of a list whose last member prints the unit for all; else the first number as a count. */
    private int list(Document document, Amount first, int from, int limit, List<Draft> out) {
        Tokens tokens = document.tokens();
        List<Amount> members = new ArrayList<>(4);
        members.add(first);
        Amount last = first;
        while (members.size() < LONGEST_LIST) {
            int next = behindComma(tokens, last.end(), limit);
            Amount member = next < 0 ? null : amounts.read(document, skipBound(tokens, next, limit), limit);
            boolean isPart = next >= 0 && tokens.word(last.end()) == of;
            if (member == null || member.prefixed() || (isPart && !(member.unit() instanceof Amount.Money))) {
                break;
            }
            members.add(member);
            last = member;
            if (member.unit() != null) {
                break;
            }
        }
        boolean identifier = nouns.isIdentifier(document, first.start(), from);
        if (last.unit() == null || identifier) {
            return identifier ? first.end() : count(document, first, null, from, limit, out);
        }
        int end = first.end();
        for (Amount member : members) {
            end = add(document, member.with(member.numeral(), last.unit()), from, limit, out, null);
        }
        return end;
    }

    /** Behind ",", "and", "or", ", and" or "of the" (280 million of the 1.5 billion shekels) at a token, or -1. */
    private int behindComma(Tokens tokens, int i, int limit) {
        int at = i;
        if (at + 1 < limit && tokens.word(at) == of && tokens.word(at + 1) == the && the != Vocabulary.UNKNOWN) {
            return at + 2;
        }
        if (at < limit && tokens.isSign(at, ',')) {
            at++;
        }
        if (at < limit && tokens.word(at) != Vocabulary.UNKNOWN && (tokens.word(at) == and || tokens.word(at) == or)) {
            at++;
        }
        return at == i || at >= limit ? -1 : at;
    }

    private int single(Document document, Amount amount, int from, int limit, List<Draft> out) {
        if (amount.unit() instanceof Amount.Time) {
            return time(document, amount, from, limit, out);
        }
        return add(document, amount, from, limit, out, null);
    }

    /** A length of time, in one unit or several; ages are none. */
    private int time(Document document, Amount first, int from, int limit, List<Draft> out) {
        Tokens tokens = document.tokens();
        List<Amount> parts = new ArrayList<>(2);
        parts.add(first);
        Amount last = first;
        while (parts.size() < 6) {
            int next = last.end();
            if (next < limit && ((tokens.word(next) == and && and != Vocabulary.UNKNOWN) || tokens.isSign(next, ','))) {
                next++;
            }
            Amount part = amounts.read(document, next, limit);
            if (part == null || !(part.unit() instanceof Amount.Time unit) || sameUnit(first, unit)) {
                break;
            }
            parts.add(part);
            last = part;
        }
        if (isAge(tokens, last.end(), limit)) {
            return last.end();
        }
        if (parts.size() == 1) {
            return finish(document, first, null, from, limit, out, null);
        }
        out.add(draft(document, first.start(), last.end(), factory.compoundTime(document, parts), from, limit));
        return last.end();
    }

    private static boolean sameUnit(Amount first, Amount.Time unit) {
        return first.unit() instanceof Amount.Time time
                && time.unit().designator().equals(unit.unit().designator());
    }

    private boolean isAge(Tokens tokens, int i, int limit) {
        int at = i < limit && tokens.isSign(i, '-') ? i + 1 : i;
        return (at < limit && tokens.word(at) == old && old != Vocabulary.UNKNOWN)
                || (at + 1 < limit && tokens.word(at) == of && tokens.word(at + 1) == age && age != Vocabulary.UNKNOWN);
    }

    /**
     * "a week" behind a word that makes it a length: for a year, within an hour, a week or two, a year and a half; not
     * "twice a week".
     */
    private int articleOfTime(Document document, int i, int from, int limit, List<Draft> out) {
        Tokens tokens = document.tokens();
        int at = isArticle(tokens.word(i)) ? i + 1 : i;
        boolean whole = at < limit && wholes.contains(tokens.word(at));
        at = whole ? at + 1 : at;
        if (whole && at < limit && tokens.isSign(at, '-') && tokens.glued(at)) {
            at++;
        }
        Phrases.Match<Units.TimeUnit> unit = at > i ? units.time(tokens, at, limit) : null;
        if (unit == null) {
            return i + 1;
        }
        int end = at + unit.length();
        Amount.Time time = new Amount.Time(unit.value());
        Amount one = new Amount(i, end, new Numeral(at, BigDecimal.ONE, null, true), time, false);
        if (end + 2 < limit
                && tokens.word(end) == and
                && isArticle(tokens.word(end + 1))
                && tokens.word(end + 2) == half) {
            Numeral more = new Numeral(at, new BigDecimal("1.5"), null, true);
            return finish(document, new Amount(i, end + 3, more, time, false), null, from, limit, out, null);
        }
        if (end + 1 < limit && tokens.word(end) == or && or != Vocabulary.UNKNOWN) {
            Amount more = amounts.read(document, end + 1, limit);
            if (more != null
                    && more.unit() == null
                    && !isCountable(document, more, limit)
                    && more.numeral().value().compareTo(BigDecimal.ONE) > 0) {
                return finish(document, one, more.with(more.numeral(), time), from, limit, out, null);
            }
        }
        boolean isLength = i > from
                && !tokens.allCapitals(at)
                && (lengthOpeners.contains(tokens.word(i - 1)) || lead(tokens, i, from) < i);
        return isLength && !(end < limit && tokens.isSign(end, '-'))
                ? finish(document, one, null, from, limit, out, null)
                : end;
    }

    private boolean isArticle(int word) {
        return word != Vocabulary.UNKNOWN && (word == a || word == an);
    }

    private int add(Document document, Amount amount, int from, int limit, List<Draft> out, @Nullable Change change) {
        return finish(document, amount, null, from, limit, out, change);
    }

    private int finish(
            Document document,
            Amount low,
            @Nullable Amount high,
            int from,
            int limit,
            List<Draft> out,
            @Nullable Change change) {
        int end = (high == null ? low : high).end();
        if (low.unit() instanceof Amount.Time && isAge(document.tokens(), end, limit)) {
            return end;
        }
        var figure = factory.figure(document, low, high);
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
        draft.behind = Math.max(draft.behind, next);
        if (change != null) {
            draft.change = change;
        }
        out.add(draft);
        return next;
    }

    private int count(Document document, Amount low, @Nullable Amount high, int from, int limit, List<Draft> out) {
        Tokens tokens = document.tokens();
        Amount last = high == null ? low : high;
        if (last.prefixed() || last.numeral().value().compareTo(BigDecimal.ONE) <= 0) {
            return last.end();
        }
        Phrases.Match<Bound> after = bounds.after(tokens, last.end(), limit);
        int nounFrom = after == null ? last.end() : last.end() + after.length();
        CountedNouns.Found noun = nouns.after(document, nounFrom, limit);
        boolean bounded = lead(tokens, low.start(), from) < low.start() || high != null || after != null;
        if (noun == null
                && (!bounded
                        || nouns.isIdentifier(document, low.start(), from)
                        || isLooseNumber(document, last, limit))) {
            return last.end();
        }
        int end = noun == null ? last.end() : noun.end();
        BigDecimal lowest = low.numeral().value();
        Quantity<BigDecimal> quantity = high == null
                ? Quantity.of(lowest)
                : new Quantity<>(lowest, high.numeral().value());
        Count count = new Count(
                document.span(low.start(), end),
                quantity,
                noun == null ? Optional.empty() : Optional.of(tokens.text(noun.head())),
                FigureContext.PLAIN,
                "count: number " + (noun == null ? "alone behind a bound" : "before noun")
                        + (high == null ? "" : ", range"));
        Draft draft = draft(document, low.start(), end, count, from, limit);
        if (after != null) {
            draft.bound = after.value();
        }
        out.add(draft);
        return end;
    }

    /**
     * Whether what follows a bare number shows that it counts nothing by itself: "over 10 p.m.", "about 40-something".
     */
    private static boolean isLooseNumber(Document document, Amount amount, int limit) {
        int next = amount.end();
        return next < limit
                && ((document.tokens().glued(next) && !isStop(document.tokens(), next))
                        || (document.tokens().is(next, Kind.WORD)
                                && document.wordClass(next).canModify()));
    }

    private static boolean isStop(Tokens tokens, int i) {
        return tokens.isSign(i, '.')
                || tokens.isSign(i, ',')
                || tokens.isSign(i, '?')
                || tokens.isSign(i, ')')
                || tokens.isSign(i, '"')
                || tokens.isSign(i, '”')
                || tokens.isSign(i, ';');
    }

    /** The first token of the words of approximation in front of a figure, or its own first token. */
    private int lead(Tokens tokens, int start, int from) {
        Phrases.Match<Bound> bound = bounds.before(tokens, start, from);
        return bound == null ? start : start - bound.length();
    }

    private Draft draft(Document document, int start, int end, org.tradefacts.Figure figure, int from, int limit) {
        Tokens tokens = document.tokens();
        Draft draft = new Draft(start, end, figure);
        Phrases.Match<Bound> before = bounds.before(tokens, start, from);
        if (before != null) {
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
