package org.tradefacts.internal.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tradefacts.Span;
import org.tradefacts.Statement;

/**
 * Sentences with marks round what is to be found: {@code <speaker>}, {@code {cue}} and {@code [content]}, behind the
 * mode. {@code ¶} ends a paragraph. Other statements of a text have a line of their own.
 */
class StatementCorpusTest {

    private static final String FOUND = """
            INDIRECT | [Exports will fall next year], <the finance ministry> {said}.
            INDIRECT | [Exports will fall next year], <the finance ministry> {said} on Tuesday.
            INDIRECT | <The finance ministry> {said} [exports will fall next year].
            INDIRECT | <The finance ministry> {said} on Tuesday that [exports will fall next year].
            INDIRECT | <The finance ministry> has {said} in a statement that [exports will fall next year].
            INDIRECT | <The ministry> on Tuesday {said} [the duties were unfair].
            INDIRECT | <Officials> {said} [there was no deal].
            INDIRECT | <They> {say} [prices could rise].
            INDIRECT | <Brussels> is {warning} that [the duties will hurt both sides].
            INDIRECT | But <officials> {said} [there would be no deal].
            INDIRECT | <Two people familiar with the talks> {said} [a deal was close].
            INDIRECT | <Economists polled by the bank> {said} [growth would slow].
            INDIRECT | <The head of the central bank> {said} [rates would stay low].
            INDIRECT | <A spokesman for the ministry> {told} reporters [the talks would go on].
            INDIRECT | <The minister> {told} a news conference in Geneva that [the talks would go on].
            INDIRECT | <The minister>, who met traders on Monday, {said} [the talks would go on].
            INDIRECT | <The commissioner> - speaking in Davos - {denied} [the move was protectionist].
            INDIRECT | [The deal], <officials> {said}, [would end the duties].
            INDIRECT | [If the talks fail], <she> {said}, [prices will rise].
            INDIRECT | [Prices rose by 3 percent], {according to} <the central bank>.
            INDIRECT | {According to} <the Ministry of Trade, Industry and Energy>, [exports fell].
            INDIRECT | [Exports], {according to} <the ministry>, [fell by a tenth].
            INDIRECT | <Seoul> {denied} [breaking the pact].
            INDIRECT | <Farmers> {urged} [the government to end the duties].
            INDIRECT | <The union> {called on} [Ottawa to respond].
            INDIRECT | <Ottawa> has {vowed} [to respond in kind].
            INDIRECT | <Tokyo> {promised} [not to raise the duty].
            INDIRECT | <The envoy> {stressed} [the need for talks].
            INDIRECT | <The envoy> {warned of} [a trade war].
            INDIRECT | <Reporters> {asked} [whether the duties would end].
            INDIRECT | <Canada> retaliated on Friday, {saying} [the duties broke the rules].
            INDIRECT | <He> said exports fell, {adding} that [imports had risen].
            INDIRECT | He {said} [exports fell], adding that imports had risen.
            INDIRECT | <The ministry> said exports fell and {added} that [imports had risen].
            INDIRECT | Talks resumed, with <the president> {saying} [he was ready to sign].
            INDIRECT | While <officials> {insist} [the two are unrelated], traders expect a deal.
            INDIRECT | The ministry said exports fell, while <the central bank> {said} [prices rose].
            INDIRECT | <The adviser>, who {argued} that [duties hurt growth], resigned on Monday.
            INDIRECT | [Seoul vowed to respond to the duties], <aides> {said}.
            INDIRECT | As <Lee> {noted}, [the duties will hurt farmers].
            INDIRECT | [The duties will hurt farmers], as <Lee> {noted}.
            INDIRECT | [Prices rose again in May], as <the ministry> {said}.
            INDIRECT | [The duties], as <the minister> has {said}, [will hurt farmers].
            INDIRECT | As <the envoy> {told} reporters in Geneva, [the talks are dead].
            INDIRECT | As <a ministry memo> {put it} in May, [the levy is lawful].
            INDIRECT | Yet, as <Kim> {observed}, [in the early days of the pact exports fell].
            INDIRECT | {Noting} that [exports had fallen], <the minister> asked for talks.
            INDIRECT | {Claiming} [the pact was unfair], <the president> left the talks.
            INDIRECT | After {saying} [the pact was dead], <the minister> left the room.
            INDIRECT | <The minister>, despite {admitting} that [duties hurt farmers], backed the bill.
            INDIRECT | <The minister>, after {saying} that [duties hurt farmers], backed the bill.
            INDIRECT | The envoy showed the figures, which <he> {said} [were from May].
            INDIRECT | The plan, which <she> {said} [was sound], was dropped.
            INDIRECT | The port, which <local media> {claimed} [now handles more cars than Busan], was shut.
            INDIRECT | The chips, which <the firm> {said} [it sold to China], were recalled.
            INDIRECT | [The mill was the largest in Asia], <the analyst> {said}, [until its owner failed in 2001].
            INDIRECT | [Exports rose], <he> {said}, [since demand was strong].
            INDIRECT | <Two brokers> {cautioned}, as had the port, that [fees could rise].
            INDIRECT | <The envoy> went on to {insist}, this time in a letter to farmers, that [the quota stays].
            INDIRECT | <The growers> are suing the state, {claiming} that [the levy is unlawful].
            INDIRECT | <She> {told} one of her brokers at the port that [freight was cheap].
            INDIRECT | <The economists I met> {said} [the plan was sound].
            INDIRECT | <The firm> {said} [exports fell].
            INDIRECT | <Washington> {warned} [Beijing to open its markets].
            INDIRECT | <The minister>, the country's chief negotiator, once {joked} that [duties were a tax on patience].
            INDIRECT | <The government> {welcomed} [China's decision on Thursday to remove duties].
            INDIRECT | As <Lee> {noted} this week in a letter to the court, [the duties hurt farmers].
            INDIRECT | <Lee> {said} [time was running out].
            INDIRECT | <Lee> {said} [once the deal is signed, duties would fall].
            INDIRECT | <Italy> opposed the plan, {arguing} that [duties hurt].
            INDIRECT | <Germany>, which makes cars, opposed the plan, {saying} that [duties hurt].
            INDIRECT | Unofficially, <the envoy> opposed the plan, {claiming} that [the pact is dead].
            INDIRECT | <Some state officials> {praised} [the deal].
            INDIRECT | <Officials who attended> {said} [the duties would fall].
            INDIRECT | {According to} <the head of the union at the plant> in Ulsan, [work will stop].
            INDIRECT | <She> {stressed} [how important the pact was].
            DIRECT | ["Steel is back,"] <the article> {read}.
            INDIRECT | Kim asked, "Who pays for it?"¶<The envoy> {says} [labels must be clearer].¶Talks go on.
            INDIRECT | TOKYO, March 13 - <Officials> {said} [the pact would hold].
            INDIRECT | LISBON (Newswire) - [The pact would hold], <officials> {said}.
            INDIRECT | <The envoy> {said} [the pact would hold], which surprised traders.
            INDIRECT | [Climate change], <the minister> often {says}, [is a threat to trade].
            INDIRECT | <The minister> {called} [the duties a mistake], but signed the deal.
            INDIRECT | <The envoy> {acknowledged} [the need for talks] during a forum in Davos.
            INDIRECT | <Analysts> {predict} [a recession], which would hurt exporters.
            INDIRECT | <Seoul> {welcomed} [the decision] and went home.
            INDIRECT | <The ministry> went on to {say} [it had no plans to retaliate].
            INDIRECT | <Lee> continued to {insist} that [the duties were unfair].
            INDIRECT | <Lee> answered critics by {saying} that [the duties were unfair].
            INDIRECT | <Brussels> also {vowed} [to form a joint task force].
            INDIRECT | <We> {asked} [whether the duties would end].
            INDIRECT | <The envoy> {said} that, [in addition to steel, cars would be hit].
            DIRECT   | <Protesters> {chanted} ["No new duties!"] and kept going until midnight.
            DIRECT   | ["We are ready to talk,"] <the minister> {said}.
            DIRECT   | ["We are ready to talk,"] {said} <the trade minister>.
            DIRECT   | ["We are ready to talk"], <she> {said}.
            DIRECT   | [“We are ready. We will talk,”] <she> {said} on Monday.
            DIRECT   | [“Are we ready?”] <she> {asked}.
            DIRECT   | ["Are we ready?"] <Marta> {asked}.
            DIRECT   | ['We are ready to help workers' unions,'] <she> {said}.
            DIRECT   | [‘It’s time to talk,’] <the envoy> {wrote}.
            DIRECT   | [''We are ready to talk,''] <the envoy> {wrote}.
            DIRECT   | ["They called it 'unfair' and left,"] <he> {said}.
            DIRECT   | <The envoy> {said}: ["We are ready to talk."]
            DIRECT   | <The envoy> {said}, ["We are ready to talk."]
            DIRECT   | <The envoy> {said} ["we are ready to talk."]
            DIRECT   | <The envoy> {said}:¶["We are ready to talk."]
            DIRECT   | Asked if talks would resume, <he> {said}, ["No comment."]
            DIRECT   | In Davos, ["We are ready to talk,"] <he> {said}.
            DIRECT   | ["We are ready,"] <she> {said}, ["and we will talk."]
            DIRECT   | "We are ready," <she> said. ["We will talk."]
            DIRECT   | "We are ready," said <the envoy>.¶["We will talk on Monday."]
            DIRECT   | "We are ready," <the envoy> said. She left. "We will not be back," {added} <the envoy>.
            DIRECT   | ["We are ready to talk."] — <Marta Silva>
            DIRECT   | <President Silva>: ["We are ready to talk."]
            DIRECT   | ["We are ready to talk.]¶"We will sign," <she> said.
            DIRECT   | ["We will sign,"] <she> {said}. "We talk.
            MIXED    | <The envoy> {said} [the duties were "wholly unfair" to farmers].
            MIXED    | [The duties are "wholly unfair,"] <he> {said}.
            MIXED    | <She> {said} [the two sides "are moving slowly"], adding that a deal was near.
            MIXED    | <She> {called} [the duties "wholly unfair"].
            MIXED    | <Beijing> {accused} [Washington of "bullying" its partners].
            """;

