package org.tradefacts.internal.people;

import static org.tradefacts.internal.people.NameWords.ANY_GIVEN;
import static org.tradefacts.internal.people.NameWords.COMMON;
import static org.tradefacts.internal.people.NameWords.EASTERN;
import static org.tradefacts.internal.people.NameWords.FAMILY;
import static org.tradefacts.internal.people.NameWords.GIVEN;
import static org.tradefacts.internal.people.NameWords.HONORIFIC;
import static org.tradefacts.internal.people.NameWords.LEADER;
import static org.tradefacts.internal.people.NameWords.SAY;
import static org.tradefacts.internal.people.NameWords.SURNAME;
import static org.tradefacts.internal.people.NameWords.THING_END;
import static org.tradefacts.internal.people.NameWords.TIME;
import static org.tradefacts.internal.people.NameWords.WEAK;
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
 * Judges each run of capitalised words: is it a person's name? Two capitals alone are no evidence; these rules are.
 *
 * <ul>
 *   <li>{@code person: honorific}: Mr. [Trudeau]; not: Mr. Clean Corp.
 *   <li>{@code person: title before}: Trade Minister [Cheong In-kyo], President [Reagan]; not: General Electric,
 *       retailer Best Buy.
 *   <li>{@code person: family name first}: [Xi Jinping], [Rha Woong Bae], [Kim De-jong]; see {@link EasternNames}; not:
 *       Lee Harvey.
 *   <li>{@code person: given name}: [Scott Bessent], [Ursula von der Leyen]; not: the Scott Bessent plan, John Deere
 *       Corp.
 *   <li>{@code person: initial}: [J. Bennett Johnston]; not: Hepatitis B.
 *   <li>{@code person: described}: [Euphemia Zorn], a professor at; [Euphemia Zorn], 45; not: Novo Nordisk, a maker of.
 *   <li>{@code person: speaks}: [Zelbert Bennett] said; said [Eppie Zorn]; not: Nippon Steel said.
 *   <li>{@code person: named again}: [Asha Zorn], where "Zorn said" or "Ms. Zorn" follows.
 * </ul>
 */
final class NameFinder {

    private static final int LONGEST_PREFIX = 3;

    private final NameWords names;
    private final RunReader runs;
    private final EasternNames eastern;
    private final int and;
    private final int of;

    NameFinder(Vocabulary vocabulary, NameWords names) {
        this.and = vocabulary.add("and");
        this.of = vocabulary.add("of");
        this.names = names;
        this.runs = new RunReader(names);
        this.eastern = new EasternNames(names);
    }

    /** All runs of capitalised words of a text, in text order, each with the rule that took it for a name, if any. */
    List<Name> find(Document document, @Nullable Tag[] tags) {
        List<Name> found = new ArrayList<>();
        Set<String> speakers = new HashSet<>();
        Set<String> bodies = new HashSet<>();
        List<Pending> pending = new ArrayList<>();
        for (int sentence = 0; sentence < document.sentences(); sentence++) {
            collect(document, tags, sentence, pending, speakers, bodies);
        }
        for (Pending run : pending) {
            found.add(judge(document, tags, run, speakers, bodies));
        }
        return found;
    }

    /** A run and what is known of its sentence. */
    private record Pending(
            Run run, @Nullable Tag title, boolean honorific, int sentence, int sentenceStart, boolean headline) {}

    private void collect(
            Document document,
            @Nullable Tag[] tags,
            int sentence,
            List<Pending> pending,
            Set<String> speakers,
            Set<String> bodies) {
        Tokens tokens = document.tokens();
        int start = document.sentenceStart(sentence);
        int limit = document.sentenceEnd(sentence);
        boolean headline = isHeadline(tokens, start, limit);
        int i = start;
        while (i < limit) {
            Tag tag = tags[i];
            if (!tokens.capitalised(i)) {
                i++;
            } else if (tag != null && !opensName(tokens, tags, i, limit)) {
                i = tag.end();
            } else if (is(tokens, i, HONORIFIC | NameWords.SUFFIX | NameWords.ABBREVIATED)) {
                i++;
            } else {
                Run run = runs.read(document, tags, i, limit, headline);
                Tag title = i > start ? titleBefore(tags, i) : null;
                boolean honorific = i > start && isHonorific(tokens, i);
                if (title == null && !honorific) {
                    run = withoutOpeners(tokens, run);
                }
                if (run.size() == 1 && (honorific || isSpeaker(document, run, start, limit))) {
                    speakers.add(run.parts().get(0));
                }
                int thing = thingAt(tokens, run);
                if (thing > 0) {
                    bodies.add(String.join(" ", run.parts().subList(0, thing)));
                }
                pending.add(new Pending(run, title, honorific, sentence, start, headline));
                i = run.to();
            }
        }
    }

