package org.tradefacts.corenlp;

import edu.stanford.nlp.pipeline.Annotation;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradefacts.Analysis;
import org.tradefacts.Span;

/**
 * The models of one kind of engine, once a process: loaded by the first engine, let go by the last. Those for pronouns
 * stand on those for names, which both kinds of engine share.
 */
final class Models {

    /** Names and syntax. */
    static final Models NAMES = names();

    /** What pronouns stand for as well. */
    static final Models PRONOUNS = new Models(NAMES);

    private static final String LIBRARY = "edu/stanford/nlp/pipeline/AnnotationPipeline.class";
    private static final String MODEL = "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";

    private final @Nullable Models under;
    private int engines;
    private @Nullable Pipeline pipeline;

    private Models(@Nullable Models under) {
        this.under = under;
    }

    /** Models for names and syntax, not loaded yet. */
    static Models names() {
        return new Models(null);
    }

    /** Counts one engine more; the first loads the models. */
    synchronized void open() {
        if (pipeline == null) {
            pipeline = load();
        }
        engines++;
    }

    private Pipeline load() {
        if (under != null) {
            under.open();
            try {
                return under.pipeline().withPronouns();
            } catch (Throwable e) {
                under.close();
                throw e;
            }
        }
        require(LIBRARY, "CoreNLP (edu.stanford.nlp:stanford-corenlp) is");
        require(MODEL, "The English models of CoreNLP are");
        Quiet.log();
        return Pipeline.names();
    }

    private static void require(String resource, String what) {
        if (Models.class.getClassLoader().getResource(resource) == null) {
            throw new MissingCoreNlpException(what);
        }
    }

    /** Counts one engine less; the last lets the models go. */
    synchronized void close() {
        engines--;
        if (engines == 0) {
            pipeline = null;
            if (under != null) {
                under.close();
            }
        }
    }

    /** The loaded models. */
    synchronized Pipeline pipeline() {
        if (pipeline == null) {
            throw new IllegalStateException("the engine is closed");
        }
        return pipeline;
    }

    /**
     * Analyses sections, without those that hold too long a sentence; {@code notes} are on what is left out already.
     */
    Analysis analyse(String page, List<Span> sections, List<String> notes) {
        Pipeline annotators = pipeline();
        Prose prose = new Prose(page, sections);
        Annotation annotation = annotators.tokenize(prose.text());
        BitSet tooLong = Pipeline.sectionsWithLongSentences(annotation, prose, CoreNlpEngine.LONGEST_SENTENCE);
        if (!tooLong.isEmpty()) {
            List<Span> rest = new ArrayList<>();
            for (int i = 0; i < sections.size(); i++) {
                if (tooLong.get(i)) {
                    notes.add(CoreNlpEngine.leftOut(
                            sections.get(i), "a sentence of more than " + CoreNlpEngine.LONGEST_SENTENCE + " words"));
                } else {
                    rest.add(sections.get(i));
                }
            }
            prose = new Prose(page, rest);
            annotation = annotators.tokenize(prose.text());
        }
        if (prose.text().isBlank()) {
            return new Analysis(List.of(), List.of(), List.of(), notes);
        }
        annotators.annotate(annotation);
        return new AnalysisReader(prose, annotation).read(notes);
    }
}