    private static final String NOT_FOUND = """
            The ministry would say nothing more.
            The ministry did not say when the duties would end.
            The ministry declined to say whether the duties would end.
            The ministry may announce that the duties will end.
            The envoy was told that the duties would end.
            If officials say the duties will end, prices will fall.
            The sides agreed to end the duties.
            The firm requested an exemption from the duties.
            The minister proposed a pact and unveiled a plan.
            Washington invited the envoy to a meeting.
            The deal has been signed, Newswire reports.
            The tax pledge offers relief for makers of batteries.
            The claims against the firm were dropped.
            The added cost will fall on farmers.
            The ministry added a week to the talks.
            Makers added an average of 20,000 jobs a month.
            The fund maintains an office in Geneva.
            Work went on according to plan.
            Goods are taxed according to size.
            The "reciprocal" duties took effect in July.
            The so-called "golden share" was dropped.
            Data suggest that prices rose.
            The results indicate that prices rose.
            The market fell, suggesting that traders expect no deal.
            She called a meeting of ministers.
            He described the plant to visitors.
            The panel called witnesses as talks began.
            Officials described the site as workers left.
            Vietnam welcomed 17 million visitors last year.
            The port welcomed its first container ship.
            The slump confirmed fears of a recession.
            The Senate confirmed the nominee on Tuesday.
            Canada recalled its ambassador.
            Honda recalled 40,000 cars over faulty brakes.
            The bloc admitted Croatia in 2013.
            The tariff explained the drop in imports.
            The report is called a review.
            Farmers cheered as the minister spoke.
            As noted, prices rose.
            As the minister announced new duties on Monday, stocks fell.
            As the minister announced on Monday new duties, stocks fell.
            Stocks fell sharply again, as the minister announced new duties.
            He called Modi a third time.
            Prices rose, as one reason had it.
            As the envoy warned Beijing, Xi was on a plane.
            Factory output rose, highlighting that growth is broad.
            Exports fell in May, suggesting that demand is weak.
            Lamenting the rain, growers went home.
            Adding 20,000 jobs, the maker beat forecasts.
            The plan, which he said, was dropped.
            Busan was the third in a row of ports shut by protests.
            The duties that the envoy said would end are still in force.
            They discussed what he called a crisis.
            He read the letter and wrote a reply.
            The minister said the same.
            In Seoul, officials said.
            He told the story of the pact.
            The envoy asked for more time.
            The bank announced a cut in rates.
            The talks continued on Monday.
            The parties repeated the exercise.
            The states of the union met on Monday.
            Its notes fell in London, and stocks followed.
            "Duties" is a word.
            The book "Trade and Peace in Our Time" was sold out.
            The ship left the port of Said on Monday.
            "We are ready.
            Seoul agreed to a deal that ends the duties.
            Ottawa agreed to respond.
            Lee said: no.
            Lee spoke: we listened to every word.
            Lee stopped breaking the pact.
            The plan stressed growth.
            He left. "We will talk."
            According to plan, work went on.
            "Ready" — a word.
            """;

