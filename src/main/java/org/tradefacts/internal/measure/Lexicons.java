package org.tradefacts.internal.measure;

import org.tradefacts.internal.lexicon.Countries;
import org.tradefacts.internal.lexicon.Vocabulary;

/** All word lists of this package, and the small sets of single words that its rules share. */
final class Lexicons {

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
    final WordSet complements;
    final WordSet aimers;
    final WordSet examples;
    final WordSet joiners;
    final WordSet rateLinks;
    final WordSet rateVerbs;
    final WordSet everyone;
    final WordSet fresh;
    final WordSet buying;
    final WordSet mutual;
    final WordSet pronouns;
    final WordSet relatives;
    final WordSet places;
    final WordSet by;
    final WordSet with;
    final WordSet from;
    final WordSet of;
    final WordSet to;
    final WordSet commits;
    final WordSet auxiliaries;
    final WordSet generalPlural;
    final WordSet section;
    final WordSet covering;
    final WordSet asking;
    final WordSet leaving;
    final WordSet promising;
    final WordSet binding;
    final WordSet bills;
    final WordSet scheduled;
    final WordSet within;
    final WordSet keeping;
    final WordSet doubtful;
    final WordSet scoping;
    final WordSet indefinite;
    final WordSet documents;
    final WordSet means;
    final WordSet pauses;

    Lexicons(Vocabulary vocabulary, Countries countries) {
        measures = new MeasureWords(vocabulary);
        products = new ProductLexicon(vocabulary);
        acts = new Acts(vocabulary);
        actors = new Actors(vocabulary, countries);
        imports = new WordSet(vocabulary, "import imports imported importing importers foreign-made");
        exports = new WordSet(vocabulary, "export exports exported exporting exporters shipments sales");
        goods = new WordSet(
                vocabulary,
                "goods good products product imports exports items merchandise shipments commodities parts equipment"
                        + " materials wares produce");
        trade = new WordSet(
                vocabulary,
                "trade trading tariff tariffs commerce commercial market markets export import"
                        + " exports imports economic barter textile textiles steel fishing semiconductor grain");
        investing = new WordSet(
                vocabulary,
                "investment investments investing invest investors takeovers takeover acquisitions ownership"
                        + " mergers");
        ships = new WordSet(vocabulary, "ships ship shipping vessels vessel ports port maritime cargo cargoes tankers");
        industries = new WordSet(
                vocabulary,
                "industry industries farmers exporters manufacturers companies firms producers chipmakers makers"
                        + " automakers growers sector sectors steelmakers businesses farm farms agriculture wheat"
                        + " agricultural shipbuilders semiconductor battery");
        barring = new WordSet(
                vocabulary,
                "ban bans banned banning bar bars barred barring prohibit prohibits prohibited"
                        + " prohibiting block blocks blocked blocking halt halted halting suspend suspended suspending stop"
                        + " stopped outlaw outlawed");
        limiting = new WordSet(
                vocabulary,
                "restrict restricts restricted restricting limit limits limited limiting curb"
                        + " curbs curbed curbing tighten tightened tightening");
        bases = new WordSet(
                vocabulary,
                "reciprocal retaliatory sectoral baseline secondary sector-specific punitive"
                        + " universal heightened penalty");
        definite = new WordSet(vocabulary, "the this these those that such its his their her our both");
        possessives = new WordSet(vocabulary, "its his their her our");
        complements =
                new WordSet(vocabulary, "on against of for from with between upon under over towards toward into");
        aimers = new WordSet(vocabulary, "on against upon for toward towards");
        examples = new WordSet(vocabulary, "including especially particularly like notably namely such");
        joiners = new WordSet(vocabulary, "and or , & plus");
        rateLinks = new WordSet(
                vocabulary,
                "of to from at up a an the rate rates is are was were be been would will"
                        + " could can and or as high much by set range ranging ranged between rise rising go low starting"
                        + " still currently now figure that which than nearly almost about around some least level equal"
                        + " amounting totaling totalling additional another averaging average currently it");
        rateVerbs = new WordSet(
                vocabulary,
                "raise raised raising raises increase increased increasing increases double"
                        + " doubled doubling lower lowered lowering cut cutting reduce reduced reducing hike hiked elevate"
                        + " considering slash slashed slashing rise risen rose");
        everyone = new WordSet(vocabulary, "worldwide global universal all every");
        fresh = new WordSet(vocabulary, "other another separate");
        buying = new WordSet(vocabulary, "buy purchase buying purchasing bought invest");
        mutual = new WordSet(vocabulary, "other another other's");
        pronouns = new WordSet(vocabulary, "it they he she we i who which");
        relatives = new WordSet(vocabulary, "that which who");
        places = new WordSet(vocabulary, "in at near inside across within into entering to");
        by = new WordSet(vocabulary, "by");
        with = new WordSet(vocabulary, "with");
        from = new WordSet(vocabulary, "from");
        of = new WordSet(vocabulary, "of");
        to = new WordSet(vocabulary, "to");
        commits = new WordSet(
                vocabulary,
                "agreed agree agrees agreeing will commit commits committed commitment pledge"
                        + " pledged pledges promised promises promise would vowed plans planned contract contracts agreement");
        auxiliaries = new WordSet(
                vocabulary,
                "is are was were be been being has have had seems seem appears appear further will would can could may"
                        + " might shall should must do does did to");
        generalPlural = new WordSet(vocabulary, "any some most many more fewer less few");
        covering = new WordSet(
                vocabulary,
                "target targets targeted targeting cover covers covered hit hits affect"
                        + " affects restrict restricts limit limits ban bans");
        asking = new WordSet(vocabulary, "how whether what");
        promising = new WordSet(
                vocabulary,
                "provide provides provided providing offer offers offered offering grant grants"
                        + " granted make makes made making purchase purchases purchased purchasing buy buys bought buying invest"
                        + " invests invested investing commit commits committed pledge pledges pledged promise promised"
                        + " expedite");
        binding = new WordSet(
                vocabulary,
                "on against from in at near with into for over toward towards inside across"
                        + " within between about upon under via around among");
        documents = new WordSet(
                vocabulary, "order orders proclamation proclamations memorandum memoranda decree decrees bill law");
        means = new WordSet(vocabulary, "by after for since in");
        pauses = new WordSet(vocabulary, "suspension pause truce moratorium");
        indefinite = new WordSet(vocabulary, "a an any no possible");
        scoping = new WordSet(vocabulary, "target targets targeting cover covers covering");
        doubtful = new WordSet(vocabulary, "possible potential future eventual");
        bills = new WordSet(vocabulary, "bill bills legislation proposal proposals draft amendment amendments");
        keeping = new WordSet(
                vocabulary,
                "keep keeps kept keeping maintain maintains maintained maintaining retain retains retained");
        within = new WordSet(vocabulary, "in under with as");
        scheduled = new WordSet(vocabulary, "due set scheduled planned");
        leaving = new WordSet(
                vocabulary,
                "successor replace replaces replaced replacing withdraw withdrew withdrawing"
                        + " leave leaving quit renegotiate renegotiating renegotiation scrap ditch overhaul update");
        section = new WordSet(vocabulary, "section");
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
