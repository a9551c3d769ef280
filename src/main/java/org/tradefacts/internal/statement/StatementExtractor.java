package org.tradefacts.internal.statement;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradefacts.Person;
import org.tradefacts.Section;
import org.tradefacts.Statement;
import org.tradefacts.internal.lexicon.Phrases;
import org.tradefacts.internal.lexicon.Vocabulary;
import org.tradefacts.internal.statement.Roles.Role;
import org.tradefacts.internal.text.Document;
import org.tradefacts.internal.text.Tokens;

/**
 * Finds who said what. Quotations are paired first ({@link QuotationFinder}); then each verb of reporting outside them
 * looks for its speaker ({@link SpeakerFinder}) and its content ({@link ContentFinder}); then quotations that no verb
 * has claimed go on with the statement before them or after them ({@link Continuations}); last the speaker's person is
 * looked for ({@link SpeakerResolver}). Headlines and subheadings are passed over.
 *
 * <p>The rules, by the name in {@link Statement#rule()}; what stands in brackets is the content:
 *
 * <table>
 * <caption>Rules</caption>
 * <tr><th>rule</th><th>found</th><th>not found</th></tr>
 * <tr><td>that-clause</td><td>Seoul said that [exports fell]; Noting that [exports fell], Seoul sought talks</td><td>Seoul agreed to a deal that ends duties</td></tr>
 * <tr><td>clause behind</td><td>Seoul said [exports fell]</td><td>makers added 20,000 jobs</td></tr>
 * <tr><td>quotation behind</td><td>Lee said, ["We are ready."]</td><td>the "reciprocal" duties</td></tr>
 * <tr><td>behind a colon</td><td>Lee said: ["We are ready."]</td><td>Lee said: no</td></tr>
 * <tr><td>quotation in the next sentence</td><td>Lee said:, and in the next paragraph ["We are ready."]</td>
 * <td>Lee spoke:</td></tr>
 * <tr><td>question</td><td>Lee asked [whether duties would end]</td><td>Lee asked for time</td></tr>
 * <tr><td>infinitive</td><td>Ottawa vowed [to respond]</td><td>Ottawa agreed to respond</td></tr>
 * <tr><td>plea</td><td>farmers urged [Ottawa to respond]</td><td>Ottawa invited the envoy to dine</td></tr>
 * <tr><td>act denied</td><td>Tokyo denied [breaking the pact]</td><td>Tokyo stopped breaking the pact</td></tr>
 * <tr><td>noun phrase</td><td>Lee stressed [the need for talks]</td><td>the plan stressed growth</td></tr>
 * <tr><td>naming</td><td>Lee called [the duties "unfair"], [them a mistake]</td><td>Lee called a meeting</td></tr>
 * <tr><td>paragraph behind a colon</td><td>Lee added:, and the next paragraph [Prices rose.]</td><td>Lee met Xi:</td></tr>
 * <tr><td>turn of a transcript</td><td>LEE: [We are ready.], one of several such paragraphs</td><td>SEOUL: Exports
 * fell</td></tr>
 * <tr><td>relative clause</td><td>the plan, which Lee said [was sound]</td><td>the plan, which Lee said, was sound</td></tr>
 * <tr><td>complement by the engine</td><td>China, its ally, warned [Pyongyang to stop]</td><td>Lee agreed to stop</td></tr>
 * <tr><td>in front</td><td>[Exports fell], officials said</td><td>In Seoul, officials said</td></tr>
 * <tr><td>on both sides</td><td>[The duties], he said, [would hurt]</td><td>(one part) [Duties hurt], he said, after
 * talks</td></tr>
 * <tr><td>according to</td><td>[Exports fell], according to Lee; [Exports fell again], as Lee put it</td><td>work went on
 * according to plan; as planned</td></tr>
 * <tr><td>according to, first</td><td>According to Lee, [exports fell]; As Lee noted, [exports fell]</td><td>According to
 * plan, work went on; As Lee spoke, exports fell</td></tr>
 * <tr><td>goes on</td><td>"We are ready," he said. ["We will talk."]</td><td>He left. "We will talk."</td></tr>
 * <tr><td>goes on to the next paragraph</td><td>["We are ready.], left open, and in the next paragraph "We will talk,"
 * he said</td><td>a paragraph that is closed</td></tr>
 * <tr><td>signed</td><td>["We are ready."] — Lee Jae-myung; President Lee: ["We are ready."]</td><td>"Ready" — a
 * word</td></tr>
 * </table>
 *
 * <p>A verb whose saying is denied, future or passive reports nothing: would say, did not say, was told. A statement
 * inside the content of another is not reported; what a verb beside it reports is: "..., adding that [...]", "...,
 * while Kim said [...]". Where the last words of a sentence report all of it, only they do: [Seoul vowed to respond],
 * aides said. Thread-safe once the vocabulary is frozen.
 */
public final class StatementExtractor {

    private static final int DATELINE = 14;
    private static final int LOOK_AHEAD = 12;
    private static final Verb ACCORDING =
            new Verb(Verb.Kind.SAYS, EnumSet.of(Verb.Takes.CLAUSE, Verb.Takes.QUOTE), Verb.Form.PAST);

    private final Verbs verbs;
    private final Roles roles;
    private final Phrases<Verb> according;

    /** An extractor that knows the words of {@code vocabulary}, which it adds its own to. */
    public StatementExtractor(Vocabulary vocabulary) {
        verbs = new Verbs(vocabulary);
        roles = new Roles(vocabulary);
        according = new Phrases<>(vocabulary);
        according.add("according to", ACCORDING);
    }

