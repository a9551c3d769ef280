package org.tradefacts.internal.text;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.tradefacts.Analysis;
import org.tradefacts.Section;
import org.tradefacts.internal.lexicon.Vocabulary;

/**
 * The embedded reader: cuts the prose of an article into tokens and sentences by rules and word lists alone.
 *
 * <p>Thread-safe once the vocabulary is frozen.
 */
public final class Reader {

    private final Vocabulary vocabulary;
    private final WordClasses classes;
    private final Sentences sentences;

    /** A reader that knows the words of {@code vocabulary}, which it adds its own to. */
    public Reader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.classes = new WordClasses(vocabulary);
        this.sentences = new Sentences(vocabulary);
    }

    /** Reads the prose among the sections of an article; {@code sections} are in text order. */
    public Document read(String page, List<Section> sections) {
        return read(page, sections, Analysis.NONE);
    }

    /** Reads the prose among the sections of an article, of which an engine has told what it found. */
    public Document read(String page, List<Section> sections, Analysis analysis) {
        List<Section> prose =
                sections.stream().filter(s -> s.kind().isProse()).collect(ImmutableList.toImmutableList());
        int characters = prose.stream().mapToInt(s -> s.span().text().length()).sum();
        Tokens tokens = new Tokens(page, 16 + characters / 5);
        int[] sectionEnds = new int[prose.size()];
        for (int i = 0; i < sectionEnds.length; i++) {
            tokens.append(
                    vocabulary, prose.get(i).span().start(), prose.get(i).span().end());
            sectionEnds[i] = tokens.size();
        }
        Sentences.Cuts cuts = sentences.cut(tokens, sectionEnds);
        return new Document(page, tokens, classes, prose, cuts.starts, cuts.sections, Evidence.of(tokens, analysis));
    }
}
