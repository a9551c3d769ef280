package org.tradefacts.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradefacts.Bound;

class TsvTest {

    @Test
    void readsRowsWithTheirLines() {
        List<Tsv.Row> rows = Tsv.parse("list.tsv", "# comment\n\na\tb\n#c\td\ne\t\n", 2);
        assertThat(rows).extracting(Tsv.Row::line).containsExactly(3, 5);
        assertThat(rows).extracting(Tsv.Row::cells).containsExactly(List.of("a", "b"), List.of("e", ""));
    }

    @Test
    void readsCells() {
        Tsv.Row row = Tsv.parse("list.tsv", "at_most\tx|y\t1.50\t", 4).get(0);
        assertThat(row.constant(0, Bound.class)).isEqualTo(Bound.AT_MOST);
        assertThat(row.list(1)).containsExactly("x", "y");
        BigDecimal decimal = row.parse(2, BigDecimal::new);
        assertThat(decimal).isEqualTo("1.50");
        assertThat(row.list(3)).isEmpty();
    }

    /** In each text {@code ~} is a tab, {@code ;} a line end and {@code _} a blank. */
    @ParameterizedTest
    @CsvSource(delimiterString = " | ", textBlock = """
            a           | 1: has 1 cells instead of 2
            a~b;a~b~c   | 2: has 3 cells instead of 2
            a~b;;#x;a~b | 4: stands twice
            a~b_        | 1: a cell begins or ends with a blank: "b "
            _a~b        | 1: a cell begins or ends with a blank: " a"
            """)
    void aBadLineFails(String text, String message) {
        String content = text.replace('~', '\t').replace(';', '\n').replace('_', ' ');
        assertThatExceptionOfType(LexiconException.class)
                .isThrownBy(() -> Tsv.parse("list.tsv", content, 2))
                .withMessage("list.tsv:" + message);
    }

    @Test
    void aBadCellFails() {
        Tsv.Row row = Tsv.parse("list.tsv", "#\n\tx", 2).get(0);
        assertThatExceptionOfType(LexiconException.class)
                .isThrownBy(() -> row.text(0))
                .withMessage("list.tsv:2: column 1 is empty");
        assertThatExceptionOfType(LexiconException.class)
                .isThrownBy(() -> row.constant(1, Bound.class))
                .withMessageStartingWith("list.tsv:2: column 2: ");
        assertThatExceptionOfType(LexiconException.class)
                .isThrownBy(() -> row.parse(1, BigDecimal::new))
                .withMessageStartingWith("list.tsv:2: column 2: ");
    }

    @Test
    void aMissingListFails() {
        assertThatExceptionOfType(LexiconException.class)
                .isThrownBy(() -> Tsv.read(TsvTest.class, "missing.tsv", 1))
                .withMessage("missing.tsv: cannot be read");
    }
}
