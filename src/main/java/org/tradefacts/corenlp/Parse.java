package org.tradefacts.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import java.util.Arrays;
import java.util.List;

/** The dependency tree of one sentence as arrays: words count from 0, and the root's head is -1. */
final class Parse {

    private final List<CoreLabel> words;
    private final int[] heads;
    private final String[] relations;

    Parse(CoreMap sentence) {
        words = sentence.get(CoreAnnotations.TokensAnnotation.class);
        heads = new int[words.size()];
        relations = new String[words.size()];
        Arrays.fill(heads, -1);
        Arrays.fill(relations, "");
        SemanticGraph graph = sentence.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
        if (graph != null) {
            for (SemanticGraphEdge edge : graph.edgeIterable()) {
                IndexedWord word = edge.getDependent();
                heads[word.index() - 1] = edge.getGovernor().index() - 1;
                relations[word.index() - 1] = edge.getRelation().toString();
            }
        }
    }

    int size() {
        return heads.length;
    }

    CoreLabel word(int i) {
        return words.get(i);
    }

    int head(int i) {
        return heads[i];
    }

    String relation(int i) {
        return relations[i];
    }

    boolean isVerb(int i) {
        return words.get(i).tag() != null && words.get(i).tag().startsWith("VB");
    }

    /** The first word that depends on {@code head} by a relation, or -1. */
    int dependent(int head, String relation) {
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] == head && relations[i].equals(relation)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * For each word whether it is {@code top} or depends on it, directly or not, other than through {@code without}.
     */
    boolean[] under(int top, List<String> without) {
        boolean[] inside = new boolean[heads.length];
        for (int i = 0; i < heads.length; i++) {
            int at = i;
            for (int steps = 0; at >= 0 && at != top && steps < heads.length; steps++) {
                at = heads[at] == top && without.contains(relations[at]) ? -1 : heads[at];
            }
            inside[i] = at == top;
        }
        return inside;
    }
}