    /**
     * The statements of a document, in text order.
     *
     * @param people the people of the document, whom {@link Statement#person()} counts
     */
    public List<Statement> extract(Document document, List<Person> people) {
        Reading reading = Reading.of(document, roles, people);
        return new Pass(reading, people).run();
    }

    private final class Pass {

        private final Reading reading;
        private final Document document;
        private final SpeakerPhrases phrases;
        private final SpeakerFinder speakers;
        private final SpeakersBehind behind;
        private final ContentFinder contents;
        private final SpeakerResolver resolver;
        private final EngineComplements engine;
        private final List<Told> found = new ArrayList<>();

        private Pass(Reading reading, List<Person> people) {
            this.reading = reading;
            this.document = reading.document();
            NounPhrases nounPhrases = new NounPhrases(reading);
            this.phrases = new SpeakerPhrases(reading, nounPhrases);
            this.speakers = new SpeakerFinder(reading, nounPhrases, phrases);
            this.behind = new SpeakersBehind(reading, nounPhrases, phrases);
            this.contents = new ContentFinder(reading, nounPhrases, phrases);
            this.resolver = new SpeakerResolver(reading, people);
            this.engine = new EngineComplements(reading, contents.ends());
        }

        private List<Statement> run() {
            for (int sentence = 0; sentence < document.sentences(); sentence++) {
                if (document.kindOf(sentence) == Section.Kind.BODY) {
                    int start = document.sentenceStart(sentence);
                    int end = document.sentenceEnd(sentence);
                    sentence(behindDateline(start, end), end);
                }
            }
            found.addAll(new Continuations(reading, phrases, resolver, found).find(found));
            found.addAll(new Transcripts(reading, resolver).find());
            return found.stream()
                    .map(told -> told.statement(document, reading.quotations()))
                    .sorted(Comparator.comparing(Statement::span))
                    .collect(ImmutableList.toImmutableList());
        }

        /** The first token behind a dateline that opens a sentence: TOKYO, March 13 - [Japan] denied. */
        private int behindDateline(int low, int high) {
            if (reading.tokens().afterLineEnd(low) && reading.tokens().allCapitals(low)) {
                for (int i = low + 1; i + 1 < Math.min(high, low + DATELINE); i++) {
                    if (reading.dash(i)) {
                        return i + 1;
                    }
                    if (!isOfDateline(i)) {
                        return low;
                    }
                }
            }
            return low;
        }

        private boolean isOfDateline(int i) {
            return !reading.tokens().is(i, Tokens.Kind.WORD)
                    || reading.tokens().allCapitals(i)
                    || reading.is(i, Role.TIME)
                    || reading.tokens().capitalised(i) && !reading.tokens().is(i - 1, Tokens.Kind.WORD);
        }

        private void sentence(int low, int high) {
            List<Attribution> attributions = attributions(low, high);
            int floor = low;
            if (outermost(attributions, low, high)) {
                return;
            }
            for (int i = 0; i < attributions.size(); i++) {
                Attribution attribution = attributions.get(i);
                if (attribution.cueFrom() < floor) {
                    continue;
                }
                int limit = limit(attributions, i, high);
                Content content = contents.find(attribution, floor, limit);
                content = content == null ? engine.content(attribution, floor, limit) : content;
                if (content != null) {
                    found.add(Told.of(attribution, resolver.resolve(attribution), content));
                    floor = Math.max(content.end(), attribution.to());
                }
            }
        }

        /**
         * Whether the sentence's last attribution reports all of the sentence before it: "Seoul vowed to respond, aides
         * said."
         */
        private boolean outermost(List<Attribution> attributions, int low, int high) {
            if (attributions.size() < 2) {
                return false;
            }
            Attribution last = attributions.get(attributions.size() - 1);
            Attribution before = attributions.get(attributions.size() - 2);
            if (before.is(Attribution.Link.FRONTED)
                    || before.to() >= last.from() - 1
                    || last.cut() >= 0 && !last.is(Attribution.Link.ACCORDING)
                    || !reading.comma(last.from() - 1)
                    || reading.quotations().closesAt(last.from() - 2)) {
                return false;
            }
            Content content = contents.find(last, low, high);
            if (content == null || content.to() != last.from() - 1 || content.from2() >= 0) {
                return false;
            }
            found.add(Told.of(last, resolver.resolve(last), content));
            return true;
        }

        private int limit(List<Attribution> attributions, int index, int high) {
            int last = Math.min(attributions.size(), index + 1 + LOOK_AHEAD);
            for (Attribution later : attributions.subList(index + 1, last)) {
                if (later.cut() > attributions.get(index).to()) {
                    return later.cut();
                }
            }
            return high;
        }

        private List<Attribution> attributions(int low, int high) {
            List<Attribution> attributions = new ArrayList<>();
            Attribution earlier = null;
            for (int i = low; i < high; i++) {
                if (reading.quotations().covers(i)) {
                    continue;
                }
                Attribution attribution = at(i, low, high, earlier);
                if (attribution != null) {
                    attributions.add(attribution);
                    earlier = attribution;
                    i = attribution.cueTo() - 1;
                }
            }
            return attributions;
        }

        private @Nullable Attribution at(int i, int low, int high, @Nullable Attribution earlier) {
            int[] words = reading.tokens().words();
            Phrases.Match<Verb> match = verbs.at(words, i, high);
            if (match != null) {
                Cue cue = new Cue(match.value(), i, i + match.length(), low, high);
                Attribution attribution = speakers.find(cue, earlier);
                return attribution == null ? engine.attribution(cue) : attribution;
            }
            match = according.longestAt(words, i, high);
            return match == null ? null : behind.according(new Cue(match.value(), i, i + match.length(), low, high));
        }
    }
}
