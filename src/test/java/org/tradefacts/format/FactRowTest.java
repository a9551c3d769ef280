package org.tradefacts.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tradefacts.format.FactRow.Column;
import org.tradefacts.json.Samples;

class FactRowTest {

    @Test
    void cellsHaveTheTypeOfTheirColumn() {
        List<FactRow> rows = FactRow.of(Samples.full());
        assertThat(rows).hasSize(16);
        FactRow dollars = rows.get(4);
        assertThat(dollars.cell(Column.VALUE)).contains("23000000000");
        assertThat(dollars.cell(Column.CONVERTED_FROM)).contains(3);
        assertThat(dollars.cell(Column.START)).contains(Samples.PAGE.indexOf("$23"));
        assertThat(dollars.cell(Column.LOW)).isEmpty();
        assertThat(rows.get(8).cell(Column.OFFICIAL)).contains(true);
    }

    @Test
    void textsAreAsManyAsColumns() {
        assertThat(new FactRow(Map.of(Column.ARTICLE, "a", Column.INDEX, 7)).texts())
                .hasSameSizeAs(Column.values())
                .startsWith("a", "", "", "7", "");
    }

    @Test
    void aCellOfAnotherTypeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FactRow(Map.of(Column.START, "12")))
                .withMessage("START must be of type Integer: 12");
    }
}
