package org.tradefacts.internal.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradefacts.internal.statement.Quotations.Quotation;
import org.tradefacts.internal.text.Document;

/** Texts with curly brackets round each quotation that is to be found; {@code ¶} ends a paragraph. */
class QuotationFinderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She said {\"yes\"} and left.",
                "She said {“yes”} and left.",
                "She said {„yes”} and left.",
                "She said {«yes»} and left.",
                "She said {''yes''} and left.",
                "She said {``yes''} and left.",
                "She said {'yes'} and left.",
                "She said {‘yes’} and left.",
                "She wrote ({\"yes\"}) and left.",
                "{\"We want 'fair' trade,\"} he said.",
                "{“We want ‘fair’ trade,”} he said.",
                "{'We want \"fair\" trade,'} he said.",
                "{'It's the workers' turn,'} he said.",
                "The workers' rights and the firms' duties are in the pact.",
                "In the '90s, tariffs were the unions' concern.",
                "He doesn't see Korea's point.",
                "{\"One,\"} he said, {\"and two.\"}",
                "{\"One. Two. Three,\"} he said.",
                "{\"One is open.}¶{\"Two is closed,\"} he said.",
                "He left. {\"One is open.} Nothing follows here.",
                "{\"One is open. It goes on.}¶Nothing follows here.",
                "A 5\" pipe is five inches wide. {\"Yes,\"} he said.",
                "{”Yes,”} he said, although the mark was wrong.",
                "{\"One.\"}{\"Two.\"}",
                "Nothing."
            })
    void finds(String marked) {
        String text = marked.replace("{", "").replace("}", "").replace('¶', '\n');
        Document document = Pages.document(text);
        List<Quotation> found = new Quotations(document).list();
        StringBuilder shown = new StringBuilder(text);
        for (int i = found.size() - 1; i >= 0; i--) {
            shown.insert(document.tokens().end(found.get(i).to() - 1), '}');
            shown.insert(document.tokens().start(found.get(i).from()), '{');
        }
        assertThat(shown.toString().replace('\n', '¶')).isEqualTo(marked);
    }
}
