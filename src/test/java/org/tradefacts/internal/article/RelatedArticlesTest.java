package org.tradefacts.internal.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RelatedArticlesTest {

    private static final String LEAD = "The ministry said on Friday that it would cut duties on steel by half.";
    private static final String OTHER = "Battery makers asked for $5 billion. (Yonhap)";

    @Test
    void eachTitleBelowTheHeadingBeginsAnArticle() {
        String page = "Steel duties to fall\n" + LEAD
                + "\nRelated Articles\nBattery makers ask for aid\nBattery makers ask for aid\n"
                + "The Example Herald\n8 hours ago\n" + OTHER
                + "\nChip makers ask for more aid\nChip makers ask for more aid\n" + LEAD
                + "\nDownload the app\nIt is free.";
        PageLayout layout = Outlines.read(page);
        assertThat(Outlines.of(layout).lines().map(l -> l.substring(0, Math.min(40, l.length()))))
                .containsExactly(
                        "HEADLINE Steel duties to fall",
                        "BODY The ministry said on Friday that it",
                        "BOILERPLATE Related Articles",
                        "RELATED Battery makers ask for aid / Bat",
                        "RELATED Chip makers ask for more aid / C",
                        "BOILERPLATE Download the app / It is fre");
        assertThat(Outlines.of(layout.related().get(0))).isEqualTo("""
                        HEADLINE Battery makers ask for aid
                        BOILERPLATE Battery makers ask for aid
                        CREDIT The Example Herald
                        BOILERPLATE 8 hours ago
                        BODY Battery makers asked for $5 billion.
                        CREDIT (Yonhap)""");
        assertThat(Outlines.texts(layout.related().get(0).credits())).isEqualTo("The Example Herald, Yonhap");
        assertThat(layout.credits()).isEmpty();
    }

    @Test
    void titlesAloneAreArticlesToo() {
        PageLayout layout = Outlines.read("Steel duties to fall\n" + LEAD
                + "\nYou may also like\nBattery makers ask for aid\nChip makers ask for more aid");
        assertThat(layout.related())
                .extracting(r -> r.headline().orElseThrow().text())
                .containsExactly("Battery makers ask for aid", "Chip makers ask for more aid");
    }

    @Test
    void linksInTheMiddleOfAnArticleAreBoilerplate() {
        PageLayout layout = Outlines.read("Steel duties to fall\n" + LEAD
                + "\nRelated Articles\nBattery makers ask for aid\n" + LEAD + "\n" + LEAD + "\n" + LEAD);
        assertThat(layout.related()).isEmpty();
        assertThat(Outlines.of(layout)).contains("BOILERPLATE Related Articles / Battery makers ask for aid\nBODY");
        assertThat(Outlines.of("Steel duties to fall\n" + LEAD + "\nRelated: Battery makers ask for aid\n" + LEAD))
                .contains("BOILERPLATE Related: Battery makers ask for aid\nBODY");
    }
}
