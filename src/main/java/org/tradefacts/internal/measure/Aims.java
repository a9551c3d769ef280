package org.tradefacts.internal.measure;

import org.tradefacts.MeasureType;
import org.tradefacts.MonetaryFigure;
import org.tradefacts.internal.measure.Actors.Actor;
import org.tradefacts.internal.text.Tokens;
import org.tradefacts.internal.text.WordClass;

/** Countries, goods and amounts that a predicate, not the noun phrase, gives a measure. */
final class Aims {

    private static final int WINDOW = 30;

    private final Scene scene;
    private final Tokens tokens;
    private final Lexicons words;
    private final Goods goods;
    private final Complements complements;

    Aims(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = scene.words();
        this.goods = new Goods(scene);
        this.complements = new Complements(scene);
    }

    /** Countries and goods between verb and phrase: "hit [Canada] with tariffs". */
    void receivers(Mention mention, int first, int from, int to) {
        if (!words.with.anyIn(tokens.words(), from, to) && mention.type != MeasureType.CURRENCY_MEASURE) {
            return;
        }
        for (int i = from; i < to; i++) {
            Actor actor = scene.actorFrom(i);
            if (actor != null && !actor.code().equals(mention.imposer)) {
                mention.targets.add(actor.code());
            }
        }
        goods.collect(from, to, mention.goods);
        if (from > 1 && scene.wordClass(from - 2) == WordClass.AUXILIARY) {
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
    void behind(Mention mention, int from, int end) {
        if (from >= end || !words.aimers.has(tokens.words(), from)) {
            return;
        }
        int to = complements.phraseEnd(from + 1, Math.min(end, from + WINDOW));
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
                && !words.goods.has(tokens.words(), next)
                && scene.productAt(next, to) == null
                && !words.industries.has(tokens.words(), next);
    }

    /** The goods a measure is said to cover: "the duties target key sectors, including [cars]". */
    void scope(Mention mention, int verb, int end) {
        int to = complements.phraseEnd(verb + 1, Math.min(end, verb + WINDOW));
        goods.collect(verb + 1, to, mention.goods);
        goods.examples(to, end, mention.goods);
    }
}
