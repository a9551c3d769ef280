package org.tradefacts.examples;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tradefacts.Article;
import org.tradefacts.MonetaryFigure;
import org.tradefacts.TradeFacts;

/**
 * What an article converts, and the exchange rate that it implies: 33 trillion won ($23 billion) is 1435 won a dollar.
 */
public final class ExchangeRates {

    private static final MathContext FOUR_DIGITS = new MathContext(4);

    public static void main(String[] args) throws IOException {
        TradeFacts reader = TradeFacts.create();
        for (String page : new String[] {"cars", "steel"}) {
            Article article = reader.read(Files.readString(Path.of("articles", page + ".txt")));
            for (MonetaryFigure money : article.figures(MonetaryFigure.class)) {
                money.convertedFrom().ifPresent(index -> {
                    // The index counts in all figures of the article; what is converted is always money.
                    MonetaryFigure original = (MonetaryFigure) article.figures().get(index);
                    print(original, money);
                });
            }
        }
    }

    private static void print(MonetaryFigure original, MonetaryFigure converted) {
        BigDecimal rate =
                original.amount().orElseThrow().divide(converted.amount().orElseThrow(), FOUR_DIGITS);
        System.out.println(original.span().text() + " = " + converted.span().text() + ": "
                + rate.toPlainString() + " "
                + original.currency().orElseThrow().getCurrencyCode() + " for 1 "
                + converted.currency().orElseThrow().getCurrencyCode());
    }
}
