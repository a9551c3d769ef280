package org.tradefacts.internal.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tradefacts.DateMention;
import org.tradefacts.DateValue;
import org.tradefacts.Section;
import org.tradefacts.Span;
import org.tradefacts.internal.lexicon.Vocabulary;
import org.tradefacts.internal.text.Document;
import org.tradefacts.internal.text.Reader;

/** Reads sentences for the tests of this package. */
final class Reading {

    private static final Vocabulary VOCABULARY = new Vocabulary();
    private static final Reader READER = new Reader(VOCABULARY);
    static final DateExtractor EXTRACTOR = new DateExtractor(VOCABULARY);

    static {
        VOCABULARY.freeze();
    }

    private Reading() {}

    static Document document(String text) {
        List<Section> sections =
                text.isBlank() ? List.of() : List.of(new Section(Section.Kind.BODY, new Span(0, text)));
        return READER.read(text, sections);
    }

    static List<DateMention> dates(String text, Optional<LocalDate> published) {
        return EXTRACTOR.resolve(EXTRACTOR.find(document(text)), published);
    }

    /** The text with every date in square brackets and its value behind it: {@code on [July 8=2025-07-08]}. */
    static String marked(String text, Optional<LocalDate> published) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (DateMention date : dates(text, published)) {
            String value = date.value().map(DateValue::iso).orElse("?");
            out.append(text, at, date.span().start()).append('[');
            out.append(date.span().text()).append('=').append(value).append(']');
            at = date.span().end();
        }
        return out.append(text.substring(at)).toString();
    }

    /** A marked text without its marks. */
    static String unmarked(String marked) {
        return marked.replaceAll("\\[([^\\]=]*)=[^\\]]*\\]", "$1");
    }
}
