package org.tradefacts.internal.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tradefacts.MeasureEvent.Kind;
import org.tradefacts.internal.measure.Actors.Actor;
import org.tradefacts.internal.measure.Acts.Act;
import org.tradefacts.internal.measure.Acts.Pattern;
import org.tradefacts.internal.text.Tokens;
import org.tradefacts.internal.text.WordClass;

/**
 * Who acts in a predicate.
 *
 * <p>"[China] imposed", "imposed by [China]", "[China] raised X and cut the tariff"; where the subject is a pronoun or
 * no country, the subject of the sentence before: "[Seoul] ... The team requested exemptions". Counter-example: in
 * "officials in Beijing said the [US] imposed" Beijing does not act, since "in" binds it.
 */
final class Agents {

    private static final int WINDOW = 60;

    private final Scene scene;
    private final Tokens tokens;
    private final Lexicons words;
    private final Roles roles;
    private final Predicates predicates;

    Agents(Scene scene, Roles roles, Predicates predicates) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = scene.words();
        this.roles = roles;
        this.predicates = predicates;
    }

    /**
     * Those who may act, the likeliest first: the agent of a passive, the subject, the subject of the sentence before.
     */
    List<String> of(Mention mention, int first, int to, int start, int end, boolean passive) {
        List<String> agents = new ArrayList<>();
        if (passive) {
            Actor agent = agentBehind(to, end);
            if (agent != null) {
                agents.add(agent.code());
                return agents;
            }
        }
        int subject = subjectEnd(first, start);
        if (isOther(subject, start)) {
            return agents;
        }
        for (int i = subject - 1; i >= Math.max(start, first - WINDOW); i--) {
            Actor actor = scene.actorAt(i);
            if (actor != null) {
                if (agents.isEmpty() && actor.to() == subject && isSecond(actor, start)) {
                    return agents;
                }
                boolean inside = actor.from() >= mention.from && actor.to() <= mention.to;
                boolean adjacent = stands(actor.to(), first);
                if (!inside
                        && !isOrigin(actor)
                        && !isPassiveAgent(actor, start)
                        && (adjacent || !roles.isBound(actor, start))) {
                    agents.add(actor.code());
                }
                i = actor.from();
            }
        }
        if (agents.isEmpty()) {
            Actor behind = subjectBehind(first, Math.max(to, mention.to), start, end);
            if (behind != null) {
                agents.add(behind.code());
                return agents;
            }
        }
        Actor before = subjectBefore(mention.sentence);

        if (before != null && (!passive || agents.isEmpty())) {
            agents.add(before.code());
        }
        return agents;
    }

    /**
     * Whether what stands before a verb is a subject that is no country's: "Brazil said the [order] removed the
     * tariff", "India cut tariffs, and the four [countries] promised"; but "Trump's [order] removed".
     */
    private boolean isOther(int behind, int start) {
        int i = behind - 1;
        boolean gerund = tokens.text(behind).endsWith("ing");
        if (gerund || i < start || !words.others.has(tokens.words(), i) || scene.actorAt(i) != null) {
            return false;
        }
        for (int k = i - 1; k >= Math.max(start, i - 4); k--) {
            if (scene.actorAt(k) != null) {
                return false;
            }
            if (scene.wordClass(k) == WordClass.DETERMINER) {
                return true;
            }
        }
        return true;
    }

    /**
     * Whether another country and "and" stand before an actor: "the EU and [Britain] announced" names no one imposer.
     */
    private boolean isSecond(Actor actor, int start) {
        int i = actor.from() - 1;
        if (i > start && scene.wordClass(i) == WordClass.DETERMINER) {
            i--;
        }
        Actor one = i > start && tokens.text(i).equals("and") ? scene.actorAt(i - 1) : null;
        return one != null && !one.code().equals(actor.code()) && !roles.isBound(one, start);
    }

    /** "By imposing tariffs, [Trump] is levelling the field": the subject behind a phrase that opens the sentence. */
    private @Nullable Actor subjectBehind(int act, int from, int start, int end) {
        if (act - 1 != start || !words.means.has(tokens.words(), start)) {
            return null;
        }
        for (int i = from; i < Math.min(end, from + 8); i++) {
            if (scene.actorAt(i) != null && !roles.isBound(scene.actorAt(i), from)) {
                return scene.actorAt(i);
            }
        }
        return null;
    }

    /** Whether an actor belongs to another, passive verb: "put up by the [EU]". */
    private boolean isPassiveAgent(Actor actor, int start) {
        for (int i = actor.from() - 1; i >= Math.max(start, actor.from() - 2); i--) {
            if (words.by.has(tokens.words(), i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a country only tells where goods are from: "[Chinese] imports". */
    private boolean isOrigin(Actor actor) {
        int next = actor.to();
        return next < tokens.size()
                && (words.goods.has(tokens.words(), next)
                        || actor.form() == Actors.Form.DEMONYM && scene.productAt(next, tokens.size()) != null);
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
            while (verb > Math.max(start, first - WINDOW)
                    && scene.wordClass(verb) != WordClass.VERB
                    && scene.wordClass(verb) != WordClass.AUXILIARY
                    && !(scene.actAt(verb, end) != null && scene.actorAt(verb) == null)) {
                verb--;
            }
            if (verb <= Math.max(start, first - WINDOW)) {
                return first;
            }
            end = predicates.start(verb, start);
        }
        return end;
    }

    private @Nullable Actor agentBehind(int to, int end) {
        for (int i = to; i < Math.min(end, to + 4); i++) {
            if (words.by.has(tokens.words(), i)) {
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
        int start = scene.sentenceStart(sentence - 1);
        for (int i = start; i < Math.min(scene.sentenceEnd(sentence - 1), start + WINDOW); i++) {
            Actor actor = scene.actorFrom(i);
            if (actor != null && !isOrigin(actor) && !roles.isBound(actor, start)) {
                return actor;
            }
        }
        return null;
    }

    /** Gives the mention the imposer or the parties that its predicate names. */
    void settle(Mention mention, Kind kind, Act act, List<String> agents, int start, int first) {
        if (mention.isAgreement()) {
            boolean joint = act.kind() == Kind.AGREED || act.kind() == Kind.SIGNED || kind == Kind.NEGOTIATED;
            if (joint && mention.parties.isEmpty() && (!mention.targets.isEmpty() || isPair(start, first))) {
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
            default ->
                act.pattern() == Pattern.SUBJECT
                        || act.pattern() == Pattern.NOUN && roles.lastActor(start, first) == null;
        };
        boolean importer = mention.targets.equals(Set.of(agent))
                && words.imports.anyIn(tokens.words(), mention.headTo, mention.to);
        if (importer && !others && mention.imposer == null) {
            mention.targets.clear();
        }
        if (act.kind() == Kind.AGREED && !agent.equals(mention.imposer)) {
            mention.targets.add(agent);
        } else if (!others && mention.imposer == null && !mention.targets.contains(agent) && mention.agent == null) {
            mention.agent = agent;
        }
    }

    /** Whether two countries stand before a predicate: "[Seoul] and [Washington] signed". */
    private boolean isPair(int start, int first) {
        String one = null;
        for (int i = start; i < first; i++) {
            Actor actor = scene.actorFrom(i);
            if (actor != null && !roles.isBound(actor, start)) {
                if (one != null && !one.equals(actor.code())) {
                    return true;
                }
                one = actor.code();
            }
        }
        return false;
    }

    /** Takes the one who is asked for the imposer: "called on the [United States] to remove curbs". */
    void asked(Mention mention, int first, int act) {
        for (int i = first; i < act && mention.imposer == null && mention.agent == null; i++) {
            Actor actor = scene.actorFrom(i);
            if (actor != null && !mention.isAgreement() && !mention.targets.contains(actor.code())) {
                mention.agent = actor.code();
            }
        }
    }
}
