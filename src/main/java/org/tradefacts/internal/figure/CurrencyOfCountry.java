package org.tradefacts.internal.figure;

import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tradefacts.internal.lexicon.Countries;
import org.tradefacts.internal.lexicon.Phrases;
import org.tradefacts.internal.text.Document;
import org.tradefacts.internal.text.Tokens;

/**
 * Settles a currency name that several countries share by the country the article names: "pesos" beside "Mexico" are
 * MXN. Where it names none of the candidates' countries, or more than one, the currency stays open.
 */
final class CurrencyOfCountry {

    private final Countries countries;

    CurrencyOfCountry(Countries countries) {
        this.countries = countries;
    }

    /** The codes of the countries that a document names. */
    Set<String> named(Document document) {
        Set<String> codes = new HashSet<>();
        Tokens tokens = document.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.capitalised(i)) {
                Phrases.Match<Countries.Place> place = countries.phrases().longestAt(tokens.words(), i, tokens.size());
                if (place != null) {
                    codes.add(place.value().code());
                }
            }
        }
        return codes;
    }

    /**
     * The one of several currencies whose country is among those named. The first two letters of a currency's ISO 4217
     * code are its country's ISO 3166 code.
     */
    static Optional<Currency> settle(Set<String> named, List<Currency> candidates) {
        List<Currency> meant = candidates.stream()
                .filter(currency -> named.contains(currency.getCurrencyCode().substring(0, 2)))
                .limit(2)
                .toList();
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }
}
