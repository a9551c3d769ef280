package org.tradefacts.internal.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradefacts.Section;
import org.tradefacts.internal.statement.Cue.Phrase;
import org.tradefacts.internal.statement.Quotations.Quotation;
import org.tradefacts.internal.text.Document;
import org.tradefacts.internal.text.Tokens;

/**
 * Finds the speakers of quotations that have no reporting verb of their own.
 *
 * <ul>
 *   <li>A quotation that is a sentence or more and follows a statement goes on with it: {@code "We are ready," he said.
 *       "We will talk."}, also at the head of the next paragraph; not after a sentence that reports nothing.
 *   <li>One left open at its paragraph's end belongs to the quotation that opens the next paragraph.
 *   <li>A name behind a dash signs it: {@code "We are ready." — Lee Jae-myung}; a name and a colon in front announce
 *       it: {@code President Lee: "We are ready."}
 * </ul>
 */
final class Continuations {

    private static final int WINDOW = 12;

    private final Reading reading;
    private final Document document;
    private final Tokens tokens;
    private final SpeakerPhrases phrases;
    private final SpeakerResolver resolver;
    private final List<Quotation> quotations;
    private final @Nullable Told[] users;

    Continuations(Reading reading, SpeakerPhrases phrases, SpeakerResolver resolver, List<Told> found) {
        this.reading = reading;
        this.document = reading.document();
        this.tokens = reading.tokens();
        this.phrases = phrases;
        this.resolver = resolver;
        this.quotations = reading.quotations().list();
        this.users = new Told[quotations.size()];
        for (Told told : found) {
            use(told, told.content().from(), told.content().to());
            if (told.content().from2() >= 0) {
                use(told, told.content().from2(), told.content().to2());
            }
        }
    }

    private void use(Told told, int from, int to) {
        for (int i = from; i < to; i++) {
            if (reading.quotations().covers(i)) {
                int quotation = reading.quotations().index(i);
                users[quotation] = told;
                i = quotations.get(quotation).to() - 1;
            }
        }
    }

    /** The statements that the quotations without a verb make; {@code found} are those with one, in text order. */
    List<Told> find(List<Told> found) {
        List<Told> added = new ArrayList<>();
        for (int i = quotations.size() - 2; i >= 0; i--) {
            Told next = users[i + 1];
            if (users[i] == null
                    && next != null
                    && !quotations.get(i).closed()
                    && isSpeech(i)
                    && opensParagraph(i + 1)) {
                added.add(set(i, next, "goes on to the next paragraph"));
            }
        }
        int at = 0;
        for (int i = 0; i < quotations.size(); i++) {
            while (at < found.size() && found.get(at).end() <= quotations.get(i).from()) {
                at++;
            }
            if (users[i] == null && isSpeech(i)) {
                Told signed = signed(i);
                if (signed != null) {
                    users[i] = signed;
                    added.add(signed);
                    continue;
                }
                Told before = i > 0 ? users[i - 1] : null;
                if (at > 0
                        && (before == null || before.end() < found.get(at - 1).end())) {
                    before = found.get(at - 1);
                }
                if (before != null && isNext(before, i)) {
                    added.add(set(i, before, "goes on"));
                }
            }
        }
        return added;
    }

    private Told set(int quotation, Told speaker, String rule) {
        Quotation q = quotations.get(quotation);
        Told told = speaker.goingOn(new Content(q.from(), q.to(), rule), rule);
        users[quotation] = told;
        return told;
    }

    /** Whether a quotation is a sentence or more, with nothing of its own sentences outside it. */
    private boolean isSpeech(int quotation) {
        Quotation q = quotations.get(quotation);
        int sentence = document.sentenceOf(q.from());
        if (document.kindOf(sentence) != Section.Kind.BODY
                || reading.quotations().words(q.from(), q.to()) < 3) {
            return false;
        }
        boolean starts = document.sentenceStart(sentence) == q.from() || isSpeakerColon(q.from() - 1);
        int last = document.sentenceOf(q.to() - 1);
        int end = document.sentenceEnd(last);
        boolean ends = end == q.to() || end == q.to() + 1 && tokens.is(q.to(), Tokens.Kind.SIGN) || isDash(q.to());
        return starts && ends;
    }

    private boolean isSpeakerColon(int i) {
        return i > 0 && tokens.isSign(i, ':');
    }

    private boolean isDash(int i) {
        return i < tokens.size() && reading.dash(i) && tokens.is(i, Tokens.Kind.SIGN);
    }

    private boolean opensParagraph(int quotation) {
        int from = quotations.get(quotation).from();
        int sentence = document.sentenceOf(from);
        int before = document.sentenceOf(quotations.get(quotation - 1).from());
        return document.sentenceStart(sentence) == from
                && document.sectionOf(sentence) == document.sectionOf(before) + 1;
    }

    /** Whether a quotation begins with the sentence behind a statement, in its paragraph or at the head of the next. */
    private boolean isNext(Told told, int quotation) {
        int from = quotations.get(quotation).from();
        int here = document.sentenceOf(from);
        int there = document.sentenceOf(told.end() - 1);
        return document.sentenceStart(here) == from && here - there <= 1 && isSameMark(told, from);
    }

    /** Whether a quotation has the kind of marks that the statement before it has, if that is quoted. */
    private boolean isSameMark(Told told, int mark) {
        int before = told.content().from();
        return !Marks.isMark(tokens, before) || Marks.isDouble(tokens, before) == Marks.isDouble(tokens, mark);
    }

    /** The statement of a quotation that a name signs or announces, or null. */
    private @Nullable Told signed(int quotation) {
        Quotation q = quotations.get(quotation);
        int sentence = document.sentenceOf(q.from());
        @Nullable Phrase speaker = null;
        if (isDash(q.to())) {
            int end = Math.min(document.sentenceEnd(document.sentenceOf(q.to())), q.to() + WINDOW);
            speaker = phrases.named(q.to() + 1, end);
        } else if (isSpeakerColon(q.from() - 1)) {
            int start = document.sentenceStart(sentence);
            speaker = q.from() - start <= WINDOW ? phrases.announced(start, q.from() - 1) : null;
        }
        return speaker == null
                ? null
                : new Told(
                        speaker.from(),
                        speaker.to(),
                        resolver.named(speaker.from(), speaker.to()),
                        -1,
                        -1,
                        new Content(q.from(), q.to(), "signed"),
                        Math.max(q.to(), speaker.to()));
    }
}
