package org.tradefacts.format;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.stream.Stream;
import org.tradefacts.Article;
import org.tradefacts.Bound;
import org.tradefacts.Change;
import org.tradefacts.Count;
import org.tradefacts.Figure;
import org.tradefacts.MeasureEvent;
import org.tradefacts.MeasureType;
import org.tradefacts.MonetaryFigure;
import org.tradefacts.Percentage;
import org.tradefacts.Post;
import org.tradefacts.Statement;
import org.tradefacts.TimeSpan;
import org.tradefacts.TradeMeasure;

/**
 * Articles as standoff annotations for <a href="https://brat.nlplab.org/">brat</a>, to look at, correct and compare.
 *
 * <pre>{@code
 * Files.writeString(folder.resolve("a1.txt"), article.text());
 * Files.writeString(folder.resolve("a1.ann"), ArticleBrat.write(article));
 * Files.writeString(folder.resolve("annotation.conf"), ArticleBrat.configuration());
 * }</pre>
 *
 * <p>Offsets count Unicode code points, as brat does, not the UTF-16 code units of {@link org.tradefacts.Span}. A span
 * across a line end, and a statement that its cue splits, become one annotation of several fragments.
 */
public final class ArticleBrat {

    private static final ImmutableList<String> FIGURES =
            ImmutableList.of("Money", "Percentage", "Count", "Duration", "Ratio");

    private static final ImmutableList<String> OTHERS = ImmutableList.of(
            "Subject",
            "Holder",
            "Date",
            "Person",
            "Post",
            "Statement",
            "Speaker",
            "Cue",
            "Measure",
            "Product",
            "Headline",
            "Byline",
            "Dateline",
            "Credit",
            "Published");

    private ArticleBrat() {}

    /**
     * The {@code .ann} file of an article and its related articles, whose {@code .txt} file is {@link Article#text()}
     * in UTF-8.
     *
     * @throws NullPointerException if {@code article} is null
     */
    public static String write(Article article) {
        BratWriter writer = new BratWriter(article.text());
        writer.write(article);
        return writer.toString();
    }

    /** The {@code annotation.conf} that names every type written here, for brat to open the files with. */
    public static String configuration() {
        String figures = String.join("|", FIGURES);
        String kinds = Arrays.stream(MeasureEvent.Kind.values())
                .map(kind -> type(kind) + "\tMeasure:Measure")
                .collect(joining("\n"));
        String entities = Stream.concat(FIGURES.stream(), OTHERS.stream()).collect(joining("\n"));
        return String.join(
                "\n",
                "[entities]",
                entities,
                "[relations]",
                "Subject\tArg1:" + figures + ", Arg2:Subject",
                "Holder\tArg1:" + figures + ", Arg2:Holder",
                "Converts\tArg1:Money, Arg2:Money",
                "Holds\tArg1:Person, Arg2:Post",
                "Said_by\tArg1:Statement, Arg2:Speaker",
                "Cued_by\tArg1:Statement, Arg2:Cue",
                "Spoken_by\tArg1:Statement, Arg2:Person",
                "Rate\tArg1:Measure, Arg2:Percentage",
                "Amount\tArg1:Measure, Arg2:Money",
                "Covers\tArg1:Measure, Arg2:Product",
                "Equiv\tArg1:Person, Arg2:Person, <REL-TYPE>:symmetric-transitive",
                "Equiv\tArg1:Measure, Arg2:Measure, <REL-TYPE>:symmetric-transitive",
                "<OVERLAP>\tArg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>",
                "[events]",
                kinds,
                "[attributes]",
                attribute("Bound", figures, Bound.values()),
                attribute("Change", figures, Change.values()),
                "Official\tArg:Person",
                attribute("Tenure", "Post", Post.Tenure.values()),
                attribute("Sphere", "Post", Post.Sphere.values()),
                attribute("Mode", "Statement", Statement.Mode.values()),
                attribute("Type", "Measure", MeasureType.values()),
                attribute("Status", "Measure", TradeMeasure.Status.values()),
                "");
    }

    private static String attribute(String name, String types, Enum<?>[] values) {
        return name + "\tArg:" + types + ", Value:"
                + Arrays.stream(values).map(Enum::name).collect(joining("|"));
    }

    /** The type of a figure. */
    static String type(Figure figure) {
        if (figure instanceof MonetaryFigure) {
            return "Money";
        } else if (figure instanceof Percentage) {
            return "Percentage";
        } else if (figure instanceof Count) {
            return "Count";
        } else {
            return figure instanceof TimeSpan ? "Duration" : "Ratio";
        }
    }

    /** The type of an event: {@code Takes_effect}. */
    static String type(MeasureEvent.Kind kind) {
        return kind.name().charAt(0) + Words.of(kind).substring(1).replace(' ', '_');
    }
}
