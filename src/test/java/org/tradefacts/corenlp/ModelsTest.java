package org.tradefacts.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import org.junit.jupiter.api.Test;

/** When models are in memory. Of their own, beside those of {@link SharedEngine}, which never go. */
class ModelsTest {

    private static final long MEGABYTE = 1 << 20;

    @Test
    void theLastEngineLetsGoOfTheMemory() {
        Models models = Models.names();
        CoreNlpEngine first = new CoreNlpEngine(models);
        CoreNlpEngine second = new CoreNlpEngine(models);
        WeakReference<Pipeline> loaded = new WeakReference<>(models.pipeline());

        first.close();
        first.close();
        long open = heap();
        assertThat(loaded.get()).as("the second engine is open").isNotNull();

        second.close();
        assertThat(open - heap()).isGreaterThan(150 * MEGABYTE);
        assertThat(loaded.get()).isNull();
    }

    @Test
    void bothKindsOfEngineShareTheModelsForNames() {
        CoreNlpEngine names = CoreNlpEngine.english();
        CoreNlpEngine pronouns = CoreNlpEngine.englishWithPronouns();
        assertThat(Models.PRONOUNS.pipeline().annotators())
                .containsAll(Models.NAMES.pipeline().annotators());
        names.close();
        pronouns.close();
    }

    /** The bytes in use once collections free no more. */
    private static long heap() {
        long before = Long.MAX_VALUE;
        long now = collect();
        while (now < before) {
            before = now;
            now = collect();
        }
        return before;
    }

    private static long collect() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
