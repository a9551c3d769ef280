package org.tradefacts.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.pipeline.AnnotatorImplementations;
import edu.stanford.nlp.pipeline.DefaultPaths;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Properties;

/**
 * CoreNLP's annotators with their models. They are built one by one, past the pool that keeps annotators for the life
 * of the process, so that what is no longer used can be collected.
 */
final class Pipeline {

    private final Annotator tokenizer;
    private final List<Annotator> annotators;

    private Pipeline(Annotator tokenizer, List<Annotator> annotators) {
        this.tokenizer = tokenizer;
        this.annotators = annotators;
    }

    /** Loads what finds names and syntax. */
    static Pipeline names() {
        AnnotatorImplementations make = new AnnotatorImplementations();
        Properties settings = settings();
        return new Pipeline(
                make.tokenizer(settings),
                List.of(
                        make.posTagger(settings),
                        make.morpha(settings, false),
                        make.ner(settings),
                        make.dependencies(settings)));
    }

    /** The same annotators and, loaded for it, the one that finds what pronouns stand for. */
    Pipeline withPronouns() {
        List<Annotator> more = new ArrayList<>(annotators);
        more.add(new AnnotatorImplementations().coref(settings()));
        return new Pipeline(tokenizer, more);
    }

    /**
     * Statistical names alone: CoreNLP's readers of numbers, dates and money would only repeat the library's own work.
     * One model of the three that CoreNLP takes by itself: the others add kinds of names that are not asked for.
     */
    static Properties settings() {
        Properties settings = new Properties();
        settings.setProperty("ssplit.newlineIsSentenceBreak", "two");
        settings.setProperty("tokenize.options", "untokenizable=noneKeep");
        settings.setProperty("ner.model", DefaultPaths.DEFAULT_NER_THREECLASS_MODEL);
        settings.setProperty("ner.statisticalOnly", "true");
        settings.setProperty("ner.applyNumericClassifiers", "false");
        settings.setProperty("ner.useSUTime", "false");
        settings.setProperty("ner.applyFineGrained", "false");
        settings.setProperty("coref.algorithm", "statistical");
        return settings;
    }

    /** What follows the tokenizer, in order. */
    List<Annotator> annotators() {
        return annotators;
    }

    /** A text cut into tokens and sentences. */
    Annotation tokenize(String text) {
        Annotation annotation = new Annotation(text);
        tokenizer.annotate(annotation);
        return annotation;
    }

    /** Adds names, syntax and, where asked for, what pronouns stand for. */
    void annotate(Annotation annotation) {
        annotators.forEach(annotator -> annotator.annotate(annotation));
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
