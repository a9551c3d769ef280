package org.tradefacts.internal.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tradefacts.MeasureType;
import org.tradefacts.TradeMeasure;

/** Every type of measure has words, and its example is found; loading fails where a type has no word. */
class MeasureTypesTest {

    @ParameterizedTest
    @EnumSource(MeasureType.class)
    void findsItsExample(MeasureType type) {
        String example =
                Character.toUpperCase(type.example().charAt(0)) + type.example().substring(1);
        assertThat(Sentences.measures(example + "."))
                .extracting(TradeMeasure::type)
                .containsExactly(type);
    }

    @ParameterizedTest
    @EnumSource(MeasureType.class)
    void isClassified(MeasureType type) {
        assertThat(type.effect()).isNotNull();
        assertThat(type.mastChapter().orElse("A")).matches("[A-P]");
        assertThat(type.interventionType().orElse("none")).isNotBlank();
    }
}
