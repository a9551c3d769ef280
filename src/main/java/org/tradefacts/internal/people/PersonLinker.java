package org.tradefacts.internal.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradefacts.internal.text.Tokens;
import org.tradefacts.internal.text.WordClass;

/**
 * Links every naming to its person.
 *
 * <p>Full names come first, each one person unless family and given name agree with an earlier one. Short names follow:
 * one goes to the person of that family name. Of several it goes to the one whose title it has ({@code President Lee}),
 * else to the one the text was last about, else to the next. A word is no naming where it is part of another phrase:
 * {@code the Trump administration}, {@code Trump Tower}, {@code a Trump-era rule}.
 */
final class PersonLinker {

    /**
     * The persons that runs of capitalised words name, in order of first naming, and each one's namings in text order.
     */
    List<Individual> link(Marked text, List<Name> runs) {
        List<Individual> people = new ArrayList<>();
        for (Name name : runs) {
            if (name.rule() != null && name.full()) {
                addFull(people, name);
            }
        }
        for (Name name : runs) {
            if (name.rule() != null && !name.full()) {
                addShort(text, people, name, true);
            }
        }
        for (Name run : runs) {
            if (run.rule() == null && !people.isEmpty() || isLeader(text, run)) {
                addBare(text, people, run);
            }
        }
        Comparator<Name> order = Comparator.comparingInt(Name::from);
        people.forEach(person -> person.namings().sort(order));
        people.sort(Comparator.comparingInt(person -> person.namings().get(0).from()));
        return people;
    }

    private static void addFull(List<Individual> people, Name name) {
        for (Individual person : people) {
            if (person.matches(name)) {
                person.add(name);
                return;
            }
        }
        people.add(new Individual(name));
    }

    private void addShort(Marked text, List<Individual> people, Name name, boolean mayBeNew) {
        Individual person = choose(text.tokens(), people, name, false);
        if (person == null && mayBeNew) {
            person = choose(text.tokens(), people, name, true);
        }
        if (person != null) {
            person.add(name);
        } else if (mayBeNew) {
            people.add(new Individual(name));
        }
    }

    private static boolean isLeader(Marked text, Name run) {
        return run.rule() == null
                && run.to() == run.from() + 1
                && text.has(run.from(), NameWords.LEADER);
    }

    private void addBare(Marked text, List<Individual> people, Name run) {
        Tokens tokens = text.tokens();
        if (run.full()) {
            addWithin(text, people, run);
            return;
        }
        if (run.title() == null && isAttribute(text, run)) {
            return;
        }
        Name name = withParticles(text.tokens(), people, run);
        Individual person = choose(text.tokens(), people, name, false);
        if (person == null
                && text.has(run.from(), NameWords.GIVEN)
                && isFollowedByVerb(text, run)) {
            person = choose(text.tokens(), people, name, true);
        }
        if (person != null) {
            if (isPlain(text, run)) {
                person.add(name);
            }
        } else if (isLeader(text, run) && isPlain(text, run)) {
            people.add(new Individual(new Name(
                    name.from(),
                    name.to(),
                    name.parts(),
                    name.starts(),
                    false,
                    null,
                    name.subject(),
                    name.headline(),
                    "person: leader")));
        }
    }

    /** A run of several parts names a person by its whole, {@code Peña Nieto}, or in a headline by its first part. */
    private void addWithin(Marked text, List<Individual> people, Name run) {
        Tokens tokens = text.tokens();
        String whole = String.join(" ", run.parts());
        for (Individual person : people) {
            if (person.isCalled(whole, false)) {
                person.add(run);
                return;
            }
        }
        if (!run.headline()) {
            return;
        }
        for (int part = 0; part < run.parts().size(); part++) {
            int to = part + 1 < run.starts().length ? run.starts()[part + 1] : run.to();
            Name name = new Name(
                    run.starts()[part],
                    to,
                    run.parts().subList(part, part + 1),
                    new int[] {run.starts()[part]},
                    false,
                    null,
                    false,
                    true,
                    null);
            if (!isAttribute(text, name)) {
                addShort(text, people, name, false);
            }
        }
    }

