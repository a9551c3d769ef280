package org.tradefacts.internal.lexicon;

import static org.tradefacts.internal.lexicon.Letters.CURRENCY;
import static org.tradefacts.internal.lexicon.Letters.DIGIT;
import static org.tradefacts.internal.lexicon.Letters.LETTER;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Set;

/**
 * Where tokens end. Texts and the phrases of word lists are cut by these rules alone, so that a phrase matches a text
 * wherever it reads the same.
 *
 * <ul>
 *   <li>A word is a run of letters and digits that begins with a letter: {@code tariffs}, {@code G7}. Hyphens part
 *       words ({@code In} {@code -} {@code kyo}), inner apostrophes do not ({@code don't}, {@code O'Brien}), but the
 *       possessive is a token of its own ({@code Lee} {@code 's}).
 *   <li>The letters of a currency are parted from the digits glued to them: {@code RM} {@code 50,000}.
 *   <li>Full stops stay inside abbreviations and names of sites: {@code U.S.}, {@code a.m.}, {@code Caliber.Az}; not
 *       between glued sentences: {@code end} {@code .} {@code The}.
 *   <li>A number is a run of digits with single full stops and commas between digits: {@code 1.2} of {@code $1.2bn},
 *       {@code 28,500}. A leading full stop belongs to it: {@code .5}.
 *   <li>A run of full stops or hyphens is one token, every other sign one by itself.
 * </ul>
 */
public final class TokenScanner {

    private static final Set<String> OPENERS = Set.of(
            "he", "it", "in", "at", "on", "as", "if", "we", "by", "an", "so", "to", "no", "my", "the", "but", "and",
            "for", "she", "its", "his", "her", "a", "i", "or", "of", "all", "one", "two", "not", "now", "our", "you",
            "how", "who", "why", "us", "is", "was", "are", "do", "did", "has", "had", "may", "can");

    /** Letters that news glues to the digits of an amount, beyond the codes of ISO 4217. */
    private static final ImmutableSet<String> CURRENCY_PREFIXES = ImmutableSet.<String>builder()
            .addAll(Currency.getAvailableCurrencies().stream()
                    .map(Currency::getCurrencyCode)
                    .iterator())
            .add("RM", "Rs", "Rp", "Tk", "Dh", "Dhs", "KSh", "RMB", "NT", "Fr")
            .build();

    private TokenScanner() {}

    /**
     * Whether a word of plain letters alone is over before the character at {@code i}, as {@link #end} would find by
     * looking closer: true for a blank, most signs and a full stop that no letter follows.
     */
    public static boolean endsPlainly(String text, int i, int limit) {
        char c = text.charAt(i);
        if (c >= 128 || c == '\'') {
            return false;
        }
        byte letterClass = Letters.classOf(c);
        return letterClass != LETTER
                && letterClass != DIGIT
                && (c != '.' || i + 1 == limit || Letters.classOf(text.charAt(i + 1)) != LETTER);
    }

    /** The end of the token that begins at {@code start}, which must not be blank. */
    public static int end(String text, int start, int limit) {
        char c = text.charAt(start);
        return switch (Letters.classOf(c)) {
            case LETTER -> wordEnd(text, start, limit);
            case DIGIT -> numberEnd(text, start, limit);
            case CURRENCY -> start + 1;
            default -> signEnd(text, start, limit, c);
        };
    }

    private static int signEnd(String text, int start, int limit, char c) {
        int next = start + 1;
        if (next == limit) {
            return next;
        }
        char follower = text.charAt(next);
        if (c == '.') {
            if (Letters.classOf(follower) == DIGIT && (start == 0 || !isWordOrNumber(text.charAt(start - 1)))) {
                return numberEnd(text, next, limit);
            }
            return runEnd(text, start, limit, c);
        }
        if (c == '-') {
            return runEnd(text, start, limit, c);
        }
        if ((c == '\'' || c == '’') && start > 0 && isPossessive(text, start, limit)) {
            return start + 2;
        }
        return Character.isHighSurrogate(c) && Character.isLowSurrogate(follower) ? start + 2 : next;
    }

    private static int runEnd(String text, int start, int limit, char c) {
        int end = start + 1;
        while (end < limit && text.charAt(end) == c) {
            end++;
        }
        return end;
    }

