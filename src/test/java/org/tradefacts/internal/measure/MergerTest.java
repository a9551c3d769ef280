package org.tradefacts.internal.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which phrases of several sentences name one measure. */
class MergerTest {

    @Test
    @DisplayName("'the tariffs', 'the levies' and 'the measure' go to the measure named before")
    void pointsBack() {
        assertThat(Sentences.lines("Washington imposed a 25% tariff on Korean cars in April. The levies hit Hyundai. "
                        + "The measure was suspended in July."))
                .isEqualTo("TARIFF US>KR 25% cars:87 SUSPENDED IMPOSED@2025-04/US SUSPENDED@2025-07/US");
    }

    @Test
    @DisplayName("other goods, rates or imposers make another measure")
    void tellsApart() {
        assertThat(Sentences.lines("The US put 50% tariffs on Indian steel. It plans 10% tariffs on Indian shrimp. "
                        + "India responded with tariffs on American almonds."))
                .isEqualTo("TARIFF US>IN 50% steel:72 IN_FORCE IMPOSED/US; "
                        + "TARIFF US>IN 10% shrimp:03 ANNOUNCED ANNOUNCED/US; "
                        + "TARIFF IN>US almonds:08 IN_FORCE IMPOSED/IN");
    }

    @Test
    @DisplayName("an agreement keeps its parties under its name, its short name and 'the deal'")
    void agreements() {
        assertThat(Sentences.lines("Leaders signed the United States-Mexico-Canada Agreement, or USMCA, in November. "
                        + "The deal replaces Nafta. The USMCA took effect in 2020."))
                .startsWith("TRADE_AGREEMENT ?>CA,MX,US IN_FORCE SIGNED")
                .contains("TAKES_EFFECT@2020");
    }

    @Test
    @DisplayName("the same event told again is told once, with its date")
    void tellsOnce() {
        assertThat(Sentences.lines("Japan imposed quotas on Chinese eels. Japan imposed the quotas on July 1."))
                .contains("IMPOSED@2025-07-01/JP")
                .containsOnlyOnce("IMPOSED");
    }

    @Test
    @DisplayName("talk of tariffs with no imposer and no act is no measure")
    void generalTalk() {
        assertThat(Sentences.lines(
                        "Tariffs are taxes. Most economists dislike tariffs on cars. Duties on goods raise prices."))
                .isEmpty();
    }

    @Test
    @DisplayName("a title's duties are the one measure below that they can mean, by whatever name")
    void titles() {
        String text = "India imposes duties on Chinese tyres\n"
                + "NEW DELHI, Aug. 4 - India imposed anti-dumping duties of 12% on bus tyres from China on Monday.";
        assertThat(Sentences.page(text))
                .isEqualTo("ANTI_DUMPING IN>CN 12% bus tyres:40 IN_FORCE IMPOSED@2025-08-04/IN");
        assertThat(Sentences.page(text.replace("India imposes", "Brazil imposes")))
                .startsWith("TARIFF BR>CN");
        assertThat(Sentences.page(text.replace("Chinese tyres", "Thai tyres"))).startsWith("TARIFF IN>TH");
    }

    @Test
    @DisplayName("a measure that another country's sentence names is not the imposer's of the one before")
    void otherSpeakers() {
        assertThat(Sentences.lines("Canada put a 35% tariff on Russian goods in March. "
                        + "The White House said duties on raw aluminium would climb to 11%."))
                .isEqualTo("TARIFF CA>RU 35% Russian goods: IN_FORCE IMPOSED@2025-03/CA; "
                        + "TARIFF ?> 11% aluminium:76 ANNOUNCED RAISED");
    }
}