    /** The naming with the particles before it, where the person has them: {@code von der Leyen}. */
    private static Name withParticles(Tokens tokens, List<Individual> people, Name run) {
        for (int from = run.from() - 1; from >= 0 && from >= run.from() - 3; from--) {
            if (tokens.capitalised(from) || tokens.afterLineEnd(from + 1)) {
                break;
            }
            String key = RunReader.key(tokens, from, run.to());
            for (Individual person : people) {
                if (person.isCalled(key, false)) {
                    return new Name(
                            from,
                            run.to(),
                            List.of(key),
                            new int[] {from},
                            false,
                            null,
                            run.subject(),
                            run.headline(),
                            null);
                }
            }
        }
        return run;
    }

    private @Nullable Individual choose(Tokens tokens, List<Individual> people, Name name, boolean given) {
        String key = name.parts().get(0);
        Individual best = null;
        int bestScore = Integer.MIN_VALUE;
        for (Individual person : people) {
            if (person.isCalled(key, given)) {
                int score = score(tokens, person, name);
                if (score > bestScore) {
                    best = person;
                    bestScore = score;
                }
            }
        }
        return best;
    }

    /** How well a person fits a short naming: by title, then by where the text was last about the person. */
    private static int score(Tokens tokens, Individual person, Name name) {
        int score = -1_000_000 - person.namings().get(0).from();
        boolean titled = false;
        for (Name naming : person.namings()) {
            if (naming.from() < name.from()) {
                int here = naming.from() - (naming.subject() ? 0 : 100_000);
                score = Math.max(score, here);
            }
            titled |= name.title() != null && naming.title() != null && sameHead(tokens, name.title(), naming.title());
        }
        return titled ? score + 10_000_000 : score;
    }

    private static boolean sameHead(Tokens tokens, Tag one, Tag other) {
        return tokens.word(one.to() - 1) == tokens.word(other.to() - 1);
    }

    /**
     * Whether a common word stands there as a name: {@code Brown said}; not: {@code Brown} coal at a sentence's head.
     */
    private static boolean isPlain(Marked text, Name run) {
        int flags = text.flags(run.from());
        if ((flags & (NameWords.COMMON | NameWords.TIME)) == 0) {
            return true;
        }
        boolean opens = text.document().sentenceStart(text.document().sentenceOf(run.from())) == run.from();
        return (flags & NameWords.TIME) == 0 && !opens && !run.headline() || isFollowedByVerb(text, run);
    }

    private static boolean isFollowedByVerb(Marked text, Name run) {
        Tokens tokens = text.tokens();
        int next = run.to();
        if (next >= tokens.size() || tokens.capitalised(next)) {
            return false;
        }
        WordClass kind = text.kind(next);
        return text.has(next, NameWords.SAY)
                || kind == WordClass.AUXILIARY
                || kind == WordClass.VERB
                || tokens.glued(next) && tokens.last(next) == 's';
    }

    /**
     * Whether the name is part of another phrase: {@code the Trump tariffs}, {@code Trump Tower}, {@code Trump-era}.
     */
    private static boolean isAttribute(Marked text, Name run) {
        Tokens tokens = text.tokens();
        int next = run.to();
        int before = run.from() - 1;
        int sentence = text.document().sentenceOf(run.from());
        boolean opens = before < text.document().sentenceStart(sentence);
        WordClass kindBefore = opens ? WordClass.SIGN : text.kind(before);
        if (!opens && text.has(before, NameWords.ARTICLE)) {
            return true;
        }
        if (!opens && tokens.isSign(before, '-') && tokens.glued(before) && tokens.glued(run.from())) {
            return true;
        }
        if (next >= text.document().sentenceEnd(sentence)) {
            return false;
        }
        if (tokens.capitalised(next)) {
            Tag tag = text.tag(next);
            return !run.headline() && tag != null && (tag.body() != null || tag.title() != null);
        }
        if (tokens.isSign(next, '&') || tokens.isSign(next, '/') || !opens && tokens.isSign(before, '/')) {
            return true;
        }
        if (tokens.isSign(next, '-') && tokens.glued(next)) {
            return next + 1 < tokens.size() && tokens.glued(next + 1);
        }
        if (!text.has(next, NameWords.ATTRIBUTE)) {
            return false;
        }
        WordClass kind = text.kind(next);
        return kind != WordClass.VERB_OR_NOUN && kind != WordClass.VERB
                || kindBefore == WordClass.PREPOSITION
                || kindBefore == WordClass.ADJECTIVE
                || !opens && tokens.glued(before) && tokens.last(before) == 's';
    }
}
