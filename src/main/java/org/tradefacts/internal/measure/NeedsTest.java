package org.tradefacts.internal.measure;

import org.tradefacts.Figure;
import org.tradefacts.MonetaryFigure;
import org.tradefacts.internal.measure.MeasureWords.Needs;
import org.tradefacts.internal.text.Tokens;
import org.tradefacts.internal.text.WordClass;

/** Whether a noun phrase holds what a measure word needs; the needs are described at {@link Needs}. */
final class NeedsTest {

    private static final int BEFORE = 40;

    private final Scene scene;
    private final Tokens tokens;
    private final Lexicons words;

    NeedsTest(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = scene.words();
    }

    /** Whether the phrase {@code [from, to)} with its head at {@code [head, headTo)} meets a need. */
    boolean meets(Needs needs, int from, int head, int headTo, int to, int start, int end) {
        return switch (needs) {
            case NOTHING, NAMED, ECHO -> true;
            case IGNORED -> false;
            case SECTION -> hasSection(from, head);
            case TRADE -> words.trade.anyIn(tokens.words(), from, to);
            case IMPORT -> words.imports.anyIn(tokens.words(), from, to);
            case EXPORT -> words.exports.anyIn(tokens.words(), from, to) && !hasOwnExports(headTo, to);
            case GOODS ->
                !isOnExports(headTo, to)
                        && (words.goods.anyIn(tokens.words(), from, to)
                                || hasProduct(from, head)
                                || isAimed(headTo, to)
                                || hasProduct(headTo, to)
                                || !words.aimers.has(tokens.words(), Math.min(headTo, end - 1))
                                        && hasFigure(from, Math.min(end, to + 3), false)
                                || hasActor(headTo, to));
            case INVESTMENT -> words.investing.anyIn(tokens.words(), from, to);
            case SHIPPING -> words.ships.anyIn(tokens.words(), from, to);
            case SUPPORT ->
                (words.industries.anyIn(tokens.words(), from, to) || hasProduct(from, to) || hasFigure(from, to, true))
                        && hasActor(start, end);
            case STANDARDS ->
                hasProduct(headTo, to)
                        && (words.imports.anyIn(tokens.words(), from, to)
                                || words.exports.anyIn(tokens.words(), from, to));
            case RESTRAINT ->
                words.limiting.anyIn(tokens.words(), head, to) && words.exports.anyIn(tokens.words(), head, to);
            case DEAL ->
                words.trade.anyIn(tokens.words(), from, to) && !words.exports.has(tokens.words(), head)
                        || hasActor(from, to) && words.trade.anyIn(tokens.words(), start, end);
            case BUYING ->
                (hasProduct(headTo, to) || words.goods.anyIn(tokens.words(), headTo, to))
                        && words.commits.anyIn(tokens.words(), Math.max(start, from - 12), from)
                        && hasActor(Math.max(0, start - BEFORE), to);
            case MONEY -> hasFigure(from, to, true) || hasActor(from, to);
            case INVESTING ->
                hasFigure(from, to, true)
                        && hasActor(headTo, to)
                        && words.commits.anyIn(tokens.words(), Math.max(start, from - 12), from);
            case PLACE -> hasActor(from, to);
            case ORIGIN ->
                hasActor(headTo, to) && (hasProduct(headTo, to) || words.goods.anyIn(tokens.words(), headTo, to));
            case FORBIDDEN ->
                isForbidden(from, start) && !(words.exports.has(tokens.words(), head) && hasActor(from, head));
        };
    }

    /** "a levy [on exports of] palm oil", which its own country collects; not "duties on Chinese exports". */
    private boolean isOnExports(int headTo, int to) {
        int i = headTo + 1;
        if (i + 1 >= to || !words.aimers.has(tokens.words(), headTo)) {
            return false;
        }
        i = scene.wordClass(i) == WordClass.DETERMINER ? i + 1 : i;
        return i + 1 < to && words.exports.has(tokens.words(), i) && words.of.has(tokens.words(), i + 1);
    }

    private boolean isForbidden(int from, int start) {
        for (int i = from - 1; i >= Math.max(start, from - 3); i--) {
            if (words.barring.has(tokens.words(), i) || words.limiting.has(tokens.words(), i)) {
                return true;
            }
            if (scene.wordClass(i) != WordClass.DETERMINER && scene.wordClass(i) != WordClass.ADJECTIVE) {
                return false;
            }
        }
        return false;
    }

    /** "quotas [on Chinese] eels": what is aimed at something of a country is about trade. */
    private boolean isAimed(int headTo, int to) {
        return headTo + 1 < to
                && words.aimers.has(tokens.words(), headTo)
                && scene.actorAt(headTo + 1) != null
                && scene.actorAt(headTo + 1).form() == Actors.Form.DEMONYM;
    }

    private boolean hasSection(int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            if (words.section.has(tokens.words(), i) && tokens.is(i + 1, Tokens.Kind.NUMBER)) {
                return true;
            }
        }
        return false;
    }

    /** "curbs on its exports": somebody else's curbs on what a country sells, mostly the buyer's. */
    private boolean hasOwnExports(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (words.exports.has(tokens.words(), i) && words.possessives.has(tokens.words(), i - 1)) {
                return true;
            }
        }
        return false;
    }

    boolean hasProduct(int from, int to) {
        for (int i = from; i < to; i++) {
            if (scene.productAt(i, to) != null) {
                return true;
            }
        }
        return false;
    }

    boolean hasActor(int from, int to) {
        for (int i = from; i < to; i++) {
            if (scene.actorAt(i) != null) {
                return true;
            }
        }
        return false;
    }

    boolean hasFigure(int from, int to, boolean money) {
        for (int i = from; i < to; i++) {
            if (scene.figureAt(i) >= 0) {
                Figure figure = scene.figures().get(scene.figureAt(i));
                if (figure instanceof MonetaryFigure == money) {
                    return true;
                }
            }
        }
        return false;
    }
}
