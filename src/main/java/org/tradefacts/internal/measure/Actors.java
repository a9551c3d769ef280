package org.tradefacts.internal.measure;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tradefacts.Person;
import org.tradefacts.Post;
import org.tradefacts.Span;
import org.tradefacts.internal.lexicon.Countries;
import org.tradefacts.internal.lexicon.Phrases;
import org.tradefacts.internal.lexicon.Phrases.Match;
import org.tradefacts.internal.lexicon.Tsv;
import org.tradefacts.internal.lexicon.Vocabulary;
import org.tradefacts.internal.text.Document;
import org.tradefacts.internal.text.Tokens;
import org.tradefacts.internal.text.WordClass;

/**
 * Who can act for a country, or be aimed at: countries by name, demonym, capital or metonym, institutions and leaders
 * of {@code actors.tsv}, and people whose post in the article is one of a country's government.
 *
 * <p>"The ministry" and other institutions that every country has stand for the country the sentences before speak of.
 * "Congress" and others that several have do so too, else for the one meant most often, if the text has named it.
 */
final class Actors {

    /** How an actor is named. */
    enum Form {
        /** The country by name: "China", "US", or its capital or seat of government. */
        NAME,
        /** Its adjective or people: "Chinese". */
        DEMONYM,
        /** An institution, or a person who acts for it. */
        AGENT
    }

    /**
     * A naming of an actor.
     *
     * @param from its first token
     * @param to the token behind its last one
     * @param code the country's code
     */
    record Actor(int from, int to, String code, Form form) {}

    private static final String HOME = "HOME";
    private static final Splitter BLANKS = Splitter.on(' ');

    private final Countries countries;
    private final Phrases<List<String>> agents;

    Actors(Vocabulary vocabulary, Countries countries) {
        this.countries = countries;
        agents = new Phrases<>(vocabulary);
        for (Tsv.Row row : Tsv.read(Actors.class, "actors.tsv", 2)) {
            List<String> codes = BLANKS.splitToList(row.text(1));
            for (String code : codes) {
                if (!code.equals(HOME) && !countries.codes().contains(code)) {
                    throw row.error("no country has the code " + code);
                }
            }
            for (String wording : row.list(0)) {
                if (agents.add(wording, codes).isPresent()) {
                    throw row.error(wording + " has a row already");
                }
            }
        }
    }

    /** All actors of a document in text order; none overlaps another. */
    List<Actor> find(Document document, List<Person> people) {
        Tokens tokens = document.tokens();
        String[] held = new String[tokens.size()];
        int[] ends = new int[tokens.size()];
        people.forEach(person -> mark(tokens, person, held, ends));
        List<Actor> found = new ArrayList<>();
        Set<String> named = new HashSet<>();
        String home = null;
        for (int s = 0; s < document.sentences(); s++) {
            int limit = document.sentenceEnd(s);
            String first = null;
            String last = home;
            for (int i = document.sentenceStart(s); i < limit; i++) {
                Actor actor = actorAt(tokens, i, limit, held, ends, last, named);
                int other = lookalike(tokens, i, limit);
                if (other > i && (actor == null || other >= actor.to())) {
                    i = other - 1;
                } else if (actor != null) {
                    found.add(actor);
                    named.add(actor.code());
                    i = actor.to() - 1;
                    first = first == null && !isBehindPreposition(document, actor) ? actor.code() : first;
                    last = actor.code();
                }
            }
            home = first != null ? first : home;
        }
        return found;
    }

    /** "in response to [U.S.] tariffs", "from [China]": the sentence speaks of another country. */
    private static boolean isBehindPreposition(Document document, Actor actor) {
        int i = actor.from() - 1;
        if (i > 0 && document.wordClass(i) == WordClass.DETERMINER) {
            i--;
        }
        return i >= 0
                && (document.wordClass(i) == WordClass.PREPOSITION
                        || document.tokens().text(i).equals("to"));
    }

    /**
     * The token behind a name that only holds a country's name, such as "Washington Post"; {@code i} if none begins.
     */
    private int lookalike(Tokens tokens, int i, int limit) {
        Match<String> other = tokens.capitalised(i) ? countries.lookalikes().longestAt(tokens.words(), i, limit) : null;
        return other == null ? i : i + other.length();
    }

    private static void mark(Tokens tokens, Person person, @Nullable String[] held, int[] ends) {
        for (Post post : person.posts()) {
            boolean acts = (post.sphere() == Post.Sphere.GOVERNMENT || post.sphere() == Post.Sphere.LEGISLATURE)
                    && (post.tenure() == Post.Tenure.CURRENT || post.tenure() == Post.Tenure.ACTING);
            if (acts && post.country().isPresent()) {
                for (Span mention : person.mentions()) {
                    int at = tokens.at(mention.start());
                    if (at < tokens.size() && tokens.start(at) == mention.start()) {
                        held[at] = post.country().get();
                        ends[at] = tokens.at(mention.end() - 1) + 1;
                    }
                }
                return;
            }
        }
    }

    private @Nullable Actor actorAt(
            Tokens tokens,
            int i,
            int limit,
            @Nullable String[] held,
            int[] ends,
            @Nullable String home,
            Set<String> named) {
        Actor best = null;
        String holder = held[i];
        if (holder != null && ends[i] <= limit) {
            best = new Actor(i, ends[i], holder, Form.AGENT);
        }
        Match<Countries.Place> place = countries.phrases().longestAt(tokens.words(), i, limit);
        if (place != null
                && (tokens.capitalised(i) && (!place.value().allCapitals() || tokens.allCapitals(i)))
                && (best == null || i + place.length() > best.to())) {
            Form form = place.value().form() == Countries.Form.DEMONYM ? Form.DEMONYM : Form.NAME;
            best = new Actor(i, i + place.length(), place.value().code(), form);
        }
        Match<List<String>> agent = agents.longestAt(tokens.words(), i, limit);
        if (agent != null && (best == null || i + agent.length() > best.to())) {
            String code = codeOf(agent.value(), home, named);
            boolean written = agent.value().contains(HOME)
                    || tokens.capitalised(i)
                    || agent.length() > 1
                    || tokens.first(i) == 'a';
            if (code != null && written) {
                best = new Actor(i, i + agent.length(), code, Form.AGENT);
            }
        }
        return best;
    }

    /**
     * The country an institution is of: "Congress" is Mexico's where the sentence before speaks of Mexico, and
     * America's where the text has named America, else nobody's.
     */
    private static @Nullable String codeOf(List<String> codes, @Nullable String home, Set<String> named) {
        String first = codes.get(0);
        if (first.equals(HOME)) {
            return home;
        }
        if (codes.size() == 1 || home == null || named.contains(first) && !codes.contains(home)) {
            return first;
        }
        return codes.contains(home) ? home : null;
    }

    /** Which actor covers each token, as an index into {@code actors}, or -1. */
    static int[] cover(List<Actor> actors, int tokens) {
        int[] cover = new int[tokens];
        Arrays.fill(cover, -1);
        for (int a = 0; a < actors.size(); a++) {
            Arrays.fill(cover, actors.get(a).from(), actors.get(a).to(), a);
        }
        return cover;
    }
}
