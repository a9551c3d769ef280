package org.tradefacts.internal.statement;

import com.google.common.base.Ascii;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tradefacts.Person;
import org.tradefacts.Post;
import org.tradefacts.internal.statement.Roles.Role;
import org.tradefacts.internal.text.Document;
import org.tradefacts.internal.text.Tokens;
import org.tradefacts.internal.text.WordClass;

/**
 * Who holds the posts of a document, so that a bare title finds its holder: {@code the trade minister}, {@code a top
 * foreign policy adviser}; not {@code the French president} where the only president named is another country's, and
 * nobody where two hold it and neither stands near.
 */
final class Holders {

    private static final int NOBODY = -1;
    private static final int WINDOW = 80;
    /** More holders of titles with one head than an article has. */
    private static final int MANY = 40;

    private final Reading reading;
    private final Document document;
    private final Tokens tokens;
    private final Mentions mentions;
    private final Map<String, List<Held>> byHead = new HashMap<>();

    private record Held(int person, Post post, int from, int to) {}

    Holders(Reading reading, List<Person> people) {
        this.reading = reading;
        this.document = reading.document();
        this.tokens = reading.tokens();
        this.mentions = reading.mentions();
        for (int i = 0; i < people.size(); i++) {
            for (Post post : people.get(i).posts()) {
                int from = tokens.at(post.span().start());
                int to = tokens.at(post.span().end());
                if (from < to) {
                    List<Held> held = byHead.computeIfAbsent(key(to - 1), unused -> new ArrayList<>());
                    if (held.size() < MANY) {
                        held.add(new Held(i, post, from, to));
                    }
                }
            }
        }
    }

    /** The head of the phrase: the [minister] of trade. */
    int headOf(int from, int to) {
        int head = from;
        while (head + 1 < to
                && !reading.is(head + 1, Role.LINKS)
                && !reading.is(head + 1, Role.RELATIVE)
                && !tokens.isSign(head + 1, '(')) {
            head++;
        }
        return head;
    }

    /** The one person who holds the post that a phrase names, or -1. */
    int find(int from, int to) {
        int head = headOf(from, to);
        if (!reading.isClass(from, WordClass.DETERMINER) || head == from) {
            return NOBODY;
        }
        boolean definite = reading.is(from, Role.THE);
        int found = NOBODY;
        for (Held held : byHead.getOrDefault(key(head), List.of())) {
            boolean same = definite ? explains(held, from + 1, head) : ends(held, from + 1, head);
            if (same && found >= 0 && found != held.person()) {
                return recent(found, held.person(), from);
            }
            found = same ? held.person() : found;
        }
        return found >= 0 && head == from + 1 && isOvershadowed(found, from) ? NOBODY : found;
    }

    /** Whether the sentence before a bare title of one word names others and not its holder. */
    private boolean isOvershadowed(int person, int at) {
        int sentence = document.sentenceOf(at);
        boolean others = false;
        for (int i = Math.max(document.sentenceStart(Math.max(0, sentence - 1)), at - WINDOW); i < at; i++) {
            if (mentions.person(i) == person) {
                return false;
            }
            others |= mentions.covers(i);
        }
        return others;
    }

    private String key(int token) {
        return Ascii.toLowerCase(tokens.text(token));
    }

    /** Whether each word before the head stands in the title, right before it, or in the name of its body. */
    private boolean explains(Held held, int from, int head) {
        for (int word = from; word < head; word++) {
            boolean known = false;
            for (int i = Math.max(0, held.from() - 3); i < held.to() && !known; i++) {
                known = sameWord(word, i);
            }
            if (!known
                    && !held.post()
                            .organization()
                            .map(tokens.text(word)::equals)
                            .orElse(false)
                    && !held.post().country().map(tokens.text(word)::equals).orElse(false)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the phrase ends with a title of two words or more: a top [foreign policy adviser]. */
    private boolean ends(Held held, int from, int head) {
        int length = held.to() - held.from();
        if (length < 2 || head + 1 - length < from) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (!sameWord(head - i, held.to() - 1 - i)) {
                return false;
            }
        }
        return true;
    }

    private boolean sameWord(int a, int b) {
        return tokens.word(a) != 0 && tokens.word(a) == tokens.word(b)
                || tokens.text(a).equalsIgnoreCase(tokens.text(b));
    }

    /** Of two holders, the one named in the sentence of the phrase or the one before, if the other is not. */
    private int recent(int one, int other, int at) {
        boolean first = isNear(one, at);
        boolean second = isNear(other, at);
        return first == second ? NOBODY : first ? one : other;
    }

    private boolean isNear(int person, int at) {
        int sentence = document.sentenceOf(at);
        int from = document.sentenceStart(Math.max(0, sentence - 1));
        for (int i = Math.max(from, at - WINDOW); i < at; i++) {
            if (mentions.person(i) == person) {
                return true;
            }
        }
        return false;
    }
}
