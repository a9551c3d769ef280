package org.tradefacts;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Someone the article names, with every naming and every post the text gives.
 *
 * @param name the fullest form printed, without titles: {@code Lee Jae-myung}
 * @param posts the posts the text gives the person, in text order
 * @param mentions every naming of the person, full or short, without titles, in text order; at least one
 * @param rule the name of the rule that found the person
 */
public record Person(String name, List<Post> posts, List<Span> mentions, String rule) implements Fact {

    /**
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if there is no mention
     */
    public Person {
        requireNonNull(name, "name");
        posts = List.copyOf(posts);
        mentions = List.copyOf(mentions);
        checkArgument(!mentions.isEmpty(), "%s has no mention", name);
        requireNonNull(rule, "rule");
    }

    /** The first mention. */
    @Override
    public Span span() {
        return mentions.get(0);
    }

    /** Whether any post is one of public life: held now, held before, or sought. */
    public boolean official() {
        return posts.stream().anyMatch(post -> post.sphere().isPublic());
    }
}
