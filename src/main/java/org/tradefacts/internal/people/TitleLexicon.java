package org.tradefacts.internal.people;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tradefacts.Post.Sphere;
import org.tradefacts.internal.lexicon.Phrases;
import org.tradefacts.internal.lexicon.Tsv;
import org.tradefacts.internal.lexicon.Vocabulary;

/**
 * The titles of posts and the words that stand before them. A title is known by its last words, {@code minister} or
 * {@code chief executive}; the words that belong to it, as those of {@code deputy industry minister}, are known one by
 * one. The lists are {@code titles.tsv} and {@code title-words.tsv}. Immutable and, once the vocabulary is frozen,
 * thread-safe.
 */
public final class TitleLexicon {

    private static final String NONE = "-";

    private final Phrases<Title> titles;
    private final Phrases<Sphere> spheres;

    TitleLexicon(Vocabulary vocabulary, NameWords words) {
        titles = new Phrases<>(vocabulary);
        spheres = new Phrases<>(vocabulary);
        for (Tsv.Row row : Tsv.read(TitleLexicon.class, "titles.tsv", 4)) {
            Title title = new Title(
                    row.constant(0, Sphere.class),
                    Optional.of(row.text(1)).filter(code -> !code.equals(NONE)),
                    row.constant(2, Title.Use.class));
            for (String wording : row.list(3)) {
                if (titles.add(wording, title).isPresent()) {
                    throw row.error(wording + " stands twice");
                }
            }
        }
        for (Tsv.Row row : Tsv.read(TitleLexicon.class, "title-words.tsv", 2)) {
            int flag = flag(row.text(0));
            for (String word : row.list(1)) {
                if (flag != 0) {
                    words.mark(word, flag);
                } else {
                    spheres.add(word, row.constant(0, Sphere.class));
                }
            }
        }
    }

    private static int flag(String kind) {
        return switch (kind) {
            case "part" -> NameWords.PART;
            case "skip" -> NameWords.SKIP;
            case "former" -> NameWords.FORMER;
            case "acting" -> NameWords.ACTING;
            case "elect" -> NameWords.ELECT;
            case "nominee" -> NameWords.NOMINEE;
            case "candidate" -> NameWords.CANDIDATE;
            default -> 0;
        };
    }

    /** The longest title that begins at a token, or null: {@code prime minister} in "prime minister of Japan". */
    Phrases.@Nullable Match<Title> longestAt(int[] words, int from, int limit) {
        return titles.longestAt(words, from, limit);
    }

    /** The sphere that a word before a title gives it, or null: LEGISLATURE for {@code committee} chairman. */
    Phrases.@Nullable Match<Sphere> sphereAt(int[] words, int from, int limit) {
        return spheres.longestAt(words, from, limit);
    }
}
