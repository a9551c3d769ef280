package org.tradefacts.internal.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoilerplateTest {

    private static final String BODY = "The ministry said on Friday that it would cut duties on steel by half.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Advertisement",
                "Share",
                "12 Comments",
                "Facebook",
                "Story continues below",
                "Read More: Senate votes on the steel bill",
                "Fact-check: what the minister said Read more",
                "LISTEN TO ARTICLE 4:41 SHARE THIS ARTICLE Share Tweet Post Email",
                "Trade Letter is a daily newsletter on duties. Sign up here.",
                "Image copyright Example Image caption The minister at the port",
                "Containers at the port of Busan, February 13, 2017. REUTERS/Jane Doe",
                "The minister at a summit in Oslo. (Photo: AFP/Getty Images)",
                "The minister at the port. | Jane Doe, Reuters",
                "(Jane Doe/Reuters)",
                "8 hours ago",
                "time8 hours ago",
                "3 min read",
                "(pvs/ji)",
                "* * *",
                "<br>",
                "[Read more about steel.]",
                "© 2025 The Example Times",
                "https://example.org/a?b=1",
                "desk@example.org",
                "Getty Images",
                "EXAMPLE09052025000152011036ID1109497683"
            })
    void found(String line) {
        assertThat(Outlines.of("Steel duties to fall\n" + BODY + "\n" + line + "\n" + BODY + "\n" + BODY))
                .contains("\nBOILERPLATE " + line + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Share prices fell by 3 percent.",
                "Comments by the minister drew fire.",
                "Print sales fell.",
                "Loading docks stood idle.",
                "Buy now, pay later firms are exempt.",
                "Swipe fees rose by 3 percent.",
                "The deal was struck two hours ago.",
                "He wants to read more.",
                "Five years ago.",
                "He said so five years ago, in a hall at home.",
                "Photo makers want an exemption.",
                "An AP/Example poll found that most want lower duties.",
                "Copyright law will change.",
                "Post offices will collect the duty.",
                "More than 40 firms have asked for exemptions.",
                "Watch makers fear the duty.",
                "The rule (b) holds."
            })
    void notFound(String line) {
        assertThat(Outlines.of("Steel duties to fall\n" + BODY + "\n" + line + "\n" + BODY + "\n" + BODY))
                .contains("\nBODY " + line + "\n");
    }
}
