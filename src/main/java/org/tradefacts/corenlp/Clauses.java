package org.tradefacts.corenlp;

import java.util.List;
import org.tradefacts.Analysis;
import org.tradefacts.Span;

/**
 * Finds the verbs of a sentence that have a subject and a clause as their object.
 *
 * <ul>
 *   <li>{@code Lee has warned that prices would rise}: Lee, prices would rise.
 *   <li>The subject of the verb it depends on where it has none: {@code Lee met Xi and said it was late}; {@code Lee
 *       appeared to say it was late}; {@code Lee wrote to Xi, saying it was late}.
 *   <li>The noun it describes: {@code a letter saying it was late}; {@code Lee, who said it was late}.
 *   <li>Not a clause that the verb cuts in two, {@code prices, Lee said, would rise}: which words belong to the clause
 *       is then doubtful.
 * </ul>
 */
final class Clauses {

    private static final List<String> DESCRIPTIONS =
            List.of("acl", "acl:relcl", "appos", "parataxis", "punct", "dep", "advcl");
    private static final int LONGEST_CHAIN = 5;

    private final Prose prose;

    Clauses(Prose prose) {
        this.prose = prose;
    }

    /** Adds the clauses of a sentence. */
    void collect(Parse parse, List<Analysis.Clause> clauses) {
        for (int verb = 0; verb < parse.size(); verb++) {
            int content = parse.isVerb(verb) ? parse.dependent(verb, "ccomp") : -1;
            int subject = content < 0 ? -1 : subject(parse, verb);
            if (subject >= 0) {
                add(parse, verb, subject, content, clauses);
            }
        }
    }

    private void add(Parse parse, int verb, int subject, int content, List<Analysis.Clause> clauses) {
        boolean[] inside = parse.under(content, List.of());
        int from = content;
        int to = content + 1;
        for (int i = 0; i < inside.length; i++) {
            if (inside[i]) {
                from = Math.min(from, i);
                to = Math.max(to, i + 1);
            }
        }
        if (from + 1 < to
                && parse.relation(from).equals("mark")
                && parse.word(from).word().equals("that")) {
            from++;
        }
        int[] phrase = phrase(parse, subject);
        boolean apart = phrase[1] <= from || to <= phrase[0];
        if ((verb < from || verb >= to) && apart) {
            clauses.add(new Analysis.Clause(
                    span(parse, verb, verb + 1), span(parse, phrase[0], phrase[1]), span(parse, from, to)));
        }
    }

    private Span span(Parse parse, int from, int to) {
        return prose.span(parse.word(from).beginPosition(), parse.word(to - 1).endPosition());
    }

    /** The head of the subject of a verb, or -1. */
    private static int subject(Parse parse, int verb) {
        int at = verb;
        for (int steps = 0; at >= 0 && steps < LONGEST_CHAIN; steps++) {
            int subject = parse.dependent(at, "nsubj");
            if (subject >= 0) {
                boolean relative = parse.relation(at).equals("acl:relcl") && isRelative(parse, subject);
                return relative ? parse.head(at) : subject;
            }
            if (steps == 0 && parse.dependent(at, "nsubj:pass") >= 0) {
                return -1;
            }
            switch (parse.relation(at)) {
                case "acl" -> {
                    return parse.word(at).tag().equals("VBG") ? parse.head(at) : -1;
                }
                case "conj", "xcomp", "advcl" -> at = parse.head(at);
                default -> at = -1;
            }
        }
        return -1;
    }

    private static boolean isRelative(Parse parse, int word) {
        String tag = parse.word(word).tag();
        return tag.equals("WP") || tag.equals("WDT");
    }

    /** The words of a noun phrase without what describes it behind a comma, as a range. */
    private static int[] phrase(Parse parse, int head) {
        boolean[] inside = parse.under(head, DESCRIPTIONS);
        int from = head;
        while (from > 0 && inside[from - 1]) {
            from--;
        }
        int to = head + 1;
        while (to < inside.length && inside[to]) {
            to++;
        }
        return new int[] {from, to};
    }
}
