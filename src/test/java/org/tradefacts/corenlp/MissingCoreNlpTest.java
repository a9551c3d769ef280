package org.tradefacts.corenlp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The library on class paths that lack CoreNLP, or a part of it. */
class MissingCoreNlpTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            stanford-corenlp.*   | CoreNLP (edu.stanford.nlp:stanford-corenlp) is not on the class path.
            corenlp-[0-9.]+\\.jar | CoreNLP (edu.stanford.nlp:stanford-corenlp) is not on the class path.
            corenlp-.*-models    | The English models of CoreNLP are not on the class path.
            """)
    void whatIsMissingIsNamedToCopy(String without, String message) throws Exception {
        try (URLClassLoader loader = classPathWithout(without)) {
            Throwable thrown = null;
            try {
                loader.loadClass("org.tradefacts.corenlp.CoreNlpEngine")
                        .getMethod("english")
                        .invoke(null);
            } catch (InvocationTargetException e) {
                thrown = e.getCause();
            }
            assertThat(thrown).isNotNull();
            assertThat(thrown.getClass().getName()).isEqualTo(MissingCoreNlpException.class.getName());
            assertThat(thrown).hasMessageStartingWith(message).hasMessageContaining(String.format("""
                    <dependency>
                      <groupId>edu.stanford.nlp</groupId>
                      <artifactId>stanford-corenlp</artifactId>
                      <version>%1$s</version>
                    </dependency>
                    <dependency>
                      <groupId>edu.stanford.nlp</groupId>
                      <artifactId>stanford-corenlp</artifactId>
                      <version>%1$s</version>
                      <classifier>models</classifier>
                    </dependency>
                    """, versionHere()));
        }
    }

    @Test
    void theCommandLineSaysHowToAddIt() throws Exception {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = run(err, "--engine", "corenlp");
        assertThat(status).isEqualTo(2);
        assertThat(err.toString(UTF_8))
                .startsWith("--engine corenlp: CoreNLP")
                .contains(
                        "java -Xmx4g -cp 'tradefacts-cli.jar:corenlp/*' org.tradefacts.cli.Main --engine corenlp FILE")
                .doesNotContain("\tat ");
    }

    @Test
    void nothingElseNeedsIt() throws Exception {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertThat(run(err)).isZero();
        assertThat(err.toString(UTF_8)).isEmpty();
    }

    private static int run(OutputStream err, String... args) throws Exception {
        try (URLClassLoader loader = classPathWithout("stanford-corenlp")) {
            return (int) loader.loadClass("org.tradefacts.cli.Main")
                    .getMethod("run", String[].class, InputStream.class, OutputStream.class, OutputStream.class)
                    .invoke(
                            null,
                            args,
                            new ByteArrayInputStream("A 25% duty.".getBytes(UTF_8)),
                            OutputStream.nullOutputStream(),
                            err);
        }
    }

    /** The version that these tests run with. */
    private static String versionHere() {
        Matcher jar =
                Pattern.compile("stanford-corenlp-([0-9.]+)\\.jar").matcher(System.getProperty("java.class.path"));
        assertThat(jar.find()).isTrue();
        return jar.group(1);
    }

    /** The class path of this test without the files whose names match. */
    private static URLClassLoader classPathWithout(String pattern) throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        for (String entry : Splitter.on(File.pathSeparatorChar).split(System.getProperty("java.class.path"))) {
            Path file = Path.of(entry);
            if (!file.getFileName().toString().matches("(stanford-)?" + pattern + ".*")) {
                urls.add(file.toUri().toURL());
            }
        }
        return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }
}
