package org.tradefacts.cli;

import static java.util.Objects.requireNonNull;

import java.io.BufferedInputStream;
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
import org.tradefacts.Engine;
import org.tradefacts.TradeFacts;
import org.tradefacts.corenlp.CoreNlpEngine;
import org.tradefacts.corenlp.MissingCoreNlpException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command line program: reads pages and prints their facts. {@code --help} describes it. */
@Command(
        name = "tradefacts",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        sortOptions = false,
        description =
                "Reads English trade-policy news and prints the facts it states, each with its place in the text.",
        footerHeading = "%nMessages go to standard error, one a line, each with its file and line.%n",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:every page was read; a warning changes nothing",
            "1:a file or line could not be read, the others were; or the output could not be written",
            "2:the command line is wrong; nothing was done"
        })
public final class Main implements Callable<Integer> {

    private static final int DEFAULT_WIDTH = 100;
    private static final int HELP_WIDTH = 100;

    private final InputStream in;
    private final OutputStream out;
    private final PrintWriter err;
    private final Screen screen;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "FILE|DIR|-",
            description = {
                "Files, directories, or - for standard input, which is read as well",
                "if nothing is named. Of a directory the .txt and .jsonl files are",
                "read, in the order of their names.",
                "A .jsonl file holds a page on each line, as",
                "  {\"id\": \"a1\", \"text\": \"...\", \"published\": \"2025-07-08\"}",
                "where id and published may be missing. Any other file is one page of",
                "plain text, whose id is the file's name without its ending.",
                "All input is UTF-8."
            })
    private List<String> names = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "jsonl",
            description = {
                "How to print the articles:",
                "json   indented JSON, one object if the input is one page of plain",
                "       text, otherwise an array",
                "jsonl  JSON, one article a line (the default)",
                "table  a table for people",
                "csv    comma-separated values, one row a fact; text that a",
                "       spreadsheet would take for a formula gets a ' in front",
                "html   a page to look at, in one file; several articles follow each",
                "       other",
                "jsonld schema.org JSON-LD, one object or an array as with json",
                "brat   the .ann file of one page of plain text, for the tool brat"
            })
    private Printing.Format format = Printing.Format.JSONL;

    @Option(
            names = "--input",
            paramLabel = "FORM",
            description = {
                "How to read standard input and the files named here, whatever their",
                "endings: text or jsonl. Standard input is text unless this says else."
            })
    private Input.@Nullable Form input;

    @Option(
            names = "--published",
            paramLabel = "YYYY-MM-DD",
            converter = Converters.Day.class,
            description = "The publication date of every page that comes without one.")
    private @Nullable LocalDate published;

    @Option(
            names = "--home-currency",
            paramLabel = "CODE",
            converter = Converters.CurrencyCode.class,
            description = "The currency of a bare $, such as CAD for Canadian news (default: USD).")
    private @Nullable Currency homeCurrency;

    @Option(
            names = "--engine",
            paramLabel = "ENGINE",
            defaultValue = "embedded",
            description = "What reads the pages: embedded (the default) or corenlp.")
    private Choice choice = Choice.EMBEDDED;

    @Option(
            names = "--width",
            paramLabel = "COLUMNS",
            description = "The width of a table (default: the variable COLUMNS, or else " + DEFAULT_WIDTH + ").")
    private @Nullable Integer width;

    /** What reads the pages. */
    private enum Choice {
        EMBEDDED,
        CORENLP
    }

    private Main(InputStream in, OutputStream out, PrintWriter err, Screen screen) {
        this.in = in;
        this.out = out;
        this.err = err;
        this.screen = screen;
    }

    /** Runs the program and ends the Java virtual machine with its exit status. */
    public static void main(String[] args) {
        System.exit(run(
                args,
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Screen.ofProcess()));
    }

    /**
     * Runs the program with other streams than those of the process.
     *
     * @return the exit status: 0 if all was read, 1 if some was not, 2 if the command line is wrong
     */
    public static int run(String[] args, InputStream in, OutputStream out, OutputStream err) {
        return run(args, in, out, err, Screen.NONE);
    }

    private static int run(String[] args, InputStream in, OutputStream out, OutputStream err, Screen screen) {
        PrintWriter messages = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8));
        PrintWriter help = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        int status = new CommandLine(new Main(in, new BufferedOutputStream(out, 1 << 16), messages, screen))
                .setUsageHelpWidth(HELP_WIDTH)
                .setOut(help)
                .setErr(messages)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((e, arguments) -> {
                    messages.print(e.getMessage() + "\nTry --help.\n");
                    return CommandLine.ExitCode.USAGE;
                })
                .execute(args);
        help.flush();
        messages.flush();
        return status;
    }

    @Override
    public Integer call() throws InterruptedException {
        CommandSpec command = requireNonNull(spec);
        if (names.isEmpty() && screen.input()) {
            command.commandLine().usage(command.commandLine().getOut());
            return CommandLine.ExitCode.OK;
        }
        List<String> sources = names.isEmpty() ? List.of("-") : names;
        boolean onePage = Input.isOnePage(sources, Optional.ofNullable(input));
        if (format == Printing.Format.BRAT && !onePage) {
            throw new ParameterException(
                    command.commandLine(),
                    "--format brat: an .ann file belongs to one page; name one file of plain text");
        }
        ArticleTable table = new ArticleTable(tableWidth(command), screen.styles());
        Printing printing = Printing.of(format, onePage, table);
        Progress progress = new Progress(err, screen.error());
        try (Engine engine = engine(command)) {
            return new Run(new PageReading(reader(engine), printing.one()), printing, out, err, progress)
                    .run(sources, in, Optional.ofNullable(input));
        }
    }

    private Engine engine(CommandSpec command) {
        if (choice == Choice.EMBEDDED) {
            return Engine.NONE;
        }
        try {
            return CoreNlpEngine.english();
        } catch (MissingCoreNlpException e) {
            throw new ParameterException(
                    command.commandLine(),
                    "--engine corenlp: CoreNLP is not in this jar; put it and its models on the class path, as in\n"
                            + "java -Xmx4g -cp 'tradefacts-cli.jar:corenlp/*' " + Main.class.getName()
                            + " --engine corenlp FILE\nThe README says how to get them.",
                    e);
        }
    }

    private TradeFacts reader(Engine engine) {
        TradeFacts.Builder builder = TradeFacts.builder().engine(engine);
        Optional.ofNullable(published).ifPresent(builder::published);
        Optional.ofNullable(homeCurrency).ifPresent(builder::homeCurrency);
        return builder.build();
    }

    private int tableWidth(CommandSpec command) {
        int chosen = Optional.ofNullable(width).or(screen::width).orElse(DEFAULT_WIDTH);
        if (width != null && (width < ArticleTable.LEAST_WIDTH || width > 9999)) {
            throw new ParameterException(
                    command.commandLine(),
                    "--width " + width + ": must be from " + ArticleTable.LEAST_WIDTH + " to 9999");
        }
        return Math.max(chosen, ArticleTable.LEAST_WIDTH);
    }

    /** Prints the version that the jar was built as. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"tradefacts " + (version == null ? "(unreleased)" : version)};
        }
    }
}
