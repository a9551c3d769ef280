package org.tradefacts.internal.statement;

import java.util.List;
import org.tradefacts.Person;
import org.tradefacts.internal.statement.Roles.Role;
import org.tradefacts.internal.text.Document;
import org.tradefacts.internal.text.Tokens;
import org.tradefacts.internal.text.WordClass;

/**
 * One document while its statements are read: its tokens, its quotations, and which tokens name which person.
 *
 * @param document the document
 * @param tokens its tokens
 * @param roles what words do in reporting
 * @param quotations its quotations
 * @param mentions the namings of people
 */
record Reading(Document document, Tokens tokens, Roles roles, Quotations quotations, Mentions mentions) {

    static Reading of(Document document, Roles roles, List<Person> people) {
        return new Reading(
                document, document.tokens(), roles, new Quotations(document), new Mentions(document.tokens(), people));
    }

    /** Whether a token is a word that plays a part. */
    boolean is(int token, Role role) {
        return roles.is(tokens.word(token), role);
    }

    /** Whether a token is an unquoted comma. */
    boolean comma(int token) {
        return token >= 0 && tokens.isSign(token, ',') && !quotations.covers(token);
    }

    /** Whether a token is a dash between words: {@code —}, {@code --}, or a hyphen with blanks round it. */
    boolean dash(int token) {
        char c = tokens.first(token);
        return c == '—'
                || c == '―'
                || c == '–' && !tokens.glued(token)
                || c == '-' && (!tokens.glued(token) || tokens.end(token) - tokens.start(token) > 1);
    }

    /** Whether a token is "he", "they" or another pronoun that can speak. */
    boolean pronoun(int token) {
        return is(token, Role.PERSONAL) || is(token, Role.IMPERSONAL);
    }

    /** Whether a token is a word that is a verb and hardly anything else, or an auxiliary. */
    boolean verb(int token) {
        return isClass(token, WordClass.VERB) || isClass(token, WordClass.AUXILIARY);
    }

    /** Whether a token is the {@code 's} of "Lee's" or "it's". */
    boolean apostropheS(int token) {
        return tokens.is(token, Tokens.Kind.SIGN) && tokens.glued(token) && tokens.last(token) == 's';
    }

    /** Whether a token ends with "ing". */
    boolean ing(int token) {
        return document.text().startsWith("ing", tokens.end(token) - 3) && tokens.end(token) - tokens.start(token) > 3;
    }

    WordClass wordClass(int token) {
        return document.wordClass(token);
    }

    boolean isClass(int token, WordClass wordClass) {
        return document.wordClass(token) == wordClass;
    }
}
