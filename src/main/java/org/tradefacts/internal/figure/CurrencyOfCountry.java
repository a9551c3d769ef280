package org.tradefacts.internal.figure;

import java.util.BitSet;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
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

    Optional<Currency> settle(Document document, List<Currency> candidates) {
        BitSet named = new BitSet();
        Tokens tokens = document.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.capitalised(i)) {
                Phrases.Match<Countries.Place> place = countries.phrases().longestAt(tokens.words(), i, tokens.size());
                if (place != null) {
                    for (int c = 0; c < candidates.size(); c++) {
                        // The first two letters of a currency's ISO 4217 code are its country's ISO 3166 code.
                        if (candidates
                                .get(c)
                                .getCurrencyCode()
                                .startsWith(place.value().code())) {
                            named.set(c);
                        }
                    }
                }
            }
        }
        return named.cardinality() == 1 ? Optional.of(candidates.get(named.nextSetBit(0))) : Optional.empty();
    }
}
