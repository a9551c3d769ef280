package org.tradefacts.internal.measure;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tradefacts.MeasureType;
import org.tradefacts.Section;
import org.tradefacts.internal.lexicon.Phrases.Match;
import org.tradefacts.internal.measure.MeasureWords.Needs;
import org.tradefacts.internal.measure.MeasureWords.Reading;
import org.tradefacts.internal.text.Tokens;
import org.tradefacts.internal.text.WordClass;

/**
 * The noun phrases that name measures.
 *
 * <ul>
 *   <li>A word of the lexicon whose need is met by the phrase round it: "[25% tariffs on steel]"; not "[restrictions]
 *       on movement".
 *   <li>Imports or exports that a verb forbids: "banned [exports of gallium]"; not "exports of gallium rose".
 *   <li>A word that only points back, for the merger to settle: "the [measure]".
 * </ul>
 *
 * <p>A word that another noun follows is no measure itself: "tariff consultations", "trade deal talks".
 */
final class Mentions {

    private final Scene scene;
    private final Tokens tokens;
    private final Lexicons words;
    private final Modifiers modifiers;
    private final Complements complements;
    private final NeedsTest needs;
    private final LegalBasis law;

    Mentions(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = scene.words();
        this.modifiers = new Modifiers(scene);
        this.complements = new Complements(scene);
        this.needs = new NeedsTest(scene);
        this.law = new LegalBasis(scene);
    }

    /** The mentions of a sentence, in text order. */
    List<Mention> find(int sentence) {
        int start = scene.sentenceStart(sentence);
        int end = scene.sentenceEnd(sentence);
        List<Mention> found = new ArrayList<>();
        for (int i = start; i < end; i++) {
            Match<List<Reading>> match = words.measures().at(tokens.words(), i, end);
            Mention pledge = words.buying.has(tokens.words(), i) ? pledge(sentence, i, start, end) : null;
            if (pledge != null) {
                found.add(pledge);
                i = pledge.to - 1;
                continue;
            }
            if (match == null) {
                continue;
            }
            int headTo = i + match.length();
            Mention mention = read(sentence, i, headTo, start, end, match.value());
            if (mention != null) {
                include(mention, found);
                add(mention, found);
            }
            i = headTo - 1;
        }
        return found;
    }

    /** What a government promises to buy or invest: "agreed to buy [$750 billion in US energy]". */
    private @Nullable Mention pledge(int sentence, int verb, int start, int end) {
        boolean promised = verb > start
                && (words.to.has(tokens.words(), verb - 1) || scene.wordClass(verb - 1) == WordClass.AUXILIARY)
                && words.commits.anyIn(tokens.words(), Math.max(start, verb - 5), verb)
                && needs.hasActor(start, verb);
        int from = verb + 1;
        while (from < end && scene.wordClass(from) == WordClass.DETERMINER) {
            from++;
        }
        int to = complements.right(complements.phraseEnd(from, Math.min(end, from + 30)), end, true, false);
        boolean sized =
                needs.hasFigure(from, to, true) || needs.hasFigure(from, to, false) && needs.hasProduct(from, to);
        if (!promised || to <= from || !needs.hasActor(from, to) && !sized) {
            return null;
        }
        boolean invests = tokens.text(verb).startsWith("invest");
        if (!invests && !needs.hasProduct(from, to) && !words.goods.anyIn(tokens.words(), from, to)) {
            return null;
        }
        MeasureType type = invests ? MeasureType.INVESTMENT_COMMITMENT : MeasureType.PURCHASE_COMMITMENT;
        Reading reading = new Reading(0, ImmutableSet.of(type), Needs.BUYING, List.of());
        return new Mention(sentence, from, from, from, to, type, reading);
    }

    private static void add(Mention mention, List<Mention> found) {
        Mention before = found.isEmpty() ? null : found.get(found.size() - 1);
        if (before == null || mention.head >= before.to) {
            found.add(mention);
        } else if (before.isEcho() && mention.isNamed() && !mention.isAgreement()) {
            found.set(found.size() - 1, mention.reaching(before.from));
        } else if (!overlapsSame(before, mention)) {
            found.add(mention);
        }
    }

