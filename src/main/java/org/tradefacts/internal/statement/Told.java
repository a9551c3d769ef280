package org.tradefacts.internal.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.tradefacts.Span;
import org.tradefacts.Statement;
import org.tradefacts.internal.text.Document;

/**
 * A statement by tokens, before it is given out.
 *
 * @param speakerFrom the speaker's first token
 * @param speakerTo the token behind the speaker
 * @param person the person who speaks
 * @param cueFrom the cue's first token, or -1 where a quotation goes on without one
 * @param cueTo the token behind the cue, or -1
 * @param content what was said
 * @param end the token behind content and attribution
 */
record Told(int speakerFrom, int speakerTo, OptionalInt person, int cueFrom, int cueTo, Content content, int end) {

    static Told of(Attribution attribution, OptionalInt person, Content content) {
        return new Told(
                attribution.speakerFrom(),
                attribution.speakerTo(),
                person,
                attribution.cueFrom(),
                attribution.cueTo(),
                content,
                Math.max(content.end(), attribution.to()));
    }

    /** A quotation of the same speaker with no cue of its own. */
    Told goingOn(Content quotation, String rule) {
        return new Told(speakerFrom, speakerTo, person, -1, -1, quotation.named(rule), quotation.end());
    }

    Statement statement(Document document, Quotations quotations) {
        List<Span> parts = new ArrayList<>();
        parts.add(document.span(content.from(), content.to()));
        int all = quotations.words(content.from(), content.to());
        int quoted = quotations.quotedWords(content.from(), content.to());
        if (content.from2() >= 0) {
            parts.add(document.span(content.from2(), content.to2()));
            all += quotations.words(content.from2(), content.to2());
            quoted += quotations.quotedWords(content.from2(), content.to2());
        }
        Statement.Mode mode =
                quoted == 0 ? Statement.Mode.INDIRECT : quoted == all ? Statement.Mode.DIRECT : Statement.Mode.MIXED;
        return new Statement(
                Optional.of(document.span(speakerFrom, speakerTo)),
                person,
                cueFrom < 0 ? Optional.empty() : Optional.of(document.span(cueFrom, cueTo)),
                parts,
                mode,
                "statement: " + content.rule());
    }
}
