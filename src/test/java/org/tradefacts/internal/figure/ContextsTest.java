package org.tradefacts.internal.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tradefacts.Bound;
import org.tradefacts.Figure;
import org.tradefacts.FigureFinder;
import org.tradefacts.MonetaryFigure;

/** What sentences say of their figures: bound, change, subject, holder, period, conversion. */
class ContextsTest {

    private static final Pattern MARK = Pattern.compile("\\[([^|\\]]++)\\|([^\\]]++)\\]");
    private static final Pattern COMMA = Pattern.compile("(?<=\\d),(?=\\d)");

    static Stream<String> sentences() {
        return Corpus.lines("contexts.txt").stream();
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void readsTheSentence(String marked) {
        String sentence = MARK.matcher(marked).replaceAll(match -> Matcher.quoteReplacement(match.group(1)));
        List<Figure> figures = FigureFinder.standard().find(sentence);
        assertThat(mark(sentence, figures)).isEqualTo(withoutCommas(marked));
    }

    /** The commas of values are for the reader's eye. */
    private static String withoutCommas(String marked) {
        return MARK.matcher(marked)
                .replaceAll(match -> Matcher.quoteReplacement("[" + match.group(1) + "|"
                        + COMMA.matcher(match.group(2)).replaceAll("") + "]"));
    }

    private static String mark(String sentence, List<Figure> figures) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (Figure figure : figures) {
            out.append(sentence, at, figure.span().start())
                    .append('[')
                    .append(figure.span().text())
                    .append('|')
                    .append(COMMA.matcher(String.join("; ", parts(figure, figures)))
                            .replaceAll(""))
                    .append(']');
            at = figure.span().end();
        }
        return out.append(sentence.substring(at)).toString();
    }

    private static List<String> parts(Figure figure, List<Figure> all) {
        List<String> parts = new ArrayList<>();
        parts.add(figure.toString());
        if (figure.bound() != Bound.EXACT) {
            parts.add(figure.bound().toString());
        }
        figure.change().ifPresent(change -> parts.add(change.toString()));
        figure.subject().ifPresent(subject -> parts.add("of " + subject.text()));
        figure.holder().ifPresent(holder -> parts.add("by " + holder.text()));
        figure.period().ifPresent(period -> parts.add("in " + period.iso()));
        if (figure instanceof MonetaryFigure money && money.convertedFrom().isPresent()) {
            parts.add("converts "
                    + all.get(money.convertedFrom().getAsInt()).span().text());
        }
        return parts;
    }
}
