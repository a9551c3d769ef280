package org.tradefacts.internal.measure;

import java.util.List;
import org.tradefacts.Percentage;
import org.tradefacts.TimeSpan;
import org.tradefacts.internal.lexicon.Phrases.Match;
import org.tradefacts.internal.measure.Actors.Actor;
import org.tradefacts.internal.measure.Actors.Form;
import org.tradefacts.internal.measure.Acts.Act;
import org.tradefacts.internal.measure.Acts.Pattern;
import org.tradefacts.internal.text.Tokens;
import org.tradefacts.internal.text.WordClass;

/**
 * How far the noun phrase round a measure word reaches to the right, over "on X", "against Y", "from Z" and the lists
 * inside them: "a tariff [on Korean steel and aluminium] last week".
 */
final class Complements {

    private static final int RIGHT = 40;

    private final Scene scene;
    private final Tokens tokens;
    private final Lexicons words;

    Complements(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = scene.words();
    }

    /**
     * The token behind the phrase.
     *
     * @param headTo the token behind the head
     * @param places whether "in" opens a complement, as it does behind "investment"
     */
    int right(int headTo, int sentenceEnd, boolean places, boolean agreement) {
        int limit = Math.min(sentenceEnd, headTo + RIGHT);
        int j = words.buying.has(tokens.words(), headTo - 1) ? phraseEnd(headTo, limit) : headTo;
        int solid = j;
        while (j < limit) {
            int opened = complement(j, limit, places);
            if (opened == j + 1 && words.with.has(tokens.words(), j) && !agreement) {
                break;
            }
            if (opened == j) {
                break;
            }
            int end = phraseEnd(
                    words.asking.has(tokens.words(), opened) ? opened + 1 : behindBound(opened, limit), limit);
            if (end == opened) {
                break;
            }
            boolean newRate = words.changes.has(tokens.words(), j) && isRate(end - 1);
            j = end;
            solid = newRate ? solid : j;
            if (newRate && j < limit && words.from.has(tokens.words(), j)) {
                break;
            }
        }
        return solid;
    }

    /** Whether a token ends a rate: "raised the tariffs on cars [to 25%]" names the tariffs on cars. */
    private boolean isRate(int i) {
        return scene.figureAt(i) >= 0 && scene.figures().get(scene.figureAt(i)) instanceof Percentage;
    }

    /** The figure behind "as much as", "more than", "up to", or {@code i}. */
    private int behindBound(int i, int limit) {
        int end = i;
        while (end < Math.min(limit, i + 4) && words.bounds.has(tokens.words(), end)) {
            end++;
        }
        return end < limit && scene.figureAt(end) >= 0 ? end : i;
    }

    /** The token behind the words that open a complement at {@code j}, or {@code j}. */
    private int complement(int j, int limit, boolean places) {
        if (words.with.has(tokens.words(), j)
                && j + 2 < limit
                && tokens.text(j + 1).equals("respect")) {
            return j + 3;
        }
        if (tokens.text(j).equals("under")) {
            boolean law = j + 2 < limit && (tokens.capitalised(j + 1) || tokens.capitalised(j + 2));
            return law ? j + 1 : j;
        }
        if (j + 1 < limit
                && scene.figureAt(j + 1) >= 0
                && scene.figures().get(scene.figureAt(j + 1)) instanceof TimeSpan) {
            return j;
        }
        if (tokens.text(j).equals("in") && scene.isMoney(j - 1)) {
            return j + 1;
        }
        if (isAside(j, limit)) {
            return j;
        }
        if (words.complements.has(tokens.words(), j)
                || places && words.places.has(tokens.words(), j) && !words.to.has(tokens.words(), j)) {
            return j + 1;
        }
        if (words.to.has(tokens.words(), j) && j + 1 < limit && (scene.figureAt(j + 1) >= 0 || isNamed(j + 1, limit))) {
            return j + 1;
        }
        String text = tokens.text(j);
        return switch (text) {
            case "worth" -> j + 1 < limit && words.of.has(tokens.words(), j + 1) ? j + 2 : j + 1;
            case "entering", "limiting", "permitting" -> j + 1;
            case "per", "a", "an" -> scene.isMoney(j - 1) ? j + 1 : j;
            case "," ->
                j + 3 < limit && words.relatives.has(tokens.words(), j + 1) && words.covering.has(tokens.words(), j + 2)
                        ? j + 3
                        : j;
            case "that", "which" -> j + 2 < limit && words.covering.has(tokens.words(), j + 1) ? j + 2 : j;
            case "to" ->
                j + 2 < limit && (words.barring.has(tokens.words(), j + 1) || words.limiting.has(tokens.words(), j + 1))
                        ? j + 2
                        : j;
            case "signed", "reached", "negotiated" -> pastDate(j, limit);
            case "coming", "valued", "totaling", "totalling" ->
                j + 1 < limit && scene.wordClass(j + 1) == WordClass.PREPOSITION ? j + 2 : j + 1;
            default -> j;
        };
    }

