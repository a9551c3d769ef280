package org.tradefacts.internal.measure;

import java.util.List;
import org.tradefacts.MeasureType;
import org.tradefacts.Section;
import org.tradefacts.internal.lexicon.Phrases.Match;
import org.tradefacts.internal.measure.Actors.Actor;
import org.tradefacts.internal.measure.Mention.Good;
import org.tradefacts.internal.text.Tokens;
import org.tradefacts.internal.text.WordClass;

/**
 * The goods a measure covers: product names inside its noun phrase ("25% tariffs on [steel]"), those of a list that
 * follows ("..., including [automobiles] and [auto parts]"), and wholes without a chapter ("[all imports]", "[Chinese
 * goods]").
 *
 * <p>Counter-examples: in "tariffs, which hurt carmakers, on steel" the carmakers are no goods, nor are the buses in
 * "duties on tyres for buses". The last of the names that stand together says what the good is: "[truck tyres]".
 */
final class Goods {

    private static final int LIST = 60;

    private final Scene scene;
    private final Tokens tokens;
    private final Lexicons words;

    Goods(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = scene.words();
    }

    /** Adds what the phrase itself and a list behind it name. */
    void fill(Mention mention) {
        if (!tokens.capitalised(mention.head) || tokens.allCapitals(mention.head)) {
            collect(mention.from, mention.head, mention.goods);
        }
        collect(mention.headTo, mention.to, mention.goods);
        if (mention.type == MeasureType.SUBSIDY
                && mention.to < scene.sentenceEnd(mention.sentence)
                && words.to.has(tokens.words(), mention.to)) {
            purpose(mention);
        }
        examples(mention.to, scene.sentenceEnd(mention.sentence), mention.goods);
    }

    /** The goods of "support package to reinforce its [semiconductor] industry". */
    private void purpose(Mention mention) {
        int limit = Math.min(scene.sentenceEnd(mention.sentence), mention.to + 10);
        int end = mention.to + 2;
        while (end < limit && (scene.wordClass(end).canModify() || scene.wordClass(end) == WordClass.DETERMINER)) {
            end++;
        }
        if (end < limit || limit == scene.sentenceEnd(mention.sentence)) {
            collect(mention.to + 1, Math.min(end, limit), mention.goods);
        }
    }

    /** Adds the goods of a list that "including", "especially", "such as" opens right at {@code from}. */
    void examples(int from, int sentenceEnd, List<Good> into) {
        int i = from;
        if (i < sentenceEnd && (tokens.isSign(i, ',') || tokens.isSign(i, '-') || tokens.isSign(i, '–'))) {
            i++;
        }
        if (i + 1 < sentenceEnd
                && words.relatives.has(tokens.words(), i)
                && tokens.text(i + 1).startsWith("include")) {
            i++;
        } else if (i >= sentenceEnd || !words.examples.has(tokens.words(), i)) {
            return;
        }
        if (i + 1 < sentenceEnd && scene.wordClass(i + 1) == WordClass.PREPOSITION) {
            i++;
        }
        int limit = Math.min(sentenceEnd, i + LIST);
        int end = i + 1;
        while (end < limit && staysInList(end)) {
            end++;
        }
        collect(i + 1, end, into);
    }

    private boolean staysInList(int i) {
        WordClass c = scene.wordClass(i);
        return c.canModify()
                || c == WordClass.DETERMINER
                || c == WordClass.CONJUNCTION
                || c == WordClass.PREPOSITION
                        && (tokens.text(i).equals("as") || tokens.text(i).equals("of"))
                || scene.actorAt(i) != null
                || scene.productAt(i, i + 4) != null
                || tokens.isSign(i, ',')
                || tokens.isSign(i, '-')
                || tokens.text(i).endsWith("s");
    }

    /** Adds the goods that tokens {@code [from, to)} name. */
    void collect(int from, int to, List<Good> into) {
        boolean use = false;
        for (int i = from; i < to; i++) {
            Match<List<String>> product = scene.productAt(i, to);
            if (scene.wordClass(i) == WordClass.PREPOSITION) {
                use = tokens.text(i).equals("for") && endsProduct(from, i);
            }
            if (product != null
                    && scene.actorAt(i) == null
                    && scene.figureAt(i) < 0
                    && !isInName(i, product.length())) {
                int first = i;
                i += product.length();
                for (var head = scene.productAt(i, to); i < to && head != null; head = scene.productAt(i, to)) {
                    product = head;
                    i += product.length();
                }
                if (!use) {
                    add(new Good(first, i, product.value()), into);
                }
                i--;
            } else if (words.goods.has(tokens.words(), i) && !(i > from && endsProduct(from, i))) {
                int first = wholeFrom(i, from);
                if (first < i) {
                    add(new Good(first, i + 1, List.of()), into);
                }
            }
        }
    }

    /** Whether a word for goods is part of a company's name: "Naura [Technology] Group". */
    private boolean isInName(int i, int length) {
        int next = i + length;
        return i > 0
                && next < tokens.size()
                && tokens.capitalised(i)
                && tokens.capitalised(i - 1)
                && tokens.capitalised(next)
                && !tokens.isSign(next, '(')
                && scene.actorAt(i - 1) == null
                && scene.document().kindOf(scene.document().sentenceOf(i)) == Section.Kind.BODY;
    }

    private void add(Good good, List<Good> into) {
        if (into.stream().noneMatch(g -> g.from() < good.to() && good.from() < g.to())) {
            into.add(good);
        }
    }

    private boolean endsProduct(int from, int i) {
        for (int k = Math.max(from, i - 3); k < i; k++) {
            Match<List<String>> product = scene.productAt(k, i);
            if (product != null && k + product.length() == i) {
                return true;
            }
        }
        return false;
    }

    /** The first token of a whole such as "major Korean exports" that ends with token {@code i}; {@code i} if none. */
    private int wholeFrom(int i, int from) {
        int first = i;
        boolean tells = false;
        for (int k = i - 1; k >= from && i - k < 6; k--) {
            Actor actor = scene.actorAt(k);
            if (actor != null) {
                k = actor.from();
                tells = true;
            } else if (words.everyone.has(tokens.words(), k)) {
                tells = true;
            } else if (scene.wordClass(k) != WordClass.ADJECTIVE) {
                break;
            }
            first = k;
        }
        return tells ? first : i;
    }
}
