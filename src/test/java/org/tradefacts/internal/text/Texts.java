package org.tradefacts.internal.text;

import java.util.List;
import org.tradefacts.Section;
import org.tradefacts.Span;

/** Documents of one paragraph. */
final class Texts {

    private Texts() {}

    static Document read(Reader reader, String text) {
        return reader.read(text, List.of(new Section(Section.Kind.BODY, new Span(0, text))));
    }
}
