package org.tradefacts;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;

/**
 * What an {@link Engine} found in the prose of one article. All spans are of the page exactly as it was given.
 *
 * <pre>{@code
 * Analysis.Name name = new Analysis.Name(new Span(0, "Ximena"), Analysis.Name.Kind.PERSON);
 * Analysis.Reference she = new Analysis.Reference(new Span(28, "She"), name.span());
 * Analysis analysis = new Analysis(List.of(name), List.of(she), List.of(), List.of());
 * }</pre>
 *
 * @param names the names of people, organisations and places, in text order; no two overlap
 * @param references what pronouns and bare nouns stand for, in text order
 * @param complements what verbs take, with their subjects, in text order of the verbs
 * @param notes what a person should know about this analysis, such as a page too long for the engine; mostly none
 */
public record Analysis(List<Name> names, List<Reference> references, List<Complement> complements, List<String> notes)
        implements Serializable {

    /** An analysis that found nothing. */
    public static final Analysis NONE = new Analysis(List.of(), List.of(), List.of(), List.of());

    /** @throws NullPointerException if a list is null or holds a null */
    public Analysis {
        names = List.copyOf(names);
        references = List.copyOf(references);
        complements = List.copyOf(complements);
        notes = List.copyOf(notes);
    }

    /**
     * A name in the text, without titles.
     *
     * @param span where it stands: {@code Ann Lee} of "Minister Ann Lee"
     * @param kind what it names
     */
    public record Name(Span span, Kind kind) implements Serializable {

        /** What a name names. */
        public enum Kind {
            /** Somebody. */
            PERSON,
            /** A company, ministry, party or other body. */
            ORGANIZATION,
            /** A country, city or other place. */
            PLACE
        }

        /** @throws NullPointerException if a part is null */
        public Name {
            requireNonNull(span, "span");
            requireNonNull(kind, "kind");
        }
    }

    /**
     * A pronoun or bare noun and the name it stands for.
     *
     * @param mention the pronoun or noun phrase: {@code he}, {@code the minister}
     * @param name the name, mostly before it: {@code Ann Lee}
     */
    public record Reference(Span mention, Span name) implements Serializable {

        /** @throws NullPointerException if a part is null */
        public Reference {
            requireNonNull(mention, "mention");
            requireNonNull(name, "name");
        }
    }

    /**
     * A verb with its subject and its complement, which says what is said, thought or asked: of "Lee has often warned
     * that prices would rise" {@code warned}, {@code Lee} and {@code prices would rise}.
     *
     * @param verb the verb, one word, without auxiliaries
     * @param subject the subject with all that belongs to it
     * @param form what the complement is
     * @param content the complement, without a leading "that"; a clause may stand before the verb
     */
    public record Complement(Span verb, Span subject, Form form, Span content) implements Serializable {

        /** What a complement is. */
        public enum Form {
            /** A clause: of "Lee said prices rose" {@code prices rose}. */
            CLAUSE,
            /** An infinitive: of "Lee vowed to respond" {@code to respond}. */
            INFINITIVE,
            /** Somebody and what is asked of him: of "Lee urged Seoul to respond" {@code Seoul to respond}. */
            PLEA,
            /**
             * A noun phrase: of "Lee cited rising costs" {@code rising costs}. It may begin with its preposition: of
             * "Lee called for talks" {@code for talks}.
             */
            NOUN,
            /**
             * A noun phrase with what it is called, or that alone: of "Lee called duties a mistake" {@code duties a
             * mistake}, of "which Lee described as a mistake" {@code as a mistake}.
             */
            NAMING
        }

        /** @throws NullPointerException if a part is null */
        public Complement {
            requireNonNull(verb, "verb");
            requireNonNull(subject, "subject");
            requireNonNull(form, "form");
            requireNonNull(content, "content");
        }
    }
}
