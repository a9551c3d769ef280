package org.tradefacts.internal.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradefacts.Section.Kind;
import org.tradefacts.Span;

class PageReaderTest {

    private static final String LEAD = "The ministry said on Friday that it would cut duties on steel by half.";
    private static final String MORE = "Talks with the other side would go on in June, a spokesperson said.";

    @Test
    void articleBetweenMenuAndFooter() {
        String page = String.join(
                "\n",
                "Home",
                "World",
                "Business",
                "Seoul to offer tax credits for chip makers | The Example Times",
                "By Jane Doe",
                "Published: May 9, 2025 10:30 a.m. KST",
                "Share",
                LEAD,
                "Advertisement",
                MORE,
                "Sign up for our daily newsletter",
                "Copyright 2025 The Example Times. All rights reserved.");
        assertThat(Outlines.of(page))
                .isEqualTo(
                        String.join(
                                "\n",
                                "BOILERPLATE Home / World / Business",
                                "HEADLINE Seoul to offer tax credits for chip makers",
                                "CREDIT | The Example Times",
                                "BYLINE By Jane Doe",
                                "CREDIT Published: May 9, 2025 10:30 a.m. KST",
                                "BOILERPLATE Share",
                                "BODY " + LEAD,
                                "BOILERPLATE Advertisement",
                                "BODY " + MORE,
                                "BOILERPLATE Sign up for our daily newsletter / Copyright 2025 The Example Times. All rights reserved."));
    }

    @Test
    void headlinePrintedTwiceCountsOnce() {
        String page = "logo\nSteel duties to fall\n\nSteel duties to fall\n\n" + LEAD;
        assertThat(Outlines.of(page))
                .isEqualTo("BOILERPLATE logo\nHEADLINE Steel duties to fall\nBOILERPLATE Steel duties to fall\nBODY "
                        + LEAD);
    }

    @Test
    void headlineWithFullStop() {
        assertThat(Outlines.of("Minister Seeks New Markets For Steel.\n" + LEAD))
                .startsWith("HEADLINE Minister");
        assertThat(Outlines.of("Duties to fall in June.\nOSLO, Norway (AP) — " + LEAD))
                .startsWith("HEADLINE Duties");
        assertThat(Outlines.of("Duties will fall in June.\n" + LEAD)).startsWith("BODY Duties");
    }

    @Test
    void textThatOpensWithDatelineHasNoHeadline() {
        PageLayout layout = Outlines.read("SEOUL: " + LEAD + "\n" + MORE);
        assertThat(layout.headline()).isEmpty();
        assertThat(layout.dateline()).contains(new Span(0, "SEOUL"));
        assertThat(layout.sections()).extracting(s -> s.kind()).containsOnly(Kind.BODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$44 billion",
                "Tariffs rise to 25 percent",
                "Tariffs rose to 25 percent on Monday.",
                "a lower-cased line , tokenised",
                "Analysis: is this the end?",
                "x"
            })
    void oneLineIsOneParagraph(String page) {
        assertThat(Outlines.of(page)).isEqualTo("BODY " + page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "\r\n \t\r\n"})
    void blankPageHasNoSections(String page) {
        assertThat(Outlines.read(page).sections()).isEmpty();
    }

    @Test
    void signsAloneAreBoilerplate() {
        assertThat(Outlines.of("<!-- -->")).isEqualTo("BOILERPLATE <!-- -->");
        assertThat(Outlines.of(LEAD + "\n* * *\n" + MORE)).contains("\nBOILERPLATE * * *\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\n\n", "\r\n\r\n"})
    void anyLineEndWillDo(String end) {
        assertThat(Outlines.of("Steel duties to fall" + end + LEAD + end + MORE + end))
                .isEqualTo("HEADLINE Steel duties to fall\nBODY " + LEAD + "\nBODY " + MORE);
    }

    @Test
    void wrappedTextIsJoined() {
        String page = """
                Exports of the country fell by three percent in May as tariffs on
                cars and steel began to bite, the trade ministry said on
                Monday in a statement.

                The ministry said that it would ask for an exemption and that
                talks would go on in Washington this week.
                """;
        assertThat(Outlines.read(page).sections())
                .hasSize(2)
                .extracting(s -> s.kind())
                .containsOnly(Kind.BODY);
    }

    @Test
    void itemsOfListAreNotJoined() {
        String page = LEAD
                + "\nThese goods will be exempt from the new duty for a year:\ncertain critical minerals and energy products;"
                + "\ncertain electronics; and\nnatural resources that cannot be mined at home.";
        assertThat(Outlines.read(page).sections()).hasSize(5);
    }

    @Test
    void subheadingsAndLists() {
        String page = String.join(
                "\n",
                "Steel duties to fall",
                LEAD,
                "Why the rush?",
                MORE,
                "Trade flows",
                MORE,
                "Malaria kits",
                "Chain saws",
                "Cash registers",
                MORE,
                "He said:",
                MORE,
                "With wire services");
        assertThat(Outlines.of(page))
                .isEqualTo(String.join(
                        "\n",
                        "HEADLINE Steel duties to fall",
                        "BODY " + LEAD,
                        "SUBHEADING Why the rush?",
                        "BODY " + MORE,
                        "SUBHEADING Trade flows",
                        "BODY " + MORE,
                        "BODY Malaria kits",
                        "BODY Chain saws",
                        "BODY Cash registers",
                        "BODY " + MORE,
                        "BODY He said:",
                        "BODY " + MORE,
                        "BOILERPLATE With wire services"));
    }

    @Test
    void nothingBelowCommentsIsRead() {
        assertThat(Outlines.of("Steel duties to fall\n" + LEAD + "\n" + MORE + "\nComments\nI pay $5 more.\nSo do I."))
                .endsWith("BOILERPLATE Comments / I pay $5 more. / So do I.");
        assertThat(Outlines.of("Steel duties to fall\n" + LEAD + "\nComments\n" + MORE + "\n" + MORE + "\n" + MORE))
                .endsWith("BODY " + MORE);
    }
}