    /** Lets "sectoral tariffs, including duties on cars" be one measure, with the basis of the first phrase. */
    private void include(Mention mention, List<Mention> found) {
        Mention before = found.isEmpty() ? null : found.get(found.size() - 1);
        int i = mention.from - 1;
        if (before != null
                && before.type == mention.type
                && i >= before.to
                && i - before.to <= 1
                && words.examples.has(tokens.words(), i)) {
            found.remove(before);
            mention.reach = before.from;
            mention.basis = mention.basis == null ? before.basis : mention.basis;
        }
    }

    /** Whether a mention lies inside the one before and adds nothing: the "tariffs" of "deal on tariffs". */
    private static boolean overlapsSame(Mention before, Mention mention) {
        return before.type == mention.type || mention.isEcho() || mention.reading.needs() == Needs.FORBIDDEN;
    }

    private @Nullable Mention read(int sentence, int head, int headTo, int start, int end, List<Reading> readings) {
        if (isModifier(head, headTo, end) && readings.get(0).needs() != Needs.NAMED) {
            return null;
        }
        if (isInName(head, start) || isNegated(head, start)) {
            return null;
        }
        int from = modifiers.left(head, start);
        if (isVerb(from, head, headTo, start)) {
            return null;
        }
        boolean places = readings.stream()
                .anyMatch(r -> r.needs() == Needs.INVESTMENT
                        || r.needs() == Needs.INVESTING
                        || r.type() == MeasureType.INVESTMENT_RESTRICTION);
        boolean agreement = readings.stream()
                .anyMatch(r -> r.types().contains(MeasureType.TRADE_AGREEMENT) && r.needs() != Needs.ECHO);
        int to = readings.get(0).needs() == Needs.NAMED ? headTo : complements.right(headTo, end, places, agreement);
        if (agreement && from > start && words.lacking.has(tokens.words(), from - 1)) {
            return null;
        }
        for (Reading reading : readings) {
            if (reading.needs() == Needs.IGNORED) {
                return null;
            }
            if (needs.meets(reading.needs(), from, head, headTo, to, start, end)) {
                if (reading.needs() == Needs.ECHO
                        && (!pointsBack(reading, from, head, start) || isElsewhere(headTo, to))) {
                    return null;
                }
                Mention mention = new Mention(sentence, from, head, headTo, to, typeOf(reading, from, start), reading);
                qualify(mention, start);
                return mention;
            }
        }
        return null;
    }

    /** Whether the word ends the name of an office: "the Directorate General of Trade [Remedies]". */
    private boolean isInName(int head, int start) {
        return head - 2 >= start
                && tokens.capitalised(head)
                && words.of.has(tokens.words(), head - 1)
                && tokens.capitalised(head - 2)
                && !tokens.allCapitals(head)
                && scene.document().kindOf(scene.document().sentenceOf(head)) == Section.Kind.BODY;
    }

    /** Whether "non-" stands before the word: "non-[USMCA] goods". */
    private boolean isNegated(int head, int start) {
        return head - 2 >= start
                && tokens.isSign(head - 1, '-')
                && tokens.text(head - 2).equalsIgnoreCase("non");
    }

    /**
     * Whether what follows says that something else than trade is meant: "an inquiry [into the origins of] a virus".
     */
    private boolean isElsewhere(int headTo, int to) {
        return headTo < to
                && tokens.text(headTo).equals("into")
                && !words.imports.anyIn(tokens.words(), headTo, to)
                && !words.goods.anyIn(tokens.words(), headTo, to)
                && !needs.hasProduct(headTo, to)
                && !needs.hasActor(headTo, to)
                && !words.trade.anyIn(tokens.words(), headTo, to);
    }

    /** "The measure" points back; "a measure", "measures of success", "moves" do not. */
    private boolean pointsBack(Reading reading, int from, int head, int start) {
        return reading.types().size() < MeasureType.values().length
                || from > start && words.definite.has(tokens.words(), from - 1) && !tokens.capitalised(head);
    }

    /** Whether the word is a verb here: "to levy", "it limits", "foreign governments levy". */
    private boolean isVerb(int from, int head, int headTo, int start) {
        if (from < head || head == start || headTo - head > 1) {
            return false;
        }
        if (scene.document().kindOf(scene.document().sentenceOf(head)) == Section.Kind.HEADLINE) {
            return false;
        }
        WordClass before = scene.wordClass(head - 1);
        if (words.to.has(tokens.words(), head - 1) || before == WordClass.AUXILIARY || before == WordClass.PRONOUN) {
            return scene.wordClass(head) != WordClass.NOUN || scene.actAt(head, headTo) != null;
        }
        return tokens.last(head) != 's'
                && !tokens.capitalised(head)
                && (before == WordClass.NOUN || before == WordClass.ADVERB || scene.actorAt(head - 1) != null)
                && !tokens.text(head - 1).endsWith("s’")
                && scene.figureAt(head - 1) < 0;
    }

