package org.tradefacts.internal.people;

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

    private static final int SAME_TITLE = 1_000_000_000;

    /**
     * The persons that runs of capitalised words name, in order of first naming, and each one's namings in text order.
     */
    List<Individual> link(Marked text, List<Name> runs) {
        Roster roster = new Roster();
        for (Name name : runs) {
            if (name.rule() != null && name.full()) {
                roster.addFull(name);
            }
        }
        roster.restart();
        for (Name name : runs) {
            if (name.rule() != null && !name.full() && !EngineNames.isOnly(name)) {
                addTitled(text, roster, name);
            }
        }
        roster.restart();
        for (Name run : runs) {
            boolean engines = EngineNames.isOnly(run) && !run.full();
            if (engines || (run.rule() == null && (!roster.isEmpty() || isLeader(text, run)))) {
                addBare(text, roster, run);
            }
        }
        return roster.inTextOrder();
    }

    private static void addTitled(Marked text, Roster roster, Name name) {
        Individual person = choose(text, roster.called(name.family()), name);
        if (person == null) {
            person = choose(text, roster.ofGiven(name.family()), name);
        }
        if (person == null) {
            roster.addNew(name);
        } else {
            person.add(name);
        }
    }

    private static boolean isLeader(Marked text, Name run) {
        boolean open = run.rule() == null || EngineNames.isOnly(run);
        return open && run.to() == run.from() + 1 && text.has(run.from(), NameWords.LEADER);
    }

    private static void addBare(Marked text, Roster roster, Name run) {
        if (run.full()) {
            addWithin(text, roster, run);
            return;
        }
        if ((run.title() == null && isAttribute(text, run)) || !isPlain(text, run)) {
            return;
        }
        Name name = withParticles(text, roster, run);
        Individual person = choose(text, roster.called(name.family()), name);
        if (person == null && (EngineNames.isOnly(run) || isFollowedByVerb(text, run))) {
            person = choose(text, roster.ofGiven(name.family()), name);
        }
        if (person == null && isLeader(text, run)) {
            person = choose(text, roster.holding(name.family()), name);
        }
        if (person != null) {
            person.add(name);
        } else if (isLeader(text, run)) {
            roster.addNew(name.by("person: leader"));
        } else if (EngineNames.isOnly(run) && EngineNames.standsAlone(text, run)) {
            roster.addNew(name);
        }
    }

    /** A run of several parts names a person by its whole, {@code Peña Nieto}, or in a headline by one part. */
    private static void addWithin(Marked text, Roster roster, Name run) {
        Individual person = choose(text, roster.called(String.join(" ", run.parts())), run);
        if (person != null) {
            person.add(run);
            return;
        }
        for (int part = 0; part < run.parts().size() && run.headline(); part++) {
            Name name = run.part(part);
            Individual called = isAttribute(text, name) ? null : choose(text, roster.called(name.family()), name);
            if (called != null) {
                called.add(name);
            }
        }
    }

    /** The naming with the particles before it, where the person has them: {@code von der Leyen}. */
    private static Name withParticles(Marked text, Roster roster, Name run) {
        for (int from = run.from() - 1; from >= 0 && from >= run.from() - 3; from--) {
            if (!text.has(from, NameWords.PARTICLE) || text.capital(from)) {
                break;
            }
            String key = RunReader.key(text.tokens(), from, run.to());
            if (!roster.called(key).isEmpty()) {
                return run.from(from, key);
            }
        }
        return run;
    }

    /** Whom of the namesakes a short naming means, or null where there is none. */
    private static @Nullable Individual choose(Marked text, List<Individual> namesakes, Name name) {
        Individual best = null;
        int most = Integer.MIN_VALUE;
        for (Individual person : namesakes) {
            int score = person.nearness(name.from());
            if (score == Individual.NOWHERE) {
                score -= person.namings().get(0).from();
            }
            if (namesakes.size() > 1 && hasTitle(text.tokens(), person, name)) {
                score += SAME_TITLE;
            }
            if (score > most) {
                best = person;
                most = score;
            }
        }
        return best;
    }

    /** Whether the person's fullest naming, or first one, has the title of the naming: {@code President} Lee. */
    private static boolean hasTitle(Tokens tokens, Individual person, Name name) {
        Tag title = name.title();
        return title != null
                && (hasTitle(tokens, person.fullest(), title)
                        || hasTitle(tokens, person.namings().get(0), title));
    }

    private static boolean hasTitle(Tokens tokens, Name name, Tag title) {
        return name.title() != null && tokens.word(name.title().to() - 1) == tokens.word(title.to() - 1);
    }

    /**
     * Whether a common word stands there as a name: {@code Brown said}; not: {@code Brown} coal at a sentence's head,
     * nor the pronoun {@code He} in an article on Liu He.
     */
    private static boolean isPlain(Marked text, Name run) {
        if (run.title() == null && text.tokens().text(run.from()).equals("He")) {
            return false;
        }
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
