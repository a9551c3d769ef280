package org.tradefacts.internal.article;

import com.google.common.collect.Iterables;
import org.jspecify.annotations.Nullable;
import org.tradefacts.Span;
import org.tradefacts.internal.lexicon.Phrases;
import org.tradefacts.internal.lexicon.TokenScanner;
import org.tradefacts.internal.lexicon.Tsv;
import org.tradefacts.internal.lexicon.Vocabulary;

/** The names of agencies and outlets, and what the names of unlisted ones look like. */
final class Outlets {

    /** What an outlet does. */
    enum Kind {
        /** Sends news to others. */
        AGENCY,
        /** Publishes news. */
        OUTLET,
        /** Not a name but the last word of names. */
        WORD
    }

    private static final int LONGEST_NAME = 6;

    private final Phrases<Kind> names;
    private final Phrases<Boolean> words;
    private final Phrases<Boolean> lastWords;

    Outlets(Vocabulary vocabulary) {
        names = new Phrases<>(vocabulary);
        words = new Phrases<>(vocabulary);
        lastWords = new Phrases<>(vocabulary);
        for (Tsv.Row row : Tsv.read(Outlets.class, "outlets.tsv", 2)) {
            Kind kind = row.constant(0, Kind.class);
            lastWords.add(Iterables.getLast(TokenScanner.split(row.text(1))), true);
            boolean fresh = kind == Kind.WORD
                    ? words.add(row.text(1), true).isEmpty()
                    : names.add(row.text(1), kind).isEmpty();
            if (!fresh) {
                throw row.error("name stands twice");
            }
        }
    }

    /** The listed outlet that begins at a token, or null: {@code Korea Herald}; not {@code the hill}, in lower case. */
    Phrases.@Nullable Match<Kind> at(Glance line, int token) {
        return line.isCapitalised(token) ? inAnyCase(line, token) : null;
    }

    /** Whether a word is the last of some name. */
    boolean isLastWord(int word) {
        return lastWords.ofWord(word) != null;
    }

    /** The same, in capitals or not: {@code reuter}. */
    Phrases.@Nullable Match<Kind> inAnyCase(Glance line, int token) {
        return token < line.size() ? names.longestAt(line.words(), token, line.size()) : null;
    }

    /**
     * How many tokens from {@code from} on name an outlet, listed or not; 0 for none. An unlisted name is a site
     * ({@code Example.Az}) or up to six capitalised words of which the last is a word such as {@code Herald}.
     */
    int nameLength(Glance line, int from) {
        Phrases.Match<Kind> listed = at(line, from);
        int best = listed == null ? 0 : listed.length();
        for (int i = from; i < Math.min(line.size(), from + LONGEST_NAME) && line.isCapitalised(i); i++) {
            boolean named = i > from && words.ofWord(line.words()[i]) != null || i == from && isSite(line, i);
            if (named && i + 1 - from > best) {
                best = i + 1 - from;
            }
        }
        return best;
    }

    private static boolean isSite(Glance line, int token) {
        String word = line.span(token, token + 1).text();
        int stop = word.indexOf('.');
        return stop >= 3 && stop < word.length() - 1 && word.indexOf('.', stop + 1) < 0;
    }

    /** The span of the name that {@link #nameLength} found. */
    static Span span(Glance line, int from, int length) {
        return line.span(from, from + length);
    }
}
