package org.tradefacts;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Someone the article names, with every naming and every post the text gives.
 *
 * <pre>{@code
 * Article article = TradeFacts.create().read("President Lee Jae-myung spoke first. Lee asked for relief.");
 * Person lee = article.people().get(0);
 * lee.name(); // Lee Jae-myung
 * lee.mentions(); // ["Lee Jae-myung" [10, 23), "Lee" [37, 40)]
 * }</pre>
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
