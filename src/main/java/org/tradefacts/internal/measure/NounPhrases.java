package org.tradefacts.internal.measure;

import java.util.List;
import org.tradefacts.Section;
import org.tradefacts.internal.lexicon.Phrases.Match;
import org.tradefacts.internal.measure.Actors.Actor;
import org.tradefacts.internal.measure.Actors.Form;
import org.tradefacts.internal.measure.Acts.Act;
import org.tradefacts.internal.measure.Acts.Pattern;
import org.tradefacts.internal.text.Tokens;
import org.tradefacts.internal.text.WordClass;

/**
 * How far the noun phrase round a measure word reaches: left over its modifiers, right over "on X", "against Y", "from
 * Z" and lists inside them.
 *
 * <p>In "the US slapped a [25% reciprocal tariff on Korean steel and aluminium] last week" it is the part in brackets;
 * the verb, the article and the date are outside. In "China's [retaliatory duties]" the possessor is outside.
 */
final class NounPhrases {

    private static final int LEFT = 14;
    private static final int RIGHT = 40;

    private final Scene scene;
    private final Tokens tokens;
    private final Lexicons words;

    NounPhrases(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = scene.words();
    }

    /** The first token of the phrase whose head begins at {@code head}; {@code start} is that of the sentence. */
    int left(int head, int start) {
        int from = head;
        int floor = Math.max(start, head - LEFT);
        int i = head - 1;
        while (i >= floor) {
            int next = before(i, from, floor, head);
            if (next >= i + 1) {
                break;
            }
            from = next;
            i = from - 1;
        }
        while (from < head && !begins(from)) {
            from++;
        }
        return from;
    }

    private boolean begins(int i) {
        WordClass c = scene.wordClass(i);
        return scene.figureAt(i) >= 0
                || c != WordClass.SIGN && c != WordClass.CONJUNCTION && c != WordClass.DETERMINER
                || isOpeningQuote(i);
    }

    private boolean isOpeningQuote(int i) {
        return (tokens.first(i) == '"' || tokens.first(i) == '“' || tokens.first(i) == '‘') && tokens.glued(i + 1);
    }

    /** The first token of the modifier that ends with token {@code i}, or {@code i + 1} if it is none. */
    private int before(int i, int from, int floor, int head) {
        if (scene.figureAt(i) >= 0) {
            int first = i;
            while (first - 1 >= floor && scene.figureAt(first - 1) == scene.figureAt(i)) {
                first--;
            }
            return first;
        }
        if (scene.dateAt(i) >= 0) {
            return i + 1;
        }
        Actor actor = scene.actorAt(i);
        if (actor != null) {
            return Math.max(actor.from(), floor);
        }
        if (tokens.is(i, Tokens.Kind.SIGN)) {
            return signBefore(i, from, floor);
        }
        WordClass c = scene.wordClass(i);
        if (c == WordClass.CONJUNCTION) {
            return joins(i, from) ? i : i + 1;
        }
        boolean participle = tokens.last(i) == 'd' && tokens.text(i).endsWith("ed");
        Match<Act> act = scene.actAt(i, head);
        if (act != null && act.value().pattern() != Pattern.NOUN || c == WordClass.VERB) {
            return participle && i > floor && opensPhrase(i - 1) ? i : i + 1;
        }
        if (c == WordClass.NOUN && tokens.capitalised(i) && isHeadline(i) && !tokens.allCapitals(i)) {
            return scene.productAt(i, i + 1) != null || words.bases.has(tokens, i) ? i : i + 1;
        }
        if (i > floor && !tokens.capitalised(i) && isVerbAfter(i - 1)) {
            return i + 1;
        }
        if (c == WordClass.ADVERB) {
            return from < head && scene.wordClass(from) == WordClass.ADJECTIVE ? i : i + 1;
        }
        return c.canModify() ? i : i + 1;
    }

    /** Whether a word behind token {@code i} must be a verb: "to [affix] tariffs". */
    private boolean isVerbAfter(int i) {
        return words.to.has(tokens, i)
                ? scene.wordClass(i + 1) != WordClass.ADJECTIVE
                : scene.wordClass(i) == WordClass.AUXILIARY && scene.wordClass(i + 1) == WordClass.VERB_OR_NOUN;
    }

    private boolean isHeadline(int i) {
        return scene.document().kindOf(scene.document().sentenceOf(i)) == Section.Kind.HEADLINE;
    }

    /**
     * Whether a participle behind token {@code i} is an adjective: "the planned", "of heightened", "slapped increased".
     */
    private boolean opensPhrase(int i) {
        WordClass c = scene.wordClass(i);
        return c == WordClass.DETERMINER
                || c == WordClass.PREPOSITION
                || c == WordClass.ADJECTIVE
                || c == WordClass.VERB
                || scene.figureAt(i) >= 0
                || tokens.text(i).equals("'s")
                || tokens.text(i).equals("’s");
    }

    private int signBefore(int i, int from, int floor) {
        char c = tokens.first(i);
        if (c == '-' || c == '–') {
            return tokens.glued(i) && i + 1 == from && tokens.glued(from) ? i : i + 1;
        }
        if (c == '"' || c == '”' || c == '“' || c == '’' || c == '‘') {
            boolean possessive = tokens.end(i) - tokens.start(i) > 1;
            return !possessive && i > floor && (scene.wordClass(i - 1).canModify() || isOpeningQuote(i)) ? i : i + 1;
        }
        if (c == ')') {
            for (int k = i - 1; k >= floor && i - k < 8; k--) {
                if (tokens.isSign(k, '(')) {
                    return scene.figureAt(k + 1) >= 0 && k > floor && scene.figureAt(k - 1) >= 0 ? k : i + 1;
                }
            }
        }
        return c == ',' && joins(i, from) ? i : i + 1;
    }

