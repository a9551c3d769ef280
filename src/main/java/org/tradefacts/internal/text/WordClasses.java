package org.tradefacts.internal.text;

import com.google.common.base.Splitter;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.tradefacts.internal.lexicon.TokenScanner;
import org.tradefacts.internal.lexicon.Tsv;
import org.tradefacts.internal.lexicon.Vocabulary;

/**
 * The classes of words: those of {@code words.tsv}, and for the rest what their endings tell ({@code -ly} adverbs,
 * {@code -ed} verbs, {@code -ous} adjectives). A capitalised word that is not in the list is a noun.
 *
 * <p>Two listed words are names when printed so: {@code US} is a noun where {@code us} is a pronoun, and {@code May} is
 * one behind a preposition or before a number ({@code in May}, {@code May 5}, but {@code Trump May Sign}).
 */
final class WordClasses {

    private static final String[] ADJECTIVE_ENDINGS = {"ous", "ful", "ible", "able", "ical", "less", "ish", "onal"};
    private static final String[] VERB_ENDINGS = {"ize", "izes", "izing", "ifies", "ify", "ifying"};

    private final int us;
    private final int may;
    private @Nullable WordClass[] byWord = new WordClass[0];

    WordClasses(Vocabulary vocabulary) {
        for (Tsv.Row row : Tsv.read(WordClasses.class, "words.tsv", 2)) {
            WordClass wordClass = row.constant(0, WordClass.class);
            for (String word : Splitter.on(' ').split(row.text(1))) {
                if (TokenScanner.split(word).size() != 1) {
                    throw row.error("\"" + word + "\" is not one word");
                }
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
        us = vocabulary.add("us");
        may = vocabulary.add("may");
    }

    /** The class of a token's word. */
    WordClass of(Tokens tokens, int token) {
        if (tokens.is(token, Tokens.Kind.WORD)) {
            int word = tokens.word(token);
            WordClass known = listed(word);
            if (known == null) {
                return tokens.capitalised(token) ? WordClass.NOUN : byEnding(tokens, token);
            }
            return isName(tokens, token, word) ? WordClass.NOUN : known;
        }
        return tokens.is(token, Tokens.Kind.NUMBER) ? WordClass.NUMBER : WordClass.SIGN;
    }

    private boolean isName(Tokens tokens, int token, int word) {
        if (word == us) {
            return tokens.allCapitals(token);
        }
        if (word != may || !tokens.capitalised(token)) {
            return false;
        }
        boolean beforeNumber = token + 1 < tokens.size() && tokens.is(token + 1, Tokens.Kind.NUMBER);
        return beforeNumber || (token > 0 && listed(tokens.word(token - 1)) == WordClass.PREPOSITION);
    }

    private @Nullable WordClass listed(int word) {
        return word < byWord.length ? byWord[word] : null;
    }

    private static WordClass byEnding(Tokens tokens, int token) {
        int length = tokens.end(token) - tokens.start(token);
        if (length > 4 && tokens.endsWith(token, "ly")) {
            return WordClass.ADVERB;
        }
        if (length > 4 && tokens.endsWith(token, "ed")) {
            return WordClass.VERB;
        }
        if (length > 5 && endsWithAny(tokens, token, ADJECTIVE_ENDINGS)) {
            return WordClass.ADJECTIVE;
        }
        return length > 5 && endsWithAny(tokens, token, VERB_ENDINGS) ? WordClass.VERB : WordClass.NOUN;
    }

    private static boolean endsWithAny(Tokens tokens, int token, String[] endings) {
        for (String ending : endings) {
            if (tokens.endsWith(token, ending)) {
                return true;
            }
        }
        return false;
    }
}
