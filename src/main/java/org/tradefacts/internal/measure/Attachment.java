package org.tradefacts.internal.measure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradefacts.MeasureEvent.Kind;
import org.tradefacts.internal.lexicon.Phrases.Match;
import org.tradefacts.internal.measure.Actors.Actor;
import org.tradefacts.internal.measure.Acts.Act;
import org.tradefacts.internal.measure.Acts.Pattern;
import org.tradefacts.internal.text.Tokens;
import org.tradefacts.internal.text.WordClass;

/**
 * Which of a sentence's mentions an act is about.
 *
 * <ul>
 *   <li>Its object: "imposed [tariffs]", "hit Canada with [tariffs]", also a second one: "on A and [duties] on B".
 *   <li>The subject of its passive or participle: "the [tariffs], announced on April 2 and suspended for 90 days".
 *   <li>The subject of a verb of beginning or ending: "the [duties] that take effect on August 1".
 *   <li>The noun of a relative clause: "[tariffs] that the US announced in March".
 *   <li>The complement of a noun: "the suspension of the [tariffs]"; or the one before: "with [tariffs] due in July
 *       after a pause".
 *   <li>The subject behind a participle that opens the sentence: "First announced in October, the [deal]".
 * </ul>
 *
 * <p>Counter-examples: in "tariffs raised prices" nothing happens to the tariffs, in "they imposed a curfew before the
 * tariffs" the verb has another object.
 */
final class Attachment {

    private static final int GAP = 12;
    private static final int REACH = 40;

    private final Scene scene;
    private final Tokens tokens;
    private final Lexicons words;

    Attachment(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = scene.words();
    }

    /** The mentions that the act at tokens {@code [from, to)} is about. */
    List<Mention> about(List<Mention> mentions, int from, int to, Act act) {
        List<Mention> found = new ArrayList<>();
        if (act.pattern() != Pattern.SUBJECT) {
            for (Mention mention : mentions) {
                if (found.isEmpty() ? mention.reach >= to && isObject(to, mention.reach, act) : joins(found, mention)) {
                    found.add(mention);
                }
            }
        }
        if (found.isEmpty() && act.pattern() == Pattern.OBJECT && isParticiple(from)) {
            mentions.stream()
                    .filter(mention -> isFronted(from, to, mention))
                    .findFirst()
                    .ifPresent(found::add);
        }
        if (found.isEmpty()) {
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
        return found;
    }

    /** The measure of "retaliated with [tariffs]". */
    @Nullable Mention answerBehind(List<Mention> mentions, int to) {
        for (Mention mention : mentions) {
            if (mention.reach >= to) {
                boolean with = words.with.anyIn(tokens.words(), to, mention.from)
                        || words.by.anyIn(tokens.words(), to, mention.from);
                return with && isObject(to, mention.reach, new Act(Kind.IMPOSED, Pattern.NOUN)) ? mention : null;
            }
        }
        return null;
    }

    /** "First [announced] in October, the deal ...": a participle that opens the sentence. */
    private boolean isFronted(int from, int to, Mention mention) {
        int start = scene.sentenceStart(mention.sentence);
        int before = mention.from - 1;
        if (before > to && scene.wordClass(before) == WordClass.DETERMINER) {
            before--;
        }
        return from - start <= 1 && before > to && before - to <= GAP && tokens.isSign(before, ',');
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
        boolean bound = scene.wordClass(from) == WordClass.PREPOSITION
                || from > 0 && scene.wordClass(from - 1) == WordClass.PREPOSITION;
        if (noun && to > from && !bound) {
            return false;
        }
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
                                    && (words.of.has(tokens.words(), i + 1)
                                            || scene.actorAt(i + 1) != null
                                            || scene.wordClass(i + 1) == WordClass.PREPOSITION
                                                    && !tokens.text(i + 1).equals("against"))
                            || words.goods.has(tokens.words(), i)
                            || scene.productAt(i, to) != null;
                case PREPOSITION ->
                    noun
                            || words.of.has(tokens.words(), i)
                            || i == from && words.aimers.has(tokens.words(), i)
                            || words.with.has(tokens.words(), i) && (receiver || i > from)
                            || words.from.has(tokens.words(), i)
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
        if (from - mention.to > REACH) {
            return false;
        }
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
            relative |= c == WordClass.PRONOUN && !words.relatives.has(tokens.words(), i);
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
                case SUBORDINATOR -> words.relatives.has(tokens.words(), i);
                case SIGN ->
                    tokens.isSign(i, ',')
                            || tokens.isSign(i, '.')
                            || tokens.isSign(i, '-')
                            || tokens.isSign(i, '–')
                            || tokens.isSign(i, '(')
                            || tokens.isSign(i, ')');
                default ->
                    words.relatives.has(tokens.words(), i)
                            || words.to.has(tokens.words(), i)
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
        if (isPerfect(from, mention.to)) {
            return false;
        }
        return isParticiple(from) && !(objectFollows && !auxiliary);
    }

    /** Whether a verb is active though it has a participle's form: "the tariffs had [threatened] their survival". */
    private boolean isPerfect(int verb, int floor) {
        int i = verb - 1;
        while (i >= floor && scene.wordClass(i) == WordClass.ADVERB) {
            i--;
        }
        return i >= floor
                && switch (tokens.text(i)) {
                    case "has", "have", "had" -> true;
                    default -> false;
                };
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
}
