package org.tradefacts.internal.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words name people: sentences with square brackets round every mention. */
class MentionsTest {

    private static void check(String marked) {
        String text = marked.replace("[", "").replace("]", "");
        assertThat(Reading.marked(text)).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trade Minister [Cheong In-kyo] left for Washington.",
                "South Korea's President [Lee Jae-myung] met [Scott Bessent] on Tuesday.",
                "China's Premier [Li Qiang] and [Wang Yi] spoke to [Xi Jinping] by phone.",
                "Trade Minister [Rha Woong Bae] told the council; [Roh Tae Woo] did not.",
                "Vietnam's [Nguyen Xuan Phuc] signed the text.",
                "[Ishiba Shigeru] will visit Brussels, and [Shinzo Abe] did.",
                "European Commission President [Ursula von der Leyen] offered cuts; [von der Leyen] said so twice.",
                "EC Trade Commissioner [Willy De Clercq] wrote to [Clayton Yeutter].",
                "[Mohammed bin Salman] and [Recep Tayyip Erdogan] discussed wheat.",
                "President [Luiz Inacio Lula da Silva] called the duty unfair.",
                "Mexican President [Enrique Peña Nieto] agreed, and [Peña Nieto] signed.",
                "Sen. [Charles E. Grassley] of Iowa and Rep. [J. D. Hayworth] voted no.",
                "[Conan O'Brien] asked [Robert Kennedy Jr.] about it.",
                "Mr. [Trudeau] and Ms [Freeland] met Dr. [Anthony Fauci] and Sir [Keir Starmer].",
                "Presidents [Donald Trump] and [Xi Jinping] may meet.",
                "Samsung Electronics Co. Chairman [Lee Jae-yong], SK Group Chairman [Chey Tae-won] and others came.",
                "[Euphemia Zornova], a professor at the University of Oslo, disagreed.",
                "[Euphemia Zornova], 45, grows corn.",
                "\"No,\" said [Eppie Zornova].",
                "The chief cabinet secretary, [Kanezo Muraoka], reacted calmly.",
                "[Asha Quell] runs the mill. [Quell] said orders fell.",
                "[Trump]'s tariffs hurt, and [Trump] said they help.",
                "The administration of US President [Donald Trump] delayed the duties.",
                "[John Major] and [Larry King] talked.",
                "[Donald J. Trump] Announces Sweeping Tariffs On Imported Steel",
                "REPORTERS QUESTION PRESIDENT [REAGAN] OVER TRADE",
                "The mayor, [Michael Ceci] of Farrell, waited.",
            })
    void namesPeople(String marked) {
        check(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Trump administration raised the rate.",
                "The Trump tariffs and the Jones Act protect shipyards.",
                "General Electric and General Motors import steel.",
                "Morgan Stanley said profits fell at Wells Fargo and Goldman Sachs.",
                "Johnson & Johnson and Procter & Gamble raised prices.",
                "Ford builds trucks in Michigan for Ford dealers.",
                "Nippon Steel said it would buy U.S. Steel.",
                "San Francisco, Los Angeles and Virginia Beach import toys.",
                "The Smoot-Hawley Tariff Act of 1930 is taught at Johns Hopkins University.",
                "In March and April, South Korea and North Dakota traded soybeans.",
                "The Ministry of Trade, Industry and Energy said exports rose.",
                "Officials said Prime Minister's questions would be held on Boxing Day.",
                "Trade talks between Washington and Beijing resumed on Madison Avenue.",
                "The USS Abraham Lincoln sailed through the Taiwan Strait.",
                "Foreign ministers from Germany, France and Chad met in Abu Dhabi.",
                "Grace Period Ends For Steel Importers",
                "Will Tariffs Rise In May?",
                "The retailer Best Buy and the brewer Anheuser Busch protested.",
                "White House Press Office, Rose Garden",
                "Analysts at Piper Sandler and James Capel and Co. were doubtful.",
                "JAPAN MOVES TO TIGHTEN CHIP-EXPORT CURBS",
                "The Dow Jones Industrial Average fell after Labor Day.",
                "Hepatitis B vaccines are free of duty under Annex A Part One.",
                "The president met the trade minister and a spokesman.",
                "Hong Kong and Macao are special administrative regions.",
                "The Obama-era rule was dropped.",
                "Photo: Andy Zornov/Pool via Reuters",
            })
    void namesNobody(String text) {
        check(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(Trade Minister [Cheong In-kyo]) said",
                "\u201cTrade Minister [Cheong In-kyo]\u201d said",
                "— Trade Minister [Cheong In-kyo] — said",
                "Trade Minister [Cheong In-kyo]'s plan",
                "Trade Minister [Cheong In-kyo]’s plan",
                "Trade Minister [Cheong In-kyo].",
                "one\nTrade Minister [Cheong In-kyo]\ntwo",
                "told Trade Minister [Cheong In-kyo], 61, that",
            })
    void anySurroundings(String marked) {
        check(marked);
    }
}