    private boolean isModifier(int head, int headTo, int end) {
        if (headTo >= end) {
            return false;
        }
        if (tokens.isSign(headTo, '-') && tokens.glued(headTo)) {
            return true;
        }
        boolean plural = tokens.last(headTo - 1) == 's';
        WordClass next = scene.wordClass(headTo);
        return !plural
                && headTo - head == 1
                && next.canHead()
                && tokens.is(headTo, Tokens.Kind.WORD)
                && scene.figureAt(headTo) < 0
                && scene.dateAt(headTo) < 0
                && scene.actorAt(headTo) == null
                && !isActBehind(headTo, end)
                && !words.rateLinks.has(tokens.words(), headTo);
    }

    private boolean isActBehind(int i, int end) {
        Match<Acts.Act> act = scene.actAt(i, end);
        return act != null && act.value().pattern() != Acts.Pattern.NOUN;
    }

    private MeasureType typeOf(Reading reading, int from, int start) {
        if (reading.needs() != Needs.FORBIDDEN
                || !words.limiting.anyIn(tokens.words(), Math.max(start, from - 3), from)) {
            return reading.type();
        }
        return reading.type() == MeasureType.IMPORT_BAN ? MeasureType.QUOTA : MeasureType.EXPORT_CONTROL;
    }

    private boolean isMutual(Mention mention) {
        for (int i = mention.headTo; i + 1 < Math.min(scene.sentenceEnd(mention.sentence), mention.to + 2); i++) {
            String pair = tokens.text(i) + ' ' + tokens.text(i + 1);
            if (pair.equals("one another") || pair.equals("each other")) {
                return true;
            }
        }
        return false;
    }

    /** Reads determiner, basis and legal basis. */
    private void qualify(Mention mention, int start) {
        if (mention.from > start) {
            mention.definite = words.definite.has(tokens.words(), mention.from - 1);
            mention.indefinite = words.indefinite.has(tokens.words(), mention.from - 1)
                    && (mention.from - 2 < start || !words.within.has(tokens.words(), mention.from - 2));
            mention.left = words.leaving.anyIn(tokens.words(), Math.max(start, mention.from - 4), mention.from);
        }
        mention.indefinite |= words.doubtful.anyIn(tokens.words(), mention.from, mention.head);
        mention.mutual = isMutual(mention);
        mention.fresh = words.fresh.anyIn(tokens.words(), mention.from, mention.head);
        mention.future = isFuture(mention);
        String head = tokens.text(mention.headTo - 1).toLowerCase(Locale.ROOT);
        mention.probe = head.startsWith("investigation") || head.equals("probe") || head.startsWith("inquir");
        if (mention.isEcho()) {
            return;
        }
        for (int i = mention.from; i < mention.head; i++) {
            int to = tokens.isSign(i + 1, '-') ? i + 3 : i + 1;
            String text = scene.document().span(i, Math.min(to, mention.head)).text();
            if (words.bases.has(tokens.words(), i) || text.equalsIgnoreCase("sector-specific")) {
                mention.basis = text;
            }
        }
        for (int i = mention.from; i + 1 < mention.headTo; i++) {
            if (tokens.text(i).equalsIgnoreCase("phase")) {
                String which = tokens.text(tokens.isSign(i + 1, '-') ? i + 2 : i + 1);
                mention.numbered = which.equalsIgnoreCase("one") || which.equals("1") ? 1 : 2;
            }
        }
        mention.legalBasis = mention.isAgreement() ? null : law.of(mention);
    }

    /** Whether the phrase names a measure still to come, by the day it is set for: "tariffs planned for Dec. 15". */
    private boolean isFuture(Mention mention) {
        int end = Math.min(scene.sentenceEnd(mention.sentence), mention.to + 4);
        if (mention.to >= end || !words.scheduled.has(tokens.words(), mention.to)) {
            return false;
        }
        for (int i = mention.to; i < end; i++) {
            if (scene.dateAt(i) >= 0) {
                return true;
            }
        }
        return false;
    }
}
