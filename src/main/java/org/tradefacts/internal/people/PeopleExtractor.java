package org.tradefacts.internal.people;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tradefacts.Person;
import org.tradefacts.Post;
import org.tradefacts.Span;
import org.tradefacts.internal.lexicon.Countries;
import org.tradefacts.internal.lexicon.Vocabulary;
import org.tradefacts.internal.text.Document;

/**
 * Finds the people an article names, every naming of each, and the posts the text gives them.
 *
 * <p>Known words are tagged ({@link Tagger}), runs of capitalised words judged ({@link NameFinder}, which describes the
 * rules), short names linked ({@link PersonLinker}), posts read beside the names ({@link PostFinder}), and countries
 * that the article makes clear added ({@link PostCountries}). Immutable and, once the vocabulary is frozen,
 * thread-safe.
 */
public final class PeopleExtractor {

    private final NameWords names;
    private final Tagger tagger;
    private final NameFinder finder;
    private final PersonLinker linker;
    private final PostFinder posts;
    private final LeaderPosts leaderPosts;
    private final PostCountries countries;

    /** An extractor whose words become part of {@code vocabulary}. */
    public PeopleExtractor(Vocabulary vocabulary, Countries known) {
        names = new NameWords(vocabulary);
        TitleLexicon titles = new TitleLexicon(vocabulary, names);
        Bodies bodies = new Bodies(vocabulary, names);
        Places places = new Places(vocabulary, names);
        tagger = new Tagger(vocabulary, names, titles, bodies, places, known);
        finder = new NameFinder(vocabulary, names);
        linker = new PersonLinker();
        Organizations organizations = new Organizations(vocabulary, bodies);
        posts = new PostFinder(vocabulary, titles, organizations);
        leaderPosts = new LeaderPosts(vocabulary, organizations);
        countries = new PostCountries(vocabulary, names);
    }

    /** The people of an article, in order of first mention. */
    public List<Person> extract(Document document) {
        @Nullable Tag[] tags = tagger.tag(document);
        Marked text = new Marked(document, tags, names);
        List<Individual> people = linker.link(text, finder.find(text));
        for (Individual person : people) {
            person.namings()
                    .forEach(name -> Arrays.fill(tags, name.from(), name.to(), Tag.person(name.from(), name.to())));
        }
        for (Individual person : people) {
            for (Name naming : person.namings()) {
                for (FoundPost post : posts.find(text, naming)) {
                    PostMerger.add(document.tokens(), person.posts(), post);
                }
            }
        }
        leaderPosts.add(text, people);
        PostCountries.Setting setting = countries.setting(document, tags, people);
        ImmutableList.Builder<Person> found = ImmutableList.builder();
        for (Individual person : people) {
            found.add(person(document, tags, person, setting));
        }
        return found.build();
    }

    private Person person(Document document, @Nullable Tag[] tags, Individual person, PostCountries.Setting setting) {
        List<Span> mentions = new ArrayList<>();
        for (Name naming : person.namings()) {
            mentions.add(document.span(naming.from(), naming.to()));
        }
        List<Post> held = new ArrayList<>();
        for (FoundPost post : person.posts()) {
            Organization organization = post.organization();
            held.add(new Post(
                    document.span(post.from(), post.to()),
                    organization == null
                            ? Optional.empty()
                            : Optional.of(document.span(organization.from(), organization.to())
                                    .text()),
                    countries.told(setting, post).or(() -> countries.choose(document, tags, setting, person, post)),
                    post.tenure(),
                    post.sphere()));
        }
        held.sort(Comparator.comparing(Post::span));
        Name fullest = person.fullest();
        String rule = person.namings().stream()
                .map(Name::rule)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("person: leader");
        return new Person(document.span(fullest.from(), fullest.to()).text(), held, mentions, rule);
    }
}
