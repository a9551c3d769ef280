package org.tradefacts.internal.statement;

import java.util.List;
import java.util.OptionalInt;
import org.tradefacts.Person;
import org.tradefacts.Post;
import org.tradefacts.Section;
import org.tradefacts.internal.statement.Reading.Mentions;
import org.tradefacts.internal.statement.Roles.Role;
import org.tradefacts.internal.text.Document;
import org.tradefacts.internal.text.Tokens;
import org.tradefacts.internal.text.WordClass;

/**
 * Finds the person behind a speaker, in the order of the text; none where the text leaves a doubt.
 *
 * <ul>
 *   <li>A name, full or short, is its person.
 *   <li>A bare title is the one person who holds such a post: {@code the trade minister}, {@code the US president}; not
 *       {@code the French president} where the only president named is another country's.
 *   <li>A description in the first sentence is the person whom the next paragraph opens with and names first.
 *   <li>{@code he} and {@code she} are the subject of the same or the sentence before, else the last speaker; nobody
 *       after a speaker without a name ({@code an official said ..., he added}), or where {@code Mr} or {@code Ms} says
 *       otherwise.
 * </ul>
 */
final class SpeakerResolver {

    private static final int NOBODY = -1;
    private static final int UNKNOWN = -2;

    private final Reading reading;
    private final Document document;
    private final Tokens tokens;
    private final Mentions mentions;
    private final List<Person> people;
    private int lastSpeaker = NOBODY;

    SpeakerResolver(Reading reading, List<Person> people) {
        this.reading = reading;
        this.document = reading.document();
        this.tokens = reading.tokens();
        this.mentions = reading.mentions();
        this.people = people;
    }

    /** The person who speaks; attributions are to be given in text order. */
    OptionalInt resolve(Attribution attribution) {
        int from = attribution.speakerFrom();
        int to = attribution.speakerTo();
        int person = person(from, to);
        person = person < 0 && reading.is(from, Role.A) ? namedLater(from) : person;
        if (person >= 0) {
            lastSpeaker = person;
        } else if (isHuman(from, to)) {
            lastSpeaker = UNKNOWN;
        }
        return person < 0 ? OptionalInt.empty() : OptionalInt.of(person);
    }

    /** The person that a speaker names, if it names one. */
    OptionalInt named(int from, int to) {
        return isName(from, to) ? OptionalInt.of(mentions.person()[from]) : OptionalInt.empty();
    }

    private boolean isName(int from, int to) {
        return mentions.covers(from) && mentions.from()[from] == from && mentions.to()[from] == to;
    }

    private int person(int from, int to) {
        if (isName(from, to)) {
            return mentions.person()[from];
        }
        if (people.isEmpty()) {
            return NOBODY;
        }
        if (to == from + 1 && reading.is(from, Role.PERSONAL)) {
            int person = subjectBefore(from);
            person = person >= 0 ? person : lastSpeaker;
            return person >= 0 && fits(person, from) ? person : NOBODY;
        }
        return holder(from, to);
    }

    // ---- pronouns

    /**
     * The person named as a subject in the same sentence, else in the one before it: in the same paragraph, or in the
     * one before where the pronoun opens its paragraph.
     */
    private int subjectBefore(int pronoun) {
        int sentence = document.sentenceOf(pronoun);
        int start = document.sentenceStart(sentence);
        int person = subjectIn(start, pronoun);
        if (person >= 0 || sentence == 0) {
            return person;
        }
        boolean opens = pronoun - start <= 1;
        if (!opens && document.sectionOf(sentence - 1) != document.sectionOf(sentence)) {
            return NOBODY;
        }
        return subjectIn(document.sentenceStart(sentence - 1), document.sentenceEnd(sentence - 1));
    }

    private int subjectIn(int from, int to) {
        boolean verb = false;
        for (int i = from; i < Math.min(to, from + 60); i++) {
            if (reading.comma(i)) {
                verb = false;
            } else if (!mentions.covers(i) || reading.quotations().covers(i)) {
                verb |= isVerb(i) && !reading.isClass(i, WordClass.ADVERB);
            } else {
                int behind = mentions.to()[i];
                boolean free = i == from || !reading.isClass(i - 1, WordClass.PREPOSITION);
                boolean owner = behind < to
                        && tokens.glued(behind)
                        && tokens.is(behind, Tokens.Kind.SIGN)
                        && tokens.last(behind) == 's';
                if (behind < to && free && !owner && (isVerb(behind) || !verb)) {
                    return mentions.person()[i];
                }
                i = behind - 1;
            }
        }
        return NOBODY;
    }

