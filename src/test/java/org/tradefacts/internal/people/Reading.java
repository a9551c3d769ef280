package org.tradefacts.internal.people;

import java.util.Comparator;
import java.util.List;
import org.tradefacts.Person;
import org.tradefacts.Section;
import org.tradefacts.Span;
import org.tradefacts.internal.lexicon.Countries;
import org.tradefacts.internal.lexicon.Vocabulary;
import org.tradefacts.internal.text.Reader;

/** Reads sentences for the tests of this package. */
final class Reading {

    private static final Vocabulary VOCABULARY = new Vocabulary();
    private static final Reader READER = new Reader(VOCABULARY);
    private static final PeopleExtractor EXTRACTOR = new PeopleExtractor(VOCABULARY, new Countries(VOCABULARY));

    static {
        VOCABULARY.freeze();
    }

    private Reading() {}

    static List<Person> people(String text) {
        List<Section> sections =
                text.isBlank() ? List.of() : List.of(new Section(Section.Kind.BODY, new Span(0, text)));
        return EXTRACTOR.extract(READER.read(text, sections));
    }

    /** The text with every mention in square brackets. */
    static String marked(String text) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        List<Span> mentions = people(text).stream()
                .flatMap(person -> person.mentions().stream())
                .sorted(Comparator.naturalOrder())
                .toList();
        for (Span mention : mentions) {
            out.append(text, at, mention.start())
                    .append('[')
                    .append(mention.text())
                    .append(']');
            at = mention.end();
        }
        return out.append(text.substring(at)).toString();
    }

    /** The posts of a person, each as "title / organisation / country / tenure / sphere" with - for what is absent. */
    static List<String> posts(String text, String name) {
        return people(text).stream()
                .filter(person -> person.name().equals(name))
                .flatMap(person -> person.posts().stream())
                .map(post -> String.join(
                        " / ",
                        post.title(),
                        post.organization().orElse("-"),
                        post.country().orElse("-"),
                        post.tenure().name(),
                        post.sphere().name()))
                .toList();
    }
}