    private static int numberEnd(String text, int start, int limit) {
        int i = start;
        while (i < limit) {
            char c = text.charAt(i);
            if (Letters.classOf(c) != DIGIT
                    && !((c == '.' || c == ',') && i + 1 < limit && Letters.classOf(text.charAt(i + 1)) == DIGIT)) {
                break;
            }
            i++;
        }
        return i;
    }

    private static int wordEnd(String text, int start, int limit) {
        int prefix = currencyPrefixEnd(text, start, limit);
        if (prefix > start) {
            return prefix;
        }
        int run = start;
        int i = start + 1;
        while (i < limit) {
            char c = text.charAt(i);
            if (isWordOrNumber(c)
                    || (Letters.isInvisible(c) && i + 1 < limit && Letters.classOf(text.charAt(i + 1)) == LETTER)) {
                i++;
            } else if ((c == '\'' || c == '’') && i + 1 < limit && Letters.classOf(text.charAt(i + 1)) == LETTER) {
                if (isPossessive(text, i, limit)) {
                    break;
                }
                i++;
            } else if (c == '.' && joins(text, start, run, i, limit)) {
                i++;
                run = i;
            } else if (c == '.' && run > start && i - run == 1) {
                return i + 1;
            } else {
                break;
            }
        }
        return i;
    }

    /** The end of a currency's letters before digits, as in RM50,000 and USD10m, or {@code start}. */
    private static int currencyPrefixEnd(String text, int start, int limit) {
        boolean digitFollows = start + 2 < limit
                && (Letters.classOf(text.charAt(start + 2)) == DIGIT
                        || (start + 3 < limit && Letters.classOf(text.charAt(start + 3)) == DIGIT));
        if (!digitFollows) {
            return start;
        }
        int i = start;
        while (i < limit && i - start < 4 && Letters.classOf(text.charAt(i)) == LETTER) {
            i++;
        }
        return i - start >= 2
                        && i - start <= 3
                        && i < limit
                        && Letters.classOf(text.charAt(i)) == DIGIT
                        && CURRENCY_PREFIXES.contains(text.substring(start, i))
                ? i
                : start;
    }

    private static boolean isPossessive(String text, int apostrophe, int limit) {
        return apostrophe + 1 < limit
                && (text.charAt(apostrophe + 1) == 's' || text.charAt(apostrophe + 1) == 'S')
                && Letters.classOf(text.charAt(apostrophe - 1)) != Letters.BLANK
                && isWordOrNumberOrStop(text.charAt(apostrophe - 1))
                && (apostrophe + 2 == limit || !isWordOrNumber(text.charAt(apostrophe + 2)));
    }

    /** Whether the full stop at {@code stop} lies inside a token: U.S, Ph.D, Caliber.Az, but not said.The. */
    private static boolean joins(String text, int start, int run, int stop, int limit) {
        int next = stop + 1;
        if (next >= limit || Letters.classOf(text.charAt(next)) != LETTER) {
            return false;
        }
        int end = next;
        while (end < limit && end - next < 4 && Letters.classOf(text.charAt(end)) == LETTER) {
            end++;
        }
        int length = end - next;
        if (length == 1) {
            return stop - run == 1 || (Character.isUpperCase(text.charAt(start)) && stop - run <= 3);
        }
        if (length > 3) {
            return false;
        }
        boolean nextIsLower = Character.isLowerCase(text.charAt(next));
        return (nextIsLower || Character.isUpperCase(text.charAt(start)))
                && !OPENERS.contains(text.substring(next, end).toLowerCase(java.util.Locale.ROOT));
    }

    private static boolean isWordOrNumber(char c) {
        byte kind = Letters.classOf(c);
        return kind == LETTER || kind == DIGIT;
    }

    private static boolean isWordOrNumberOrStop(char c) {
        return c == '.' || isWordOrNumber(c);
    }

    /** The tokens of a phrase. */
    public static List<String> split(String phrase) {
        List<String> tokens = new ArrayList<>();
        int i = 0;
        while (i < phrase.length()) {
            if (Letters.classOf(phrase.charAt(i)) == Letters.BLANK) {
                i++;
                continue;
            }
            int end = end(phrase, i, phrase.length());
            tokens.add(phrase.substring(i, end));
            i = end;
        }
        return tokens;
    }
}
