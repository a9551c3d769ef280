package org.tradefacts.internal.statement;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradefacts.Person;
import org.tradefacts.Statement;

/** The person behind the last statement of a text; {@code ¶} ends a paragraph. */
class SpeakerResolverTest {

    private static List<Person> people(String text) {
        String[][] known = {
            {"trade minister", "Cheong In-kyo", "Cheong"},
            {"Treasury Secretary", "Scott Bessent", "Bessent"},
            {"(?<=US )president", "Donald Trump", "Trump"},
            {"spokesperson", "Kang Yu-jung", "Kang"}
        };
        return Arrays.stream(known)
                .filter(row -> text.contains(row[2]))
                .map(row -> Pages.person(text, row[0], row[1], row[2]))
                .collect(ImmutableList.toImmutableList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Cheong In-kyo said the duties would end.                                            | Cheong In-kyo
            Trade Minister Cheong In-kyo spoke.¶"They will end," Cheong said.                   | Cheong In-kyo
            Trade Minister Cheong In-kyo spoke. The trade minister said the duties would end.   | Cheong In-kyo
            Trade Minister Cheong In-kyo spoke. The minister said the duties would end.         | Cheong In-kyo
            Trade Minister Cheong In-kyo spoke. The French minister said the duties would end.  |
            Trade Minister Cheong In-kyo spoke. A minister said the duties would end.           |
            Trade Minister Cheong In-kyo spoke. Officials said the duties would end.            |
            Trade Minister Cheong In-kyo spoke. They said the duties would end.                 |
            Trade Minister Cheong In-kyo spoke. He said the duties would end.                   | Cheong In-kyo
            Cheong In-kyo said the duties would end.¶"They will end soon," he said.             | Cheong In-kyo
            Cheong In-kyo said exports fell. "They fell by a tenth," he said. "They will rise." | Cheong In-kyo
            Cheong In-kyo met Scott Bessent. He said the duties would end.                      | Cheong In-kyo
            Cheong In-kyo said exports fell. An official said imports rose. "Yes, they did," he said. |
            Mr. Bessent, whose name is Scott Bessent, spoke. She said the duties would end.     |
            Ms. Kang is Kang Yu-jung. She said the duties would end.                            | Kang Yu-jung
            China's trade minister, Cheong In-kyo, said the duties would end.                   | Cheong In-kyo
            Cheong In-kyo, a former lawmaker, said the duties would end.                        | Cheong In-kyo
            Advisers to Cheong In-kyo said the duties would end.                                |
            Cheong's adviser said the duties would end.                                         |
            The Trump administration said the duties would end.                                 |
            US President Donald Trump met Cheong. The US president said the duties would end.   | Donald Trump
            US President Donald Trump met Cheong. The Chinese president said they would end.    |
            A top planner said exports fell.¶Cheong In-kyo, the trade minister, told reporters they would rise. | Cheong In-kyo
            """)
    void resolves(String marked, String expected) {
        String text = marked.replace('¶', '\n');
        List<Person> people = people(text);
        List<Statement> statements = Pages.statements(text, people);
        assertThat(statements).isNotEmpty();
        Statement last = statements.get(statements.size() - 1);
        assertThat(
                        last.person().isPresent()
                                ? people.get(last.person().getAsInt()).name()
                                : null)
                .isEqualTo(expected);
    }
}
