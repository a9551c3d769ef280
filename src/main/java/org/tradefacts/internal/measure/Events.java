package org.tradefacts.internal.measure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tradefacts.Change;
import org.tradefacts.DateValue;
import org.tradefacts.Figure;
import org.tradefacts.MeasureEvent.Kind;
import org.tradefacts.MeasureType;
import org.tradefacts.Section;
import org.tradefacts.internal.lexicon.Phrases.Match;
import org.tradefacts.internal.measure.Acts.Act;
import org.tradefacts.internal.measure.Acts.Pattern;
import org.tradefacts.internal.measure.MeasureWords.Needs;
import org.tradefacts.internal.text.Tokens;
import org.tradefacts.internal.text.WordClass;

/**
 * What the predicates of a sentence say happened to the measures it names.
 *
 * <ul>
 *   <li>The object of a verb: "the US [imposed] tariffs"; counter-example: "if the US imposes tariffs".
 *   <li>The subject of a passive or a participle: "the tariffs, [announced] on April 2 and [suspended] for 90 days".
 *   <li>The subject of a verb of beginning or ending: "the duties [take effect] on August 1".
 *   <li>The complement of a noun: "the [suspension] of the tariffs", "a [pause] on tariffs".
 *   <li>A relative clause: "tariffs that the US [announced] in March".
 *   <li>A pronoun as object: "imposed tariffs and plans to [raise] them".
 * </ul>
 */
final class Events {

    private static final int GAP = 12;

    private final Scene scene;
    private final Tokens tokens;
    private final Lexicons words;
    private final Predicates predicates;
    private final Attachment attachment;
    private final Agents agents;
    private final Aims aims;
    private final EventDates dates;

