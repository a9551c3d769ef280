package org.tradefacts.internal.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradefacts.Person;
import org.tradefacts.Post;
import org.tradefacts.Span;

/** What holds for every text. */
class PeoplePropertiesTest {

    @Property(tries = 500)
    void offsetsGiveTheirText(@ForAll("newslike") String text) {
        List<Person> people = Reading.people(text);
        for (Person person : people) {
            person.mentions().forEach(mention -> assertGiven(text, mention));
            person.posts().stream().map(Post::span).forEach(title -> assertGiven(text, title));
            assertThat(person.mentions()).isSorted();
            assertThat(person.mentions()).extracting(Span::text).contains(person.name());
        }
        assertThat(people.stream().map(Person::span)).isSorted();
        List<Span> all =
                people.stream().flatMap(p -> p.mentions().stream()).sorted().toList();
        for (int i = 1; i < all.size(); i++) {
            assertThat(all.get(i).overlaps(all.get(i - 1))).isFalse();
        }
        assertThat(Reading.people(text)).isEqualTo(people);
    }

    private static void assertGiven(String text, Span span) {
        assertThat(text.substring(span.start(), span.end())).isEqualTo(span.text());
    }

    @Property(tries = 300)
    void anyTextIsRead(@ForAll String text) {
        Reading.people(text);
    }

    @Provide
    Arbitrary<String> newslike() {
        return Arbitraries.of(
                        "Trump",
                        "Donald",
                        "J.",
                        "Lee",
                        "Jae-myung",
                        "Kim",
                        "Xi",
                        "Jinping",
                        "von",
                        "der",
                        "Leyen",
                        "De",
                        "President",
                        "the",
                        "trade",
                        "minister",
                        "former",
                        "of",
                        "South",
                        "Korea",
                        "'s",
                        "’s",
                        ",",
                        ".",
                        "said",
                        "and",
                        "who",
                        "is",
                        "was",
                        "chairman",
                        "Samsung",
                        "Co.",
                        "Mr.",
                        "Dr",
                        "(",
                        ")",
                        "-",
                        "<",
                        ">",
                        "\"",
                        "\n",
                        "45",
                        "administration",
                        "WTO",
                        "Fed",
                        "US",
                        "foreign",
                        "ministry",
                        "spokesman",
                        "al-Assad",
                        "Jr.",
                        "&",
                        "/",
                        "Presidents",
                        "O'Brien",
                        "-elect",
                        "Georgia",
                        "May",
                        "King")
                .list()
                .ofMaxSize(40)
                .flatMap(words -> Arbitraries.of(" ", " ", "").map(blank -> String.join(blank, words)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "President and ",
                "Lee said ",
                "Trump, director of X of ",
                "Kim-",
                "A. ",
                "Xi Jinping, ",
                "von der ",
                "President Lee said. Lee said. ",
                "Minister of Trade and "
            })
    void longTextsTakeLinearTime(String unit) {
        String text = unit.repeat(200_000 / unit.length());
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Reading.people(text));
    }
}
