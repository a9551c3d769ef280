package org.tradefacts.internal.people;

import org.jspecify.annotations.Nullable;
import org.tradefacts.internal.text.Document;
import org.tradefacts.internal.text.Tokens;
import org.tradefacts.internal.text.WordClass;

/** A text with what is known of its words: tags, and the flags of {@link NameWords}. */
final class Marked {

    private final Document document;
    private final Tokens tokens;
    private final @Nullable Tag[] tags;
    private final NameWords names;

    Marked(Document document, @Nullable Tag[] tags, NameWords names) {
        this.document = document;
        this.tokens = document.tokens();
        this.tags = tags;
        this.names = names;
    }

    /** The document. */
    Document document() {
        return document;
    }

    /** Its tokens. */
    Tokens tokens() {
        return tokens;
    }

    /** The tag at a token, or null. */
    @Nullable Tag tag(int token) {
        return tags[token];
    }

    /** The tag at a token before {@code limit}, or null. */
    @Nullable Tag tagBefore(int limit, int token) {
        return token < limit ? tags[token] : null;
    }

    /** Whether a token is part of a title. */
    boolean isTitle(int token) {
        Tag tag = tags[token];
        return tag != null && tag.title() != null;
    }

    /** Whether a token is part of a person's name. */
    boolean isPerson(int token) {
        Tag tag = tags[token];
        return tag != null && tag.isPerson();
    }

    /** Whether a word has one of some flags. */
    boolean has(int token, int flags) {
        return (flags(token) & flags) != 0;
    }

    /** The flags of a word. */
    int flags(int token) {
        return names.of(tokens.word(token));
    }

    /** The leader whose name is a word, or null. */
    NameWords.@Nullable Leader leader(int token) {
        return names.leader(tokens.word(token));
    }

    /** The country that the leader whose name is a word leads, or null. */
    @Nullable String countryOfLeader(int token) {
        return names.countryOfLeader(tokens.word(token));
    }

    /** The class of a word. */
    WordClass kind(int token) {
        return document.wordClass(token);
    }

    /** Whether a token is the sign {@code c}. */
    boolean isSign(int token, char c) {
        return tokens.isSign(token, c);
    }

    /** Whether a token is the sign {@code c} and stands right behind the one before. */
    boolean isGlued(int token, char c) {
        return tokens.isSign(token, c) && tokens.glued(token);
    }

    /** Whether a token is the possessive of the one before. */
    boolean isPossessive(int token) {
        return tokens.end(token) - tokens.start(token) == 2
                && (tokens.first(token) == '\'' || tokens.first(token) == '’')
                && tokens.glued(token);
    }

    /** Whether a word begins with a capital. */
    boolean capital(int token) {
        return tokens.capitalised(token);
    }
}