    /** Whether most words begin with a capital, so that a capital tells nothing. */
    private static boolean isHeadline(Tokens tokens, int start, int limit) {
        int words = 0;
        int capitals = 0;
        for (int i = start; i < limit; i++) {
            if (tokens.is(i, Tokens.Kind.WORD) && tokens.end(i) - tokens.start(i) > 3) {
                words++;
                capitals += tokens.capitalised(i) ? 1 : 0;
            }
        }
        return words > 3 && capitals * 10 >= words * 7;
    }

    /** Whether a known place opens a name all the same: {@code Georgia} of "Georgia Bennett". */
    private boolean opensName(Tokens tokens, @Nullable Tag[] tags, int i, int limit) {
        Tag tag = tags[i];
        return tag != null
                && tag.title() == null
                && tag.end() == i + 1
                && is(tokens, i, ANY_GIVEN)
                && i + 1 < limit
                && tags[i + 1] == null
                && tokens.capitalised(i + 1)
                && is(tokens, i + 1, WESTERN);
    }

    private static @Nullable Tag titleBefore(@Nullable Tag[] tags, int i) {
        Tag tag = tags[i - 1];
        return tag != null && tag.title() != null && tag.end() == i ? tag : null;
    }

    private boolean isHonorific(Tokens tokens, int i) {
        int before = tokens.isSign(i - 1, '.') && tokens.glued(i - 1) && i > 1 ? i - 2 : i - 1;
        return tokens.capitalised(before) && is(tokens, before, HONORIFIC);
    }

    /** Leaves out common words that stand before the name: {@code But} of "But Donald Trump". */
    private Run withoutOpeners(Tokens tokens, Run run) {
        int skip = 0;
        while (skip + 1 < run.size() && isOpener(tokens, run, skip)) {
            skip++;
        }
        return run.from(skip);
    }

    private boolean isOpener(Tokens tokens, Run run, int part) {
        int at = run.starts()[part];
        String word = run.parts().get(part);
        boolean bare = run.starts()[part + 1] == at + 1;
        return has(tokens, at, COMMON | TIME) && !has(tokens, at, ANY_GIVEN | EASTERN)
                || bare && (word.equals("a") || word.equals("i"));
    }

    private Name judge(Document document, @Nullable Tag[] tags, Pending it, Set<String> speakers, Set<String> bodies) {
        Run run = it.run();
        int limit = document.sentenceEnd(it.sentence());
        boolean familyFirst = eastern.isFamilyFirst(document.tokens(), run);
        String rule = bodies.contains(String.join(" ", run.parts()))
                ? null
                : rule(document, tags, it, familyFirst, speakers, limit);
        return new Name(
                run.from(),
                run.to(),
                run.parts(),
                run.starts(),
                familyFirst,
                it.title(),
                isSubject(document, tags, it, limit),
                it.headline(),
                rule);
    }

    private @Nullable String rule(
            Document document, @Nullable Tag[] tags, Pending it, boolean familyFirst, Set<String> speakers, int limit) {
        Tokens tokens = document.tokens();
        Run run = it.run();
        int size = run.size();
        int first = flags(tokens, run.from());
        if (size > 5
                || isBroken(tokens, run)
                || nextTo(tokens, run, '|', limit)
                || nextTo(tokens, run, '&', limit)
                || nextTo(tokens, run, '/', limit)
                || isFirm(tokens, run, limit)) {
            return null;
        }
        if (it.honorific()) {
            return (first & COMMON) != 0 && (first & FAMILY) == 0 && size == 1 ? null : "person: honorific";
        }
        if (thingAt(tokens, run) >= 0 && !familyFirst) {
            return null;
        }
        Tag title = it.title();
        if (title != null && title.title() != null && holdsTitle(document, title, run, first)) {
            return "person: title before";
        }
        if (size == 1
                || isDetermined(tokens, run, document.sentenceStart(it.sentence()))
                || titled(tokens, tags, run, limit)) {
            return null;
        }
        int last = lastFlags(tokens, run);
        boolean plainLast = (last & COMMON) == 0 || (last & SURNAME) != 0;
        if (familyFirst) {
            return "person: family name first";
        }
        if ((first & ANY_GIVEN) != 0) {
            boolean weak = (first & GIVEN) == 0;
            boolean doubtful = weak && it.headline() && (last & FAMILY) == 0
                    || weak && it.sentenceStart() < run.from() && isAtPlace(document, run.from() - 1);
            return plainLast || !weak && !it.headline()
                    ? holdsCommon(tokens, run) || doubtful ? null : "person: given name"
                    : null;
        }
        if (hasInitial(run)
                && plainLast
                && (first & COMMON) == 0
                && run.parts().get(size - 1).length() > 1) {
            return "person: initial";
        }
        if ((first & COMMON) != 0 && (first & WEAK) == 0 || size > 3 || !plainLast) {
            return null;
        }
        if (isDescribed(document, tags, run.to(), limit) || follows(tokens, tags, run, limit)) {
            return "person: described";
        }
        boolean inverted = run.from() > 0 && is(tokens, run.from() - 1, SAY);
        if (((last & (FAMILY | GIVEN)) != 0 || inverted && first == 0 && last == 0)
                && speaks(tokens, run.from(), run.to(), limit)) {
            return "person: speaks";
        }
        return speakers.contains(run.parts().get(size - 1)) && !it.headline() ? "person: named again" : null;
    }

