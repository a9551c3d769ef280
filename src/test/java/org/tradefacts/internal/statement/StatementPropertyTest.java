package org.tradefacts.internal.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tradefacts.Span;
import org.tradefacts.Statement;

class StatementPropertyTest {

    private static final String[] PIECES = {
        "\"",
        "“",
        "”",
        "'",
        "‘",
        "’",
        "''",
        "``",
        ",",
        ".",
        "?",
        ":",
        ";",
        " - ",
        "—",
        "\n",
        "(",
        ")",
        "said",
        "told",
        "adding",
        "according to",
        "who",
        "that",
        "and",
        "while",
        "he",
        "They",
        "Lee",
        "Mr.",
        "the",
        "minister",
        "reporters",
        "on Monday",
        "of",
        "is",
        "not",
        "would",
        "urged",
        "Seoul",
        "to",
        "end",
        "duties",
        "warned of",
        "called",
        "'s",
        "in a statement",
        "12",
        "€",
        "İ",
        "\uD83D\uDE00"
    };

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join(" ", pieces));
    }

    @Provide
    Arbitrary<String> gluedTexts() {
        return Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join("", pieces));
    }

    @Property
    void everySpanGivesItsText(@ForAll("texts") String text) {
        check(text);
    }

    @Property
    void everySpanGivesItsTextWithoutBlanks(@ForAll("gluedTexts") String text) {
        check(text);
    }

    @Property(tries = 300)
    void anyTextIsRead(@ForAll String text) {
        check(text);
    }

    private static void check(String text) {
        List<Statement> statements = Pages.statements(text, List.of(Pages.person(text + " Lee", "", "Lee")));
        int previous = 0;
        for (Statement statement : statements) {
            assertThat(statement.span().start()).isGreaterThanOrEqualTo(previous);
            previous = statement.span().start();
            statement.content().forEach(span -> checkSpan(text, span));
            statement.speaker().ifPresent(span -> checkSpan(text, span));
            statement.cue().ifPresent(span -> checkSpan(text, span));
            assertThat(statement.content()).isSorted();
        }
    }

    private static void checkSpan(String text, Span span) {
        assertThat(text.substring(span.start(), span.end())).isEqualTo(span.text());
    }

    @Example
    void hostileTextsTakeTimeInProportionToTheirLength() {
        List<String> pieces = List.of(
                "\"",
                "“",
                "'",
                "\" ",
                " '",
                "said ",
                "he said ",
                "said, ",
                "\"no,\" he said, ",
                "Lee, who said, ",
                "and said that ",
                "according to the ",
                "while officials say ",
                "the head of ",
                "said: \"",
                ", adding ",
                "workers' 'x ",
                "the minister said \"it\" ",
                "- Lee - ",
                "would not say that he said ");
        assertTimeout(Duration.ofSeconds(60), () -> {
            for (String piece : pieces) {
                Pages.statements(piece.repeat(200_000 / piece.length()), List.of());
            }
            Pages.statements("\"".repeat(1_000_000), List.of());
        });
    }
}
