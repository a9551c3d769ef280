package org.tradefacts.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tradefacts.TradeFacts;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command line program: reads pages and prints their facts. */
@Command(
        name = "tradefacts",
        mixinStandardHelpOptions = true,
        description = "Reads English trade-policy news and prints the facts it states.")
public final class Main implements Callable<Integer> {

    private final InputStream in;
    private final OutputStream out;
    private final PrintWriter err;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--format", defaultValue = "jsonl", description = "jsonl")
    private Format format = Format.JSONL;

    @Option(names = "--input")
    private Input.@Nullable Form input;

    @Option(names = "--published")
    private @Nullable LocalDate published;

    @Option(names = "--home-currency")
    private @Nullable Currency homeCurrency;

    @Parameters(paramLabel = "FILE|DIR|-", defaultValue = "-")
    private List<String> names = List.of();

    private Main(InputStream in, OutputStream out, PrintWriter err) {
        this.in = in;
        this.out = out;
        this.err = err;
    }

    /** Runs the program and ends the Java virtual machine with its exit status. */
    public static void main(String[] args) {
        int status = run(
                args,
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err));
        System.exit(status);
    }

    /**
     * Runs the program.
     *
     * @return its exit status
     */
    public static int run(String[] args, InputStream in, OutputStream out, OutputStream err) {
        PrintWriter messages = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
        return new CommandLine(new Main(in, new BufferedOutputStream(out, 1 << 16), messages))
                .setErr(messages)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(args);
    }

    @Override
    public Integer call() throws Exception {
        TradeFacts.Builder builder = TradeFacts.builder();
        if (published != null) {
            builder.published(published);
        }
        if (homeCurrency != null) {
            builder.homeCurrency(homeCurrency);
        }
        Run run = new Run(new PageReading(builder.build(), format), format, out, err);
        return run.run(names, in, Optional.ofNullable(input));
    }
}
