package org.tradefacts.internal.text;

/** The part a word can play in a sentence, as far as the word alone tells. */
public enum WordClass {
    /** the, a, this, its, some. */
    DETERMINER,
    /** he, they, who. */
    PRONOUN,
    /** of, in, with. */
    PREPOSITION,
    /** and, or, but. */
    CONJUNCTION,
    /** that, because, while, if: words that open a clause. */
    SUBORDINATOR,
    /** is, has, will, would: verbs that carry another. */
    AUXILIARY,
    /** Words that are verbs and hardly anything else: said, reached, rose. */
    VERB,
    /** Words that are verbs as often as nouns: rise, plan, cut. */
    VERB_OR_NOUN,
    /** not, already, sharply. */
    ADVERB,
    /** new, foreign, largest. */
    ADJECTIVE,
    /** two, dozen, million. */
    NUMBER,
    /** Any other word: a noun or a name, most often. */
    NOUN,
    /** A mark or a sign. */
    SIGN;

    /** Whether a word of this class can stand before the head of a noun phrase. */
    public boolean canModify() {
        return this == ADJECTIVE || this == NOUN || this == NUMBER || this == VERB_OR_NOUN;
    }

    /** Whether a word of this class can be the head of a noun phrase. */
    public boolean canHead() {
        return this == NOUN || this == VERB_OR_NOUN;
    }
}
