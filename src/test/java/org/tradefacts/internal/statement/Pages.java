package org.tradefacts.internal.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradefacts.Person;
import org.tradefacts.Post;
import org.tradefacts.Section;
import org.tradefacts.Span;
import org.tradefacts.Statement;
import org.tradefacts.internal.lexicon.Vocabulary;
import org.tradefacts.internal.text.Document;
import org.tradefacts.internal.text.Reader;

/** Reads texts whose every line is a paragraph, with the people a test names. */
final class Pages {

    private static final Reader READER;
    private static final StatementExtractor EXTRACTOR;

    static {
        Vocabulary vocabulary = new Vocabulary();
        READER = new Reader(vocabulary);
        EXTRACTOR = new StatementExtractor(vocabulary);
        vocabulary.freeze();
    }

    private Pages() {}

    static Document document(String text) {
        List<Section> sections = new ArrayList<>();
        Matcher lines = Pattern.compile("[^\n]+").matcher(text);
        while (lines.find()) {
            if (!lines.group().isBlank()) {
                sections.add(new Section(Section.Kind.BODY, new Span(lines.start(), lines.group())));
            }
        }
        return READER.read(text, sections);
    }

    static List<Statement> statements(String text, List<Person> people) {
        return EXTRACTOR.extract(document(text), people);
    }

    /**
     * A person named by any of the given names, the longest first; a title in front of a name, such as {@code "trade
     * minister"}, is the person's post.
     */
    static Person person(String text, String title, String... names) {
        List<Span> mentions = new ArrayList<>();
        Matcher matcher =
                Pattern.compile("\\b(?:" + String.join("|", names) + ")\\b").matcher(text);
        while (matcher.find()) {
            mentions.add(new Span(matcher.start(), matcher.group()));
        }
        List<Post> posts = new ArrayList<>();
        Matcher post = Pattern.compile(title, Pattern.CASE_INSENSITIVE).matcher(text);
        if (!title.isEmpty() && post.find()) {
            posts.add(new Post(
                    new Span(post.start(), post.group()),
                    Optional.empty(),
                    Optional.empty(),
                    Post.Tenure.CURRENT,
                    Post.Sphere.GOVERNMENT));
        }
        return new Person(names[0], posts, mentions, "test");
    }
}
