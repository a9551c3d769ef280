package org.tradefacts.corenlp;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradefacts.Analysis;
import org.tradefacts.Analysis.Complement.Form;
import org.tradefacts.Span;

/**
 * Finds the verbs of a sentence that have a subject and a complement.
 *
 * <ul>
 *   <li>A clause: {@code Lee has warned that [prices would rise]}; not one that the verb cuts in two, {@code prices,
 *       Lee said, would rise}: which words belong to it is then doubtful.
 *   <li>An infinitive: {@code Lee vowed [to respond]}; an object with one: {@code Lee urged [Seoul to respond]}.
 *   <li>A noun phrase: {@code Lee cited [rising costs]}, with what is said of it: {@code Lee called [the duties a
 *       mistake]}, {@code accused [Seoul of dumping]}; behind a preposition too: {@code Lee called [for talks]}.
 * </ul>
 *
 * <p>The subject is the verb's own; or that of the verb it depends on, {@code Lee met Xi and said it was late},
 * {@code Lee appeared to say it was late}, {@code Lee wrote to Xi, saying it was late}; or the noun the verb describes,
 * {@code a letter saying it was late}, {@code Lee, who said it was late}.
 */
final class Complements {

    private static final List<String> DESCRIPTIONS =
            List.of("acl", "acl:relcl", "appos", "parataxis", "punct", "dep", "advcl");
    private static final List<String> ASIDES = List.of("parataxis", "punct", "dep", "cc", "conj");
    /** The prepositions that tie to a verb what it is about or what it makes of its object. */
    private static final List<String> TIES = List.of("of", "for", "as", "about", "on", "against", "with", "over");

    private static final int LONGEST_CHAIN = 5;

    private final Prose prose;

    Complements(Prose prose) {
        this.prose = prose;
    }

    /** Adds the complements of a sentence. */
    void collect(Parse parse, List<Analysis.Complement> complements) {
        for (int verb = 0; verb < parse.size(); verb++) {
            int subject = parse.isVerb(verb) ? subject(parse, verb) : -1;
            Words content = subject < 0 ? null : content(parse, verb);
            if (content != null) {
                Words phrase = phrase(parse, subject);
                boolean apart = phrase.to <= content.from || content.to <= phrase.from;
                if ((verb < content.from || verb >= content.to) && apart) {
                    complements.add(new Analysis.Complement(
                            span(parse, verb, verb + 1),
                            span(parse, phrase.from, phrase.to),
                            content.form,
                            span(parse, content.from, content.to)));
                }
            }
        }
    }

    private record Words(int from, int to, Form form) {}

    private static @Nullable Words content(Parse parse, int verb) {
        int clause = parse.dependent(verb, "ccomp");
        if (clause >= 0) {
            Words all = all(parse, clause, List.of(), Form.CLAUSE);
            boolean that = all.from + 1 < all.to
                    && parse.relation(all.from).equals("mark")
                    && parse.word(all.from).word().equals("that");
            return that ? new Words(all.from + 1, all.to, all.form) : all;
        }
        int object = behind(parse, verb, "obj");
        int other = behind(parse, verb, "xcomp");
        boolean infinitive = other >= 0 && parse.dependent(other, "mark") >= 0;
        if (object < 0 && other >= 0) {
            return all(parse, other, List.of(), infinitive ? Form.INFINITIVE : Form.NAMING);
        }
        Words phrase = object < 0 ? null : all(parse, object, ASIDES, Form.NOUN);
        if (other > object && phrase != null) {
            Form form = infinitive ? Form.PLEA : Form.NAMING;
            return new Words(phrase.from, all(parse, other, ASIDES, form).to, form);
        }
        return withTied(parse, verb, phrase);
    }

    /** The object of a verb with the phrase tied to the verb right behind it, or that phrase alone. */
    private static @Nullable Words withTied(Parse parse, int verb, @Nullable Words object) {
        int at = object == null ? verb + 1 : object.to;
        for (int i = at; i < parse.size(); i++) {
            boolean tied = parse.head(i) == verb
                    && (parse.relation(i).startsWith("obl") || parse.relation(i).equals("advcl"));
            if (tied) {
                Words words = all(parse, i, ASIDES, Form.NOUN);
                boolean near = words.from <= at + (object == null ? 1 : 0);
                String tie = parse.word(words.from).word();
                return near && TIES.contains(tie)
                        ? new Words(
                                object == null ? words.from : object.from,
                                words.to,
                                tie.equals("as") ? Form.NAMING : Form.NOUN)
                        : object;
            }
        }
        return object;
    }

    private static int behind(Parse parse, int verb, String relation) {
        int dependent = parse.dependent(verb, relation);
        return dependent > verb ? dependent : -1;
    }

    /** From the first to the last of the words that depend on one. */
    private static Words all(Parse parse, int top, List<String> without, Form form) {
        boolean[] inside = parse.under(top, without);
        int from = top;
        int to = top + 1;
        for (int i = 0; i < inside.length; i++) {
            if (inside[i]) {
                from = Math.min(from, i);
                to = Math.max(to, i + 1);
            }
        }
        return new Words(from, to, form);
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
                boolean describes = parse.relation(at).equals("acl:relcl");
                return !describes ? subject : isRelative(parse, subject) ? parse.head(at) : -1;
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

    /** The words of a noun phrase without what describes it behind a comma. */
    private static Words phrase(Parse parse, int head) {
        boolean[] inside = parse.under(head, DESCRIPTIONS);
        int from = head;
        while (from > 0 && inside[from - 1]) {
            from--;
        }
        int to = head + 1;
        while (to < inside.length && inside[to]) {
            to++;
        }
        return new Words(from, to, Form.NOUN);
    }
}
