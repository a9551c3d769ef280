package org.tradefacts.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradefacts.format.FactRow.Column;
import org.tradefacts.json.Samples;

class ArticleCsvTest {

    /** The rows behind a header, read as RFC 4180 says, each without its empty cells. */
    private static List<Map<String, String>> parse(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (c == '"' && quoted && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\n')) {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else {
                cell.append(c);
            }
        }
        List<String> header = rows.get(0);
        return rows.stream().skip(1).map(cells -> named(header, cells)).toList();
    }

    private static Map<String, String> named(List<String> header, List<String> cells) {
        assertThat(cells).hasSameSizeAs(header);
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                named.put(header.get(i), cells.get(i));
            }
        }
        return named;
    }

    @Test
    void eachFactPostAndEventIsARow() {
        List<Map<String, String>> rows = parse(ArticleCsv.HEADER + ArticleCsv.write(Samples.full()));
        assertThat(rows.stream().map(row -> row.remove("article"))).containsOnly("sample");
        assertThat(rows.stream()
                        .map(row -> row.remove("start") + "-" + row.remove("end"))
                        .toList())
                .hasSize(16)
                .contains("247-258");
        assertThat(String.join("\n", rows.stream().map(Map::toString).toList())).isEqualTo("""
                        {kind=percent, index=0, text=25 percent, value=25, unit=PERCENT, bound=EXACT, change=FROM, subject=steel tariff, rule=percent}
                        {kind=percent, index=1, text=50 percent, value=50, unit=PERCENT, bound=EXACT, change=TO, subject=steel tariff, rule=percent}
                        {kind=duration, index=2, text=90 days, value=P90D, bound=EXACT, rule=duration}
                        {kind=money, index=3, text=33 trillion won, value=33000000000000, unit=KRW, bound=ABOUT, subject=trade, period=2024, per=year, rule=money: currency behind number}
                        {kind=money, index=4, text=$23 billion, value=23000000000, unit=USD, bound=ABOUT, subject=trade, period=2024, per=year, converted_from=3, rule=money: sign before number}
                        {kind=count, index=5, text=10 to 12 mills, low=10, high=12, unit=mills, bound=EXACT, rule=count: range}
                        {kind=ratio, index=6, text=two-thirds, value=2/3, bound=EXACT, subject=exports, holder=Norsk Stal, rule=ratio: spelled}
                        {kind=date, index=0, text=Wednesday, value=2025-06-04, rule=date: weekday}
                        {kind=person, index=0, text=Kari Dahl, name=Kari Dahl, official=true, rule=person: title before name}
                        {kind=post, index=0, text=Trade Minister, name=Kari Dahl, title=Trade Minister, country=NO, tenure=CURRENT, sphere=GOVERNMENT}
                        {kind=post, index=0, text=Minister, name=Kari Dahl, title=Minister, organization=Labour Party, tenure=FORMER, sphere=PARTY}
                        {kind=statement, index=0, text="We will answer in kind,", name=Kari Dahl, speaker=Kari Dahl, cue=said, mode=DIRECT, rule=statement: speaker before cue}
                        {kind=measure, index=0, text=Section 232 steel tariff, country=US, type=TARIFF, basis=sectoral, legal_basis=Section 232, rates=25%; 50%, amounts=KRW 33000000000000 a year; USD 23000000000 a year, targets=*, products=steel, hs=72; 73, status=IN_FORCE, rule=measure: rate and product}
                        {kind=event, index=0, text=raised, value=2025-06-04, country=US, type=RAISED, rule=event: verb}
                        {kind=event, index=0, text=pausing, type=SUSPENDED, rule=event: participle}
                        {related=0, kind=count, index=0, text=Three ships, value=3, unit=ships, bound=EXACT, rule=count: number before noun}""");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            =1+1,      '=1+1
            +5%,       '+5%
            -5%,       '-5%
            @here,     '@here
            5%,        5%
            a=b,       a=b
            """)
    void textIsNoFormula(String text, String cell) {
        assertThat(ArticleCsv.line(new FactRow(Map.of(Column.ARTICLE, text)))).startsWith(cell + ",");
    }

    @Property(tries = 200)
    void anyCellReadsBack(@ForAll String first, @ForAll String last) {
        String line = ArticleCsv.line(new FactRow(Map.of(Column.KIND, first, Column.RULE, last)));
        Map<String, String> row = parse(ArticleCsv.HEADER + line).get(0);
        assertThat(row.getOrDefault("kind", "")).isEqualTo(first);
        assertThat(row.getOrDefault("rule", "")).isEqualTo(last);
    }
}
