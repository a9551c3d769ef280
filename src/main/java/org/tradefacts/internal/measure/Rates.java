package org.tradefacts.internal.measure;

import java.util.List;
import org.tradefacts.Figure;
import org.tradefacts.MeasureType;
import org.tradefacts.MonetaryFigure;
import org.tradefacts.Percentage;
import org.tradefacts.Ratio;
import org.tradefacts.internal.text.Tokens;

/**
 * The percentages that are a measure's rate, and the money that sizes it.
 *
 * <ul>
 *   <li>Inside the noun phrase: "[25%] tariffs", "tariff of [15.4%]", "tariffs on [$200bn] of Chinese goods", "[33
 *       trillion won] ([$23 billion]) support package".
 *   <li>Behind it, over words that only lead to a rate: "the tariffs, of up to [50%]", "raise the tariff from [10%] to
 *       [25%]", "tariffs of [10%] - a figure the US is now considering raising to [25%]".
 * </ul>
 *
 * <p>Counter-example: "the tariffs hit steel, which makes up [25%] of exports".
 */
final class Rates {

    private static final int WINDOW = 16;

    private final Scene scene;
    private final Tokens tokens;
    private final Lexicons words;

    Rates(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = scene.words();
    }

    /** Reads a mention; figures from token {@code next} on belong to the next one. */
    void fill(Mention mention, int next) {
        for (int i = mention.from; i < mention.to; i++) {
            take(mention, i);
        }
        if (mention.isAgreement() || mention.type == MeasureType.PURCHASE_COMMITMENT) {
            mention.rates.clear();
            return;
        }
        follow(mention, next);
        conversions(mention);
    }

    private void take(Mention mention, int i) {
        int at = scene.figureAt(i);
        if (at < 0) {
            return;
        }
        Figure figure = scene.figures().get(at);
        if (figure instanceof Percentage) {
            mention.rates.add(at);
        } else if (figure instanceof MonetaryFigure) {
            mention.amounts.add(at);
        }
    }

    /** Whether a token leads from one rate to the next figure: a 25% tariff on [$50 billion of goods]. */
    private boolean isAimed(int i, int end, Mention mention) {
        return i + 1 < end
                && words.aimers.has(tokens.words(), i)
                && scene.figureAt(i + 1) >= 0
                && !mention.rates.isEmpty();
    }

    private void follow(Mention mention, int next) {
        int end = Math.min(next, mention.to + WINDOW);
        for (int i = mention.to; i < end; i++) {
            int at = scene.figureAt(i);
            if (at >= 0) {
                if (scene.figures().get(at) instanceof MonetaryFigure
                        && i > mention.to
                        && words.aimers.has(tokens.words(), i - 1)) {
                    mention.amounts.add(at);
                    return;
                }
                if (scene.figures().get(at) instanceof Ratio) {
                    continue;
                }
                if (!(scene.figures().get(at) instanceof Percentage) || isShare(i, end, at)) {
                    return;
                }
                mention.rates.add(at);
            } else if (!words.rateVerbs.has(tokens.words(), i)
                    && !isAimed(i, end, mention)
                    && !words.rateLinks.has(tokens.words(), i)
                    && scene.actorAt(i) == null
                    && !isLinkSign(i)) {
                return;
            }
        }
    }

    /** Whether the figure at token {@code i} is a share of something: "25% of exports". */
    private boolean isShare(int i, int end, int at) {
        int next = i;
        while (next < end && scene.figureAt(next) == at) {
            next++;
        }
        return next < end && words.of.has(tokens.words(), next);
    }

    private boolean isLinkSign(int i) {
        char c = tokens.first(i);
        return tokens.is(i, Tokens.Kind.SIGN) && (c == ',' || c == '-' || c == '–' || c == '—' || c == '(');
    }

    private void conversions(Mention mention) {
        List<Figure> figures = scene.figures();
        for (int f = 0; f < figures.size() && !mention.amounts.isEmpty(); f++) {
            if (figures.get(f) instanceof MonetaryFigure money
                    && money.convertedFrom().isPresent()
                    && mention.amounts.contains(money.convertedFrom().getAsInt())) {
                mention.amounts.add(f);
            }
        }
    }
}
