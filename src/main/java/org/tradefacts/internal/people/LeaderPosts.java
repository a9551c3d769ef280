package org.tradefacts.internal.people;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradefacts.Post.Tenure;
import org.tradefacts.internal.lexicon.Vocabulary;

/**
 * Gives a leader the post that the article names apart from the name: where Mr. Trump has no title, "the [president]"
 * is his; not where another person of the article is president, nor of "the president of Zorn Corp".
 */
final class LeaderPosts {

    private final int the;
    private final Organizations organizations;

    LeaderPosts(Vocabulary vocabulary, Organizations organizations) {
        the = vocabulary.add("the");
        this.organizations = organizations;
    }

    /** Adds the post to the one leader among the people who has no post, if the text names it. */
    void add(Marked text, List<Individual> people) {
        Individual leader = null;
        NameWords.Leader known = null;
        for (Individual person : people) {
            NameWords.Leader found = text.leader(person.fullest().to() - 1);
            if (found != null) {
                if (leader != null || !person.posts().isEmpty()) {
                    return;
                }
                leader = person;
                known = found;
            }
        }
        if (leader == null || known == null) {
            return;
        }
        Tag title = bareTitle(text, known.title(), leader.namings().get(0).to());
        if (title != null && people.stream().noneMatch(person -> holds(text, person, title))) {
            leader.posts()
                    .add(new FoundPost(
                            title.from(),
                            title.to(),
                            title.titled(),
                            null,
                            known.country(),
                            Tenure.CURRENT,
                            title.titled().sphere()));
        }
    }

    private @Nullable Tag bareTitle(Marked text, String wanted, int from) {
        int size = text.tokens().size();
        for (int i = from; i < size; i++) {
            Tag tag = text.tag(i);
            if (tag != null
                    && tag.title() != null
                    && tag.from() == i
                    && text.tokens().word(i - 1) == the
                    && (tag.end() == size || (!text.isPerson(tag.end()) && !organizations.isLink(text, tag.end())))
                    && RunReader.key(text.tokens(), tag.from(), tag.end()).equals(wanted)) {
                return tag;
            }
        }
        return null;
    }

    private static boolean holds(Marked text, Individual person, Tag title) {
        int head = text.tokens().word(title.to() - 1);
        return person.posts().stream().anyMatch(post -> text.tokens().word(post.to() - 1) == head);
    }
}
