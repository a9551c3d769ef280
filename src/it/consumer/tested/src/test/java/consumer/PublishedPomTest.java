package consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The library's POM as others get it, and not as the build has it. */
class PublishedPomTest {

    private static Document pom() throws Exception {
        return Jsoup.parse(Files.readString(Published.beside(".pom")), "", Parser.xmlParser());
    }

    /** What Maven Central wants to know of every project. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "groupId",
                "artifactId",
                "version",
                "name",
                "description",
                "url",
                "licenses > license > name",
                "licenses > license > url",
                "developers > developer > name",
                "developers > developer > url",
                "scm > connection",
                "scm > developerConnection",
                "scm > url"
            })
    void whatCentralAsksForIsThere(String element) throws Exception {
        assertThat(pom().select("project > " + element).eachText()).isNotEmpty().noneMatch(String::isBlank);
    }

    @Test
    void nothingTellsHowItWasBuilt() throws Exception {
        assertThat(pom().select("project > *").stream().map(Element::tagName))
                .doesNotContain(
                        "parent",
                        "properties",
                        "dependencyManagement",
                        "build",
                        "profiles",
                        "repositories",
                        "pluginRepositories",
                        "distributionManagement");
        assertThat(pom().outerHtml()).doesNotContain("${");
    }

    @Test
    void aUserGetsGuavaAndJspecifyAndIsOfferedTheRest() throws Exception {
        assertThat(dependencies("dependency:not(:has(> optional))"))
                .containsExactly("com.google.guava:guava:compile", "org.jspecify:jspecify:compile");
        assertThat(dependencies("dependency:has(> optional:containsOwn(true))"))
                .containsExactly(
                        "com.fasterxml.jackson.core:jackson-databind:compile",
                        "info.picocli:picocli:compile",
                        "edu.stanford.nlp:stanford-corenlp:compile");
    }

    private static List<String> dependencies(String which) throws Exception {
        return pom().select("project > dependencies > " + which).stream()
                .map(dependency -> text(dependency, "groupId") + ":" + text(dependency, "artifactId") + ":"
                        + text(dependency, "scope"))
                .toList();
    }

    private static String text(Element of, String child) {
        return of.select("> " + child).text();
    }
}
