package org.tradefacts.internal.statement;

import java.util.ArrayList;
import java.util.List;
import org.tradefacts.Section;
import org.tradefacts.internal.statement.Roles.Role;
import org.tradefacts.internal.text.Document;
import org.tradefacts.internal.text.Tokens;

/**
 * Finds the turns of a transcript: paragraphs that open with their speaker in capitals and a colon. {@code SMITH: [What
 * will you do?]}, {@code "MR. LEE: [We will respond.]}
 *
 * <p>Only where an article has {@value #FEWEST} of them and one speaker comes twice: {@code SEOUL: Exports fell} is a
 * dateline; and most of them must say "I", "we" or "you": {@code LEE: The winner of the debate} is a heading.
 */
final class Transcripts {

    private static final int FEWEST = 3;
    private static final int LONGEST_NAME = 6;

    private final Reading reading;
    private final Document document;
    private final Tokens tokens;
    private final SpeakerResolver resolver;

    Transcripts(Reading reading, SpeakerResolver resolver) {
        this.reading = reading;
        this.document = reading.document();
        this.tokens = reading.tokens();
        this.resolver = resolver;
    }

    List<Told> find() {
        List<Told> turns = new ArrayList<>();
        int sentence = 0;
        while (sentence < document.sentences()) {
            int behind = document.sectionEnd(sentence);
            if (document.kindOf(sentence) == Section.Kind.BODY) {
                turn(document.sentenceStart(sentence), document.sentenceEnd(behind - 1), turns);
            }
            sentence = behind;
        }
        long speakers = turns.stream()
                .map(turn -> tokens.word(turn.speakerTo() - 1))
                .distinct()
                .count();
        long spoken = turns.stream().filter(this::isSpoken).count();
        return turns.size() >= FEWEST && speakers < turns.size() && 2 * spoken > turns.size() ? turns : List.of();
    }

    /** Whether somebody speaks of himself or asks: "I", "we", "you". */
    private boolean isSpoken(Told turn) {
        for (int i = turn.content().from(); i < turn.content().to(); i++) {
            if (reading.is(i, Role.SPOKEN)) {
                return true;
            }
        }
        return false;
    }

    private void turn(int from, int to, List<Told> turns) {
        int first = Marks.isDouble(tokens, from) ? from + 1 : from;
        int colon = first;
        while (colon < Math.min(to, first + LONGEST_NAME) && isOfName(colon)) {
            colon++;
        }
        if (colon > first && colon + 1 < to && tokens.isSign(colon, ':') && tokens.allCapitals(colon - 1)) {
            Content content = new Content(colon + 1, to, "turn of a transcript");
            turns.add(new Told(first, colon, resolver.named(first, colon), -1, -1, content, to));
        }
    }

    private boolean isOfName(int i) {
        return tokens.allCapitals(i)
                || tokens.isSign(i, '.') && tokens.glued(i)
                || reading.is(i, Role.MALE)
                || reading.is(i, Role.FEMALE);
    }
}