    Events(Scene scene, Roles roles) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = scene.words();
        this.predicates = new Predicates(scene);
        this.attachment = new Attachment(scene);
        this.agents = new Agents(scene, roles, predicates);
        this.aims = new Aims(scene);
        this.dates = new EventDates(scene);
    }

    /** Adds the events of a sentence to its mentions, or to the last one {@code before} it. */
    void fill(int sentence, List<Mention> mentions, @Nullable Mention before) {
        int start = scene.sentenceStart(sentence);
        int end = scene.sentenceEnd(sentence);
        boolean near = before != null && sentence - before.sentence <= 1 && !before.isAgreement();
        if (mentions.isEmpty() && !near || tokens.isSign(end - 1, '?')) {
            return;
        }
        Mention answered = near ? before : null;
        for (int i = start; i < end; i++) {
            if (words.scoping.has(tokens.words(), i)) {
                scope(mentions, i, end);
            }
            Match<Act> match = scene.actAt(i, end);
            if (match == null) {
                continue;
            }
            int to = i + match.length();
            read(mentions, answered, i, to, start, end, asNoun(match.value(), i, start));
            i = to - 1;
        }
    }

    private void read(List<Mention> mentions, @Nullable Mention before, int from, int to, int start, int end, Act act) {
        Mention inside = inside(mentions, from, to);
        if (act.pattern() == Pattern.NONE) {
            return;
        }
        if (inside != null) {
            participle(inside, from, to, act);
        } else if (act.pattern() == Pattern.ALONE) {
            answer(mentions, before, from, to, start, end, act);
        } else {
            List<Mention> about = attachment.about(mentions, from, to, act);
            if (about.isEmpty() && act.pattern() == Pattern.NOUN) {
                about = unattached(mentions, from, to, start, act, before);
            }
            if (about.isEmpty() && words.them.has(tokens.words(), Math.min(to, end - 1))) {
                Mention meant = last(mentions, from, before);
                about = meant == null ? List.of() : List.of(meant);
            }
            for (Mention mention : about) {
                if (fits(act, mention, from)) {
                    record(mention, from, to, start, end, act);
                }
            }
        }
    }

    /** Retaliation: an act of its own where it names its means, and an event of the measure it answers. */
    private void answer(
            List<Mention> mentions, @Nullable Mention before, int from, int to, int start, int end, Act act) {
        Mention means = attachment.answerBehind(mentions, to);
        if (means != null) {
            record(means, from, to, start, end, new Act(Kind.IMPOSED, Pattern.OBJECT));
        }
        Mention answered = last(mentions, from, before);
        if (answered != null && !tokens.text(from).startsWith("respon")) {
            record(answered, from, to, start, end, act);
        }
    }

    /**
     * A verb's form behind an article, an adjective or a number is a noun: "a 90-day pause", but no act in "a study".
     */
    private Act asNoun(Act act, int i, int start) {
        if (act.pattern() != Pattern.OBJECT || i == start || scene.wordClass(i) == WordClass.VERB) {
            return act;
        }
        WordClass before = scene.wordClass(i - 1);
        boolean noun = before == WordClass.DETERMINER
                || before == WordClass.ADJECTIVE
                || scene.figureAt(i - 1) >= 0
                || scene.dateAt(i - 1) >= 0;
        if (!noun) {
            return act;
        }
        return switch (act.kind()) {
            case SUSPENDED, DELAYED, EXTENDED, LOWERED, RAISED, LIFTED -> new Act(act.kind(), Pattern.NOUN);
            default -> new Act(act.kind(), Pattern.NONE);
        };
    }

    /** A noun without complement: "pressing for [removal]", "after a year of [negotiations]". */
    private List<Mention> unattached(
            List<Mention> mentions, int from, int to, int start, Act act, @Nullable Mention before) {
        if (act.kind() == Kind.NEGOTIATED) {
            return mentions.stream()
                    .filter(mention -> mention.meansAgreement() && mention.to <= from)
                    .limit(1)
                    .toList();
        }
        Mention last = last(mentions, from, before);
        boolean asked = predicates.read(from, to, act, start).kind() == Kind.RELIEF_SOUGHT;
        return asked && last != null ? List.of(last) : List.of();
    }

    private static @Nullable Mention last(List<Mention> mentions, int token, @Nullable Mention before) {
        Mention last = before;
        for (Mention mention : mentions) {
            if (mention.to <= token && !mention.isAgreement()) {
                last = mention;
            }
        }
        return last;
    }

    private static @Nullable Mention inside(List<Mention> mentions, int from, int to) {
        for (Mention mention : mentions) {
            if (mention.from <= from && to <= mention.to) {
                return mention;
            }
        }
        return null;
    }

    /** The act inside the noun phrase: "the [planned] restriction", "[threatened] tariffs". */
    private void participle(Mention mention, int from, int to, Act act) {
        boolean tells = switch (act.kind()) {
            case ANNOUNCED, PROPOSED, THREATENED, SUSPENDED -> tokens.text(from).endsWith("ed");
            default -> false;
        };
        if (act.kind() == Kind.SIGNED
                && from >= mention.headTo
                && tokens.text(from).equals("signed")) {
            DateValue date = scene.dateAt(to) < 0
                    ? null
                    : scene.dates().get(scene.dateAt(to)).value().orElse(null);
            add(mention, Kind.SIGNED, from, to, date, List.of(), false, false, "event: participle behind the noun");
        }
        if (tells && to <= mention.head) {
            add(mention, act.kind(), from, to, null, List.of(), true, false, "event: participle before the noun");
        }
    }

    private void scope(List<Mention> mentions, int verb, int end) {
        Mention mention = last(mentions, verb, null);
        if (mention != null && verb - mention.to <= GAP && verb + 1 < end) {
            aims.scope(mention, verb, end);
        }
    }

    /** Whether an act can happen to a measure of this type: one "reaches" agreements, "launches" investigations. */
    private boolean fits(Act act, Mention mention, int from) {
        String head = tokens.text(mention.headTo - 1);
        boolean probe = head.startsWith("investigation") || head.equals("probe") || head.startsWith("inquir");
        boolean promise = mention.type == MeasureType.PURCHASE_COMMITMENT
                || mention.type == MeasureType.INVESTMENT_COMMITMENT
                || mention.type == MeasureType.SUBSIDY;
        boolean agreement = mention.isAgreement() || mention.type == MeasureType.EXPORT_RESTRAINT || mention.isEcho();
        return switch (act.kind()) {
            case CONSIDERED -> !(mention.isEcho() && head.equals("decision"));
            case INVESTIGATED -> probe || tokens.text(from).startsWith("investigat");
            case RATIFIED -> agreement;
            case AGREED -> agreement || tokens.text(from).startsWith("accept");
            case IMPOSED ->
                act.pattern() != Pattern.NOUN
                        && (!mention.meansAgreement() || tokens.text(from).startsWith("implement"))
                        && !(mention.definite && tokens.text(from).startsWith("charg"));
            case RAISED, LOWERED -> !mention.meansAgreement();
            case ANNOUNCED, PROPOSED -> promise || !words.promising.has(tokens.words(), from);
            default -> true;
        };
    }

    /**
     * Whether a verb in its plain form has an object behind it: "the measure could cut growth" says nothing of the
     * measure.
     */
    private boolean hasObject(int from, int to, int end) {
        if (from == 0 || to >= end || !words.modals.has(tokens.words(), from - 1) || scene.dateAt(to) >= 0) {
            return false;
        }
        return switch (scene.document().wordClass(to)) {
            case DETERMINER, NOUN, ADJECTIVE -> true;
            default -> false;
        };
    }

    private void record(Mention mention, int from, int to, int start, int end, Act act) {
        Predicates.Reading reading = predicates.read(from, to, act, start);
        if (reading.kind() == null) {
            mention.denied |= act.kind() == Kind.IMPOSED;
            return;
        }
        Kind kind = reading.kind();
        if (kind == Kind.RELIEF_SOUGHT && mention.meansAgreement()) {
            kind = Kind.PROPOSED;
        }
        int first = reading.from();

        agents.asked(mention, first, from);
        boolean passive = mention.to <= from && act.pattern() == Pattern.OBJECT;
        if (passive && hasObject(from, to, end)) {
            return;
        }
        List<String> actors = agents.of(mention, first, to, start, end, passive);
        if (act.pattern() == Pattern.OBJECT && !passive) {
            aims.receivers(mention, first, to, mention.from);
        }
        if (passive || kind == Kind.IMPOSED) {
            aims.behind(mention, Math.max(to, mention.to), end);
        }
        if (kind == Kind.LIFTED && hasNewRate(mention)) {
            kind = tokens.text(from).startsWith("lift") ? Kind.RAISED : Kind.LOWERED;
        }
        if (act.kind() == Kind.IMPOSED && tokens.text(from).startsWith("block")) {
            boolean struck = words.courts.anyIn(tokens.words(), start, from);
            if (mention.reading.needs() != Needs.FORBIDDEN && !struck) {
                return;
            }
            kind = struck ? Kind.STRUCK_DOWN : kind;
        }
        agents.settle(mention, kind, act, actors, start, first);
        boolean keeps = kind == Kind.EXTENDED && !reading.ahead() && words.keeping.has(tokens.words(), from);
        if (keeps
                || mention.type == MeasureType.SUBSIDY && words.promising.has(tokens.words(), from) && !reading.ahead()
                || follows(from, start)) {
            return;
        }
        signature(mention, first, start, end, actors);
        add(
                mention,
                kind,
                first,
                to,
                dates.of(kind, from, to, start, end, mention),
                actors,
                reading.ahead() || act.pattern() == Pattern.SUBJECT && words.scheduled.has(tokens.words(), from),
                reading.undoing() || kind == Kind.PROPOSED && reading.kind() == Kind.RELIEF_SOUGHT,
                "event: " + act.pattern().name().toLowerCase(Locale.ROOT));
    }

    /** Whether a measure's rate changes to another: "lifted the tariff [to 15%]", "dropped the duties [to 10%]". */
    private boolean hasNewRate(Mention mention) {
        return mention.rates.stream()
                .map(scene.figures()::get)
                .map(Figure::change)
                .anyMatch(change -> change.equals(Optional.of(Change.TO)));
    }

    /** Whether a verb of ending or delaying governs the act: "delay invoking", "stop charging". */
    private boolean follows(int from, int start) {
        Match<Act> before = from > start ? scene.actAt(from - 1, from) : null;
        return before != null
                && tokens.text(from).endsWith("ing")
                && (before.value().kind() == Kind.DELAYED
                        || before.value().kind() == Kind.SUSPENDED
                        || before.value().kind() == Kind.LIFTED);
    }

    /** The order that carries the act: "[signed an Executive Order] imposing tariffs". */
    private void signature(Mention mention, int first, int start, int end, List<String> actors) {
        for (int i = first - 1; i >= Math.max(start, first - 10); i--) {
            if (words.documents.has(tokens.words(), i)) {
                for (int k = i - 1; k >= Math.max(start, i - 5); k--) {
                    Match<Act> act = scene.actAt(k, i);
                    if (act != null && act.value().kind() == Kind.SIGNED) {
                        DateValue date = dates.of(Kind.SIGNED, k, i + 1, start, end, mention);
                        add(
                                mention,
                                Kind.SIGNED,
                                predicates.start(k, start),
                                i + 1,
                                date,
                                actors,
                                true,
                                false,
                                "event: signed order");
                        return;
                    }
                }
            }
        }
    }

    private void add(
            Mention mention,
            Kind kind,
            int from,
            int to,
            @Nullable DateValue date,
            List<String> actors,
            boolean ahead,
            boolean undoing,
            String rule) {
        boolean headline = scene.kindOf(mention.sentence) != Section.Kind.BODY;
        boolean pausing = kind == Kind.EXTENDED && words.pauses.anyIn(tokens.words(), from, to);
        mention.events.add(
                new Mention.Event(kind, date, from, to, ahead, headline, pausing, undoing, List.copyOf(actors), rule));
    }
}
