package org.tradefacts.internal.people;

import static org.tradefacts.internal.people.NameWords.ANY_GIVEN;
import static org.tradefacts.internal.people.NameWords.CN;
import static org.tradefacts.internal.people.NameWords.COMMON;
import static org.tradefacts.internal.people.NameWords.EASTERN;
import static org.tradefacts.internal.people.NameWords.GIVEN;
import static org.tradefacts.internal.people.NameWords.JP;
import static org.tradefacts.internal.people.NameWords.KR;
import static org.tradefacts.internal.people.NameWords.VN;
import static org.tradefacts.internal.people.NameWords.WESTERN;

import org.tradefacts.internal.people.RunReader.Run;
import org.tradefacts.internal.text.Tokens;

/**
 * Tells names that are printed family name first by their form.
 *
 * <ul>
 *   <li>A given name of two syllables with a hyphen, the second small: {@code Cheong In-kyo}, {@code Kim Hyun-chong};
 *       also with a capital behind a known family name: {@code Wang Chao-Ming}; not: {@code Euisun Chung}.
 *   <li>A Chinese family name and one or two syllables of pinyin: {@code Xi Jinping}, {@code Wang Yi}; not: {@code Lin
 *       Bennett}.
 *   <li>A family name and two words of one syllable: {@code Rha Woong Bae}, {@code Lee Kuan Yew}; not: {@code Lee
 *       Harvey Oswald}.
 *   <li>A Vietnamese family name and two or three words: {@code Nguyen Xuan Phuc}.
 *   <li>A Japanese family name and a Japanese given name: {@code Ishiba Shigeru}.
 * </ul>
 */
final class EasternNames {

    private final NameWords names;

    EasternNames(NameWords names) {
        this.names = names;
    }

    /** Whether the run is a name with the family name first. */
    boolean isFamilyFirst(Tokens tokens, Run run) {
        int family = flags(tokens, run.from());
        if (run.size() < 2 || run.size() > 4 || (family & COMMON) != 0 && (family & EASTERN) == 0) {
            return false;
        }
        if (run.size() == 2 && run.parts().get(1).indexOf('-') > 0) {
            return hyphenated(tokens, run, family);
        }
        if ((family & EASTERN) == 0) {
            return false;
        }
        if (run.size() == 2) {
            int given = flags(tokens, run.starts().get(1));
            String word = run.parts().get(1);
            return (family & CN) != 0 && (given & (ANY_GIVEN | WESTERN)) == 0 && Pinyin.matches(word)
                    || (family & JP) != 0 && (family & GIVEN) == 0 && (given & GIVEN) != 0 && Pinyin.isVowel(last(word))
                    || (family & VN) != 0
                            && (family & (KR | CN)) == 0
                            && (given & (COMMON | WESTERN)) == 0
                            && Pinyin.isOneSyllable(word);
        }
        if ((family & (KR | CN | VN)) == 0) {
            return false;
        }
        for (int part = 1; part < run.size(); part++) {
            if (!Pinyin.isOneSyllable(run.parts().get(part))
                    || run.parts().get(part).length() == 1) {
                return false;
            }
        }
        return run.size() == 3
                ? (flags(tokens, run.starts().get(1)) & (GIVEN | WESTERN)) == 0
                        || (flags(tokens, run.starts().get(2)) & (GIVEN | WESTERN)) == 0
                : (family & VN) != 0;
    }

    private boolean hyphenated(Tokens tokens, Run run, int family) {
        int given = run.starts().get(1);
        if (given + 3 != run.to()) {
            return false;
        }
        int second = given + 2;
        boolean small = !tokens.capitalised(second);
        boolean syllables = Pinyin.isOneSyllable(tokens.text(given).toLowerCase(java.util.Locale.ROOT))
                && Pinyin.isOneSyllable(tokens.text(second).toLowerCase(java.util.Locale.ROOT));
        if ((family & EASTERN) != 0) {
            return syllables && (small || (flags(tokens, given) & GIVEN) == 0);
        }
        return small
                && syllables
                && (family & (ANY_GIVEN | WESTERN)) == 0
                && run.parts().get(0).length() <= 7
                && (flags(tokens, second) & COMMON) == 0;
    }

    private static char last(String word) {
        return word.charAt(word.length() - 1);
    }

    private int flags(Tokens tokens, int token) {
        return names.of(tokens.word(token));
    }
}
