package org.tradefacts.internal.figure;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tradefacts.DateMention;
import org.tradefacts.Figure;
import org.tradefacts.Span;
import org.tradefacts.internal.lexicon.Countries;
import org.tradefacts.internal.lexicon.Vocabulary;
import org.tradefacts.internal.text.Document;
import org.tradefacts.internal.text.NounPhrases;

/**
 * Finds the figures of a document, with what their sentences say of them. The rules are described where they are kept:
 * amounts and their units at {@link AmountReader}, ranges, lists and counts at {@link FigureScanner}, ratios at
 * {@link RatioReader}, bounds at {@link Bounds}, old and new values at {@link Changes}, prices at {@link PerUnits},
 * conversions at {@link Conversions}, subjects at {@link Subjects}, holders at {@link Holders}, periods at
 * {@link Periods}.
 *
 * <p>Thread-safe once the vocabulary is frozen.
 */
public final class FigureExtractor {

    private final FigureScanner scanner;
    private final Conversions conversions;
    private final Subjects subjects;
    private final Holders holders;
    private final Periods periods;
    private final CurrencyOfCountry countries;

    /**
     * An extractor that knows the words of {@code vocabulary}, which it adds its own to.
     *
     * @param home the currency of a bare {@code $}
     */
    public FigureExtractor(Vocabulary vocabulary, Countries countries, Currency home) {
        NumberWords words = new NumberWords(vocabulary);
        Units units = new Units(vocabulary);
        AmountReader amounts = new AmountReader(
                vocabulary, words, new NumeralReader(vocabulary, words), units, new Currencies(vocabulary));
        Changes changes = new Changes(vocabulary);
        scanner = new FigureScanner(
                vocabulary,
                amounts,
                new RatioReader(vocabulary, words),
                new CountedNouns(vocabulary),
                new Bounds(vocabulary),
                changes,
                units,
                new FigureFactory(Optional.of(home)));
        this.countries = new CurrencyOfCountry(countries);
        conversions = new Conversions(vocabulary);
        NounPhrases phrases = new NounPhrases(vocabulary);
        subjects = new Subjects(vocabulary, phrases, changes);
        holders = new Holders(vocabulary, phrases);
        periods = new Periods(vocabulary);
    }

    /**
     * The figures of a document in text order.
     *
     * @param dates the dates found in it, in text order, whose words are no figures
     */
    public List<Figure> extract(Document document, List<DateMention> dates) {
        List<Draft> drafts = drafts(document, dates);
        Set<String> named = drafts.stream().anyMatch(Draft::isOpen) ? countries.named(document) : Set.of();
        return drafts.stream().map(draft -> draft.finish(named)).collect(ImmutableList.toImmutableList());
    }

    /**
     * The stretch of text that each figure takes with the words that bound it or say what it is for, in text order:
     * {@code at least $5 a barrel}, where the figure itself is {@code $5}.
     */
    public List<Span> wordings(Document document, List<DateMention> dates) {
        return drafts(document, dates).stream()
                .map(draft -> document.span(draft.lead, draft.behind))
                .collect(ImmutableList.toImmutableList());
    }

    private List<Draft> drafts(Document document, List<DateMention> dates) {
        DateTokens dateTokens = new DateTokens(document, dates);
        List<Draft> all = new ArrayList<>();
        List<Draft> drafts = new ArrayList<>();
        for (int sentence = 0; sentence < document.sentences(); sentence++) {
            int from = document.sentenceStart(sentence);
            int to = document.sentenceEnd(sentence);
            scan(document, from, to, dateTokens, drafts);
            if (!drafts.isEmpty()) {
                conversions.link(document, drafts, all.size());
                subjects.find(document, drafts, from, to, dateTokens);
                holders.find(document, drafts, from, to);
                periods.find(document, drafts, from, to, dateTokens);
                all.addAll(drafts);
                drafts.clear();
            }
        }
        return all;
    }

    private void scan(Document document, int from, int to, DateTokens dates, List<Draft> out) {
        int i = from;
        int nextDate = dates.nextStart(from);
        while (i < to) {
            if (i >= nextDate) {
                i = Math.max(i + 1, dates.endOf(nextDate));
                nextDate = dates.nextStart(i);
                continue;
            }
            int limit = Math.min(to, nextDate);
            i = scanner.canBegin(document, i, limit) ? scanner.read(document, i, from, limit, out) : i + 1;
        }
    }
}
