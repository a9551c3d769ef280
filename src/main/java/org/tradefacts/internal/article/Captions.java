package org.tradefacts.internal.article;

import org.jspecify.annotations.Nullable;
import org.tradefacts.internal.lexicon.Phrases;
import org.tradefacts.internal.lexicon.Vocabulary;

/**
 * Knows the text under a picture by the credit at its end.
 *
 * <ul>
 *   <li>A label and a name: {@code ... at the port. Photo: Jane Doe}, {@code President Doe Photographer: J.
 *       Roe/Bloomberg}.
 *   <li>An agency behind or before a slash or bar: {@code REUTERS/Jane Doe}, {@code (Jane Doe/AFP/Getty Images)},
 *       {@code | Jane Doe, Reuters}; not {@code the AP/NORC poll found.}, which ends a sentence.
 * </ul>
 */
final class Captions {

    private static final int LAST_WORDS = 72;
    private static final int LONGEST = 500;

    private final Phrases<Boolean> labels;
    private final Outlets outlets;

    Captions(Vocabulary vocabulary, Outlets outlets) {
        this.outlets = outlets;
        labels = new Phrases<>(vocabulary);
        for (String label : new String[] {
            "photo", "photos", "photographer", "photograph", "photo illustration", "photo by", "picture", "image"
        }) {
            labels.add(label, true);
        }
    }

    /** The part of a line that is a caption, or null. */
    @Nullable Part read(String page, int start, int end, Glance tail) {
        char last = page.charAt(end - 1);
        if (last == '.' || last == '"' || last == '”' || last == '?' || end - start > LONGEST) {
            return null;
        }
        int from = Math.max(start, end - LAST_WORDS);
        if (!hasCreditSign(page, from, end)) {
            return null;
        }
        while (from > start && from < end && Character.isLetterOrDigit(page.charAt(from - 1))) {
            from++;
        }
        tail.read(from, end, Integer.MAX_VALUE);
        for (int i = 0; i < tail.size(); i++) {
            if (isLabelled(tail, i) || isAgencyAtSlash(tail, i)) {
                return Part.BOILERPLATE;
            }
        }
        return null;
    }

    private static boolean hasCreditSign(String page, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = page.charAt(i);
            if (c == ':' || c == '/' || c == '|') {
                return true;
            }
        }
        return false;
    }

    private boolean isLabelled(Glance tail, int token) {
        Phrases.Match<Boolean> label = labels.longestAt(tail.words(), token, tail.size());
        int colon = label == null ? tail.size() : token + label.length();
        return tail.isCapitalised(token) && tail.first(colon) == ':' && tail.size() - colon > 1;
    }

    private boolean isAgencyAtSlash(Glance tail, int token) {
        boolean slash = tail.first(token) == '/' && tail.isGlued(token);
        if (!slash && tail.first(token) != '|') {
            return false;
        }
        int last = tail.size();
        while (last > 0 && tail.first(last - 1) == ')') {
            last--;
        }
        for (int i = token + 1; i < last && i - token < 9; i++) {
            Phrases.Match<Outlets.Kind> name = outlets.at(tail, i);
            if (name != null && i + name.length() == last && (slash || i > token + 1)) {
                return true;
            }
        }
        return slash
                && token > 0
                && outlets.at(tail, token - 1) != null
                && tail.isCapitalised(token + 1)
                && tail.size() - token <= 6;
    }
}
