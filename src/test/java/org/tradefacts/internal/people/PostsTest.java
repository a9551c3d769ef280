package org.tradefacts.internal.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The posts of a person as "title / organisation / country / tenure / sphere". */
class PostsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            South Korean Trade Minister Cheong In-kyo spoke.         | Cheong In-kyo | Trade Minister / - / KR / CURRENT / GOVERNMENT
            US Treasury Secretary Scott Bessent spoke.               | Scott Bessent | Treasury Secretary / - / US / CURRENT / GOVERNMENT
            Former US Treasury Secretary Jack Lew spoke.             | Jack Lew      | Treasury Secretary / - / US / FORMER / GOVERNMENT
            South Korea's newly elected President Lee Jae-myung rang. | Lee Jae-myung | President / - / KR / CURRENT / GOVERNMENT
            US President-elect Joe Biden spoke.                      | Joe Biden     | President / - / US / ELECT / GOVERNMENT
            Acting White House chief of staff Mick Mulvaney spoke.   | Mick Mulvaney | chief of staff / White House / US / ACTING / GOVERNMENT
            Then-Attorney General Jeff Sessions of the United States wrote. | Jeff Sessions | Attorney General / - / US / FORMER / GOVERNMENT
            Chinese Vice Premier Liu He left.                        | Liu He        | Vice Premier / - / CN / CURRENT / GOVERNMENT
            Fed Chairman Jerome Powell spoke.                        | Jerome Powell | Chairman / Fed / US / CURRENT / CENTRAL_BANK
            EU Trade Commissioner Maros Sefcovic flew home.          | Maros Sefcovic | Trade Commissioner / EU / EU / CURRENT / GOVERNMENT
            Sen. Chuck Grassley objected.                            | Chuck Grassley | Sen. / - / US / CURRENT / LEGISLATURE
            Samsung Electronics Co. Chairman Lee Jae-yong left.      | Lee Jae-yong  | Chairman / Samsung Electronics Co. / - / CURRENT / BUSINESS
            Secretary of Commerce Howard Lutnick spoke.              | Howard Lutnick | Secretary of Commerce / - / US / CURRENT / GOVERNMENT
            China's foreign minister, Wang Yi, spoke.                | Wang Yi       | foreign minister / - / CN / CURRENT / GOVERNMENT
            The head of the World Trade Organization, Roberto Azevedo, spoke. | Roberto Azevedo | head / World Trade Organization / - / CURRENT / INTERNATIONAL
            Kim De-jong, a business professor at Sejong University, wrote. | Kim De-jong | business professor / Sejong University / - / CURRENT / ACADEMIA
            Kim Hyun-chong, South Korea's former trade minister, left. | Kim Hyun-chong | trade minister / - / KR / FORMER / GOVERNMENT
            Sohn Kyung-shik, chairman of the Zorn Federation, came.  | Sohn Kyung-shik | chairman / Zorn Federation / - / CURRENT / BUSINESS
            Wang Chao-Ming, vice-chairman of the council for economic planning and development, spoke. | Wang Chao-Ming | vice-chairman / council for economic planning and development / - / CURRENT / GOVERNMENT
            Marc Zornov, who was Canada's trade minister, spoke.     | Marc Zornov   | trade minister / - / CA / FORMER / GOVERNMENT
            John Zornov was named Canadian trade minister.           | John Zornov   | trade minister / - / CA / CURRENT / GOVERNMENT
            Peru's foreign ministry spokeswoman, Ana Torres, agreed.  | Ana Torres   | spokeswoman / foreign ministry / PE / CURRENT / GOVERNMENT
            The central bank's governor, Mary Lowe, said no.  | Mary Lowe   | governor / - / - / CURRENT / CENTRAL_BANK
            The province's governor, Mary Lowe, said no.  | Mary Lowe   | governor / - / - / CURRENT / GOVERNMENT
            "No," said Lu Kang, a Chinese foreign ministry spokesman. | Lu Kang      | spokesman / foreign ministry / CN / CURRENT / GOVERNMENT
            Lara Zornov, chief U.S. economist at Zorn Investments, left. | Lara Zornov | economist / Zorn Investments / US / CURRENT / BUSINESS
            Pete Zornov, the mayor of South Bend, spoke.             | Pete Zornov   | mayor / South Bend / - / CURRENT / GOVERNMENT
            Zambia, which raised its duty, will cut it, Finance Minister John Zornov said. | John Zornov | Finance Minister / - / ZM / CURRENT / GOVERNMENT
            Zambia agreed to a tariff, President Donald Trump said. | Donald Trump | President / - / US / CURRENT / GOVERNMENT
            The talks with Zambia failed, Finance Minister John Zornov said. | John Zornov | Finance Minister / - / - / CURRENT / GOVERNMENT
            Democratic presidential candidate Jane Zornov spoke.     | Jane Zornov   | presidential candidate / - / US / CANDIDATE / GOVERNMENT
            French General Pierre Zornov spoke.                      | Pierre Zornov | General / - / FR / CURRENT / MILITARY
            Fox News anchor Dana Zornov asked.                       | Dana Zornov   | anchor / Fox News / - / CURRENT / MEDIA
            """)
    void onePost(String text, String name, String post) {
        assertThat(Reading.posts(text, name)).containsExactly(post);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Donald Trump, Treasury Secretary Scott Bessent and others came. | Donald Trump
            Andrew Brunson, administration officials said, is free.         | Andrew Brunson
            Donald Trump is the best trade negotiator in history.           | Donald Trump
            Howard Lutnick is not the minister.                             | Howard Lutnick
            The minister resigned. Howard Lutnick stayed.                   | Howard Lutnick
            Officials told the minister, Howard Lutnick wrote of it.        | Howard Lutnick
            The CEOs Donald Trump meets complain.                           | Donald Trump
            A spokesman for Donald Trump declined.                          | Donald Trump
            Howard Lutnick, a father of two, spoke.                         | Howard Lutnick
            """)
    void noPost(String text, String name) {
        assertThat(Reading.people(text)).extracting("name").contains(name);
        assertThat(Reading.posts(text, name)).isEmpty();
    }

    @Test
    void severalPosts() {
        assertThat(Reading.posts("SK Group Chairman and KCCI Chairman Chey Tae-won came.", "Chey Tae-won"))
                .containsExactly(
                        "Chairman / SK Group / - / CURRENT / BUSINESS", "Chairman / KCCI / - / CURRENT / BUSINESS");
        assertThat(Reading.posts("Matt Zornov, president and chief executive of Zorn Corp., spoke.", "Matt Zornov"))
                .containsExactly(
                        "president / Zorn Corp. / - / CURRENT / BUSINESS",
                        "chief executive / Zorn Corp. / - / CURRENT / BUSINESS");
    }

    @Test
    void onePostPrintedSeveralWays() {
        String text = "US Treasury Secretary Scott Bessent spoke. Later Secretary Bessent left.";
        assertThat(Reading.posts(text, "Scott Bessent"))
                .containsExactly("Treasury Secretary / - / US / CURRENT / GOVERNMENT");
    }

    @Test
    void titlesOfAListAreShared() {
        String text = "Former US Presidents Bill Clinton and George W. Bush agreed.";
        assertThat(Reading.posts(text, "Bill Clinton")).containsExactly("Presidents / - / US / FORMER / GOVERNMENT");
        assertThat(Reading.posts(text, "George W. Bush")).containsExactly("Presidents / - / US / FORMER / GOVERNMENT");
    }

    @Test
    void theArticleTellsTheCountry() {
        assertThat(Reading.posts(
                        "South Korea will act. Trade Minister Cheong In-kyo said South Korea was ready.",
                        "Cheong In-kyo"))
                .containsExactly("Trade Minister / - / KR / CURRENT / GOVERNMENT");
        assertThat(Reading.posts("STOCKHOLM, March 12 - Trade Minister Anita Gradin spoke.", "Anita Gradin"))
                .containsExactly("Trade Minister / - / SE / CURRENT / GOVERNMENT");
        assertThat(Reading.posts("President Trump spoke.", "Trump"))
                .containsExactly("President / - / US / CURRENT / GOVERNMENT");
        assertThat(Reading.posts("Trade Minister Anita Gradin spoke.", "Anita Gradin"))
                .containsExactly("Trade Minister / - / - / CURRENT / GOVERNMENT");
    }

    @Test
    void aBareTitleIsTheOneLeaders() {
        assertThat(Reading.posts("Mr. Trump spoke. Aides urged the president on.", "Trump"))
                .containsExactly("president / - / US / CURRENT / GOVERNMENT");
        assertThat(Reading.posts("Mr. Trump spoke. Aides urged the president of Zorn Corp. on.", "Trump"))
                .isEmpty();
    }
}
