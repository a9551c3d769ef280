package org.tradefacts.internal.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tradefacts.DateValue;
import org.tradefacts.MeasureEvent.Kind;
import org.tradefacts.MeasureType;
import org.tradefacts.MonetaryFigure;
import org.tradefacts.Section;
import org.tradefacts.internal.lexicon.Phrases.Match;
import org.tradefacts.internal.measure.Actors.Actor;
import org.tradefacts.internal.measure.Acts.Act;
import org.tradefacts.internal.measure.Acts.Pattern;
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
 * </ul>
 */
final class Events {

    private static final int GAP = 12;

    private final Scene scene;
    private final Tokens tokens;
    private final Lexicons words;
    private final Roles roles;
    private final Predicates predicates;
    private final Goods goods;

    Events(Scene scene, Roles roles) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = scene.words();
        this.roles = roles;
        this.predicates = new Predicates(scene);
        this.goods = new Goods(scene);
    }

    /** Adds the events of a sentence to its mentions, or to the last one {@code before} it. */
    void fill(int sentence, List<Mention> mentions, @Nullable Mention before) {
        int start = scene.sentenceStart(sentence);
        int end = scene.sentenceEnd(sentence);
        boolean near = before != null && sentence - before.sentence <= 1 && !before.isAgreement();
        if (mentions.isEmpty() && !near || tokens.isSign(end - 1, '?')) {
            return;
        }
        for (int i = start; i < end; i++) {
            if (words.scoping.has(tokens, i)) {
                scope(mentions, i, end);
            }
            Match<Act> match = scene.actAt(i, end);
            if (match == null) {
                continue;
            }
            int to = i + match.length();
            if (match.value().pattern() == Pattern.NONE) {
                i = to - 1;
                continue;
            }
            Act act = asNoun(match.value(), i, start);
            Mention inside = inside(mentions, i, to);
            if (inside != null) {
                participle(inside, i, to, act);
            } else if (act.pattern() == Pattern.ALONE) {
                Mention answer = answerBehind(mentions, to);
                if (answer != null) {
                    record(answer, i, to, start, end, new Act(Kind.IMPOSED, Pattern.OBJECT));
                }
                Mention answered = last(mentions, i, near ? before : null);
                if (answered != null && !tokens.text(i).startsWith("respon")) {
                    record(answered, i, to, start, end, act);
                }
            } else {
                List<Mention> about = about(mentions, i, to, start, act);
                if (about.isEmpty() && act.pattern() == Pattern.NOUN) {
                    about = unattached(mentions, i, to, start, act, near ? before : null);
                }
                for (Mention mention : about) {
                    record(mention, i, to, start, end, act);
                }
            }
            i = to - 1;
        }
    }

    /** The measure of "retaliated with [tariffs]". */
    private @Nullable Mention answerBehind(List<Mention> mentions, int to) {
        for (Mention mention : mentions) {
            if (mention.reach >= to) {
                boolean with = words.with.anyIn(tokens, to, mention.from) || words.by.anyIn(tokens, to, mention.from);
                return with && isObject(to, mention.reach, new Act(Kind.IMPOSED, Pattern.NOUN)) ? mention : null;
            }
        }
        return null;
    }

    /** A verb's form behind an article or an adjective is a noun: "a 90-day pause". */
    private Act asNoun(Act act, int i, int start) {
        boolean noun = act.pattern() == Pattern.OBJECT
                && i > start
                && scene.wordClass(i) != WordClass.VERB
                && (scene.wordClass(i - 1) == WordClass.DETERMINER || scene.figureAt(i - 1) >= 0);
        return noun ? new Act(act.kind(), Pattern.NOUN) : act;
    }

    /** A noun without complement: "pressing for [removal]", "after a year of [negotiations]". */
    private List<Mention> unattached(
            List<Mention> mentions, int from, int to, int start, Act act, @Nullable Mention before) {
        if (act.kind() == Kind.NEGOTIATED) {
            return mentions.stream()
                    .filter(mention -> mention.isAgreement() && mention.to <= from)
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

    private @Nullable Mention inside(List<Mention> mentions, int from, int to) {
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

    /** The goods a measure is said to cover: "the duties target key sectors, including [cars]". */
    private void scope(List<Mention> mentions, int verb, int end) {
        Mention mention = last(mentions, verb, null);
        if (mention != null && verb - mention.to <= GAP && mention.to <= verb && verb + 1 < end) {
            int to = new NounPhrases(scene).phraseEnd(verb + 1, Math.min(end, verb + 30));
            goods.collect(verb + 1, to, mention.goods);
            goods.examples(to, end, mention.goods);
        }
    }

    private List<Mention> about(List<Mention> mentions, int from, int to, int start, Act act) {
        List<Mention> found = new ArrayList<>();
        if (act.pattern() != Pattern.SUBJECT) {
            for (Mention mention : mentions) {
                if (found.isEmpty() ? mention.reach >= to && isObject(to, mention.reach, act) : joins(found, mention)) {
                    found.add(mention);
                }
            }
        }
        if (found.isEmpty() && act.pattern() != Pattern.ALONE) {
            for (int m = mentions.size() - 1; m >= 0; m--) {
                Mention mention = mentions.get(m);
                if (mention.to <= from) {
                    if (isSubject(mention, from, to, act)) {
                        found.add(mention);
                    }
                    break;
                }
            }
        }
        found.removeIf(mention -> !fits(act, mention, from));
        return found;
    }

    private boolean joins(List<Mention> found, Mention next) {
        Mention last = found.get(found.size() - 1);
        if (next.from < last.to || next.reach - last.to > 4 || next.from == last.to) {
            return false;
        }
        for (int i = last.to; i < next.reach; i++) {
            if (scene.wordClass(i) != WordClass.CONJUNCTION
                    && scene.wordClass(i) != WordClass.DETERMINER
                    && !tokens.isSign(i, ',')) {
                return false;
            }
        }
        return true;
    }

    /** Whether the tokens between an act and a noun phrase let the phrase be the act's object. */
    private boolean isObject(int from, int to, Act act) {
        if (to - from > GAP) {
            return false;
        }
        boolean noun = act.pattern() == Pattern.NOUN;
        boolean receiver = false;
        for (int i = from; i < to; i++) {
            Actor actor = scene.actorAt(i);
            if (actor != null) {
                receiver = true;
                i = actor.to() - 1;
                continue;
            }
            WordClass c = scene.wordClass(i);
            boolean light = switch (c) {
                case DETERMINER, ADJECTIVE, ADVERB, NUMBER -> true;
                case NOUN, VERB_OR_NOUN ->
                    i + 1 < to
                                    && (words.of.has(tokens, i + 1)
                                            || scene.actorAt(i + 1) != null
                                            || scene.wordClass(i + 1) == WordClass.PREPOSITION)
                            || words.goods.has(tokens, i)
                            || scene.productAt(i, to) != null;
                case PREPOSITION ->
                    noun
                            || words.of.has(tokens, i)
                            || i == from && words.aimers.has(tokens, i)
                            || words.with.has(tokens, i) && (receiver || i > from)
                            || words.from.has(tokens, i)
                                    && (act.kind() == Kind.EXEMPTED || act.kind() == Kind.LIFTED || i == from);
                case SIGN ->
                    !tokens.isSign(i, ',')
                            && !tokens.isSign(i, ';')
                            && !tokens.isSign(i, ':')
                            && !tokens.isSign(i, '(')
                            && !tokens.isSign(i, ')');
                case CONJUNCTION -> scene.actorAt(i + 1) != null || scene.actAt(i + 1, to) != null;
                case VERB -> scene.actAt(i, to) != null && i > from && scene.wordClass(i - 1) == WordClass.CONJUNCTION;
                default -> false;
            };
            if (!light) {
                return false;
            }
        }
        return true;
    }

    /** Whether a noun phrase before an act is its subject, or the noun its relative clause hangs on. */
    private boolean isSubject(Mention mention, int from, int to, Act act) {
        boolean relative = false;
        boolean auxiliary = false;
        int gap = 0;
        for (int i = mention.to; i < from; i++) {
            Actor actor = scene.actorAt(i);
            if (actor != null) {
                relative = true;
                i = actor.to() - 1;
                continue;
            }
            if (scene.dateAt(i) >= 0 || scene.figureAt(i) >= 0) {
                continue;
            }
            WordClass c = scene.wordClass(i);
            auxiliary |= c == WordClass.AUXILIARY;
            relative |= c == WordClass.PRONOUN && !words.relatives.has(tokens, i);
            if (tokens.text(i).equals("as")) {
                return false;
            }
            Match<?> modal = scene.modalityAt(i, from);
            Match<Act> earlier = scene.actAt(i, from);
            if (modal != null || earlier != null) {
                i += Math.max(modal == null ? 0 : modal.length(), earlier == null ? 0 : earlier.length()) - 1;
                continue;
            }
            boolean light = switch (c) {
                case AUXILIARY, ADVERB, PREPOSITION -> true;
                case CONJUNCTION -> i > mention.to;
                case PRONOUN -> true;
                case SUBORDINATOR -> words.relatives.has(tokens, i);
                case SIGN ->
                    tokens.isSign(i, ',')
                            || tokens.isSign(i, '.')
                            || tokens.isSign(i, '-')
                            || tokens.isSign(i, '–')
                            || tokens.isSign(i, '(')
                            || tokens.isSign(i, ')');
                default ->
                    words.relatives.has(tokens, i)
                            || words.to.has(tokens, i)
                            || tokens.text(i).startsWith("Mr")
                            || tokens.text(i).equals("President");
            };
            if (!light || ++gap > GAP) {
                return act.pattern() == Pattern.NOUN && isAfterthought(mention, from, to, act);
            }
        }
        if (act.pattern() == Pattern.SUBJECT) {
            return !relative;
        }
        if (act.pattern() == Pattern.NOUN) {
            return isAfterthought(mention, from, to, act);
        }
        boolean objectFollows = to < scene.sentenceEnd(mention.sentence) && takesObject(to);
        if (relative) {
            return !objectFollows;
        }
        return isParticiple(from) && !(objectFollows && !auxiliary);
    }

    /** "tariffs set to take effect on July 8 after a [pause]". */
    private boolean isAfterthought(Mention mention, int from, int to, Act act) {
        boolean open = to < scene.sentenceEnd(mention.sentence) && scene.wordClass(to) == WordClass.PREPOSITION;
        return act.kind() == Kind.SUSPENDED
                && !open
                && from >= 2
                && scene.wordClass(from - 1) == WordClass.DETERMINER
                && tokens.text(from - 2).equals("after");
    }

    private boolean takesObject(int i) {
        WordClass c = scene.wordClass(i);
        return (c == WordClass.DETERMINER || c == WordClass.NOUN || c == WordClass.ADJECTIVE)
                && scene.dateAt(i) < 0
                && scene.figureAt(i) < 0;
    }

    private boolean isParticiple(int i) {
        return tokens.text(i).endsWith("ed")
                || switch (tokens.text(i)) {
                    case "put", "hit", "cut", "struck", "frozen", "withdrawn", "made", "held", "quit", "rolled" -> true;
                    default -> false;
                };
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
            case INVESTIGATED -> probe || tokens.text(from).startsWith("investigat");
            case RATIFIED -> agreement;
            case AGREED -> agreement || tokens.text(from).startsWith("accept");
            case IMPOSED ->
                act.pattern() != Pattern.NOUN
                        && (!mention.meansAgreement() || tokens.text(from).startsWith("implement"))
                        && !(mention.definite && tokens.text(from).startsWith("charg"));
            case RAISED, LOWERED -> !mention.meansAgreement();
            case ANNOUNCED, PROPOSED -> promise || !words.promising.has(tokens, from);
            default -> true;
        };
    }

    private void record(Mention mention, int from, int to, int start, int end, Act act) {
        Predicates.Reading reading = predicates.read(from, to, act, start);
        if (reading.kind() == null) {
            return;
        }
        Kind kind = reading.kind();
        int first = reading.from();
        if (kind == Kind.EXTENDED && !reading.ahead() && words.keeping.has(tokens, from)) {
            return;
        }
        asked(mention, first, from);
        boolean passive = mention.to <= from && act.pattern() == Pattern.OBJECT;
        List<String> agents = agents(mention, first, to, start, end, passive);
        if (act.pattern() == Pattern.OBJECT && !passive) {
            receivers(mention, first, to, mention.from);
        }
        if (passive || kind == Kind.IMPOSED) {
            aims(mention, Math.max(to, mention.to), end);
        }
        if (kind == Kind.LIFTED && !mention.rates.isEmpty() && tokens.text(from).startsWith("lift")) {
            kind = Kind.RAISED;
        }
        settle(mention, kind, act, agents, start, first);
        if (mention.type == MeasureType.SUBSIDY && words.promising.has(tokens, from) && !reading.ahead()
                || follows(from, start)) {
            return;
        }
        signature(mention, first, start, end, agents);
        add(
                mention,
                kind,
                first,
                to,
                dateOf(kind, from, to, start, end, mention),
                agents,
                reading.ahead() || words.scheduled.has(tokens, from),
                reading.undoing(),
                "event: " + act.pattern().name().toLowerCase(Locale.ROOT));
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
    private void signature(Mention mention, int first, int start, int end, List<String> agents) {
        for (int i = first - 1; i >= Math.max(start, first - 10); i--) {
            if (words.documents.has(tokens, i)) {
                for (int k = i - 1; k >= Math.max(start, i - 5); k--) {
                    Match<Act> act = scene.actAt(k, i);
                    if (act != null && act.value().kind() == Kind.SIGNED) {
                        DateValue date = dateOf(Kind.SIGNED, k, i + 1, start, end, mention);
                        add(
                                mention,
                                Kind.SIGNED,
                                predicates.start(k, start),
                                i + 1,
                                date,
                                agents,
                                true,
                                false,
                                "event: signed order");
                        return;
                    }
                }
            }
        }
    }

    /** Takes the one who is asked for the imposer: "called on the [United States] to remove curbs". */
    private void asked(Mention mention, int first, int act) {
        for (int i = first; i < act && mention.imposer == null && mention.agent == null; i++) {
            Actor actor = scene.actorFrom(i);
            if (actor != null && !mention.isAgreement() && !mention.targets.contains(actor.code())) {
                mention.agent = actor.code();
            }
        }
    }

    /**
     * Those who may act, the likeliest first: the agent of a passive, the subject, the subject of the sentence before.
     */
    private List<String> agents(Mention mention, int first, int to, int start, int end, boolean passive) {
        List<String> agents = new ArrayList<>();
        if (passive) {
            Actor agent = agentBehind(to, end);
            if (agent != null) {
                agents.add(agent.code());
                return agents;
            }
        }
        for (int i = subjectEnd(first, start) - 1; i >= start; i--) {
            Actor actor = scene.actorAt(i);
            if (actor != null) {
                boolean inside = actor.from() >= mention.from && actor.to() <= mention.to;
                boolean adjacent = stands(actor.to(), first);
                if (!inside && (adjacent || !roles.isBound(actor, start))) {
                    agents.add(actor.code());
                }
                i = actor.from();
            }
        }
        Actor before = subjectBefore(mention.sentence);
        if (before != null && (!passive || agents.isEmpty())) {
            agents.add(before.code());
        }
        return agents;
    }

    /** Whether no more than adverbs stand between an actor and its verb: "with the US reportedly considering". */
    private boolean stands(int from, int to) {
        for (int i = from; i < to; i++) {
            if (scene.wordClass(i) != WordClass.ADVERB) {
                return false;
            }
        }
        return true;
    }

    /** The token behind the subject: before the first of verbs that "and" joins. */
    private int subjectEnd(int first, int start) {
        int end = first;
        while (end > start + 1 && (scene.wordClass(end - 1) == WordClass.CONJUNCTION || tokens.isSign(end - 1, ','))) {
            int verb = end - 2;
            while (verb > start
                    && scene.wordClass(verb) != WordClass.VERB
                    && scene.wordClass(verb) != WordClass.AUXILIARY
                    && !(scene.actAt(verb, end) != null && scene.actorAt(verb) == null)) {
                verb--;
            }
            if (verb <= start) {
                return first;
            }
            end = predicates.start(verb, start);
        }
        return end;
    }

    /** Gives the mention the imposer or the parties that its predicate names. */
    private void settle(Mention mention, Kind kind, Act act, List<String> agents, int start, int first) {
        if (mention.isAgreement()) {
            if ((kind == Kind.AGREED || kind == Kind.SIGNED || kind == Kind.NEGOTIATED) && mention.parties.isEmpty()) {
                for (int i = start; i < first; i++) {
                    Actor actor = scene.actorFrom(i);
                    if (actor != null && !roles.isBound(actor, start)) {
                        mention.targets.add(actor.code());
                    }
                }
            }
            return;
        }
        if (agents.isEmpty()) {
            return;
        }
        String agent = agents.get(0);
        boolean others = switch (kind) {
            case RELIEF_SOUGHT, CHALLENGED, RETALIATED, NEGOTIATED, STRUCK_DOWN -> true;
            default -> act.pattern() == Pattern.SUBJECT;
        };
        if (act.kind() == Kind.AGREED && !agent.equals(mention.imposer)) {
            mention.targets.add(agent);
        } else if (!others && mention.imposer == null && !mention.targets.contains(agent) && mention.agent == null) {
            mention.agent = agent;
        }
    }

    /** Countries and goods between verb and phrase: "hit [Canada] with tariffs". */
    private void receivers(Mention mention, int first, int from, int to) {
        if (!words.with.anyIn(tokens, from, to)) {
            return;
        }
        for (int i = from; i < to; i++) {
            Actor actor = scene.actorFrom(i);
            if (actor != null && !actor.code().equals(mention.imposer)) {
                mention.targets.add(actor.code());
            }
        }
        goods.collect(from, to, mention.goods);
        if (scene.wordClass(from - 2) == WordClass.AUXILIARY) {
            int floor = Math.max(scene.sentenceStart(mention.sentence), first - 10);
            for (int i = floor; i < first; i++) {
                int figure = scene.figureAt(i);
                if (figure >= 0 && scene.figures().get(figure) instanceof MonetaryFigure) {
                    mention.amounts.add(figure);
                }
            }
        }
    }

    /** Countries and goods behind the verb: "tariffs are imposed on [Korean] [cars]". */
    private void aims(Mention mention, int from, int end) {
        if (from >= end || !words.aimers.has(tokens, from)) {
            return;
        }
        int to = new NounPhrases(scene).phraseEnd(from + 1, Math.min(end, from + 30));
        for (int i = from + 1; i < to; i++) {
            Actor actor = scene.actorFrom(i);
            if (actor != null
                    && !actor.code().equals(mention.imposer)
                    && !mention.isAgreement()
                    && !describes(actor, to)) {
                mention.targets.add(actor.code());
            }
        }
        goods.collect(from + 1, to, mention.goods);
        goods.examples(to, end, mention.goods);
    }

    /** Whether a country's name only tells what kind of thing is meant: "a [US] ally", not "[US] goods". */
    private boolean describes(Actor actor, int to) {
        int next = actor.to();
        return actor.form() == Actors.Form.NAME
                && next < to
                && scene.wordClass(next) == WordClass.NOUN
                && !words.goods.has(tokens, next)
                && scene.productAt(next, to) == null
                && !words.industries.has(tokens, next);
    }

    private @Nullable Actor agentBehind(int to, int end) {
        for (int i = to; i < Math.min(end, to + 4); i++) {
            if (words.by.has(tokens, i)) {
                for (int k = i + 1; k < Math.min(end, i + 9); k++) {
                    if (scene.actorFrom(k) != null) {
                        return scene.actorFrom(k);
                    }
                }
            }
        }
        return null;
    }

    private @Nullable Actor subjectBefore(int sentence) {
        if (sentence == 0) {
            return null;
        }
        for (int i = scene.sentenceStart(sentence - 1); i < scene.sentenceEnd(sentence - 1); i++) {
            Actor actor = scene.actorFrom(i);
            if (actor != null && !roles.isBound(actor, scene.sentenceStart(sentence - 1))) {
                return actor;
            }
        }
        return null;
    }

    private @Nullable DateValue dateOf(Kind kind, int from, int to, int start, int end, Mention mention) {
        int limit = Math.min(end, Math.max(to, mention.from >= to ? mention.to : to) + GAP);
        for (int i = to; i < limit; i++) {
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
        for (int i = from - 1; i >= Math.max(start, from - 20); i--) {
            if (scene.dateAt(i) >= 0) {
                return scene.dates().get(scene.dateAt(i)).value().orElse(null);
            }
            if (isPredicate(i, from)) {
                break;
            }
        }
        return null;
    }

    private boolean isPredicate(int i, int limit) {
        Match<Act> act = scene.actAt(i, limit);
        return act != null && act.value().pattern() != Pattern.NOUN
                || scene.wordClass(i) == WordClass.VERB
                || scene.wordClass(i) == WordClass.SUBORDINATOR;
    }

    private void add(
            Mention mention,
            Kind kind,
            int from,
            int to,
            @Nullable DateValue date,
            List<String> agents,
            boolean ahead,
            boolean undoing,
            String rule) {
        boolean headline = scene.document().kindOf(mention.sentence) != Section.Kind.BODY;
        boolean pausing = kind == Kind.EXTENDED && words.pauses.anyIn(tokens, from, to);
        mention.events.add(
                new Mention.Event(kind, date, from, to, ahead, headline, pausing, undoing, List.copyOf(agents), rule));
    }
}
