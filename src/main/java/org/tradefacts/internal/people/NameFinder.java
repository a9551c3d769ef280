package org.tradefacts.internal.people;

import static org.tradefacts.internal.people.NameWords.ABBREVIATED;
import static org.tradefacts.internal.people.NameWords.ANY_GIVEN;
import static org.tradefacts.internal.people.NameWords.COMMON;
import static org.tradefacts.internal.people.NameWords.EASTERN;
import static org.tradefacts.internal.people.NameWords.HONORIFIC;
import static org.tradefacts.internal.people.NameWords.PART;
import static org.tradefacts.internal.people.NameWords.SUFFIX;
import static org.tradefacts.internal.people.NameWords.TIME;
import static org.tradefacts.internal.people.NameWords.WESTERN;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tradefacts.internal.lexicon.Vocabulary;
import org.tradefacts.internal.people.RunReader.Run;
import org.tradefacts.internal.text.Document;
import org.tradefacts.internal.text.Tokens;
import org.tradefacts.internal.text.WordClass;

/**
 * Finds the runs of capitalised words that may name people, has each {@linkplain NameJudge judged}, and says which the
 * sentence is about.
 *
 * <p>A text is read twice: what it says of a bare word ("Zorn said", "Zorn Corp") helps to judge a fuller name before
 * it.
 */
final class NameFinder {

    private static final int MOST_PORTFOLIO = 6;

    private final RunReader runs;
    private final RunShape shape;
    private final NameContext context;
    private final NameJudge judge;
    private final EasternNames eastern;
    private final EngineNames engine;

    NameFinder(Vocabulary vocabulary, NameWords names) {
        runs = new RunReader(names);
        shape = new RunShape();
        context = new NameContext(vocabulary);
        judge = new NameJudge(shape, context);
        eastern = new EasternNames(names);
        engine = new EngineNames(shape, context);
    }

    /** All runs of capitalised words of a text, in text order, each with the rule that took it for a name, if any. */
    List<Name> find(Marked text) {
        Set<String> speakers = new HashSet<>();
        Set<String> bodies = new HashSet<>();
        List<Candidate> candidates = new ArrayList<>();
        Document document = text.document();
        for (int sentence = 0; sentence < document.sentences(); sentence++) {
            collect(text, document.sentenceStart(sentence), document.sentenceEnd(sentence), candidates);
        }
        for (Candidate candidate : candidates) {
            Run run = candidate.run();
            if (run.size() == 1 && (candidate.honorific() || context.isSpeaker(text, candidate))) {
                speakers.add(run.parts().get(0));
            }
            int thing = shape.thingAt(text, run);
            if (thing > 0) {
                bodies.add(String.join(" ", run.parts().subList(0, thing)));
            }
        }
        List<Name> found = new ArrayList<>(candidates.size());
        for (Candidate candidate : candidates) {
            found.add(name(text, candidate, speakers, bodies));
        }
        return found;
    }

    private Name name(Marked text, Candidate candidate, Set<String> speakers, Set<String> bodies) {
        String rule = judged(text, candidate, speakers, bodies);
        if (rule != null) {
            return name(text, candidate, rule);
        }
        Candidate cut = candidate.with(EngineNames.cut(text, candidate.run()));
        return engine.isPerson(text, cut) && !isBody(cut, bodies)
                ? name(text, cut, EngineNames.RULE)
                : name(text, candidate, null);
    }

    private @Nullable String judged(Marked text, Candidate candidate, Set<String> speakers, Set<String> bodies) {
        boolean familyFirst = eastern.isFamilyFirst(text.tokens(), candidate.run());
        return isBody(candidate, bodies) ? null : judge.rule(text, candidate, familyFirst, speakers);
    }

    private static boolean isBody(Candidate candidate, Set<String> bodies) {
        return bodies.contains(String.join(" ", candidate.run().parts()));
    }

    private Name name(Marked text, Candidate candidate, @Nullable String rule) {
        Run run = candidate.run();
        return new Name(
                run.from(),
                run.to(),
                run.parts(),
                run.starts(),
                eastern.isFamilyFirst(text.tokens(), run),
                candidate.title(),
                context.isSubject(text, candidate),
                candidate.headline(),
                rule);
    }