    static Stream<String> found() {
        return FOUND.lines();
    }

    static Stream<String> notFound() {
        return NOT_FOUND.lines();
    }

    @ParameterizedTest
    @MethodSource
    void found(String line) {
        String[] cells = line.split(" \\| ", 2);
        Marked marked = Marked.of(cells[1].replace('¶', '\n'));
        List<Statement> statements = Pages.statements(marked.text, List.of());
        if (marked.content.isEmpty()) {
            assertThat(statements).anyMatch(s -> s.speaker().equals(marked.only(marked.speakers)));
            return;
        }
        assertThat(statements)
                .filteredOn(s -> s.content().equals(marked.content))
                .singleElement()
                .satisfies(s -> {
                    assertThat(s.mode()).isEqualTo(Statement.Mode.valueOf(cells[0].strip()));
                    assertThat(s.cue()).isEqualTo(marked.only(marked.cues));
                    if (!marked.speakers.isEmpty()) {
                        assertThat(s.speaker()).isEqualTo(marked.only(marked.speakers));
                    }
                });
    }

    @ParameterizedTest
    @MethodSource
    void notFound(String line) {
        assertThat(Pages.statements(line, List.of())).isEmpty();
    }

    /** A text without its marks, and what the marks enclose. */
    private static final class Marked {

        private String text = "";
        private final List<Span> speakers = new ArrayList<>();
        private final List<Span> cues = new ArrayList<>();
        private final List<Span> content = new ArrayList<>();

        static Marked of(String line) {
            Marked marked = new Marked();
            StringBuilder plain = new StringBuilder();
            List<int[]> spans = new ArrayList<>();
            List<Integer> open = new ArrayList<>();
            for (int i = 0; i < line.length(); i++) {
                char c = line.charAt(i);
                if ("<{[".indexOf(c) >= 0) {
                    open.add(plain.length());
                } else if (">}]".indexOf(c) >= 0) {
                    spans.add(new int[] {">}]".indexOf(c), open.remove(open.size() - 1), plain.length()});
                } else {
                    plain.append(c);
                }
            }
            marked.text = plain.toString();
            List<List<Span>> lists = List.of(marked.speakers, marked.cues, marked.content);
            spans.forEach(span -> lists.get(span[0]).add(Span.of(marked.text, span[1], span[2])));
            return marked;
        }

        Optional<Span> only(List<Span> spans) {
            return spans.stream().findFirst();
        }
    }
}
