package org.tradefacts.internal.statement;

import java.util.List;
import java.util.OptionalInt;
import org.tradefacts.Person;
import org.tradefacts.internal.statement.Roles.Role;

/** Finds the person behind a speaker. */
final class SpeakerResolver {

    private final Reading reading;
    private final List<Person> people;
    private int last = -1;

    SpeakerResolver(Reading reading, List<Person> people) {
        this.reading = reading;
        this.people = people;
    }

    OptionalInt resolve(Attribution attribution) {
        int person = person(attribution.speakerFrom(), attribution.speakerTo());
        last = person;
        return person < 0 ? OptionalInt.empty() : OptionalInt.of(person);
    }

    /** The person that a speaker names, if it names one. */
    OptionalInt named(int from, int to) {
        Reading.Mentions mentions = reading.mentions();
        return mentions.covers(from) && mentions.to()[from] == to
                ? OptionalInt.of(mentions.person()[from])
                : OptionalInt.empty();
    }

    private int person(int from, int to) {
        Reading.Mentions mentions = reading.mentions();
        if (mentions.covers(from) && mentions.from()[from] == from && mentions.to()[from] == to) {
            return mentions.person()[from];
        }
        if (to == from + 1 && reading.is(from, Role.PERSONAL)) {
            return people.isEmpty() ? -1 : last;
        }
        return -1;
    }
}
