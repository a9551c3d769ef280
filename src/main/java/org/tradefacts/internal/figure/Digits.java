package org.tradefacts.internal.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.tradefacts.internal.text.Tokens;
import org.tradefacts.internal.text.Tokens.Kind;

/**
 * What tokens of digits are worth: {@code 28,500}, {@code 2,50,000}, {@code 7 1/2}; nothing for {@code 1,1,1} or
 * {@code 1.2.3}.
 */
final class Digits {

    /** More digits than this are no number that news prints. */
    static final int MOST = 60;

    private Digits() {}

    /** 000 of "1 000", where the blank is one that does not break. */
    static boolean isThousandsGroup(Tokens tokens, int i) {
        if (!tokens.is(i, Kind.NUMBER)
                || tokens.glued(i)
                || tokens.end(i) - tokens.start(i) != 3
                || tokens.start(i) - tokens.end(i - 1) != 1) {
            return false;
        }
        char blank = tokens.charAt(tokens.end(i - 1));
        return blank == '\u00a0' || blank == '\u202f' || blank == '\u2009';
    }

    static boolean isClock(Tokens tokens, int colon, int limit) {
        return tokens.isSign(colon, ':')
                && colon + 1 < limit
                && tokens.is(colon + 1, Kind.NUMBER)
                && tokens.glued(colon + 1);
    }

    static int fractionEnd(Tokens tokens, int numerator, int limit) {
        return numerator + 2 < limit
                        && (tokens.isSign(numerator + 1, '/') || tokens.isSign(numerator + 1, '⁄'))
                        && tokens.glued(numerator + 1)
                        && tokens.is(numerator + 2, Kind.NUMBER)
                        && tokens.glued(numerator + 2)
                ? numerator + 3
                : numerator + 1;
    }

    static @Nullable BigDecimal fraction(Tokens tokens, int numerator, int denominator) {
        BigDecimal above = decimal(tokens, numerator);
        BigDecimal below = decimal(tokens, denominator);
        return above == null || below == null ? null : divided(above, below);
    }

    /** The exact quotient, or null where decimals cannot write it. */
    static @Nullable BigDecimal divided(BigDecimal above, BigDecimal below) {
        if (below.signum() == 0) {
            return null;
        }
        BigDecimal quotient = above.divide(below, 8, RoundingMode.HALF_EVEN);
        return quotient.multiply(below).compareTo(above) == 0 ? quotient.stripTrailingZeros() : null;
    }

    /** The value of a token of digits, or null where its commas and full stops do not make one number. */
    static @Nullable BigDecimal decimal(Tokens tokens, int i) {
        int start = tokens.start(i);
        int end = tokens.end(i);
        if (end - start > MOST) {
            return null;
        }
        StringBuilder plain = new StringBuilder(end - start);
        int stops = 0;
        int sinceComma = -1;
        boolean grouped = true;
        for (int at = start; at < end; at++) {
            char c = tokens.charAt(at);
            if (c == '.') {
                stops++;
                grouped &= sinceComma < 0 || sinceComma == 3;
                sinceComma = -1;
                plain.append('.');
            } else if (c == ',') {
                grouped &= stops == 0 && (sinceComma < 0 ? at - start <= 3 : sinceComma == 3 || sinceComma == 2);
                sinceComma = 0;
            } else {
                plain.append((char) ('0' + Character.digit(c, 10)));
                sinceComma = sinceComma < 0 ? -1 : sinceComma + 1;
            }
        }
        grouped &= sinceComma < 0 || sinceComma == 3;
        return grouped && stops <= 1 ? new BigDecimal(plain.toString()) : null;
    }
}
