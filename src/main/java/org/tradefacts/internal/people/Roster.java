package org.tradefacts.internal.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The persons of one article, and who may be meant by a name. */
final class Roster {

    private static final int MOST_NAMESAKES = 32;

    private final List<Individual> people = new ArrayList<>();
    private final Map<String, List<Individual>> byPart = new HashMap<>();
    private final Map<String, List<Individual>> byCall = new HashMap<>();
    private final Map<String, List<Individual>> byGiven = new HashMap<>();

    /** Whether there is nobody yet. */
    boolean isEmpty() {
        return people.isEmpty();
    }

    /** Links a name of several parts to the person it fits, or to a new one. */
    void addFull(Name name) {
        Individual person = matching(name, name.family());
        if (person == null) {
            person = matching(name, name.parts().get(0));
        }
        if (person == null) {
            addNew(name);
        } else if (person.add(name)) {
            index(person);
        }
    }

    private @Nullable Individual matching(Name name, String part) {
        for (Individual person : byPart.getOrDefault(part, List.of())) {
            if (person.matches(name)) {
                return person;
            }
        }
        return null;
    }

    /** Adds a person known by one name so far. */
    void addNew(Name name) {
        Individual person = new Individual(name);
        people.add(person);
        index(person);
    }

    private void index(Individual person) {
        Name name = person.fullest();
        name.parts().forEach(part -> put(byPart, part, person));
        name.shortForms().forEach(form -> put(byCall, form, person));
        if (name.full()) {
            put(byGiven, name.given(), person);
        }
    }

    private static void put(Map<String, List<Individual>> index, String key, Individual person) {
        List<Individual> namesakes = index.computeIfAbsent(key, unused -> new ArrayList<>(1));
        if (namesakes.size() < MOST_NAMESAKES && !namesakes.contains(person)) {
            namesakes.add(person);
        }
    }

    /** Those who may be called by a family name, {@code lee}, {@code von der leyen}, {@code peña nieto}. */
    List<Individual> called(String form) {
        return byCall.getOrDefault(form, List.of());
    }

    /** Those whose fullest name holds a part: Luiz Inácio {@code Lula} da Silva. */
    List<Individual> holding(String part) {
        return byPart.getOrDefault(part, List.of());
    }

    /** Those of a given name. */
    List<Individual> ofGiven(String given) {
        return byGiven.getOrDefault(given, List.of());
    }

    /** Puts every person's namings in text order, for a new reading of the text from its start. */
    void restart() {
        people.forEach(Individual::restart);
    }

    /** The persons in order of first naming. */
    List<Individual> inTextOrder() {
        restart();
        people.sort(Comparator.comparingInt(person -> person.namings().get(0).from()));
        return people;
    }
}
