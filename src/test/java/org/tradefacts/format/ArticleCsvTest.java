package org.tradefacts.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradefacts.format.FactRow.Column;
import org.tradefacts.json.Samples;

class ArticleCsvTest {

    /** The rows behind a header, each without its empty cells. */
    private static List<Map<String, String>> parse(String csv) {
        try (CSVParser rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(csv))) {
            return rows.stream().map(ArticleCsvTest::filled).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> filled(CSVRecord row) {
        assertThat(row.isConsistent()).as(row.toString()).isTrue();
        Map<String, String> cells = new LinkedHashMap<>();
        row.getParser().getHeaderNames().forEach(name -> cells.put(name, row.get(name)));
        cells.values().removeIf(String::isEmpty);
        return cells;
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
