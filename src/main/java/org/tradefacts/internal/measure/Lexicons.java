package org.tradefacts.internal.measure;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.tradefacts.internal.lexicon.Countries;
import org.tradefacts.internal.lexicon.LexiconException;
import org.tradefacts.internal.lexicon.Tsv;
import org.tradefacts.internal.lexicon.Vocabulary;
import org.tradefacts.internal.lexicon.WordSet;

/** All word lists of this package; the small sets of single words, described in {@code sets.tsv}, are its fields. */
final class Lexicons {

    private static final Splitter BLANKS = Splitter.on(' ');

    private final MeasureWords measures;
    private final ProductLexicon products;
    private final Acts acts;
    private final Actors actors;

    final WordSet imports;
    final WordSet exports;
    final WordSet goods;
    final WordSet trade;
    final WordSet investing;
    final WordSet ships;
    final WordSet industries;
    final WordSet barring;
    final WordSet limiting;
    final WordSet bases;
    final WordSet definite;
    final WordSet possessives;
    final WordSet aimers;
    final WordSet complements;
    final WordSet examples;
    final WordSet joiners;
    final WordSet rateLinks;
    final WordSet rateVerbs;
    final WordSet everyone;
    final WordSet fresh;
    final WordSet buying;
    final WordSet relatives;
    final WordSet places;
    final WordSet by;
    final WordSet with;
    final WordSet from;
    final WordSet of;
    final WordSet to;
    final WordSet commits;
    final WordSet auxiliaries;
    final WordSet covering;
    final WordSet asking;
    final WordSet promising;
    final WordSet binding;
    final WordSet documents;
    final WordSet means;
    final WordSet pauses;
    final WordSet indefinite;
    final WordSet scoping;
    final WordSet doubtful;
    final WordSet bills;
    final WordSet keeping;
    final WordSet modals;
    final WordSet within;
    final WordSet scheduled;
    final WordSet bounds;
    final WordSet carrying;
    final WordSet them;
    final WordSet leaving;
    final WordSet section;
    final WordSet changes;
    final WordSet purposes;
    final WordSet noModifiers;
    final WordSet others;
    final WordSet courts;
    final WordSet lacking;
    final WordSet deciding;
    final WordSet carriers;
    final WordSet world;
    final WordSet under;
    final WordSet invoking;

    Lexicons(Vocabulary vocabulary, Countries countries) {
        measures = new MeasureWords(vocabulary);
        products = new ProductLexicon(vocabulary);
        acts = new Acts(vocabulary);
        actors = new Actors(vocabulary, countries);
        Map<String, WordSet> sets = sets(vocabulary);
        imports = set(sets, "imports");
        exports = set(sets, "exports");
        goods = set(sets, "goods");
        trade = set(sets, "trade");
        investing = set(sets, "investing");
        ships = set(sets, "ships");
        industries = set(sets, "industries");
        barring = set(sets, "barring");
        limiting = set(sets, "limiting");
        bases = set(sets, "bases");
        definite = set(sets, "definite");
        possessives = set(sets, "possessives");
        complements = set(sets, "complements");
        aimers = set(sets, "aimers");
        examples = set(sets, "examples");
        joiners = set(sets, "joiners");
        rateLinks = set(sets, "rateLinks");
        rateVerbs = set(sets, "rateVerbs");
        everyone = set(sets, "everyone");
        fresh = set(sets, "fresh");
        buying = set(sets, "buying");
        relatives = set(sets, "relatives");
        places = set(sets, "places");
        by = set(sets, "by");
        with = set(sets, "with");
        from = set(sets, "from");
        of = set(sets, "of");
        to = set(sets, "to");
        commits = set(sets, "commits");
        auxiliaries = set(sets, "auxiliaries");
        covering = set(sets, "covering");
        asking = set(sets, "asking");
        promising = set(sets, "promising");
        binding = set(sets, "binding");
        documents = set(sets, "documents");
        means = set(sets, "means");
        pauses = set(sets, "pauses");
        indefinite = set(sets, "indefinite");
        scoping = set(sets, "scoping");
        doubtful = set(sets, "doubtful");
        bills = set(sets, "bills");
        keeping = set(sets, "keeping");
        modals = set(sets, "modals");
        within = set(sets, "within");
        scheduled = set(sets, "scheduled");
        bounds = set(sets, "bounds");
        carrying = set(sets, "carrying");
        them = set(sets, "them");
        leaving = set(sets, "leaving");
        section = set(sets, "section");
        changes = set(sets, "changes");
        purposes = set(sets, "purposes");
        noModifiers = set(sets, "noModifiers");
        others = set(sets, "others");
        courts = set(sets, "courts");
        lacking = set(sets, "lacking");
        deciding = set(sets, "deciding");
        carriers = set(sets, "carriers");
        world = set(sets, "world");
        under = set(sets, "under");
        invoking = set(sets, "invoking");
    }

    private static Map<String, WordSet> sets(Vocabulary vocabulary) {
        ImmutableMap.Builder<String, WordSet> sets = ImmutableMap.builder();
        for (Tsv.Row row : Tsv.read(Lexicons.class, "sets.tsv", 3)) {
            sets.put(row.text(0), new WordSet(vocabulary, BLANKS.split(row.text(2))));
        }
        return sets.buildOrThrow();
    }

    private static WordSet set(Map<String, WordSet> sets, String name) {
        WordSet set = sets.get(name);
        if (set == null) {
            throw new LexiconException("sets.tsv: no set " + name);
        }
        return set;
    }

    MeasureWords measures() {
        return measures;
    }

    ProductLexicon products() {
        return products;
    }

    Acts acts() {
        return acts;
    }

    Actors actors() {
        return actors;
    }
}
