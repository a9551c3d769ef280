package org.tradefacts.json;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;

/** The look of JSON for people: two blanks of indentation, line feeds, {@code "name": value}. */
final class Pretty extends DefaultPrettyPrinter {

    private static final long serialVersionUID = 1L;

    Pretty() {
        super(DEFAULT_SEPARATORS
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator("")
                .withObjectEmptySeparator(""));
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        indentObjectsWith(indenter);
        indentArraysWith(indenter);
    }

    @Override
    public Pretty createInstance() {
        return new Pretty();
    }
}
