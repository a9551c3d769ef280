package org.tradefacts.jmh;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.tradefacts.FigureFinder;
import org.tradefacts.TradeFacts;

/**
 * How fast text is read, in megabytes (of one-byte characters) a second: the counter {@code megabytes} of each row.
 *
 * <p>Beside the library stand a loop that sums the characters, the floor for anything that looks at each of them, and a
 * plain regular expression that finds money and percentages, what one would write without a library.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 20, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class ReadingBenchmark {

    private static final Pattern MONEY_OR_PERCENT = Pattern.compile(
            "(?:(?:US|C|A|NZ|HK|S|NT|R)?\\$|€|£|¥|₩|₹|Rs\\.?|RM)\\s?\\d+(?:,\\d{3})*(?:\\.\\d+)?"
                    + "(?:\\s?(?:thousand|million|billion|trillion|bn|mn|tn|m|k))?"
                    + "|\\d+(?:,\\d{3})*(?:\\.\\d+)?\\s?(?:(?:thousand|million|billion|trillion|mln|bln)\\s)?"
                    + "(?:dollars|dlrs|euros|pounds|yen|won|yuan|rupees|pesos|percent|per cent|pct|%)",
            Pattern.CASE_INSENSITIVE);

    /** What is read: the five seed pages one by one, or the four with one article 400 times over as one text. */
    @Param({"seeds", "long"})
    private String input = "seeds";

    private final TradeFacts reader = TradeFacts.create();
    private List<String> pages = List.of();
    private double megabytesAPass;

    /** Megabytes read, as a rate. */
    @State(Scope.Thread)
    @AuxCounters
    public static class Volume {
        /** Read so far. */
        public double megabytes;
    }

    /** Loads the text. */
    @Setup
    public void load() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            pages = files.sorted().map(ReadingBenchmark::page).toList();
        }
        if (input.equals("long")) {
            pages = List.of(String.join("\n", pages.subList(0, 4)).repeat(400));
        }
        megabytesAPass = pages.stream().mapToInt(String::length).sum() / 1e6;
    }

    private static String page(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The floor. */
    @Benchmark
    public int sumOfCharacters(Volume volume) {
        int sum = 0;
        for (String page : pages) {
            for (int i = 0; i < page.length(); i++) {
                sum += page.charAt(i);
            }
        }
        volume.megabytes += megabytesAPass;
        return sum;
    }

    /** Money and percentages by a regular expression: their places, no values. */
    @Benchmark
    public int regularExpression(Volume volume) {
        int found = 0;
        for (String page : pages) {
            Matcher matcher = MONEY_OR_PERCENT.matcher(page);
            while (matcher.find()) {
                found += matcher.end() - matcher.start();
            }
        }
        volume.megabytes += megabytesAPass;
        return found;
    }

    /** All figures with values and contexts. */
    @Benchmark
    public void figures(Volume volume, Blackhole hole) {
        for (String page : pages) {
            hole.consume(FigureFinder.standard().find(page));
        }
        volume.megabytes += megabytesAPass;
    }

    /** The whole reading: sections and all facts. */
    @Benchmark
    public void article(Volume volume, Blackhole hole) {
        for (String page : pages) {
            hole.consume(reader.read(page));
        }
        volume.megabytes += megabytesAPass;
    }
}
