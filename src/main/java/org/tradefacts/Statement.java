package org.tradefacts;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Who said, wrote, announced, argued or asked what.
 *
 * <pre>{@code
 * Article article = TradeFacts.create().read(
 *         "Trade Minister Ahn Duk-geun met the press. The minister said the duty would hurt both sides.");
 * Statement statement = article.statements().get(0);
 * statement.speaker().map(Span::text); // Optional[The minister]
 * article.people().get(statement.person().getAsInt()).name(); // Ahn Duk-geun
 * statement.content(); // ["the duty would hurt both sides" [61, 91)]
 * }</pre>
 *
 * @param speaker the source as printed beside the cue: "Cheong", "the finance ministry", "he"; a quotation that goes on
 *     with no new cue has the speaker of its first part
 * @param person the index, in {@link Article#people()}, of the person who speaks, also behind a pronoun or a short name
 * @param cue the reporting verb without auxiliaries, or "according to"; absent where a quotation goes on
 * @param content what was said, with its quotation marks: one span, or two where the cue splits it
 * @param mode whether the words are quoted
 * @param rule the name of the rule that found the statement
 */
public record Statement(
        Optional<Span> speaker, OptionalInt person, Optional<Span> cue, List<Span> content, Mode mode, String rule)
        implements Fact {

    /** Whether the words of a statement are quoted. */
    public enum Mode {
        /** All of it stands in quotation marks. */
        DIRECT,
        /** None of it does. */
        INDIRECT,
        /** Part of it does. */
        MIXED
    }

    /**
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if there is no content
     */
    public Statement {
        requireNonNull(speaker, "speaker");
        requireNonNull(person, "person");
        requireNonNull(cue, "cue");
        content = List.copyOf(content);
        checkArgument(!content.isEmpty(), "a statement needs content");
        requireNonNull(mode, "mode");
        requireNonNull(rule, "rule");
    }

    /** The first part of the content. */
    @Override
    public Span span() {
        return content.get(0);
    }

    private Object writeReplace() {
        return new SerialForm(this);
    }
}
