package org.tradefacts.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradefacts.Analysis;
import org.tradefacts.Article;
import org.tradefacts.Engine;
import org.tradefacts.Person;
import org.tradefacts.Span;
import org.tradefacts.TradeFacts;
import org.tradefacts.cli.Main;

/** The engine on texts, and as a resource. The models are loaded once for the class. */
class CoreNlpEngineTest {

    private static final ByteArrayOutputStream PRINTED = new ByteArrayOutputStream();
    private static CoreNlpEngine engine;
    private static TradeFacts reader;

    @BeforeAll
    static void load() {
        PrintStream out = System.out;
        PrintStream err = System.err;
        PrintStream capture = new PrintStream(PRINTED, true, StandardCharsets.UTF_8);
        System.setOut(capture);
        System.setErr(capture);
        try {
            engine = SharedEngine.ENGINE;
            reader = TradeFacts.builder().engine(engine).build();
            reader.read("The loading of models is over.");
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    @Test
    void nothingIsPrinted() {
        assertThat(PRINTED.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void addsPeopleThatNoTitleOrListTells() {
        String page = "The duties worry farmers. Growers met Brunhild Ostrander in Oslo on Monday.";
        assertThat(TradeFacts.create().read(page).people()).isEmpty();
        assertThat(reader.read(page).people()).extracting(Person::name).containsExactly("Brunhild Ostrander");
        assertThat(reader.read(page).people()).extracting(Person::rule).containsExactly("person: engine");
    }

    @Test
    void aNameInsideAnotherNameIsNoPerson() {
        String page =
                "The shares of Brunhild Ostrander & Co. fell, and the Torvald Hyssop plan was dropped by Oslo Steel.";
        assertThat(reader.read(page).people()).isEmpty();
    }

    @Test
    void findsTheClauseOfAVerb() {
        String page = "The minister has often warned that prices would rise.";
        Analysis analysis = engine.analyse(page, List.of(new Span(0, page)));
        assertThat(analysis.complements()).singleElement().satisfies(clause -> {
            assertThat(clause.verb().text()).isEqualTo("warned");
            assertThat(clause.subject().text()).isEqualTo("The minister");
            assertThat(clause.content().text()).isEqualTo("prices would rise");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The minister vowed to respond.                    | INFINITIVE | to respond",
                "The minister urged Seoul to respond.              | PLEA       | Seoul to respond",
                "The minister cited rising costs.                  | NOUN       | rising costs",
                "The minister called the duties a mistake.         | NAMING     | the duties a mistake",
                "The minister described the duties as a mistake.   | NAMING     | the duties as a mistake"
            })
    void tellsWhatAVerbTakes(String page, Analysis.Complement.Form form, String content) {
        Analysis analysis = engine.analyse(page, List.of(new Span(0, page)));
        assertThat(analysis.complements())
                .filteredOn(complement -> complement.subject().text().equals("The minister"))
                .first()
                .satisfies(complement -> {
                    assertThat(complement.form()).isEqualTo(form);
                    assertThat(complement.content().text()).isEqualTo(content);
                });
    }

    @Test
    void whatIsCalledByANameSaysNothing() {
        assertThat(reader.read("Oslo spoke of a man from a firm called Storm Front. Growers called the meeting.")
                        .statements())
                .noneMatch(statement -> statement.cue().orElseThrow().text().equals("called"));
    }

    @Test
    void findsWhomAPronounMeans() {
        String page = "Hilda Kvist opened the plant in Oslo. She thanked the workers.";
        Analysis analysis;
        try (CoreNlpEngine withPronouns = CoreNlpEngine.englishWithPronouns()) {
            analysis = withPronouns.analyse(page, List.of(new Span(0, page)));
        }
        assertThat(analysis.references()).anySatisfy(reference -> {
            assertThat(reference.mention().text()).isEqualTo("She");
            assertThat(reference.name().text()).isEqualTo("Hilda Kvist");
        });
    }

    @Test
    void aSectionNeverRunsIntoTheNext() {
        String page = "Hilda KvistBartulovic met her.";
        Analysis analysis = engine.analyse(page, List.of(Span.of(page, 0, 11), Span.of(page, 11, page.length())));
        assertThat(analysis.names())
                .allMatch(name -> name.span().end() <= 11 || name.span().start() >= 11);
    }

    @Test
    void givesTheSameAloneAndBesideSevenOthers() throws Exception {
        List<String> pages = SharedEngine.seeds();
        List<Article> alone = new ArrayList<>();
        for (String page : pages) {
            alone.add(SharedEngine.article(page));
        }
        ExecutorService eight = Executors.newFixedThreadPool(8);
        try {
            List<Future<Article>> together = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                String page = pages.get(i % pages.size());
                together.add(eight.submit(() -> reader.read(page)));
            }
            for (int i = 0; i < 8; i++) {
                assertThat(together.get(i).get()).isEqualTo(alone.get(i % pages.size()));
            }
        } finally {
            eight.shutdownNow();
        }
    }

    @Test
    void aClosedEngineReadsNoMore() {
        CoreNlpEngine other = CoreNlpEngine.english();
        other.close();
        other.close();
        assertThatThrownBy(() -> other.analyse("x", List.of(new Span(0, "x"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the engine is closed");
        assertThat(engine.analyse("Ann Lee left.", List.of(new Span(0, "Ann Lee left.")))
                        .names())
                .isNotEmpty();
    }

    @Test
    void theCommandLineReadsWithIt() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        byte[] page = "Growers met Brunhild Ostrander in Oslo on Monday.".getBytes(StandardCharsets.UTF_8);
        int status = Main.run(new String[] {"--engine", "corenlp"}, new ByteArrayInputStream(page), out, err);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(status).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"name\":\"Brunhild Ostrander\"");
    }

    @Test
    void noEngineFindsNothing() {
        assertThat(Engine.NONE.analyse("Ann Lee left.", List.of())).isEqualTo(Analysis.NONE);
    }
}
