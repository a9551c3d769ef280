package org.tradefacts.internal.people;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.tradefacts.internal.text.Tokens;

/**
 * Keeps one post printed several ways one post: {@code Treasury Secretary} Scott Bessent and {@code Secretary} Bessent;
 * but {@code vice president} and {@code president} are two, and so are the chairmanships of two bodies.
 */
final class PostMerger {

    private static final Set<String> RANKS = Set.of("vice", "deputy", "assistant", "under", "associate");

    private static final int MOST_POSTS = 16;

    private PostMerger() {}

    /** Adds a post to a person's posts, or what it adds to one of them. */
    static void add(Tokens tokens, List<FoundPost> posts, FoundPost post) {
        for (int i = 0; i < posts.size(); i++) {
            FoundPost known = posts.get(i);
            if (isSame(tokens, known, post)) {
                posts.set(
                        i,
                        new FoundPost(
                                known.from(),
                                known.to(),
                                known.title(),
                                known.organization() == null ? post.organization() : known.organization(),
                                known.country() == null ? post.country() : known.country(),
                                known.tenure(),
                                known.organization() == null && post.organization() != null
                                        ? post.sphere()
                                        : known.sphere()));
                return;
            }
        }
        if (posts.size() < MOST_POSTS) {
            posts.add(post);
        }
    }

    private static boolean isSame(Tokens tokens, FoundPost one, FoundPost other) {
        if (one.from() == other.from()) {
            return true;
        }
        if (one.tenure() != other.tenure()
                || one.country() != null && other.country() != null && !Objects.equals(one.country(), other.country())
                || one.organization() != null
                        && other.organization() != null
                        && !sameBody(tokens, one.organization(), other.organization())) {
            return false;
        }
        Set<String> words = words(tokens, one);
        Set<String> others = words(tokens, other);
        Set<String> ranks = new HashSet<>(words);
        ranks.retainAll(RANKS);
        Set<String> otherRanks = new HashSet<>(others);
        otherRanks.retainAll(RANKS);
        return ranks.equals(otherRanks) && (words.containsAll(others) || others.containsAll(words));
    }

    private static boolean sameBody(Tokens tokens, Organization one, Organization other) {
        String a = RunReader.key(tokens, one.from(), one.to());
        String b = RunReader.key(tokens, other.from(), other.to());
        return a.contains(b) || b.contains(a) || a.equals(initials(tokens, other)) || b.equals(initials(tokens, one));
    }

    /** The first letters of a body's capitalised words: {@code wto} of World Trade Organization. */
    private static String initials(Tokens tokens, Organization body) {
        StringBuilder letters = new StringBuilder();
        for (int i = body.from(); i < body.to(); i++) {
            if (tokens.capitalised(i)) {
                letters.append(Character.toLowerCase(tokens.first(i)));
            }
        }
        return letters.toString();
    }

    private static Set<String> words(Tokens tokens, FoundPost post) {
        Set<String> words = new HashSet<>();
        for (int i = post.from(); i < post.to(); i++) {
            String word = tokens.text(i).toLowerCase(Locale.ROOT);
            words.add(word.endsWith("s") && word.length() > 4 ? word.substring(0, word.length() - 1) : word);
        }
        return words;
    }
}