    /** Whether a preposition opens a purpose or a time, not what the measure hits: "in a bid to", "for now". */
    private boolean isAside(int j, int limit) {
        int next = j + 1 < limit && scene.wordClass(j + 1) == WordClass.DETERMINER ? j + 2 : j + 1;
        return next < limit
                && (words.purposes.has(tokens.words(), next)
                        || tokens.text(next).equals("now"));
    }

    /** Whether an actor is named here, behind no more than a title: "President Trump". */
    private boolean isNamed(int from, int limit) {
        for (int i = from; i < Math.min(limit, from + 4); i++) {
            if (scene.actorAt(i) != null) {
                return true;
            }
            if (!tokens.capitalised(i) && scene.wordClass(i) != WordClass.DETERMINER) {
                return false;
            }
        }
        return false;
    }

    /** Behind "signed last year", where a complement follows; else {@code j}. */
    private int pastDate(int j, int limit) {
        int i = j + 1;
        while (i < limit && (scene.dateAt(i) >= 0 || scene.wordClass(i) == WordClass.PREPOSITION && i == j + 1)) {
            i++;
        }
        return i > j + 1 && i < limit && scene.dateAt(i - 1) >= 0 ? complement(i, limit, false) == i ? j : i + 1 : j;
    }

    /** The token behind the noun phrase that begins at {@code from}, or {@code from} if none does. */
    int phraseEnd(int from, int limit) {
        int k = from;
        int solid = from;
        while (k < limit) {
            int next = member(k, from, limit);
            if (next == k) {
                break;
            }
            boolean joiner = words.joiners.has(tokens.words(), k) || tokens.isSign(k, ',');
            k = next;
            if (!joiner && scene.wordClass(k - 1) != WordClass.DETERMINER && !tokens.isSign(k - 1, '-')) {
                solid = k;
            }
        }
        return solid;
    }

    private int member(int k, int from, int limit) {
        boolean compound = k > from && tokens.isSign(k - 1, '-') && tokens.glued(k - 1) && tokens.glued(k);
        if (compound && tokens.is(k, Tokens.Kind.WORD)) {
            return k + 1;
        }
        int figure = scene.figureAt(k);
        if (figure >= 0) {
            int end = k + 1;
            while (end < limit && scene.figureAt(end) == figure) {
                end++;
            }
            return end;
        }
        if (scene.dateAt(k) >= 0) {
            return k;
        }
        Actor actor = scene.actorAt(k);
        if (actor != null) {
            return Math.min(actor.to(), limit);
        }
        if (tokens.is(k, Tokens.Kind.SIGN)) {
            return signMember(k, from, limit);
        }
        Match<List<String>> product = scene.productAt(k, limit);
        if (product != null) {
            return k + product.length();
        }
        if (scene.wordClass(k) == WordClass.CONJUNCTION) {
            boolean pair = from > 0 && tokens.text(from - 1).equals("between");
            boolean rates = k > from && isRate(k - 1) && k + 1 < limit && isRate(k + 1);
            return pair || rates || listGoesOn(k + 1, limit, false) ? k + 1 : k;
        }
        Match<Act> act = scene.actAt(k, limit);
        if (act != null && act.value().pattern() == Pattern.SUBJECT) {
            return k;
        }
        WordClass c = scene.wordClass(k);
        boolean participle = c == WordClass.VERB || act != null && act.value().pattern() == Pattern.OBJECT;
        if (participle) {
            if (isPairOfParticiples(k, limit)) {
                return k + 1;
            }
            boolean before = k + 1 < limit
                    && !tokens.is(k + 1, Tokens.Kind.SIGN)
                    && tokens.text(k).endsWith("ed")
                    && (scene.wordClass(k + 1).canHead() || scene.productAt(k + 1, limit) != null)
                    && (k == from || scene.wordClass(k - 1) != WordClass.NOUN);
            return before ? k + 1 : k;
        }
        boolean opens = k == from || opensMember(k - 1);
        if (c == WordClass.VERB_OR_NOUN && k > from && scene.isMoney(k - 1)) {
            return k;
        }
        if (c == WordClass.DETERMINER || c == WordClass.ADVERB) {
            return opens ? k + 1 : k;
        }
        Actor before = k > from ? scene.actorAt(k - 1) : null;
        if (before != null
                && before.form() != Form.DEMONYM
                && !(tokens.allCapitals(k - 1) && c == WordClass.NOUN && !tokens.capitalised(k))
                && !words.goods.has(tokens.words(), k)
                && scene.productAt(k, limit) == null) {
            return k;
        }
        return c.canModify() || words.imports.has(tokens.words(), k) ? k + 1 : k;
    }

