package org.tradefacts.internal.figure;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradefacts.internal.lexicon.LexiconException;
import org.tradefacts.internal.lexicon.Tsv;
import org.tradefacts.internal.lexicon.Vocabulary;

/** A bad row of a word list fails with its file and line. */
class WordListsTest {

    private enum WordList {
        BOUNDS,
        CHANGES,
        CURRENCIES,
        NUMBERS,
        UNITS;

        private void read(String rows) {
            String content = "# a comment\n\n" + rows.replace("~", "\t").replace(';', '\n');
            Vocabulary vocabulary = new Vocabulary();
            switch (this) {
                case BOUNDS -> new Bounds(vocabulary, Tsv.parse("list.tsv", content, 3));
                case CHANGES -> new Changes(vocabulary, Tsv.parse("list.tsv", content, 2));
                case CURRENCIES -> new Currencies(vocabulary, Tsv.parse("list.tsv", content, 4));
                case NUMBERS -> new NumberWords(vocabulary, Tsv.parse("list.tsv", content, 3));
                case UNITS -> new Units(vocabulary, Tsv.parse("list.tsv", content, 3));
            }
        }
    }

    /** In each row {@code ~} is a tab and {@code ;} a line end; two lines stand before it. */
    @ParameterizedTest
    @CsvSource(delimiterString = " | ", textBlock = """
            BOUNDS     | beside~ABOUT~about                        | 3: no such place: beside
            BOUNDS     | before~MAYBE~about                        | 3: column 2: No enum constant
            BOUNDS     | before~ABOUT~about;before~AT_MOST~about   | 4: about stands twice
            BOUNDS     | before~ABOUT~                             | 3: column 3 is empty
            BOUNDS     | before~ABOUT                              | 3: has 2 cells instead of 3
            CHANGES    | rise~sudden                               | 3: column 2: No enum constant
            CHANGES    | rise~change;rise~beside                   | 4: rise stands twice
            CURRENCIES | QQQ~~thaler~-                             | 3: column 1
            CURRENCIES | EUR~€~euro~-;USD~€~dollar~-               | 4: € stands twice
            CURRENCIES | EUR~~euro~-;USD~~euro~-                   | 4: euro stands twice
            CURRENCIES | ~~euro~-                                  | 3: column 1 is empty
            NUMBERS    | tiny~one~1                                | 3: column 1: No enum constant
            NUMBERS    | small~one~uno                             | 3: column 3
            NUMBERS    | small~one~1;tens~one~10                   | 4: one stands twice
            UNITS      | length~mile~M                             | 3: no such kind of unit: length
            UNITS      | percent~%~HALF                            | 3: column 3: No enum constant
            UNITS      | time~day~D;time~day~W                     | 4: day stands twice
            UNITS      | time~decade~ten*Y                         | 3: column 3
            UNITS      | time~day~D~extra                          | 3: has 4 cells instead of 3
            """)
    void aBadRowFailsWithFileAndLine(WordList list, String rows, String message) {
        assertThatExceptionOfType(LexiconException.class)
                .isThrownBy(() -> list.read(rows))
                .withMessageStartingWith("list.tsv:" + message);
    }

    @Test
    void goodRowsAreRead() {
        assertThatNoException().isThrownBy(() -> {
            WordList.BOUNDS.read("before~about~about;after~AT_LEAST~or more;topic~ABOUT~talks");
            WordList.CURRENCIES.read("EUR~€|eu€~euro~euro cent;HOME~$~dollar~cent;?:MXN,PHP~~peso~-");
            WordList.UNITS.read("percent~%~PERCENT;time~decade~10*Y;per~barrel~barrel");
        });
    }
}
