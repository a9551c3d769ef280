package org.tradefacts.internal.measure;

import org.jspecify.annotations.Nullable;
import org.tradefacts.MeasureType;
import org.tradefacts.internal.measure.Actors.Actor;
import org.tradefacts.internal.measure.Actors.Form;
import org.tradefacts.internal.text.Tokens;
import org.tradefacts.internal.text.WordClass;

/**
 * Who imposes a measure and whom it is aimed at, as far as its noun phrase tells.
 *
 * <ul>
 *   <li>A country before the head imposes: "[US] tariffs", "[Chinese] tariffs", "[China]'s duties", "[Trump]'s
 *       tariffs"; an adjective before goods is the target, and so is a bare name: "[Canadian] lumber duties", "the
 *       [China] tariffs".
 *   <li>Behind "on", "against", "for": the target, by name, adjective or origin: "on [Chinese] goods", "on goods from
 *       [Mexico]"; not the place the goods go to: "on goods entering the [US]".
 *   <li>All countries of an agreement are its parties: "[US]-[Korea] FTA", "deal with [Mexico]".
 * </ul>
 */
final class Roles {

    private final Scene scene;
    private final Tokens tokens;
    private final Lexicons words;

    Roles(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = scene.words();
    }

    void fill(Mention mention) {
        mention.subject = subject(mention);
        if (mention.isAgreement()) {
            parties(mention);
            return;
        }
        if (mention.isEcho() && mention.reading.types().contains(MeasureType.TRADE_AGREEMENT)) {
            return;
        }
        if (!mention.parties.isEmpty()) {
            mention.imposer = mention.parties.get(0);
        }
        before(mention);
        possessor(mention);
        behind(mention);
        where(mention);
        answer(mention);
        mention.explicit = mention.imposer != null && mention.parties.isEmpty();
        if (mention.type == MeasureType.CURRENCY_MEASURE) {
            return;
        }
        mention.targets.remove(mention.imposer);
    }

    private @Nullable String subject(Mention mention) {
        int start = scene.sentenceStart(mention.sentence);
        for (int i = start; i < mention.from; i++) {
            Actor actor = scene.actorFrom(i);
            if (actor != null && actor.form() != Form.DEMONYM && !isBound(actor, start)) {
                return actor.code();
            }
        }
        return null;
    }

    private void parties(Mention mention) {
        if (!mention.parties.isEmpty()) {
            mention.targets.addAll(mention.parties);
            return;
        }
        for (int i = Math.max(scene.sentenceStart(mention.sentence), mention.from - 2); i < mention.to; i++) {
            Actor actor = scene.actorFrom(i);
            if (actor != null && (i >= mention.from || isPossessor(actor, mention.from))) {
                mention.targets.add(actor.code());
            }
        }
    }

    private boolean isPossessor(Actor actor, int from) {
        return actor.to() + 1 == from && isPossessive(actor.to());
    }

    private boolean isPossessive(int i) {
        String text = tokens.text(i);
        return text.equals("'s") || text.equals("’s") || text.equals("'") || text.equals("’");
    }

    private void before(Mention mention) {
        for (int i = mention.from; i < mention.head; i++) {
            if (mention.type == MeasureType.TARIFF && words.world.has(tokens.words(), i)) {
                mention.targets.add("*");
            }
            Actor actor = scene.actorFrom(i);
            if (actor == null) {
                continue;
            }
            boolean origin = actor.form() == Form.DEMONYM
                    && actor.to() < mention.head
                    && (scene.productAt(actor.to(), mention.head) != null
                            || words.goods.has(tokens.words(), actor.to()));
            boolean name = actor.form() == Form.NAME
                    && (mention.type == MeasureType.TARIFF || mention.type == MeasureType.SANCTION)
                    && !tokens.allCapitals(actor.from())
                    && actor.to() == mention.head;
            if (origin || name) {
                mention.targets.add(actor.code());
            } else if (mention.imposer == null) {
                mention.imposer = actor.code();
            } else {
                mention.targets.add(actor.code());
            }
        }
    }