    /** "duties on [used] and refurbished cars". */
    private boolean isPairOfParticiples(int k, int limit) {
        return k + 3 < limit
                && tokens.text(k).endsWith("ed")
                && scene.wordClass(k + 1) == WordClass.CONJUNCTION
                && tokens.text(k + 2).endsWith("ed")
                && scene.productAt(k + 3, limit) != null;
    }

    private boolean opensMember(int i) {
        WordClass c = scene.wordClass(i);
        return c == WordClass.CONJUNCTION
                || c == WordClass.DETERMINER
                || c == WordClass.ADVERB
                || tokens.isSign(i, ',');
    }

    private int signMember(int k, int from, int limit) {
        char c = tokens.first(k);
        if (c == ',') {
            int next = k + 1;
            if (next < limit && scene.wordClass(next) == WordClass.CONJUNCTION) {
                next++;
            }
            return listGoesOn(next, limit, next == k + 1) ? k + 1 : k;
        }
        if (c == '(') {
            int close = k + 1;
            while (close < limit && scene.figureAt(close) >= 0) {
                close++;
            }
            return close > k + 1 && close < limit && tokens.isSign(close, ')') ? close + 1 : k;
        }
        if (c == '\'' || c == '’') {
            return k > from && tokens.glued(k) && tokens.end(k) - tokens.start(k) > 1 ? k + 1 : k;
        }
        if (c == '-' || c == '–') {
            return k > from && tokens.glued(k) && k + 1 < limit && tokens.glued(k + 1) ? k + 1 : k;
        }
        return (c == '"' || c == '“') && k + 1 < limit && tokens.glued(k + 1) ? k + 1 : k;
    }

    /** Whether what begins at {@code i} carries on a list of goods or countries: "steel and [aluminium]". */
    private boolean listGoesOn(int i, int limit, boolean comma) {
        for (int k = i; k < Math.min(limit, i + 5); k++) {
            if (scene.productAt(k, limit) != null || words.goods.has(tokens.words(), k)) {
                return true;
            }
            Actor actor = scene.actorAt(k);
            if (actor != null) {
                int to = actor.to();
                if (actor.form() == Form.DEMONYM) {
                    return to < limit
                            && (words.goods.anyIn(tokens.words(), to, Math.min(limit, to + 3))
                                    || scene.productAt(to, limit) != null
                                    || scene.wordClass(to) == WordClass.CONJUNCTION);
                }
                return to >= limit
                        || tokens.isSign(to, ',')
                        || scene.wordClass(to) == WordClass.CONJUNCTION
                        || !comma
                                && scene.wordClass(to) != WordClass.AUXILIARY
                                && !scene.wordClass(to).canHead()
                                && scene.wordClass(to) != WordClass.VERB
                                && !tokens.text(to).startsWith("'")
                                && !tokens.text(to).startsWith("’");
            }
            if (!scene.wordClass(k).canModify()
                    && !tokens.text(k).endsWith("ed")
                    && scene.wordClass(k) != WordClass.DETERMINER
                    && scene.wordClass(k) != WordClass.CONJUNCTION
                    && !tokens.isSign(k, '-')) {
                return false;
            }
        }
        return false;
    }
}
