package org.tradefacts.internal.figure;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.BitSet;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tradefacts.internal.lexicon.Phrases;
import org.tradefacts.internal.lexicon.TokenScanner;
import org.tradefacts.internal.lexicon.Tsv;
import org.tradefacts.internal.lexicon.Vocabulary;
import org.tradefacts.internal.text.Document;
import org.tradefacts.internal.text.Tokens;
import org.tradefacts.internal.text.WordClass;

/**
 * Currencies by sign ({@code US$}, {@code Rs}), name ({@code won}, {@code Hong Kong dollars}) and ISO 4217 code
 * ({@code CHF}), from {@code currencies.tsv}.
 */
final class Currencies {

    /**
     * A way to print a currency.
     *
     * @param candidates the currencies it can mean: one for most, several for "pesos", none for the home currency
     * @param hundredth whether it names the hundredth part
     * @param printed the wording, as a sign must be printed
     */
    record Money(List<Currency> candidates, boolean hundredth, String printed) {

        /** Whether it stands for the caller's home currency: a bare {@code $}, "dollars", "cents". */
        boolean isHome() {
            return candidates.isEmpty();
        }
    }

    private static final Splitter PLURAL = Splitter.on(':').limit(2);
    private static final Splitter COMMA = Splitter.on(',');

    /** Codes that are words when a headline is printed in capitals. */
    private static final ImmutableSet<String> WORDS_TOO = ImmutableSet.of(
            "ALL", "BAM", "COP", "CUP", "GEL", "LAK", "LSD", "MAD", "MOP", "PEN", "RON", "SOS", "STD", "TOP", "TRY");

    private final Phrases<Money> signs;
    private final Phrases<Money> names;
    private final Phrases<Money> codeWords;
    private final BitSet openers = new BitSet();

    Currencies(Vocabulary vocabulary) {
        this(vocabulary, Tsv.read(Currencies.class, "currencies.tsv", 4));
    }

    Currencies(Vocabulary vocabulary, List<Tsv.Row> rows) {
        signs = new Phrases<>(vocabulary);
        names = new Phrases<>(vocabulary);
        codeWords = new Phrases<>(vocabulary);
        for (Tsv.Row row : rows) {
            List<Currency> candidates = row.parse(0, Currencies::candidates);
            for (String sign : row.list(1)) {
                openers.set(vocabulary.add(TokenScanner.split(sign).get(0)));
                add(signs, row, sign, new Money(candidates, false, sign));
            }
            addNames(row, row.list(2), new Money(candidates, false, ""));
            if (!row.text(3).equals("-")) {
                addNames(row, row.list(3), new Money(candidates, true, ""));
            }
        }
        Set<String> all = new TreeSet<>();
        Currency.getAvailableCurrencies().forEach(currency -> all.add(currency.getCurrencyCode()));
        for (String code : all) {
            Money money = new Money(List.of(Currency.getInstance(code)), false, code);
            codeWords.add(code, money);
            openers.set(vocabulary.add(code));
        }
    }

    private static List<Currency> candidates(String cell) {
        if (cell.equals("HOME")) {
            return List.of();
        }
        String codes = cell.startsWith("?:") ? cell.substring(2) : cell;
        return COMMA.splitToStream(codes).map(Currency::getInstance).toList();
    }

    private void addNames(Tsv.Row row, List<String> wordings, Money money) {
        for (String wording : wordings) {
            List<String> forms = PLURAL.splitToList(wording);
            String singular = forms.get(0);
            add(names, row, singular, money);
            String plural = forms.size() > 1 ? forms.get(1) : singular.length() > 2 ? singular + "s" : singular;
            if (!plural.equals(singular)) {
                add(names, row, plural, money);
            }
        }
    }

    private static void add(Phrases<Money> phrases, Tsv.Row row, String wording, Money money) {
        phrases.add(wording, money).ifPresent(other -> {
            throw row.error(wording + " stands twice");
        });
    }

