package org.tradefacts.internal.text;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradefacts.Section;
import org.tradefacts.Span;

/**
 * The prose of one article, read: its tokens and sentences. Headline, subheadings and paragraphs are in it,
 * boilerplate, bylines, credits and related articles are not. Extractors ask the document, never the reader that made
 * it.
 *
 * <p>Tokens are numbered from 0 in text order; a sentence is a half-open range of tokens and never crosses a section.
 */
public final class Document {

    private final String text;
    private final Tokens tokens;
    private final WordClasses classes;
    private final List<Section> prose;
    private final int[] sentenceStarts;
    private final int[] sentenceSections;
    private final Evidence evidence;

    Document(
            String text,
            Tokens tokens,
            WordClasses classes,
            List<Section> prose,
            int[] sentenceStarts,
            int[] sentenceSections,
            Evidence evidence) {
        this.text = text;
        this.tokens = tokens;
        this.classes = classes;
        this.prose = prose;
        this.sentenceStarts = sentenceStarts;
        this.sentenceSections = sentenceSections;
        this.evidence = evidence;
    }

    /** The whole page. */
    public String text() {
        return text;
    }

    /** The tokens of the prose. */
    public Tokens tokens() {
        return tokens;
    }

    /** The sections that hold the prose, in text order. */
    public List<Section> prose() {
        return prose;
    }

    /** How many sentences there are. */
    public int sentences() {
        return sentenceSections.length;
    }

    /** The first token of a sentence. */
    public int sentenceStart(int sentence) {
        return sentenceStarts[sentence];
    }

    /** The token behind the last one of a sentence. */
    public int sentenceEnd(int sentence) {
        return sentenceStarts[sentence + 1];
    }

    /** The sentence that holds a token. */
    public int sentenceOf(int token) {
        int found = Arrays.binarySearch(sentenceStarts, 0, sentences(), token);
        return found >= 0 ? found : -found - 2;
    }

    /** The section that holds a sentence, as an index into {@link #prose()}. */
    public int sectionOf(int sentence) {
        return sentenceSections[sentence];
    }

    /** The sentence behind the last one of the section that holds a sentence. */
    public int sectionEnd(int sentence) {
        int end = sentence + 1;
        while (end < sentences() && sectionOf(end) == sectionOf(sentence)) {
            end++;
        }
        return end;
    }

    /** The kind of the section that holds a sentence. */
    public Section.Kind kindOf(int sentence) {
        return prose.get(sentenceSections[sentence]).kind();
    }

    /** What part of speech a token's word is, as far as its letters tell. */
    public WordClass wordClass(int token) {
        return classes.of(tokens, token);
    }

    /** The name an engine found at a token, or null: always null without an engine. */
    public @Nullable EngineName engineName(int token) {
        return evidence.name(token);
    }

    /**
     * The first token of the name that a pronoun or a noun phrase ending with a token stands for, as an engine found,
     * or -1: always -1 without an engine.
     */
    public int engineReference(int token) {
        return evidence.reference(token);
    }

    /** The subject and complement an engine found for the verb at a token, or null: always null without an engine. */
    public @Nullable EngineComplement engineComplement(int verb) {
        return evidence.complement(verb);
    }

    /** The text from the first character of token {@code from} to the last of token {@code to - 1}. */
    public Span span(int from, int to) {
        return tokens.span(from, to);
    }
}