    private void collect(Marked text, int start, int limit, List<Candidate> candidates) {
        boolean headline = isHeadline(text.tokens(), start, limit);
        int i = start;
        while (i < limit) {
            Tag tag = text.tag(i);
            if (!text.capital(i)) {
                i++;
            } else if (tag != null && !opensName(text, tag, limit) && !EngineNames.opensName(text, tag)) {
                i = tag.end();
            } else if (text.has(i, HONORIFIC | SUFFIX | ABBREVIATED)) {
                i++;
            } else {
                Run run = runs.read(text, i, limit, headline);
                Tag title = i > start ? titleBefore(text, i) : null;
                boolean honorific = i > start && isHonorific(text, i);
                Tag office = title == null && !honorific ? officeBefore(text, i, start) : null;
                int portfolio = office == null ? 0 : portfolio(text, run);
                if (office != null && portfolio > 0) {
                    title = office;
                    run = run.from(portfolio);
                } else if (title == null && !honorific) {
                    run = withoutOpeners(text, run);
                }
                candidates.add(new Candidate(run, title, honorific, start, limit, headline));
                i = run.to();
            }
        }
    }

    /** Whether most words begin with a capital and no full stop ends them, so that a capital tells nothing. */
    private static boolean isHeadline(Tokens tokens, int start, int limit) {
        int words = 0;
        int capitals = 0;
        for (int i = start; i < limit; i++) {
            if (tokens.is(i, Tokens.Kind.WORD) && tokens.end(i) - tokens.start(i) > 3) {
                words++;
                capitals += tokens.capitalised(i) ? 1 : 0;
            }
        }
        return words > 3 && capitals * 10 >= words * 7 && !tokens.isSign(limit - 1, '.');
    }

    /** Whether a known place opens a name all the same: {@code Georgia} of "Georgia Bennett". */
    private static boolean opensName(Marked text, Tag tag, int limit) {
        int next = tag.from() + 1;
        return tag.title() == null
                && tag.end() == next
                && text.has(tag.from(), ANY_GIVEN)
                && next < limit
                && text.tag(next) == null
                && text.capital(next)
                && text.has(next, WESTERN);
    }

    private static @Nullable Tag titleBefore(Marked text, int i) {
        Tag tag = text.tag(i - 1);
        return tag != null && tag.title() != null && tag.end() == i ? tag : null;
    }

    /** The title before "of" and the first words of its portfolio: "[Minister] of Trade and Industry Ebrahim Patel". */
    private static @Nullable Tag officeBefore(Marked text, int i, int start) {
        int of = i - 1;
        while (of > start
                && i - of < MOST_PORTFOLIO
                && (text.has(of, PART) || text.kind(of) == WordClass.CONJUNCTION)) {
            of--;
        }
        return of > start && text.tokens().text(of).equals("of") ? titleBefore(text, of) : null;
    }

    /** How many words of a portfolio open a run that goes on with a name; 0 where it does not. */
    private static int portfolio(Marked text, Run run) {
        int parts = 0;
        while (parts + 1 < run.size() && text.has(run.starts().get(parts), PART)) {
            parts++;
        }
        return parts;
    }

    private static boolean isHonorific(Marked text, int i) {
        int before = text.isGlued(i - 1, '.') && i > 1 ? i - 2 : i - 1;
        return text.capital(before) && text.has(before, HONORIFIC);
    }

    /** Leaves out common words that stand before the name: {@code But} of "But Donald Trump". */
    private static Run withoutOpeners(Marked text, Run run) {
        int skip = 0;
        while (skip + 1 < run.size() && isOpener(text, run, skip)) {
            skip++;
        }
        return run.from(skip);
    }

    private static boolean isOpener(Marked text, Run run, int part) {
        int at = run.starts().get(part);
        String word = run.parts().get(part);
        boolean bare = run.starts().get(part + 1) == at + 1;
        return (text.has(at, COMMON | TIME) && !text.has(at, ANY_GIVEN | EASTERN))
                || (bare && (word.equals("a") || word.equals("i")));
    }
}
