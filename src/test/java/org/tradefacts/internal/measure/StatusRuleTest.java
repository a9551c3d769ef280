package org.tradefacts.internal.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far a matter has gone: what the words before an act make of it, and the status that follows. */
class StatusRuleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            imposed                        | IN_FORCE IMPOSED/US
            has slapped                    | IN_FORCE IMPOSED/US
            will impose                    | ANNOUNCED ANNOUNCED/US
            plans to impose                | ANNOUNCED ANNOUNCED/US
            announced                      | ANNOUNCED ANNOUNCED/US
            is considering                 | CONSIDERED CONSIDERED/US
            may impose                     | CONSIDERED CONSIDERED/US
            threatened to impose           | CONSIDERED THREATENED/US
            proposed                       | CONSIDERED PROPOSED/US
            raised                         | IN_FORCE RAISED/US
            plans to raise                 | ANNOUNCED RAISED/US
            cut                            | IN_FORCE LOWERED/US
            suspended                      | SUSPENDED SUSPENDED/US
            delayed                        | SUSPENDED DELAYED/US
            extended the suspension of     | SUSPENDED EXTENDED/US
            lifted                         | ENDED LIFTED/US
            will lift                      | IN_FORCE LIFTED/US
            is considering lifting         | IN_FORCE CONSIDERED/US
            refused to lift                | IN_FORCE
            did not lift                   | IN_FORCE
            """)
    void followsFromThePredicate(String predicate, String expected) {
        assertThat(Sentences.lines("Washington " + predicate + " its tariffs on Korean steel."))
                .isEqualTo("TARIFF US>KR steel:72 " + expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            signed                  | ANNOUNCED SIGNED
            have reached            | ANNOUNCED AGREED
            could reach             | CONSIDERED CONSIDERED
            are negotiating         | CONSIDERED NEGOTIATED
            agreed to work toward   | CONSIDERED NEGOTIATED
            """)
    void ofAgreements(String predicate, String expected) {
        assertThat(Sentences.lines("Seoul and Washington " + predicate + " a trade agreement."))
                .startsWith("TRADE_AGREEMENT ?>KR,US " + expected);
    }
}
