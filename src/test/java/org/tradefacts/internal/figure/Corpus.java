package org.tradefacts.internal.figure;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The lines of a corpus file that lies beside this class, and the sentences that carry them. */
final class Corpus {

    /** A line put into a sentence: the whole text, and where the line stands in it. */
    record Carried(String text, int start, int end) {}

    private static final List<String> CARRIERS = List.of(
            "@",
            "@.",
            "The value was @.",
            "The value was @, which surprised analysts.",
            "The value, @, surprised analysts.",
            "The value (@) surprised analysts.",
            "The value [@] surprised analysts.",
            "\"The value was @,\" they said.",
            "They put it like this: \"@\".",
            "They put it like this: “@.” Then they left.",
            "They put it like this: '@'.",
            "The value – @ – surprised analysts.",
            "The value — @ — surprised analysts.",
            "The value—@—surprised analysts.",
            "Was it @?",
            "It was @!",
            "It was @; nobody knew why.",
            "It was @... and then they left.",
            "It was @… and then they left.",
            "It was\n@\nThen they left.",
            "It was\r\n@\r\n\r\nThen they left.",
            "• @\n• Steel",
            "It was\t@\tThen they left.",
            "It was *@*, they said.");

    private static final List<String> CAPITAL_CARRIERS = List.of("MINISTER SEES @", "MINISTER SEES @ - TRADE SOURCE");

    private Corpus() {}

    /** The lines that are neither blank nor comments, with the characters that "\\u" numbers. */
    static List<String> lines(String file) {
        try {
            return Resources.readLines(Resources.getResource(Corpus.class, file), UTF_8).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Corpus::unescaped)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String unescaped(String line) {
        StringBuilder out = new StringBuilder(line);
        for (int at = out.indexOf("\\u"); at >= 0; at = out.indexOf("\\u")) {
            char c = (char) Integer.parseInt(out.substring(at + 2, at + 6), 16);
            out.replace(at, at + 6, String.valueOf(c));
        }
        return out.toString();
    }

    /** A line in every sentence, and in capitals in headlines, where only the signs Rs, Rp and zł keep their case. */
    static Stream<Carried> carried(String line) {
        String capitals = line.toUpperCase(Locale.ROOT)
                .replaceFirst("^RS", "Rs")
                .replaceFirst("^RP", "Rp")
                .replaceFirst("ZŁ$", "zł");
        return Stream.concat(
                CARRIERS.stream().map(carrier -> put(carrier, line)),
                CAPITAL_CARRIERS.stream().map(carrier -> put(carrier, capitals)));
    }

    private static Carried put(String carrier, String line) {
        int start = carrier.indexOf('@');
        return new Carried(
                carrier.substring(0, start) + line + carrier.substring(start + 1), start, start + line.length());
    }
}
