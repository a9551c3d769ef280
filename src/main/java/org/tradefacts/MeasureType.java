package org.tradefacts;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of trade measure, each with an example of how news prints it and its place in the two usual
 * classifications: the chapters of UNCTAD's international classification of non-tariff measures (MAST), which has none
 * for tariffs, agreements and promises, and the intervention types of the Global Trade Alert.
 *
 * <pre>{@code
 * MeasureType.EXPORT_CONTROL.example(); // US export controls on advanced chips
 * MeasureType.EXPORT_CONTROL.mastChapter(); // Optional[P]
 * MeasureType.EXPORT_CONTROL.effect(); // RESTRICTS
 * }</pre>
 */
public enum MeasureType {
    /**
     * A customs duty on imports, whatever it is called: tariff, duty, levy, surcharge. Example: "a 25% US tariff on
     * Korean steel".
     */
    TARIFF(Effect.RESTRICTS, "a 25% US tariff on Korean steel", null, "Import tariff"),
    /**
     * A quantity of imports at a lower duty, and a higher duty beyond it. Example: "the US tariff rate quota for
     * Japanese beef".
     */
    TARIFF_RATE_QUOTA(Effect.RESTRICTS, "the US tariff rate quota for Japanese beef", null, "Import tariff quota"),
    /**
     * A duty against imports sold below their normal value, and the inquiry that leads to it. Example: "US anti-dumping
     * duties of 15.4% on Chinese plywood".
     */
    ANTI_DUMPING(Effect.RESTRICTS, "US anti-dumping duties of 15.4% on Chinese plywood", "D", "Anti-dumping"),
    /**
     * A duty that offsets a foreign subsidy, and the inquiry that leads to it. Example: "US countervailing duties on
     * Canadian lumber".
     */
    COUNTERVAILING_DUTY(Effect.RESTRICTS, "US countervailing duties on Canadian lumber", "D", "Anti-subsidy"),
    /**
     * A temporary barrier against a surge of imports from anywhere. Example: "US safeguard duties on imported solar
     * panels".
     */
    SAFEGUARD(Effect.RESTRICTS, "US safeguard duties on imported solar panels", "D", "Safeguard"),
    /** A limit on the quantity or value of imports. Example: "EU import quotas on Japanese textiles". */
    QUOTA(Effect.RESTRICTS, "EU import quotas on Japanese textiles", "E", "Import quota"),
    /** A prohibition of imports. Example: "Seoul's ban on imports of Japanese seafood". */
    IMPORT_BAN(Effect.RESTRICTS, "Seoul's ban on imports of Japanese seafood", "E", "Import ban"),
    /** A licence that imports need. Example: "India's import licences for laptops". */
    IMPORT_LICENSING(Effect.RESTRICTS, "India's import licences for laptops", "E", "Import licensing requirement"),
    /**
     * The value below which parcels pay no duty, and its change or end. Example: "the US de minimis exemption for small
     * parcels from China".
     */
    DE_MINIMIS(Effect.RESTRICTS, "the US de minimis exemption for small parcels from China", null, "Import tariff"),
    /** A prohibition of exports. Example: "India's export ban on rice". */
    EXPORT_BAN(Effect.RESTRICTS, "India's export ban on rice", "P", "Export ban"),
    /**
     * A limit on the quantity or value of exports, set by the exporting country. Example: "China's export quotas for
     * rare earths".
     */
    EXPORT_QUOTA(Effect.RESTRICTS, "China's export quotas for rare earths", "P", "Export quota"),
    /** A duty on exports. Example: "Indonesia's export tax on palm oil". */
    EXPORT_TAX(Effect.RESTRICTS, "Indonesia's export tax on palm oil", "P", "Export tax"),
    /**
     * A licence or list that exports of sensitive goods are bound to: controls, entity lists. Example: "US export
     * controls on advanced chips".
     */
    EXPORT_CONTROL(Effect.RESTRICTS, "US export controls on advanced chips", "P", "Export licensing requirement"),
    /**
     * Exports held back by consent with the importing side: voluntary restraints, price undertakings. Example: "Japan's
     * voluntary export restraints on cars".
     */
    EXPORT_RESTRAINT(Effect.RESTRICTS, "Japan's voluntary export restraints on cars", "P", null),
    /**
     * Trade or finance cut off for political ends, and retaliation that names no instrument. Example: "US sanctions on
     * Russian oil".
     */
    SANCTION(Effect.RESTRICTS, "US sanctions on Russian oil", "E", null),
    /** A limit on investment from or in another country. Example: "US investment restrictions on China". */
    INVESTMENT_RESTRICTION(
            Effect.RESTRICTS, "US investment restrictions on China", "I", "FDI: Entry and ownership rule"),
    /**
     * State help to producers: packages, tax credits, grants, loans. Example: "Korea's 33 trillion won support package
     * for chipmakers".
     */
    SUBSIDY(Effect.SUPPORTS, "Korea's 33 trillion won support package for chipmakers", "L", "State aid, unspecified"),
    /** State help that depends on exporting. Example: "EU export subsidies for sugar". */
    EXPORT_SUBSIDY(Effect.SUPPORTS, "EU export subsidies for sugar", "P", "Other export incentive"),
    /** A technical rule or test that imports must meet. Example: "Japan's safety standards for imported cars". */
    TECHNICAL_BARRIER(
            Effect.RESTRICTS, "Japan's safety standards for imported cars", "B", "Technical barrier to trade"),
    /**
     * A rule on health of people, animals or plants that imports must meet. Example: "the EU's hormone ban on US beef".
     */
    SANITARY_MEASURE(Effect.RESTRICTS, "the EU's hormone ban on US beef", "A", "Sanitary and phytosanitary measure"),
    /**
     * A share of domestic input that is asked for, or knowledge that must be handed over. Example: "Indonesia's local
     * content requirements for smartphones".
     */
    LOCAL_CONTENT(
            Effect.RESTRICTS,
            "Indonesia's local content requirements for smartphones",
            "I",
            "Local content requirement"),
    /** Public purchasing closed to foreign bidders. Example: "US Buy American rules for steel". */
    PROCUREMENT(Effect.RESTRICTS, "US Buy American rules for steel", "M", "Public procurement localisation"),
    /** Carriage kept for domestic ships. Example: "the US Jones Act". */
    SHIPPING_RESTRICTION(Effect.RESTRICTS, "the US Jones Act", null, null),
    /** A charge on foreign ships in port. Example: "US port fees on Chinese ships". */
    PORT_FEE(Effect.RESTRICTS, "US port fees on Chinese ships", "F", null),
    /**
     * A domestic tax that falls on foreign goods or firms: digital taxes, carbon border taxes. Example: "France's
     * digital services tax on US companies".
     */
    INTERNAL_TAX(
            Effect.RESTRICTS, "France's digital services tax on US companies", "F", "Internal taxation of imports"),
    /** What makes a good count as one of a country. Example: "the US rules of origin for cars". */
    RULES_OF_ORIGIN(Effect.RESTRICTS, "the US rules of origin for cars", "O", null),
    /**
     * An act on the exchange rate, or the naming of a country as a currency manipulator. Example: "Washington named
     * China a currency manipulator".
     */
    CURRENCY_MEASURE(Effect.RESTRICTS, "Washington named China a currency manipulator", "G", null),
    /** An agreement on trade, with its parties as targets. Example: "a trade deal between Korea and the US". */
    TRADE_AGREEMENT(Effect.FREES, "a trade deal between Korea and the US", null, null),
    /**
     * A government's promise that its side will buy. Example: "Japan's commitment to purchase $8 billion of US farm
     * goods".
     */
    PURCHASE_COMMITMENT(Effect.FREES, "Japan's commitment to purchase $8 billion of US farm goods", null, null),
    /**
     * A government's promise that its side will invest. Example: "Korea's $350 billion investment pledge to the US".
     */
    INVESTMENT_COMMITMENT(Effect.FREES, "Korea's $350 billion investment pledge to the US", null, null),
    /** Any other barrier that is no tariff. Example: "Japan's non-tariff barriers to US goods". */
    OTHER_NON_TARIFF(
            Effect.RESTRICTS,
            "Japan's non-tariff barriers to US goods",
            null,
            "Import-related non-tariff measure, unspecified");

    /** What a measure does to trade. */
    public enum Effect {
        /** Hinders trade or investment. */
        RESTRICTS,
        /** Frees or enlarges it. */
        FREES,
        /** Helps domestic producers. */
        SUPPORTS
    }

    private final Effect effect;
    private final String example;
    private final @Nullable String mastChapter;
    private final @Nullable String intervention;

    MeasureType(Effect effect, String example, @Nullable String mastChapter, @Nullable String intervention) {
        this.effect = effect;
        this.example = example;
        this.mastChapter = mastChapter;
        this.intervention = intervention;
    }

    /** Whether such a measure restricts, frees or supports trade. */
    public Effect effect() {
        return effect;
    }

    /** A phrase that names such a measure: {@code "a 25% US tariff on Korean steel"}. */
    public String example() {
        return example;
    }

    /** The chapter of UNCTAD's classification of non-tariff measures, {@code "A"} to {@code "P"}, where one fits. */
    public Optional<String> mastChapter() {
        return Optional.ofNullable(mastChapter);
    }

    /** The intervention type of the Global Trade Alert, such as {@code "Import tariff"}, where one fits. */
    public Optional<String> interventionType() {
        return Optional.ofNullable(intervention);
    }
}
