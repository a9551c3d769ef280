package org.tradefacts.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tradefacts.Article;

class ArticleJsonLdTest {

    private static final String SCHEMA = "http://schema.org/";

    /** What stands in for the context at schema.org, which is not asked. */
    private static final String CONTEXT = """
            {"@context": {"@vocab": "http://schema.org/", "datePublished": {"@type": "http://schema.org/Date"}}}""";

    /**
     * The types written, each with those of its properties at schema.org, inherited ones included, that are written.
     */
    private static final Map<String, Set<String>> VOCABULARY = Map.of(
            "NewsArticle",
            Set.of("identifier headline inLanguage datePublished dateline creditText author about mentions".split(" ")),
            "Person",
            Set.of("name", "jobTitle", "worksFor", "description"),
            "Organization",
            Set.of("name", "areaServed"),
            "GovernmentOrganization",
            Set.of("name", "areaServed"),
            "PoliticalParty",
            Set.of("name", "areaServed"),
            "NewsMediaOrganization",
            Set.of("name", "areaServed"),
            "MonetaryAmount",
            Set.of("name", "description", "currency", "value", "minValue", "maxValue"),
            "QuantitativeValue",
            Set.of("name", "description", "value", "minValue", "maxValue", "unitText", "unitCode"),
            "Quotation",
            Set.of("text", "spokenByCharacter", "creditText"),
            "Intangible",
            Set.of("name", "alternateName", "description"));

    static Stream<Article> articles() throws IOException {
        return ArticleJsonTest.articles();
    }

    /** The document as a processor of JSON-LD sees it. */
    private static JsonNode expanded(Article article) throws JsonLdError, IOException {
        Document document = JsonDocument.of(new StringReader(ArticleJsonLd.write(article)));
        String expanded = JsonLd.expand(document)
                .loader((url, options) -> {
                    assertThat(url).hasToString("https://schema.org");
                    return JsonDocument.of(new StringReader(CONTEXT));
                })
                .get()
                .toString();
        return new JsonMapper().readTree(expanded);
    }

    @ParameterizedTest
    @MethodSource("articles")
    void aProcessorFindsOnlyTermsOfTheVocabulary(Article article) throws JsonLdError, IOException {
        JsonNode expanded = expanded(article);
        assertThat(expanded).hasSize(1);
        List<JsonNode> nodes = new ArrayList<>();
        collect(expanded, nodes);
        assertThat(nodes).allSatisfy(node -> {
            String type = node.at("/@type/0").asText();
            assertThat(type).startsWith(SCHEMA);
            Set<String> allowed = VOCABULARY.get(type.substring(SCHEMA.length()));
            assertThat(allowed).as(type).isNotNull();
            node.fieldNames()
                    .forEachRemaining(
                            name -> assertThat(name.equals("@type") || allowed.contains(name.replace(SCHEMA, "")))
                                    .as(type + " " + name)
                                    .isTrue());
        });
    }

    private static void collect(JsonNode value, List<JsonNode> nodes) {
        if (value.has("@type") && !value.has("@value")) {
            nodes.add(value);
        }
        value.forEach(part -> collect(part, nodes));
    }

    @Test
    void eachFactHasItsTerm() throws IOException {
        JsonNode json = new JsonMapper().readTree(ArticleJsonLd.write(Samples.full()));
        assertThat(json.get("headline").asText()).isEqualTo("Washington doubles steel duty");
        assertThat(json.get("datePublished").asText()).isEqualTo("2025-06-04");
        assertThat(json.get("creditText").asText()).isEqualTo("Wire Service");
        assertThat(json.at("/author/0/name").asText()).isEqualTo("Ann Lee");
        assertThat(json.get("about")).map(JsonNode::toString).containsExactly("""
                {"@type":"Intangible","name":"Section 232 steel tariff","alternateName":["steel duty","levy"],\
                "description":"tariff by US, affecting all countries, in force"}""");
        assertThat(json.get("mentions")).map(JsonNode::toString).contains("""
                        {"@type":"Person","name":"Kari Dahl","jobTitle":["Trade Minister"],\
                        "description":"former Minister, Labour Party"}""", """
                        {"@type":"MonetaryAmount","name":"$23 billion","description":"trade","currency":"USD",\
                        "value":23000000000}""", """
                        {"@type":"QuantitativeValue","name":"10 to 12 mills","minValue":10,"maxValue":12,\
                        "unitText":"mills"}""", """
                        {"@type":"Quotation","text":"\\"We will answer in kind,\\"",\
                        "spokenByCharacter":{"@type":"Person","name":"Kari Dahl"}}""");
    }

    @ParameterizedTest
    @MethodSource("articles")
    void bothFormsHoldTheSame(Article article) throws IOException {
        JsonMapper mapper = new JsonMapper();
        String line = ArticleJsonLd.write(article);
        assertThat(line).doesNotContain("\n");
        assertThat(mapper.readTree(ArticleJsonLd.writePretty(article))).isEqualTo(mapper.readTree(line));
    }

    @Test
    void aScriptElementCanHoldIt() throws IOException {
        Article article = Samples.empty().withId("</script><script>alert(1)</script><!--");
        String json = ArticleJsonLd.write(article);
        assertThat(json).doesNotContain("<");
        assertThat(new JsonMapper().readTree(json).get("identifier").asText())
                .isEqualTo(article.id().get());
    }
}
