package org.tradefacts.corenlp;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.tradefacts.Analysis;
import org.tradefacts.Engine;
import org.tradefacts.Span;

/**
 * Stanford CoreNLP as an engine for {@link org.tradefacts.TradeFacts}: it adds people without titles, and what is said
 * in sentences that the embedded rules do not read.
 *
 * <pre>{@code
 * try (CoreNlpEngine engine = CoreNlpEngine.english()) {
 *     TradeFacts facts = TradeFacts.builder().engine(engine).build();
 *     Article article = facts.read(page);
 * }
 * }</pre>
 *
 * <p>CoreNLP is no dependency of this library. It needs {@code edu.stanford.nlp:stanford-corenlp} and the same with the
 * classifier {@code models}, and {@value #HEAP_MEGABYTES} MB of heap. The models are loaded once a process, when the
 * first engine of their kind is made, shared by all of that kind, and let go when the last of these is closed.
 *
 * <p>Engines are thread-safe, and deterministic: the same page gives the same facts, whatever else is read beside it.
 * CoreNLP's log is silenced when the first engine is made.
 *
 * <p>Bounds: of an article with more than {@value #LONGEST_PROSE} characters of prose nothing is analysed; nor is a
 * paragraph with a sentence of more than {@value #LONGEST_SENTENCE} words or a word of more than {@value #LONGEST_WORD}
 * characters. The facts are then those of the embedded rules, and a {@linkplain org.tradefacts.Article#notes() note}
 * says so.
 */
public final class CoreNlpEngine implements Engine {

    /** The heap that the engine of {@link #english()} needs, in MB, besides that of the program around it. */
    public static final int HEAP_MEGABYTES = 1500;

    /** The most characters of prose that are analysed. */
    public static final int LONGEST_PROSE = 100_000;

    /** The most words of a sentence that is analysed. */
    public static final int LONGEST_SENTENCE = 200;

    /** The most characters of a word that is analysed. */
    public static final int LONGEST_WORD = 200;

    private final Models models;
    private final AtomicBoolean closed = new AtomicBoolean();

    /** An engine of some models, which are loaded if they are not. */
    CoreNlpEngine(Models models) {
        this.models = models;
        models.open();
    }

    /**
     * An engine for English with names and syntax.
     *
     * @throws MissingCoreNlpException if CoreNLP or its models are not on the class path
     */
    public static CoreNlpEngine english() {
        return new CoreNlpEngine(Models.NAMES);
    }

    /**
     * An engine for English that also finds whom pronouns mean, where the rules find nobody. It takes three to four
     * times as long, twice the memory, and is right about half of the time where it is asked.
     *
     * @throws MissingCoreNlpException if CoreNLP or its models are not on the class path
     */
    public static CoreNlpEngine englishWithPronouns() {
        return new CoreNlpEngine(Models.PRONOUNS);
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalStateException if the engine is closed
     */
    @Override
    public Analysis analyse(String page, List<Span> prose) {
        requireNonNull(page, "page");
        if (closed.get()) {
            throw new IllegalStateException("the engine is closed");
        }
        int characters = prose.stream().mapToInt(span -> span.text().length()).sum();
        if (characters > LONGEST_PROSE) {
            return new Analysis(
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of("CoreNLP left out: " + characters + " characters of prose are more than " + LONGEST_PROSE));
        }
        List<String> notes = new ArrayList<>();
        List<Span> sections = new ArrayList<>();
        for (Span section : prose) {
            if (hasLongWord(section.text())) {
                notes.add(leftOut(section, "a word of more than " + LONGEST_WORD + " characters"));
            } else {
                sections.add(section);
            }
        }
        return models.analyse(page, sections, notes);
    }

    /** The note on a paragraph that is not analysed. */
    static String leftOut(Span section, String why) {
        return "CoreNLP left out the paragraph from " + section.start() + " to " + section.end() + ": " + why;
    }

    private static boolean hasLongWord(String text) {
        int length = 0;
        for (int i = 0; i < text.length() && length <= LONGEST_WORD; i++) {
            length = Character.isWhitespace(text.charAt(i)) ? 0 : length + 1;
        }
        return length > LONGEST_WORD;
    }

    @Override
    public void close() {
        if (!closed.getAndSet(true)) {
            models.close();
        }
    }
}