    /** Whether "and" or a comma joins two modifiers of one kind: "steel and aluminium tariffs". */
    private boolean joins(int i, int from) {
        if (i == 0) {
            return false;
        }
        boolean goodsRight = scene.productAt(from, from + 3) != null;
        boolean goodsLeft = scene.productAt(i - 1, i) != null || i > 1 && scene.productAt(i - 2, i) != null;
        if (goodsRight || goodsLeft) {
            return goodsRight && goodsLeft;
        }
        return scene.wordClass(from) == WordClass.ADJECTIVE && scene.wordClass(i - 1) == WordClass.ADJECTIVE;
    }

    /**
     * The token behind the phrase.
     *
     * @param headTo the token behind the head
     * @param places whether "in" opens a complement, as it does behind "investment"
     */
    int right(int headTo, int sentenceEnd, boolean places) {
        int limit = Math.min(sentenceEnd, headTo + RIGHT);
        int j = words.buying.has(tokens, headTo - 1) ? phraseEnd(headTo, limit) : headTo;
        while (j < limit) {
            int opened = complement(j, limit, places);
            if (opened == j) {
                break;
            }
            int end = phraseEnd(words.asking.has(tokens, opened) ? opened + 1 : opened, limit);
            if (end == opened) {
                break;
            }
            j = end;
        }
        return j;
    }

    /** The token behind the words that open a complement at {@code j}, or {@code j}. */
    private int complement(int j, int limit, boolean places) {
        if (words.with.has(tokens, j) && j + 2 < limit && tokens.text(j + 1).equals("respect")) {
            return j + 3;
        }
        if (tokens.text(j).equals("under")) {
            boolean law = j + 2 < limit && (tokens.capitalised(j + 1) || tokens.capitalised(j + 2));
            return law ? j + 1 : j;
        }
        if (words.complements.has(tokens, j) || places && words.places.has(tokens, j) && !words.to.has(tokens, j)) {
            return j + 1;
        }
        if (words.to.has(tokens, j) && j + 1 < limit && (scene.figureAt(j + 1) >= 0 || isNamed(j + 1, limit))) {
            return j + 1;
        }
        String text = tokens.is(j, Tokens.Kind.WORD) ? tokens.text(j) : "";
        return switch (text) {
            case "worth", "entering", "limiting", "permitting" -> j + 1;
            case "that", "which" -> j + 2 < limit && words.covering.has(tokens, j + 1) ? j + 2 : j;
            case "to" ->
                j + 2 < limit && (words.barring.has(tokens, j + 1) || words.limiting.has(tokens, j + 1)) ? j + 2 : j;
            case "signed", "reached", "negotiated" -> pastDate(j, limit);
            case "coming", "valued", "totaling", "totalling" ->
                j + 1 < limit && scene.wordClass(j + 1) == WordClass.PREPOSITION ? j + 2 : j + 1;
            default -> j;
        };
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
            boolean joiner = words.joiners.has(tokens, k) || tokens.isSign(k, ',');
            k = next;
            if (!joiner && scene.wordClass(k - 1) != WordClass.DETERMINER && !tokens.isSign(k - 1, '-')) {
                solid = k;
            }
        }
        return solid;
    }

    private int member(int k, int from, int limit) {
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
            return listGoesOn(k + 1, limit, false) ? k + 1 : k;
        }
        Match<Act> act = scene.actAt(k, limit);
        if (act != null && act.value().pattern() == Pattern.SUBJECT) {
            return k;
        }
        WordClass c = scene.wordClass(k);
        boolean participle = c == WordClass.VERB || act != null && act.value().pattern() == Pattern.OBJECT;
        if (participle) {
            boolean before = k + 1 < limit
                    && !tokens.is(k + 1, Tokens.Kind.SIGN)
                    && tokens.text(k).endsWith("ed")
                    && (scene.wordClass(k + 1).canHead() || scene.productAt(k + 1, limit) != null)
                    && (k == from || scene.wordClass(k - 1) != WordClass.NOUN);
            return before ? k + 1 : k;
        }
        boolean opens = k == from || opensMember(k - 1);
        if (c == WordClass.DETERMINER || c == WordClass.ADVERB) {
            return opens ? k + 1 : k;
        }
        Actor before = k > from ? scene.actorAt(k - 1) : null;
        if (before != null
                && before.form() != Form.DEMONYM
                && !(tokens.allCapitals(k - 1) && c == WordClass.NOUN && !tokens.capitalised(k))
                && !words.goods.has(tokens, k)
                && scene.productAt(k, limit) == null) {
            return k;
        }
        return c.canModify() || words.imports.has(tokens, k) ? k + 1 : k;
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
            if (scene.productAt(k, limit) != null || words.goods.has(tokens, k)) {
                return true;
            }
            Actor actor = scene.actorAt(k);
            if (actor != null) {
                int to = actor.to();
                if (actor.form() == Form.DEMONYM) {
                    return to < limit
                            && (words.goods.anyIn(tokens, to, Math.min(limit, to + 3))
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
                    && scene.wordClass(k) != WordClass.DETERMINER
                    && scene.wordClass(k) != WordClass.CONJUNCTION
                    && !tokens.isSign(k, '-')) {
                return false;
            }
        }
        return false;
    }
}
