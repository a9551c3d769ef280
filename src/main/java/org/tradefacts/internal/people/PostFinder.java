package org.tradefacts.internal.people;

import java.util.ArrayList;
import java.util.List;
import org.tradefacts.internal.lexicon.Vocabulary;

/**
 * Finds the posts printed beside a name: those {@linkplain PostsBefore before} it and those {@linkplain PostsAfter
 * after} it.
 */
final class PostFinder {

    private final PostsBefore before;
    private final PostsAfter after;

    PostFinder(Vocabulary vocabulary, TitleLexicon titles, Organizations organizations) {
        PostReader reader = new PostReader(titles, organizations);
        before = new PostsBefore(vocabulary, organizations, reader);
        after = new PostsAfter(vocabulary, organizations, reader);
    }

    /** The posts printed beside a name, in text order. */
    List<FoundPost> find(Marked text, Name name) {
        int sentence = text.document().sentenceOf(name.from());
        int start = text.document().sentenceStart(sentence);
        int limit = text.document().sentenceEnd(sentence);
        List<FoundPost> found = new ArrayList<>(2);
        before.find(text, name, start, limit, found);
        after.find(text, name, limit, found);
        return found;
    }
}
