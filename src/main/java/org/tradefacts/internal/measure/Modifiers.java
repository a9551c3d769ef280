package org.tradefacts.internal.measure;

import org.tradefacts.Section;
import org.tradefacts.internal.lexicon.Phrases.Match;
import org.tradefacts.internal.measure.Actors.Actor;
import org.tradefacts.internal.measure.Acts.Act;
import org.tradefacts.internal.measure.Acts.Pattern;
import org.tradefacts.internal.text.Tokens;
import org.tradefacts.internal.text.WordClass;

/**
 * How far the noun phrase round a measure word reaches to the left, over its modifiers.
 *
 * <p>In "the US slapped a [25% reciprocal] tariff" it is the part in brackets; verb and article are outside, and in
 * "China's [retaliatory] duties" so is the possessor.
 */
final class Modifiers {

    private static final int LEFT = 14;

    private final Scene scene;
    private final Tokens tokens;
    private final Lexicons words;

    Modifiers(Scene scene) {
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
        if (words.noModifiers.has(tokens.words(), i)) {
            return i + 1;
        }
        WordClass c = scene.wordClass(i);
        if (c == WordClass.CONJUNCTION) {
            return joins(i, from) ? i : i + 1;
        }
        Match<Act> act = scene.actAt(i, head);
        String word = tokens.text(i);
        boolean participle = word.endsWith("ed") || act == null && word.endsWith("ing");
        if (act != null && act.value().pattern() != Pattern.NOUN || c == WordClass.VERB) {
            return participle && i > floor && opensPhrase(i - 1) ? i : i + 1;
        }
        if (c == WordClass.NOUN && tokens.capitalised(i) && isHeadline(i) && !tokens.allCapitals(i)) {
            return scene.productAt(i, i + 1) != null || words.bases.has(tokens.words(), i) ? i : i + 1;
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
        return words.to.has(tokens.words(), i)
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
        return c == WordClass.DETERMINER && !tokens.text(i).equals("which")
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
}
