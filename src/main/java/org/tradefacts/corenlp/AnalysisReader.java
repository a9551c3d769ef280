package org.tradefacts.corenlp;

import edu.stanford.nlp.coref.CorefCoreAnnotations;
import edu.stanford.nlp.coref.data.CorefChain;
import edu.stanford.nlp.coref.data.CorefChain.CorefMention;
import edu.stanford.nlp.coref.data.Dictionaries.MentionType;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tradefacts.Analysis;
import org.tradefacts.Span;

/** Turns what CoreNLP annotated into an {@link Analysis}. */
final class AnalysisReader {

    private static final Comparator<CorefMention> ORDER =
            Comparator.<CorefMention>comparingInt(m -> m.sentNum).thenComparingInt(m -> m.startIndex);

    private final Prose prose;
    private final List<CoreMap> sentences;
    private final Annotation annotation;

    AnalysisReader(Prose prose, Annotation annotation) {
        this.prose = prose;
        this.annotation = annotation;
        this.sentences = annotation.get(CoreAnnotations.SentencesAnnotation.class);
    }

    Analysis read(List<String> notes) {
        List<Analysis.Name> names = new ArrayList<>();
        List<Analysis.Complement> complements = new ArrayList<>();
        Complements finder = new Complements(prose);
        for (CoreMap sentence : sentences) {
            names(tokens(sentence), names);
            finder.collect(new Parse(sentence), complements);
        }
        return new Analysis(names, references(), complements, notes);
    }

    private static List<CoreLabel> tokens(CoreMap sentence) {
        return sentence.get(CoreAnnotations.TokensAnnotation.class);
    }

    private void names(List<CoreLabel> tokens, List<Analysis.Name> names) {
        int i = 0;
        while (i < tokens.size()) {
            Analysis.Name.Kind kind = kind(tokens.get(i));
            int end = i + 1;
            while (kind != null && end < tokens.size() && kind(tokens.get(end)) == kind) {
                end++;
            }
            if (kind != null) {
                names.add(new Analysis.Name(span(tokens, i, end), kind));
            }
            i = end;
        }
    }

    private static Analysis.Name.@Nullable Kind kind(CoreLabel token) {
        String tag = token.ner();
        return tag == null
                ? null
                : switch (tag) {
                    case "PERSON" -> Analysis.Name.Kind.PERSON;
                    case "ORGANIZATION" -> Analysis.Name.Kind.ORGANIZATION;
                    case "LOCATION" -> Analysis.Name.Kind.PLACE;
                    default -> null;
                };
    }

    private Span span(List<CoreLabel> tokens, int from, int to) {
        return prose.span(tokens.get(from).beginPosition(), tokens.get(to - 1).endPosition());
    }

    private List<Analysis.Reference> references() {
        List<Analysis.Reference> references = new ArrayList<>();
        Map<Integer, CorefChain> chains = annotation.get(CorefCoreAnnotations.CorefChainAnnotation.class);
        if (chains != null) {
            chains.values().forEach(chain -> references(chain, references));
        }
        references.sort(Comparator.comparing(Analysis.Reference::mention));
        return references;
    }

    /** The pronouns and nouns of a chain, each with the last name before it, or the chain's first name. */
    private void references(CorefChain chain, List<Analysis.Reference> references) {
        List<CorefMention> mentions = new ArrayList<>(chain.getMentionsInTextualOrder());
        mentions.sort(ORDER);
        Span name = null;
        for (CorefMention mention : mentions) {
            name = name == null ? name(mention) : name;
        }
        if (name == null) {
            return;
        }
        for (CorefMention mention : mentions) {
            Span here = name(mention);
            if (here != null) {
                name = here;
            } else if (mention.mentionType != MentionType.PROPER) {
                List<CoreLabel> tokens = tokens(sentences.get(mention.sentNum - 1));
                references.add(
                        new Analysis.Reference(span(tokens, mention.startIndex - 1, mention.endIndex - 1), name));
            }
        }
    }

    /** The name that heads a mention, or null. */
    private @Nullable Span name(CorefMention mention) {
        if (mention.mentionType != MentionType.PROPER) {
            return null;
        }
        List<CoreLabel> tokens = tokens(sentences.get(mention.sentNum - 1));
        int head = mention.headIndex - 1;
        Analysis.Name.Kind kind = kind(tokens.get(head));
        if (kind == null) {
            return null;
        }
        int from = head;
        while (from > mention.startIndex - 1 && kind(tokens.get(from - 1)) == kind) {
            from--;
        }
        int to = head + 1;
        while (to < mention.endIndex - 1 && kind(tokens.get(to)) == kind) {
            to++;
        }
        return span(tokens, from, to);
    }
}