    private boolean isVerb(int i) {
        WordClass wordClass = reading.wordClass(i);
        return wordClass == WordClass.VERB
                || wordClass == WordClass.AUXILIARY
                || wordClass == WordClass.ADVERB
                || wordClass == WordClass.VERB_OR_NOUN;
    }

    /** Whether no "Mr" or "Ms" before a naming of the person speaks against the pronoun. */
    private boolean fits(int person, int pronoun) {
        boolean she = tokens.end(pronoun) - tokens.start(pronoun) == 3;
        for (var mention : people.get(person).mentions()) {
            int before = tokens.at(mention.start()) - 1;
            if (before > 0 && tokens.isSign(before, '.')) {
                before--;
            }
            if (before >= 0 && reading.is(before, she ? Role.MALE : Role.FEMALE)) {
                return false;
            }
        }
        return true;
    }

    // ---- descriptions

    /**
     * The person whom the second paragraph names, where the first only describes who speaks: "A senior planner said
     * ..." and then "Wang Chao-Ming, vice-chairman of the planning council, told ...".
     */
    private int namedLater(int speaker) {
        int sentence = document.sentenceOf(speaker);
        int section = document.sectionOf(sentence);
        boolean lead = sentence == 0 || document.kindOf(sentence - 1) != Section.Kind.BODY;
        int next = sentence + 1;
        if (!lead || next >= document.sentences() || document.sectionOf(next) != section + 1) {
            return NOBODY;
        }
        int first = document.sentenceStart(next);
        if (!mentions.covers(first) || document.kindOf(next) != Section.Kind.BODY) {
            return NOBODY;
        }
        int behind = mentions.to()[first];
        int person = mentions.person()[first];
        boolean firstNaming = people.get(person).mentions().get(0).start() == tokens.start(mentions.from()[first]);
        return firstNaming && behind < tokens.size() && reading.comma(behind) ? person : NOBODY;
    }

    // ---- titles

    private boolean isHuman(int from, int to) {
        return reading.is(headOf(from, to), Role.HUMAN);
    }

    /** The head of the phrase: the [minister] of trade. */
    private int headOf(int from, int to) {
        int head = from;
        while (head + 1 < to
                && !reading.is(head + 1, Role.LINKS)
                && !reading.is(head + 1, Role.RELATIVE)
                && !tokens.isSign(head + 1, '(')) {
            head++;
        }
        return head;
    }

    /** The one person who holds the post that a phrase names, or nobody. */
    private int holder(int from, int to) {
        int head = headOf(from, to);
        if (!reading.isClass(from, WordClass.DETERMINER) || head == from) {
            return NOBODY;
        }
        boolean definite = reading.is(from, Role.THE);
        int found = NOBODY;
        for (int i = 0; i < people.size(); i++) {
            if (holds(people.get(i), from + 1, head, definite)) {
                if (found >= 0) {
                    return recent(found, i, from);
                }
                found = i;
            }
        }
        return found;
    }

    private boolean holds(Person person, int from, int head, boolean definite) {
        for (Post post : person.posts()) {
            int postFrom = tokens.at(post.span().start());
            int postTo = tokens.at(post.span().end());
            if (postFrom >= postTo || !sameWord(head, postTo - 1)) {
                continue;
            }
            if (definite ? explains(post, postFrom, postTo, from, head) : ends(postFrom, postTo, from, head)) {
                return true;
            }
        }
        return false;
    }

    /** Whether each word before the head stands in the title, right before it, or in the name of its body. */
    private boolean explains(Post post, int postFrom, int postTo, int from, int head) {
        for (int word = from; word < head; word++) {
            boolean known = false;
            for (int i = Math.max(0, postFrom - 3); i < postTo && !known; i++) {
                known = sameWord(word, i);
            }
            if (!known
                    && !post.organization().map(tokens.text(word)::equals).orElse(false)
                    && !post.country().map(tokens.text(word)::equals).orElse(false)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the phrase ends with a title of two words or more: a top [foreign policy adviser]. */
    private boolean ends(int postFrom, int postTo, int from, int head) {
        int length = postTo - postFrom;
        if (length < 2 || head + 1 - length < from) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (!sameWord(head - i, postTo - 1 - i)) {
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
        for (int i = Math.max(from, at - 80); i < at; i++) {
            if (mentions.person()[i] == person) {
                return true;
            }
        }
        return false;
    }
}
