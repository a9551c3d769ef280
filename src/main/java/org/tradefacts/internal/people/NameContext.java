package org.tradefacts.internal.people;

import static org.tradefacts.internal.people.NameWords.ABBREVIATED;
import static org.tradefacts.internal.people.NameWords.HONORIFIC;
import static org.tradefacts.internal.people.NameWords.PART;
import static org.tradefacts.internal.people.NameWords.SAY;
import static org.tradefacts.internal.people.NameWords.SKIP;
import static org.tradefacts.internal.people.NameWords.TENURE;

import org.tradefacts.internal.lexicon.Vocabulary;
import org.tradefacts.internal.people.RunReader.Run;
import org.tradefacts.internal.text.Tokens;
import org.tradefacts.internal.text.WordClass;

/** What the words beside a run tell: for a person, for a body, for a place. */
final class NameContext {

    private static final int LONGEST_DESCRIPTION = 7;

    private final int and;
    private final int of;

    NameContext(Vocabulary vocabulary) {
        and = vocabulary.add("and");
        of = vocabulary.add("of");
    }

    /** Whether the run is part of a firm's or a credit line's name: {@code James Capel} and Co, Andy Zorn/Pool. */
    boolean isOfFirm(Marked text, Candidate it) {
        int from = it.run().from();
        int to = it.run().to();
        return isBar(text, from - 1, it)
                || isBar(text, to, it)
                || (to + 1 < it.limit()
                        && text.tokens().word(to) == and
                        && text.capital(to + 1)
                        && text.has(to + 1, ABBREVIATED));
    }

    private static boolean isBar(Marked text, int token, Candidate it) {
        return token >= it.start()
                && token < it.limit()
                && (text.isSign(token, '&') || text.isSign(token, '/') || text.isSign(token, '|'));
    }

    /** Whether a title follows directly, so that the run is a body: {@code Nippon Steel} Chairman. */
    boolean isBeforeTitle(Marked text, Candidate it) {
        int to = it.run().to();
        return to < it.limit() && text.capital(to) && text.isTitle(to);
    }

    /** Whether a preposition of place stands before the run: at {@code Chase Econometrics}. */
    boolean isAtPlace(Marked text, Candidate it) {
        int before = it.run().from() - 1;
        if (before < it.start() || text.kind(before) != WordClass.PREPOSITION) {
            return false;
        }
        String word = text.tokens().text(before);
        return word.equals("at") || word.equals("in") || word.equals("near") || word.equals("from");
    }

    /** Whether an age or a title in apposition follows: [Euphemia Zorn], a professor. */
    boolean isDescribed(Marked text, Candidate it) {
        int comma = it.run().to();
        int limit = it.limit();
        Tokens tokens = text.tokens();
        if (comma + 1 >= limit || !text.isSign(comma, ',')) {
            return false;
        }
        if (tokens.is(comma + 1, Tokens.Kind.NUMBER)) {
            int digits = tokens.end(comma + 1) - tokens.start(comma + 1);
            return digits == 2 && comma + 2 < limit && text.isSign(comma + 2, ',');
        }
        int to = Math.min(limit, comma + LONGEST_DESCRIPTION);
        for (int i = comma + 1; i < to; i++) {
            Tag tag = text.tag(i);
            if (tag != null && tag.title() != null) {
                return tag.end() >= limit || !text.capital(tag.end());
            }
            boolean sign = tokens.is(i, Tokens.Kind.SIGN) && tokens.glued(i) && !text.isSign(i, ',');
            if (!sign && text.kind(i) != WordClass.DETERMINER && !text.kind(i).canModify()) {
                return false;
            }
        }
        return false;
    }

    /** Whether a title and a comma stand before and a comma behind: the minister of justice, [Abdulhamit Gul], said. */
    boolean isIntroduced(Marked text, Candidate it) {
        int comma = it.run().from() - 1;
        if (comma <= it.start()
                || !text.isSign(comma, ',')
                || it.run().to() >= it.limit()
                || !text.isSign(it.run().to(), ',')) {
            return false;
        }
        int i = comma - 1;
        while (i > it.start()
                && !text.isTitle(i)
                && (text.has(i, PART) || text.tokens().word(i) == of)) {
            i--;
        }
        Tag tag = text.tag(i);
        return tag != null && tag.title() != null && tag.titled().use() != Title.Use.ROLE;
    }

    /**
     * Whether a bare word acts as people do: a verb of speech stands beside it, or it opens a sentence before a verb.
     */
    boolean isSpeaker(Marked text, Candidate it) {
        Run run = it.run();
        return speaks(text, it) || (run.from() == it.start() && run.to() < it.limit() && isVerb(text.kind(run.to())));
    }

    /** Whether a verb of speech stands beside the run: Zorn said; said Zorn. */
    boolean speaks(Marked text, Candidate it) {
        int to = it.run().to();
        if (to >= it.limit()) {
            return false;
        }
        boolean closed =
                text.isSign(to, ',') || text.isSign(to, '.') || text.tokens().word(to) == of;
        return (text.has(to, SAY) && !text.capital(to)) || (closed && isBehindSay(text, it));
    }

    /** Whether a verb of speech stands before the run. */
    boolean isBehindSay(Marked text, Candidate it) {
        int before = it.run().from() - 1;
        return before >= it.start() && text.has(before, SAY) && !text.capital(before);
    }

    /** Whether the sentence is about the person: the name opens it, or a verb follows. */
    boolean isSubject(Marked text, Candidate it) {
        int to = it.run().to();
        if (to < it.limit() && (text.has(to, SAY) || isVerb(text.kind(to)))) {
            return true;
        }
        int earliest = Math.max(it.start(), it.run().from() - LONGEST_DESCRIPTION);
        int i = it.run().from() - 1;
        while (i >= earliest
                && (text.tag(i) != null || text.has(i, HONORIFIC | SKIP | TENURE) || text.kind(i) == WordClass.SIGN)) {
            i--;
        }
        return i < it.start();
    }

    private static boolean isVerb(WordClass kind) {
        return kind == WordClass.VERB || kind == WordClass.AUXILIARY;
    }
}
