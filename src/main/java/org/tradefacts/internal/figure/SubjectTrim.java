package org.tradefacts.internal.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradefacts.MonetaryFigure;
import org.tradefacts.Percentage;
import org.tradefacts.Span;
import org.tradefacts.internal.lexicon.Vocabulary;
import org.tradefacts.internal.lexicon.WordSet;
import org.tradefacts.internal.text.Document;
import org.tradefacts.internal.text.Tokens;
import org.tradefacts.internal.text.WordClass;

/**
 * Takes from the subject of a figure what is no part of its noun phrase: the verb before it, which looks like a noun or
 * an adjective, with that verb's own subject.
 *
 * <p>"agreed to lower [tariffs]", "Trump doubles [India tariffs] to 50%", "importers face [tariffs] of 30%". A subject
 * that reaches over another figure is none: "rose 1.5 percent on the news and the dollar 0.4 percent".
 */
final class SubjectTrim {

    private final WordSet verbs;

    SubjectTrim(Vocabulary vocabulary) {
        verbs = WordSet.of(
                vocabulary,
                "face",
                "faces",
                "facing",
                "raise",
                "raises",
                "raising",
                "lower",
                "lowers",
                "lowering",
                "double",
                "doubles",
                "doubling",
                "cut",
                "cuts",
                "cutting",
                "slash",
                "slashes",
                "slashing",
                "hike",
                "hikes",
                "hiking",
                "impose",
                "imposes",
                "imposing",
                "pay",
                "pays",
                "paying");
    }

    /** Trims the subjects of the drafts of a sentence. */
    void trim(Document document, List<Draft> drafts) {
        for (Draft draft : drafts) {
            if (draft.subject != null) {
                draft.subject =
                        holdsFigure(document.tokens(), drafts, draft.subject) ? null : trimmed(document, draft.subject);
            }
        }
    }

    private static boolean holdsFigure(Tokens tokens, List<Draft> drafts, Span subject) {
        for (Draft other : drafts) {
            int start = tokens.start(other.start);
            boolean measured = other.figure instanceof Percentage || other.figure instanceof MonetaryFigure;
            if (measured && start >= subject.start() && start < subject.end()) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Span trimmed(Document document, Span subject) {
        Tokens tokens = document.tokens();
        int from = tokens.at(subject.start());
        int to = tokens.at(subject.end() - 1) + 1;
        int start = from;
        for (int i = from; i < to - 1; i++) {
            boolean opens = i == from || i == from + 1 && tokens.capitalised(from);
            if (opens && verbs.has(tokens.word(i)) && document.wordClass(i + 1).canModify()) {
                start = i + 1;
            }
        }
        return start == from ? subject : document.span(start, to);
    }

    /** Whether a noun phrase is a name alone, which only tells where what is measured is from: the [US]. */
    static boolean isName(Document document, Span phrase) {
        Tokens tokens = document.tokens();
        int first = tokens.at(phrase.start());
        int last = tokens.at(phrase.end() - 1);
        return first == last && tokens.capitalised(first);
    }

    /** Whether a capitalised word tells where goods are from: "levies on [Chinese] imports". */
    static boolean isOrigin(Document document, int at, int from) {
        return at > from && document.tokens().capitalised(at) && document.wordClass(at - 1) == WordClass.PREPOSITION;
    }
}
