package org.tradefacts.internal.statement;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import org.tradefacts.Person;
import org.tradefacts.Section;
import org.tradefacts.Span;
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
    private final Holders holders;
    private final BitSet men = new BitSet();
    private final BitSet women = new BitSet();
    private int lastSpeaker = NOBODY;

    SpeakerResolver(Reading reading, List<Person> people) {
        this.reading = reading;
        this.document = reading.document();
        this.tokens = reading.tokens();
        this.mentions = reading.mentions();
        this.people = people;
        this.holders = new Holders(reading, people);
        for (int i = 0; i < people.size(); i++) {
            for (Span mention : people.get(i).mentions()) {
                addTitle(i, tokens.at(mention.start()) - 1);
            }
        }
    }

    private void addTitle(int person, int before) {
        int title = before > 0 && tokens.isSign(before, '.') ? before - 1 : before;
        if (title >= 0) {
            men.set(person, men.get(person) || reading.is(title, Role.MALE));
            women.set(person, women.get(person) || reading.is(title, Role.FEMALE));
        }
    }

    /** The person who speaks; attributions are to be given in text order. */
    OptionalInt resolve(Attribution attribution) {
        int from = attribution.speakerFrom();
        int to = attribution.speakerTo();
        int person = person(from, to);
        person = person < 0 && reading.is(from, Role.A) ? namedLater(from) : person;
        if (person >= 0) {
            lastSpeaker = person;
        } else if (reading.is(holders.headOf(from, to), Role.HUMAN)) {
            lastSpeaker = UNKNOWN;
        }
        return person < 0 ? OptionalInt.empty() : OptionalInt.of(person);
    }

    /** The person that a speaker names, if it names one. */
    OptionalInt named(int from, int to) {
        return isName(from, to) ? OptionalInt.of(mentions.person(from)) : OptionalInt.empty();
    }

    private boolean isName(int from, int to) {
        return mentions.covers(from) && mentions.from(from) == from && mentions.to(from) == to;
    }

    private int person(int from, int to) {
        if (isName(from, to)) {
            return mentions.person(from);
        }
        if (people.isEmpty()) {
            return NOBODY;
        }
        if (to == from + 1 && reading.is(from, Role.PERSONAL)) {
            int person = subjectBefore(from);
            person = person >= 0 ? person : lastSpeaker;
            person = person == NOBODY ? meantByEngine(from) : person;
            return person >= 0 && fits(person, from) ? person : NOBODY;
        }
        return holders.find(from, to);
    }

    /** The person a pronoun stands for where the rules find nobody, as an engine found, or nobody. */
    private int meantByEngine(int pronoun) {
        int name = document.engineReference(pronoun);
        return name >= 0 && mentions.covers(name) ? mentions.person(name) : NOBODY;
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
                int behind = mentions.to(i);
                boolean free = i == from || !reading.isClass(i - 1, WordClass.PREPOSITION);
                boolean owner = behind < to
                        && tokens.glued(behind)
                        && tokens.is(behind, Tokens.Kind.SIGN)
                        && tokens.last(behind) == 's';
                if (behind < to && free && !owner && (isVerb(behind) || !verb)) {
                    return mentions.person(i);
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
        return !(she ? men : women).get(person);
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
        int behind = mentions.to(first);
        int person = mentions.person(first);
        boolean firstNaming = people.get(person).mentions().get(0).start() == tokens.start(mentions.from(first));
        return firstNaming && behind < tokens.size() && reading.comma(behind) ? person : NOBODY;
    }
}