    /** The words that may begin a sign or code. */
    BitSet openers() {
        return openers;
    }

    /**
     * The sign or code before digits that begins at a token, or null: {@code US$} 44, {@code Rs} 500, {@code USD} 5.
     */
    Phrases.@Nullable Match<Money> before(Document document, int i, int limit) {
        Tokens tokens = document.tokens();
        Phrases.Match<Money> sign = signs.longestAt(tokens.words(), i, limit);
        if (sign != null && isPrinted(document, i, sign)) {
            return sign;
        }
        return code(document, i);
    }

    /** The name, code or sign behind a number, or null: 33 trillion {@code won}, 5 {@code USD}, 44{@code €}. */
    Phrases.@Nullable Match<Money> after(Document document, int i, int limit) {
        Tokens tokens = document.tokens();
        Phrases.Match<Money> name = names.longestAt(tokens.words(), i, limit);
        if (name != null) {
            boolean letters = name.value().hundredth() && tokens.end(i) - tokens.start(i) == 1;
            return letters && !tokens.glued(i) ? null : name;
        }
        Phrases.Match<Money> sign = signs.longestAt(tokens.words(), i, limit);
        if (sign != null
                && isPrinted(document, i, sign)
                && (tokens.glued(i) || endsThere(tokens, i + sign.length(), limit))) {
            return sign;
        }
        return i + 1 < limit && tokens.is(i + 1, Tokens.Kind.NUMBER) && tokens.glued(i + 1) ? null : code(document, i);
    }

    /**
     * A sign behind a blank belongs to what stands before it only where no amount follows it: 44 €, 10 $ 30 $, not 44
     * $5.
     */
    private static boolean endsThere(Tokens tokens, int next, int limit) {
        return next >= limit
                || !tokens.is(next, Tokens.Kind.NUMBER)
                || (next + 1 < limit && tokens.is(next + 1, Tokens.Kind.CURRENCY));
    }

    /**
     * Whether a sign is printed as its row says: the first letter alike and all in one, {@code Rs} but not {@code rs}.
     * Letters may also stand apart from a dollar sign, {@code HK $3.7 billion}, unless they are a word: {@code a $6
     * fee}.
     */
    private static boolean isPrinted(Document document, int i, Phrases.Match<Money> sign) {
        Tokens tokens = document.tokens();
        int last = i + sign.length() - 1;
        for (int at = i + 1; at <= last; at++) {
            if (!tokens.glued(at)) {
                WordClass wordClass = document.wordClass(i);
                return tokens.is(last, Tokens.Kind.CURRENCY)
                        && wordClass != WordClass.DETERMINER
                        && wordClass != WordClass.PRONOUN;
            }
        }
        return tokens.first(i) == sign.value().printed().charAt(0);
    }

    private Phrases.@Nullable Match<Money> code(Document document, int i) {
        Tokens tokens = document.tokens();
        if (tokens.end(i) - tokens.start(i) != 3 || !tokens.is(i, Tokens.Kind.WORD)) {
            return null;
        }
        Phrases.Match<Money> code = codeWords.longestAt(tokens.words(), i, i + 1);
        if (code != null && i + 1 < tokens.size() && tokens.isSign(i + 1, '$') && tokens.glued(i + 1)) {
            return new Phrases.Match<>(code.value(), 2);
        }
        return code == null
                        || !tokens.allCapitals(i)
                        || document.wordClass(i) != WordClass.NOUN
                        || (WORDS_TOO.contains(code.value().printed())
                                && (isShouted(tokens, i - 1) || isShouted(tokens, i + 2)))
                ? null
                : code;
    }

    /** Whether a token is a longer word in capitals, as in an old headline, where TOP and CUP are no currencies. */
    private static boolean isShouted(Tokens tokens, int i) {
        return i >= 0 && i < tokens.size() && tokens.allCapitals(i) && tokens.end(i) - tokens.start(i) > 3;
    }
}
