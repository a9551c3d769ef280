package org.tradefacts;

import static com.google.common.base.Preconditions.checkArgument;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tradefacts.fixtures.Seeds;
import org.tradefacts.format.FactRow;

/** Every value comes back equal from Java serialization, and none that its constructor would refuse. */
class SerializationTest {

    private static final TradeFacts READER = TradeFacts.create();

    static List<Article> seeds() {
        return Seeds.all();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anArticleComesBack(Article article) throws Exception {
        assertThat(again(article)).isEqualTo(article).isNotSameAs(article);
        assertThat(again(article).facts()).isEqualTo(article.facts());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void eachFactComesBack(Article article) throws Exception {
        for (Fact fact : article.facts()) {
            assertThat(again(fact)).isEqualTo(fact);
        }
        for (Official official : article.officials()) {
            assertThat(again(official)).isEqualTo(official);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void eachRowComesBack(Article article) throws Exception {
        for (FactRow row : FactRow.of(article)) {
            assertThat(again(row)).isEqualTo(row);
        }
    }

    @Property(tries = 200)
    void theArticleOfAnyTextComesBack(@ForAll String text) throws Exception {
        Article article = READER.read(text);
        assertThat(again(article)).isEqualTo(article);
    }

    @Test
    void anAnalysisComesBack() throws Exception {
        Span span = new Span(3, "Ann Lee");
        Analysis analysis = new Analysis(
                List.of(new Analysis.Name(span, Analysis.Name.Kind.PERSON)),
                List.of(new Analysis.Reference(new Span(12, "she"), span)),
                List.of(new Analysis.Complement(
                        new Span(16, "said"), span, Analysis.Complement.Form.CLAUSE, new Span(21, "no"))),
                List.of("a note"));
        assertThat(again(analysis)).isEqualTo(analysis);
    }

    @Test
    void aReaderStaysWhereItIs() {
        assertThatThrownBy(() -> written(READER)).isInstanceOf(NotSerializableException.class);
    }

    /** A value with every kind of part that is optional. */
    private record Positive(int value, Optional<String> note, OptionalInt other) implements Serializable {

        Positive {
            checkArgument(value > 0, "not positive: %s", value);
        }

        private Object writeReplace() {
            return new SerialForm(this);
        }
    }

    @Test
    void absentPartsStayAbsent() throws Exception {
        Positive absent = new Positive(7, Optional.empty(), OptionalInt.empty());
        Positive present = new Positive(7, Optional.of(""), OptionalInt.of(0));
        assertThat(again(absent)).isEqualTo(absent);
        assertThat(again(present)).isEqualTo(present);
    }

    @Test
    void aValueThatItsConstructorRefusesDoesNotComeBack() throws IOException {
        int more = 0x6d6f7265;
        byte[] forged = new String(written(new Positive(more, Optional.empty(), OptionalInt.empty())), ISO_8859_1)
                .replace("more", "\u00ff\u00ff\u00ff\u00ff")
                .getBytes(ISO_8859_1);
        assertThatThrownBy(() -> read(forged))
                .isInstanceOf(InvalidObjectException.class)
                .hasRootCauseMessage("not positive: -1");
    }

    @Test
    void nothingElseIsMade() throws IOException {
        byte[] foreign = written(new SerialForm(new FactRow(Map.of())));
        assertThatThrownBy(() -> read(foreign))
                .isInstanceOf(InvalidObjectException.class)
                .hasMessageContaining("FactRow");
    }

    private static <T> T again(T value) throws IOException, ClassNotFoundException {
        @SuppressWarnings("unchecked") // what comes back has the class of what was written
        T read = (T) read(written(value));
        return read;
    }

    private static byte[] written(Object value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        return bytes.toByteArray();
    }

    private static Object read(byte[] bytes) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return in.readObject();
        }
    }
}
