package org.tradefacts.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tradefacts.Article;
import org.tradefacts.Bound;
import org.tradefacts.MeasureEvent;
import org.tradefacts.MeasureType;
import org.tradefacts.Percentage;
import org.tradefacts.Post;
import org.tradefacts.Published;
import org.tradefacts.Section;
import org.tradefacts.Span;
import org.tradefacts.Statement;
import org.tradefacts.TradeFacts;
import org.tradefacts.TradeMeasure;

class ArticleJsonTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ArticleJson.schema(), InputFormat.JSON);

    static Stream<Article> articles() throws IOException {
        TradeFacts facts = TradeFacts.create();
        try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
            List<Article> read = seeds.sorted()
                    .map(ArticleJsonTest::text)
                    .flatMap(page -> Stream.of(facts.read(page), facts.read(page, LocalDate.of(2025, 5, 9))))
                    .toList();
            return Stream.concat(
                    read.stream(),
                    Stream.of(Samples.empty(), Samples.full(), halfCharacters(), facts.read("\u0000\u2028\"\\\t 5%")));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An article whose headline holds two halves of characters and one whole one. */
    private static Article halfCharacters() {
        String page = "\uDE00 \uD83D\uDE00 \uD83D";
        Article empty = TradeFacts.create().read(page);
        return new Article(
                page,
                Optional.of(page),
                Optional.of(new Span(0, page)),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                empty.sections(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    @ParameterizedTest
    @MethodSource("articles")
    void whatIsWrittenReadsBackEqual(Article article) throws IOException {
        String json = ArticleJson.write(article);
        StringWriter writer = new StringWriter();
        ArticleJson.write(article, writer);

        assertThat(ArticleJson.read(json, article.text())).isEqualTo(article);
        assertThat(ArticleJson.read(ArticleJson.writePretty(article), article.text()))
                .isEqualTo(article);
        assertThat(writer).hasToString(json);
        assertThat(json).doesNotContain("\n").isEqualTo(ArticleJson.write(ArticleJson.read(json, article.text())));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void whatIsWrittenFollowsTheSchema(Article article) {
        assertThat(SCHEMA.validate(ArticleJson.write(article), InputFormat.JSON))
                .isEmpty();
        assertThat(SCHEMA.validate(ArticleJson.writePretty(article), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void halvesOfCharactersAreEscaped() {
        assertThat(ArticleJson.write(halfCharacters()))
                .contains("{\"start\":0,\"end\":6,\"text\":\"\\uDE00 \uD83D\uDE00 \\uD83D\"}");
    }

    @Test
    void figuresHaveTheirNamesInOrder() {
        String json = ArticleJson.write(Samples.full());
        assertThat(json)
                .contains("{\"type\":\"money\",\"start\":247,\"end\":258,\"text\":\"$23 billion\",\"bound\":\"ABOUT\","
                        + "\"change\":null,\"low\":null,\"high\":null,"
                        + "\"subject\":{\"start\":270,\"end\":275,\"text\":\"trade\"},\"holder\":null,"
                        + "\"period\":\"2024\",\"amount\":\"23000000000\",\"currency\":\"USD\",\"per\":\"year\","
                        + "\"convertedFrom\":3,\"rule\":\"money: sign before number\"}")
                .contains("\"low\":\"10\",\"high\":\"12\"", "\"value\":null,\"unit\":\"mills\"")
                .contains("\"value\":\"P90D\"", "\"value\":\"2/3\"", "\"value\":\"50\",\"unit\":\"PERCENT\"");
    }

    @Test
    void anEmptyArticleHasEveryName() {
        assertThat(ArticleJson.writePretty(Samples.empty())).isEqualTo("""
                        {
                          "id": null,
                          "headline": null,
                          "bylines": [],
                          "dateline": null,
                          "credits": [],
                          "published": null,
                          "sections": [],
                          "figures": [],
                          "dates": [],
                          "people": [],
                          "statements": [],
                          "measures": [],
                          "related": []
                        }""");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "end":29,                            | "end":28,                  | headline: the page has "Washington doubles steel dut" from 0 to 28, not "Washington doubles steel duty"
            "end":29,                            | "end":0,                   | headline: offsets 0 to 0 enclose no text of a page of 474 characters
            "end":29,                            | "end":476,                 | headline: offsets 0 to 476 enclose no text of a page of 474 characters
            "end":29,                            | "end":2.5,                 | headline.end: must be a whole number
            "text":"Three ships"                 | "text":"Four ships"        | related[0].figures[0]: the page has "Three ships" from 454 to 465, not "Four ships"
            "title":"Minister"                   | "title":"minister"         | people[0].posts[1]: the page has "Minister" from 374 to 382, not "minister"
            "official":true                      | "official":false           | people[0].official: the posts say true
            "person":0                           | "person":1                 | statements[0].person: there is no people[1]
            "convertedFrom":3                    | "convertedFrom":-1         | figures[4].convertedFrom: there is no figures[-1]
            "amounts":[3,4]                      | "amounts":[3,7]            | measures[0].amounts[1]: there is no figures[7]
            "type":"ratio"                       | "type":"part"              | figures[6].type: unknown type "part"
            "value":"50"                         | "value":"5E1"              | figures[1].value: not a plain decimal: "5E1"
            "value":"50"                         | "value":50                 | figures[1].value: must be a string
            "value":"50"                         | "value":null               | figures[1]: must have either "value" or both "low" and "high"
            "high":"12"                          | "high":"10"                | figures[5]: a range needs two different ends, not 10 twice
            "currency":"USD"                     | "currency":"US$"           | figures[4].currency: not a currency of ISO 4217: "US$"
            "value":"P90D"                       | "value":"90 days"          | figures[2].value: not an ISO 8601 duration: 90 days
            "value":"2/3"                        | "value":"2/0"              | figures[6].value: denominator must be positive: 0
            "value":"2025-06-04"                 | "value":"2025-06-31"       | dates[0].value: not a date of the calendar: 2025-06-31
            "basis":"PRINTED"                    | "basis":"GIVEN"            | published: GIVEN date with span Optional["2025-06-04" [55, 65)]
            "change":"TO"                        | "change":"UP"              | figures[1].change: must be one of [FROM, TO], not "UP"
            "mode":"DIRECT"                      | "mode":null                | statements[0].mode: must be a string
            "rule":"ratio: spelled"              | "rules":""                 | figures[6]: "rule" is missing
            "rule":"ratio: spelled"              | "rule":"","x":1            | figures[6]: "x" is unknown
            "dateline":{                         | "dateline":[],"x":{        | "x" is unknown
            "targets":["*"]                      | "targets":"*"              | measures[0].targets: must be an array
            "id":"sample",                       | "id":"sample","id":"",     | not JSON at line 1, column 20: Duplicate field 'id'
            """)
    void whatIsWrongIsNamedWithItsPath(String right, String wrong, String message) {
        String json = ArticleJson.write(Samples.full());
        assertThat(json).contains(right);
        assertThatThrownBy(() -> ArticleJson.read(json.replace(right, wrong), Samples.PAGE))
                .isInstanceOf(ArticleJsonException.class)
                .hasMessageStartingWith(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``      | must be an object
            []      | must be an object
            {       | not JSON at line 1, column 2
            {} {}   | not JSON at line 1, column
            """)
    void otherJsonIsRejected(String json, String message) {
        assertThatThrownBy(() -> ArticleJson.read(json, "")).hasMessageStartingWith(message);
    }

    @Test
    void anotherPageIsRejected() {
        String json = ArticleJson.write(Samples.full());
        assertThatThrownBy(() -> ArticleJson.read(json, Samples.PAGE.replace("50 percent", "60 percent")))
                .hasMessage("figures[1]: the page has \"60 percent\" from 147 to 157, not \"50 percent\"");
    }

    static Stream<Arguments> enumerations() {
        return Stream.of(
                Arguments.of("measure/properties/type", MeasureType.values()),
                Arguments.of("measure/properties/status", TradeMeasure.Status.values()),
                Arguments.of("event/properties/kind", MeasureEvent.Kind.values()),
                Arguments.of("post/properties/tenure", Post.Tenure.values()),
                Arguments.of("post/properties/sphere", Post.Sphere.values()),
                Arguments.of("statement/properties/mode", Statement.Mode.values()),
                Arguments.of("section/properties/kind", Section.Kind.values()),
                Arguments.of("published/properties/basis", Published.Basis.values()),
                Arguments.of("percent/properties/unit", Percentage.Unit.values()),
                Arguments.of("money/properties/bound", Bound.values()));
    }

    @ParameterizedTest
    @MethodSource("enumerations")
    void theSchemaHasEachConstant(String where, Enum<?>[] constants) throws IOException {
        JsonNode schema = new JsonMapper().readTree(ArticleJson.schema());
        assertThat(schema.at("/$defs/" + where + "/enum"))
                .extracting(JsonNode::textValue)
                .containsExactlyElementsOf(
                        Arrays.stream(constants).map(Enum::name).toList());
    }

    @Test
    void theSchemaRejectsWhatItDoesNotName() {
        String json = ArticleJson.write(Samples.full());
        for (String wrong : List.of(
                json.replace("\"dateline\":", "\"place\":"),
                json.replace("\"value\":\"50\"", "\"value\":\"5E1\""),
                json.replace("\"high\":\"12\"", "\"high\":null"),
                json.replace("\"type\":\"ratio\"", "\"type\":\"part\""))) {
            assertThat(SCHEMA.validate(wrong, InputFormat.JSON)).isNotEmpty();
        }
    }
}
