package org.tradefacts.internal.figure;

import java.util.List;
import org.tradefacts.MonetaryFigure;
import org.tradefacts.internal.lexicon.Vocabulary;
import org.tradefacts.internal.lexicon.WordSet;
import org.tradefacts.internal.text.Document;
import org.tradefacts.internal.text.Tokens;

/**
 * Links an amount of money to the one it converts: 33 trillion won ([$23 billion]), 3 billion euros, [or $3.3
 * billion],.
 *
 * <p>Not a conversion: an amount in the same currency, or one behind other words: "300 million euros (up $5 million)".
 */
final class Conversions {

    private static final int FURTHEST = 5;

    private final WordSet openers;

    Conversions(Vocabulary vocabulary) {
        openers = WordSet.of(
                vocabulary,
                "or",
                "about",
                "around",
                "approximately",
                "roughly",
                "equivalent",
                "to",
                "equal",
                "some",
                "nearly",
                "almost",
                "worth",
                "over",
                "more",
                "than",
                "just",
                "under",
                "=",
                "~",
                "(",
                "[",
                ",",
                "an",
                "the",
                "of");
    }

    /**
     * Links the money among the drafts of a sentence; {@code offset} is the index of the first of them in the article.
     */
    void link(Document document, List<Draft> drafts, int offset) {
        for (int d = 1; d < drafts.size(); d++) {
            Draft draft = drafts.get(d);
            Draft before = drafts.get(d - 1);
            if (draft.figure instanceof MonetaryFigure money
                    && before.figure instanceof MonetaryFigure original
                    && !money.currency().equals(original.currency())
                    && isConversion(document.tokens(), before.end, draft.start)) {
                draft.convertedFrom = offset + d - 1;
                draft.subject = before.subject;
            }
        }
    }

    private boolean isConversion(Tokens tokens, int from, int to) {
        if (to == from || to - from > FURTHEST) {
            return false;
        }
        boolean bracket = tokens.isSign(from, '(') || tokens.isSign(from, '[');
        boolean comma = tokens.isSign(from, ',') && to - from >= 2 && !isAnd(tokens, from + 1);
        boolean or = to - from >= 1 && openers.has(tokens.word(from)) && tokens.first(from) == 'o';
        for (int i = from; i < to; i++) {
            if (!openers.has(tokens.word(i))) {
                return false;
            }
        }
        return bracket || or || (comma && containsOr(tokens, from + 1, to));
    }

    private static boolean isAnd(Tokens tokens, int i) {
        return tokens.first(i) == 'a' && tokens.last(i) == 'd';
    }

    /** ", or $3.3 billion" and ", equivalent to" convert; ", about $5 million" may be another amount. */
    private static boolean containsOr(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            char first = tokens.first(i);
            if ((first == 'o' && tokens.last(i) == 'r') || first == 'e') {
                return true;
            }
        }
        return false;
    }
}
