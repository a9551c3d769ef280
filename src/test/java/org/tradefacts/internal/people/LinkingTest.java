package org.tradefacts.internal.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradefacts.Span;

/** Which person each naming is linked to: "name = mentions; name = mentions". */
class LinkingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Trade Minister Cheong In-kyo met experts. Cheong said so.     | Cheong In-kyo = Cheong In-kyo, Cheong
            Lee says yes. President Lee Jae-myung won. Mr. Lee left.      | Lee Jae-myung = Lee, Lee Jae-myung, Lee
            Donald Trump spoke. Donald J. Trump wrote, Trump said.        | Donald J. Trump = Donald Trump, Donald J. Trump, Trump
            Steve Mnuchin spoke. Steven Mnuchin left.                     | Steve Mnuchin = Steve Mnuchin, Steven Mnuchin
            Hillary Clinton and Bill Clinton came.                        | Hillary Clinton = Hillary Clinton; Bill Clinton = Bill Clinton
            Lee Jae-myung met Lee Jae-yong.                               | Lee Jae-myung = Lee Jae-myung; Lee Jae-yong = Lee Jae-yong
            Kim Hyun-chong, an adviser, spoke. Polls put Labor Minister Kim Moon-soo third. Kim said he was glad. | Kim Hyun-chong = Kim Hyun-chong, Kim; Kim Moon-soo = Kim Moon-soo
            Finance Minister Kim Ann-ho met President Kim Bo-ra. President Kim left. | Kim Ann-ho = Kim Ann-ho; Kim Bo-ra = Kim Bo-ra, Kim
            Chairman Chung Euisun spoke. Chair Euisun Chung left.         | Chung Euisun = Chung Euisun, Euisun Chung
            Saddam Hussein spoke. Saddam said no.                         | Saddam Hussein = Saddam Hussein, Saddam
            Donald Trump spoke. Trump Tower and the Trump team stood.     | Donald Trump = Donald Trump
            Vice Premier He Lifeng met Vice Premier Liu He. He said so.   | He Lifeng = He Lifeng; Liu He = Liu He
            Gordon Brown left. Brown coal is dear. Brown said so.         | Gordon Brown = Gordon Brown, Brown
            """)
    void linksNamings(String text, String expected) {
        String people = Reading.people(text).stream()
                .map(person -> person.name() + " = "
                        + person.mentions().stream().map(Span::text).collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
        assertThat(people).isEqualTo(expected);
    }
}