    private static boolean nextTo(Tokens tokens, Run run, char sign, int limit) {
        return run.to() < limit && tokens.isSign(run.to(), sign)
                || run.from() > 0 && tokens.isSign(run.from() - 1, sign);
    }

    /** Whether letters run into other words or figures: {@code McConnell2020}, {@code TrumpSessions}, {@code 6G}. */
    private static boolean isBroken(Tokens tokens, Run run) {
        if (run.from() > 0 && tokens.glued(run.from()) && tokens.is(run.from() - 1, Tokens.Kind.NUMBER)) {
            return true;
        }
        for (int i = run.from(); i < run.to(); i++) {
            if (tokens.is(i, Tokens.Kind.NUMBER) || tokens.is(i, Tokens.Kind.WORD) && isGlued(tokens.text(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isGlued(String word) {
        int small = 0;
        for (int i = 1; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isDigit(c) || Character.isUpperCase(c) && small > LONGEST_PREFIX) {
                return true;
            }
            small = Character.isLowerCase(c) ? small + 1 : 0;
        }
        return false;
    }

    /** Whether the names of partners and "and Co" follow: {@code James Capel} and Co. */
    private boolean isFirm(Tokens tokens, Run run, int limit) {
        return run.to() + 1 < limit
                && tokens.word(run.to()) == and
                && tokens.capitalised(run.to() + 1)
                && (is(tokens, run.to() + 1, NameWords.ABBREVIATED));
    }

    /** The first part that makes the run a street, law, prize or body; -1 where none does. */
    private int thingAt(Tokens tokens, Run run) {
        for (int part = 1; part < run.size(); part++) {
            int flags = flags(tokens, run.starts()[part]);
            if ((flags & THING_END) != 0
                    && ((flags & (FAMILY | ANY_GIVEN)) == 0
                            || part == 1 && (flags & EASTERN) == 0 && !has(tokens, run.from(), ANY_GIVEN))) {
                return part;
            }
        }
        return -1;
    }

    private boolean holdsTitle(Document document, Tag tag, Run run, int first) {
        Tokens tokens = document.tokens();
        Title title = tag.title();
        boolean capital = tokens.capitalised(tag.head());
        if (title == null || title.use() == Title.Use.ROLE) {
            return false;
        }
        if (title.use() == Title.Use.CAPITAL) {
            return (first & (FAMILY | ANY_GIVEN)) != 0;
        }
        boolean plain = ((first & COMMON) == 0 && (first & THING_END) == 0) || (first & (FAMILY | WEAK)) != 0;
        if (run.size() == 1) {
            return plain
                    && (first & TIME) == 0
                    && document.wordClass(run.from()).canHead()
                    && !tag.isPlural(tokens)
                    && (capital || (first & (FAMILY | LEADER)) != 0);
        }
        return plain || (lastFlags(tokens, run) & COMMON) == 0 && (first & THING_END) == 0;
    }

    private boolean isDetermined(Tokens tokens, Run run, int start) {
        return run.from() > start && is(tokens, run.from() - 1, NameWords.ARTICLE);
    }

    /** Whether a title follows directly, so that the run is a body: {@code Nippon Steel} Chairman. */
    private static boolean titled(Tokens tokens, @Nullable Tag[] tags, Run run, int limit) {
        Tag tag = run.to() < limit ? tags[run.to()] : null;
        return tag != null && tag.title() != null && tokens.capitalised(run.to());
    }

    /** Whether a preposition of place stands there: at {@code Chase Econometrics}. */
    private static boolean isAtPlace(Document document, int token) {
        if (document.wordClass(token) != WordClass.PREPOSITION) {
            return false;
        }
        Tokens tokens = document.tokens();
        int length = tokens.end(token) - tokens.start(token);
        return length == 2 && (tokens.last(token) == 't' || tokens.last(token) == 'n')
                || length == 4 && (tokens.last(token) == 'r' || tokens.last(token) == 'm');
    }

    /** Whether a common word stands inside the run, or behind a hyphen in it: {@code CHIP-EXPORT CURBS}. */
    private boolean holdsCommon(Tokens tokens, Run run) {
        for (int part = 0; part < run.size(); part++) {
            int at = run.starts()[part];
            int to = part + 1 < run.size() ? run.starts()[part + 1] : run.to();
            boolean inside = part > 0 && part + 1 < run.size() && isCommon(tokens, at);
            if (inside || to > at + 2 && tokens.isSign(at + 1, '-') && isCommon(tokens, at + 2)) {
                return true;
            }
        }
        return false;
    }

    private boolean isCommon(Tokens tokens, int token) {
        int flags = flags(tokens, token);
        return (flags & COMMON) != 0 && (flags & (FAMILY | ANY_GIVEN)) == 0;
    }

    private static boolean hasInitial(Run run) {
        for (String part : run.parts()) {
            if (part.length() == 1) {
                return true;
            }
        }
        return false;
    }

    /** Whether an age or a title in apposition follows. */
    private boolean isDescribed(Document document, @Nullable Tag[] tags, int at, int limit) {
        Tokens tokens = document.tokens();
        if (at + 1 >= limit || !tokens.isSign(at, ',')) {
            return false;
        }
        if (tokens.is(at + 1, Tokens.Kind.NUMBER)) {
            return tokens.end(at + 1) - tokens.start(at + 1) == 2 && at + 2 < limit && tokens.isSign(at + 2, ',');
        }
        int to = Math.min(limit, at + 7);
        for (int i = at + 1; i < to; i++) {
            Tag tag = tags[i];
            if (tag != null && tag.title() != null) {
                return tag.end() >= limit || !tokens.capitalised(tag.end());
            }
            WordClass kind = document.wordClass(i);
            if (kind != WordClass.DETERMINER
                    && !kind.canModify()
                    && !(tokens.is(i, Tokens.Kind.SIGN) && tokens.glued(i) && !tokens.isSign(i, ','))) {
                return false;
            }
        }
        return false;
    }

    /**
     * Whether a title and a comma stand before the name and a comma behind it: the cabinet secretary, [Kanezo Muraoka],
     */
    private static boolean follows(Tokens tokens, @Nullable Tag[] tags, Run run, int limit) {
        int comma = run.from() - 1;
        Tag tag = comma > 0 && tokens.isSign(comma, ',') ? tags[comma - 1] : null;
        Title title = tag == null ? null : tag.title();
        return title != null && title.use() != Title.Use.ROLE && run.to() < limit && tokens.isSign(run.to(), ',');
    }

    /** Whether a bare word acts as people do: a verb of speech stands beside it, or it opens a sentence before a verb. */
    private boolean isSpeaker(Document document, Run run, int start, int limit) {
        if (speaks(document.tokens(), run.from(), run.to(), limit)) {
            return true;
        }
        return run.from() == start
                && run.to() < limit
                && (document.wordClass(run.to()) == WordClass.VERB || document.wordClass(run.to()) == WordClass.AUXILIARY);
    }

    private boolean speaks(Tokens tokens, int from, int to, int limit) {
        return to < limit && is(tokens, to, SAY) && !tokens.capitalised(to)
                || from > 0
                        && is(tokens, from - 1, SAY)
                        && !tokens.capitalised(from - 1)
                        && to < limit
                        && (tokens.isSign(to, ',') || tokens.isSign(to, '.') || tokens.word(to) == of);
    }

    /** Whether the sentence is about the person: the name opens it or a verb follows. */
    private boolean isSubject(Document document, @Nullable Tag[] tags, Pending it, int limit) {
        int i = it.run().from() - 1;
        int start = document.sentenceStart(it.sentence());
        Tokens tokens = document.tokens();
        while (i >= start
                && it.run().from() - i < 8
                && (tags[i] != null
                        || is(tokens, i, HONORIFIC | NameWords.SKIP | NameWords.TENURE)
                        || tokens.is(i, Tokens.Kind.SIGN))) {
            i--;
        }
        int to = it.run().to();
        return i < start
                || to < limit
                        && (is(tokens, to, SAY)
                                || document.wordClass(to) == WordClass.AUXILIARY
                                || document.wordClass(to) == WordClass.VERB);
    }

    private int lastFlags(Tokens tokens, Run run) {
        int at = run.starts()[run.size() - 1];
        while (at + 1 < run.to() && !tokens.capitalised(at)) {
            at++;
        }
        return flags(tokens, at);
    }

    private int flags(Tokens tokens, int token) {
        return names.of(tokens.word(token));
    }

    private boolean has(Tokens tokens, int token, int flags) {
        return (flags(tokens, token) & flags) != 0;
    }

    private boolean is(Tokens tokens, int token, int flags) {
        return has(tokens, token, flags);
    }
}
