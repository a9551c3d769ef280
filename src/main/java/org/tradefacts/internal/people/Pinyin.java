package org.tradefacts.internal.people;

import java.util.Set;

/**
 * Whether a word can be a Chinese given name in pinyin, of one or two syllables: {@code Jinping}, {@code Yi}; not
 * {@code Harvey}.
 */
final class Pinyin {

    private static final int LONGEST = 6;

    private static final Set<String> INITIALS = Set.of(
            "", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "zh", "ch", "sh", "r", "z", "c",
            "s", "y", "w");
    private static final Set<String> FINALS = Set.of(
            "a", "o", "e", "i", "u", "ai", "ei", "ao", "ou", "an", "en", "ang", "eng", "ong", "ia", "ie", "iao", "iu",
            "ian", "in", "iang", "ing", "iong", "ua", "uo", "uai", "ui", "uan", "un", "uang", "ue", "er", "ü", "üe");

    private Pinyin() {}

    /** Whether a word in small letters is one or two syllables. */
    static boolean matches(String word) {
        if (isSyllable(word)) {
            return true;
        }
        for (int cut = 1; cut <= Math.min(LONGEST, word.length() - 1); cut++) {
            if (isSyllable(word.substring(0, cut)) && isSyllable(word.substring(cut))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSyllable(String word) {
        if (word.length() > LONGEST) {
            return false;
        }
        int consonants = 0;
        while (consonants < word.length() && !isVowel(word.charAt(consonants))) {
            consonants++;
        }
        return INITIALS.contains(word.substring(0, consonants)) && FINALS.contains(word.substring(consonants));
    }

    static boolean isVowel(char c) {
        return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'ü';
    }

    /** Whether a word in small letters has one vowel or group of vowels: {@code woong}, {@code young}. */
    static boolean isOneSyllable(String word) {
        int groups = 0;
        boolean vowel = false;
        for (int i = 0; i < word.length(); i++) {
            boolean now = isVowel(word.charAt(i)) || word.charAt(i) == 'y' && i > 0;
            if (now && !vowel) {
                groups++;
            }
            vowel = now;
        }
        return groups == 1 && word.length() <= LONGEST;
    }
}
