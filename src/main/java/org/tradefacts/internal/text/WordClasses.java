package org.tradefacts.internal.text;

import java.util.Arrays;
import org.tradefacts.internal.lexicon.Tsv;
import org.tradefacts.internal.lexicon.Vocabulary;

/**
 * The classes of words: those of {@code words.tsv}, and for the rest what their endings tell ({@code -ly} adverbs,
 * {@code -ed} verbs, {@code -ous} adjectives). A capitalised word that is not in the list is a noun.
 */
final class WordClasses {

    private static final WordClass[] NONE = new WordClass[0];

    private WordClass[] byWord = NONE;

    WordClasses(Vocabulary vocabulary) {
        for (Tsv.Row row : Tsv.read(WordClasses.class, "words.tsv", 2)) {
            WordClass wordClass = row.constant(0, WordClass.class);
            for (String word : com.google.common.base.Splitter.on(' ').split(row.text(1))) {
                int id = vocabulary.add(word);
                if (id >= byWord.length) {
                    byWord = Arrays.copyOf(byWord, Math.max(id + 1, 2 * byWord.length));
                }
                if (byWord[id] != null) {
                    throw row.error(word + " has a class already");
                }
                byWord[id] = wordClass;
            }
        }
    }

    WordClass of(Tokens tokens, int token) {
        if (tokens.is(token, Tokens.Kind.WORD)) {
            int word = tokens.word(token);
            WordClass known = word < byWord.length ? byWord[word] : null;
            return known != null ? known : tokens.capitalised(token) ? WordClass.NOUN : byEnding(tokens.text(token));
        }
        return tokens.is(token, Tokens.Kind.NUMBER) ? WordClass.NUMBER : WordClass.SIGN;
    }

    private static WordClass byEnding(String word) {
        int length = word.length();
        if (length > 4 && word.endsWith("ly")) {
            return WordClass.ADVERB;
        }
        if (length > 4 && word.endsWith("ed")) {
            return WordClass.VERB;
        }
        if (length > 5
                && (word.endsWith("ous")
                        || word.endsWith("ful")
                        || word.endsWith("ible")
                        || word.endsWith("able")
                        || word.endsWith("ical")
                        || word.endsWith("less")
                        || word.endsWith("ish"))) {
            return WordClass.ADJECTIVE;
        }
        return WordClass.NOUN;
    }
}
