package org.tradefacts.examples;

import org.tradefacts.Bound;
import org.tradefacts.Figure;
import org.tradefacts.FigureFinder;
import org.tradefacts.FigureFormatException;
import org.tradefacts.MonetaryFigure;
import org.tradefacts.Percentage;
import org.tradefacts.Span;

/** Finds the figures of sentences that stand in no article, and reads figures that stand alone. */
public final class FiguresOfASentence {

    public static void main(String[] args) {
        print("The US trade deficit with Korea reached about $55.7 billion in 2024.");
        print("Its market share fell from 12.3 percent to 10.2 percent.");
        print("Duties of 10 to 25 percent were paused for 90 days, which saved more than 28,000 jobs.");
        print("The G7 met on July 8 about Section 232."); // nothing

        MonetaryFigure money = MonetaryFigure.parse("US$44 billion");
        System.out.println(money.amount().orElseThrow() + " " + money.currency().orElseThrow());
        System.out.println(Percentage.parse("half a percentage point"));
        try {
            MonetaryFigure.parse("44 percent");
        } catch (FigureFormatException e) {
            System.out.println(e.getMessage());
        }
    }

    private static void print(String sentence) {
        System.out.println(sentence);
        for (Figure figure : FigureFinder.standard().find(sentence)) {
            StringBuilder line = new StringBuilder("  " + figure);
            if (figure.bound() != Bound.EXACT) {
                line.append(", ").append(figure.bound());
            }
            figure.change().ifPresent(change -> line.append(", ").append(change));
            figure.subject()
                    .map(Span::text)
                    .ifPresent(subject -> line.append(", of: ").append(subject));
            figure.period().ifPresent(period -> line.append(", in ").append(period));
            System.out.println(line);
        }
    }
}