    private void possessor(Mention mention) {
        int i = mention.from - 1;
        int start = scene.sentenceStart(mention.sentence);
        if (mention.imposer != null || i < start) {
            return;
        }
        if (isPossessive(i) && i > start) {
            Actor actor = scene.actorAt(i - 1);
            if (actor != null) {
                mention.imposer = actor.code();
            }
        } else if (words.possessives.has(tokens.words(), i)) {
            boolean person = tokens.text(i).equals("his") || tokens.text(i).equals("her");
            mention.imposer = nearest(start, i, person);
        } else if (scene.actorAt(i) != null && tokens.is(i, Tokens.Kind.WORD)) {
            mention.imposer = scene.actorAt(i).code();
        }
    }

    /** "The [EU] has drawn up a list of retaliatory tariffs": the one who answers is the subject. */
    private void answer(Mention mention) {
        if (mention.imposer == null && "retaliatory".equalsIgnoreCase(mention.basis)) {
            Actor actor = lastActor(scene.sentenceStart(mention.sentence), mention.from);
            if (actor != null && !mention.targets.contains(actor.code())) {
                mention.agent = actor.code();
            }
        }
    }

    /** "in the [US], where tariffs on cars are rising". */
    private void where(Mention mention) {
        int start = scene.sentenceStart(mention.sentence);
        for (int i = mention.from - 1; mention.imposer == null && i >= Math.max(start + 2, mention.from - 3); i--) {
            if (tokens.text(i).equals("where") && tokens.isSign(i - 1, ',') && scene.actorAt(i - 2) != null) {
                mention.imposer = scene.actorAt(i - 2).code();
            }
        }
    }

    private @Nullable String nearest(int start, int to, boolean person) {
        for (int i = to - 1; i >= start; i--) {
            Actor actor = scene.actorAt(i);
            if (actor != null
                    && (person
                            ? actor.form() == Form.AGENT
                            : actor.form() != Form.DEMONYM && !describes(actor) && !owns(actor))) {
                return actor.code();
            }
        }
        return null;
    }

    /** Whether an actor owns what follows: "[China]'s exporters"; its decisions are its own acts. */
    private boolean owns(Actor actor) {
        return isPossessive(actor.to()) && !words.deciding.has(tokens.words(), actor.to() + 1);
    }

    /** Whether a country's name only tells what kind of thing is meant: "the [U.S.] market". */
    private boolean describes(Actor actor) {
        return actor.form() == Form.NAME
                && actor.to() < tokens.size()
                && scene.wordClass(actor.to()) == WordClass.NOUN
                && (!tokens.capitalised(actor.to()) || tokens.text(actor.to()).equals("President"));
    }

    /** The last actor of a range that stands as a subject can: behind no "in", "from", "on". */
    @Nullable Actor lastActor(int start, int to) {
        for (int i = to - 1; i >= start; i--) {
            Actor actor = scene.actorAt(i);
            if (actor != null) {
                if (!isBound(actor, start)) {
                    return actor;
                }
                i = actor.from();
            }
        }
        return null;
    }

    /** Whether a preposition other than "of" or "by" holds an actor, so that it does not act: "on [China]". */
    boolean isBound(Actor actor, int start) {
        for (int i = actor.from() - 1; i >= Math.max(start, actor.from() - 3); i--) {
            WordClass c = scene.wordClass(i);
            if (words.binding.has(tokens.words(), i)) {
                return true;
            }
            if (c != WordClass.DETERMINER
                    && c != WordClass.ADJECTIVE
                    && c != WordClass.ADVERB
                    && c != WordClass.NUMBER
                    && scene.figureAt(i) < 0
                    && scene.actorAt(i) == null) {
                return false;
            }
        }
        return false;
    }

