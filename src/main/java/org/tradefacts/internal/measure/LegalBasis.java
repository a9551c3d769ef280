package org.tradefacts.internal.measure;

import org.jspecify.annotations.Nullable;
import org.tradefacts.internal.text.Tokens;
import org.tradefacts.internal.text.WordClass;

/**
 * The law or clause a measure rests on, as printed: "[Section 301] tariffs", "tariffs on trucks under [Section 232] of
 * the Trade Expansion Act", "invoked the [International Emergency Economic Powers Act] to impose tariffs".
 *
 * <p>Counter-example: in "a bill to amend Section 232, which governs tariffs" nothing rests on the section.
 */
final class LegalBasis {

    private static final int GAP = 6;

    private final Scene scene;
    private final Tokens tokens;
    private final Lexicons words;

    LegalBasis(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = scene.words();
    }

    /** The law inside the phrase, else the one that the sentence says it is imposed under, or null. */
    @Nullable String of(Mention mention) {
        for (int i = mention.from; i < mention.headTo; i++) {
            if (isSection(i)) {
                return scene.document().span(i, i + 2).text();
            }
        }
        int end = scene.sentenceEnd(mention.sentence);
        for (int i = mention.headTo; i < Math.min(end, mention.to + GAP); i++) {
            if (words.under.has(tokens.words(), i)) {
                return law(i + 1, end);
            }
        }
        int start = scene.sentenceStart(mention.sentence);
        for (int i = start; i < mention.from; i++) {
            if (words.invoking.has(tokens.words(), i)) {
                return law(i + 1, mention.from);
            }
        }
        return null;
    }

    private boolean isSection(int i) {
        return words.section.has(tokens.words(), i) && i + 1 < tokens.size() && tokens.is(i + 1, Tokens.Kind.NUMBER);
    }

    /** The law that a noun phrase right at {@code from} names. */
    private @Nullable String law(int from, int end) {
        int i = from;
        while (i < end && scene.wordClass(i) == WordClass.DETERMINER) {
            i++;
        }
        if (i + 1 < end && isSection(i)) {
            return scene.document().span(i, i + 2).text();
        }
        if (i < end && tokens.text(i).equals("IEEPA")) {
            return tokens.text(i);
        }
        for (int k = i; k < Math.min(end, i + GAP) && tokens.capitalised(k); k++) {
            if (tokens.text(k).equals("Act") && k > i) {
                return scene.document().span(i, k + 1).text();
            }
        }
        return null;
    }
}
