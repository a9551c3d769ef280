package org.tradefacts.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationPipeline;
import edu.stanford.nlp.pipeline.AnnotatorImplementations;
import edu.stanford.nlp.util.CoreMap;
import java.util.BitSet;
import java.util.Properties;

/**
 * CoreNLP's annotators with their models. They are built one by one, past the pool that keeps annotators for the life
 * of the process, so that what is no longer used can be collected.
 */
final class Pipeline {

    private final AnnotationPipeline tokenizer = new AnnotationPipeline();
    private final AnnotationPipeline annotators = new AnnotationPipeline();

    Pipeline(boolean pronouns) {
        AnnotatorImplementations make = new AnnotatorImplementations();
        Properties settings = settings();
        tokenizer.addAnnotator(make.tokenizer(settings));
        annotators.addAnnotator(make.posTagger(settings));
        annotators.addAnnotator(make.morpha(settings, false));
        annotators.addAnnotator(make.ner(settings));
        annotators.addAnnotator(make.dependencies(settings));
        if (pronouns) {
            annotators.addAnnotator(make.coref(settings));
        }
    }

    /**
     * Statistical names alone: CoreNLP's readers of numbers, dates and money would only repeat the library's own work.
     */
    static Properties settings() {
        Properties settings = new Properties();
        settings.setProperty("ssplit.newlineIsSentenceBreak", "two");
        settings.setProperty("tokenize.options", "untokenizable=noneKeep");
        settings.setProperty("ner.statisticalOnly", "true");
        settings.setProperty("ner.applyNumericClassifiers", "false");
        settings.setProperty("ner.useSUTime", "false");
        settings.setProperty("ner.applyFineGrained", "false");
        settings.setProperty("coref.algorithm", "statistical");
        return settings;
    }

    /** A text cut into tokens and sentences. */
    Annotation tokenize(String text) {
        Annotation annotation = new Annotation(text);
        tokenizer.annotate(annotation);
        return annotation;
    }

    /** Adds names, syntax and, where asked for, what pronouns stand for. */
    void annotate(Annotation annotation) {
        annotators.annotate(annotation);
    }

    /** The sections that hold a sentence longer than a bound. */
    static BitSet sectionsWithLongSentences(Annotation annotation, Prose prose, int bound) {
        BitSet sections = new BitSet();
        for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
            if (sentence.get(CoreAnnotations.TokensAnnotation.class).size() > bound) {
                CoreLabel first =
                        sentence.get(CoreAnnotations.TokensAnnotation.class).get(0);
                sections.set(prose.sectionAt(first.beginPosition()));
            }
        }
        return sections;
    }
}