    private void behind(Mention mention) {
        boolean exportSide = mention.type.name().startsWith("EXPORT");
        boolean inside = mention.type == MeasureType.INVESTMENT_RESTRICTION
                || mention.type == MeasureType.INVESTMENT_COMMITMENT
                || mention.type == MeasureType.PURCHASE_COMMITMENT;
        for (int i = mention.headTo; i < mention.to; i++) {
            if (words.everyone.has(tokens.words(), i)
                    && i + 1 < mention.to
                    && !tokens.text(i).equals("universal")
                    && isCountries(i + 1, mention.to)) {
                mention.targets.add("*");
            }
            Actor actor = scene.actorFrom(i);
            if (actor == null) {
                continue;
            }
            int link = linkBefore(actor, mention.headTo);
            if (link >= 0 && isReason(mention, link)) {
                return;
            }
            boolean receives = link >= 0 && words.to.has(tokens.words(), link);
            if (actor.form() == Form.AGENT
                    && !receives
                    && !(link >= 0 && (words.by.has(tokens.words(), link) || words.from.has(tokens.words(), link)))) {
                continue;
            }
            if (link >= 0 && (words.by.has(tokens.words(), link) || isSource(mention, link))) {
                mention.imposer = actor.code();
            } else if (exportSide) {
                if (actor.to() < mention.to
                        && words.exports.anyIn(tokens.words(), actor.to(), Math.min(mention.to, actor.to() + 3))) {
                    continue;
                }
                boolean toward =
                        link >= 0 && (words.to.has(tokens.words(), link) || words.aimers.has(tokens.words(), link));
                if (toward
                        || actor.form() != Form.DEMONYM
                                && link >= 0
                                && !words.from.has(tokens.words(), link)
                                && !words.of.has(tokens.words(), link)) {
                    mention.targets.add(actor.code());
                } else if (mention.imposer == null) {
                    mention.imposer = actor.code();
                }
            } else if (inside && link >= 0 && words.places.has(tokens.words(), link) && !mention.targets.isEmpty()) {
                mention.imposer = mention.imposer == null ? actor.code() : mention.imposer;
            } else if (link < 0
                    || inside
                    || !words.places.has(tokens.words(), link)
                    || tokens.text(link - 1).equals("respect")
                    || words.to.has(tokens.words(), link) && mention.imposer != null) {
                mention.targets.add(actor.code());
            } else if (mention.imposer == null) {
                mention.imposer = actor.code();
            }
        }
    }

    /**
     * "retaliation [from] China", "subsidies [of] the EU", not "the bailout [of] Chile": the source imposes; not
     * "tariffs on goods from Mexico".
     */
    private boolean isSource(Mention mention, int link) {
        boolean support = tokens.text(mention.headTo - 1).startsWith("subsid");
        return words.from.has(tokens.words(), link) && (link == mention.headTo || mention.type == MeasureType.SUBSIDY)
                || support && link == mention.headTo && words.of.has(tokens.words(), link);
    }

    /** Whether a preposition opens the reason for a measure: "sanctions on Iran [over] its arrest of an American". */
    private boolean isReason(Mention mention, int link) {
        return tokens.text(link).equals("over")
                || mention.type == MeasureType.SANCTION && tokens.text(link).equals("for");
    }

    private boolean isCountries(int from, int to) {
        for (int i = from; i < Math.min(to, from + 4); i++) {
            String text = tokens.text(i);
            if (text.equals("countries")
                    || text.equals("nations")
                    || text.equals("partners")
                    || text.equals("country")) {
                return true;
            }
        }
        return false;
    }

    /** The preposition that governs an actor, or -1. */
    private int linkBefore(Actor actor, int floor) {
        for (int i = actor.from() - 1; i >= Math.max(floor, actor.from() - 10); i--) {
            if (scene.wordClass(i) == WordClass.PREPOSITION
                    || words.complements.has(tokens.words(), i)
                    || words.places.has(tokens.words(), i)
                    || words.by.has(tokens.words(), i)) {
                return i;
            }
        }
        return -1;
    }
}
