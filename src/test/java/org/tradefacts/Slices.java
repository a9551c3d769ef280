package org.tradefacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Optional;

/** Looks at every span in a value, however deep, and at the character it counts from. */
final class Slices {

    private Slices() {}

    /** Fails unless each span's text stands in the page where the span says. */
    static void check(String page, Object value) {
        if (value instanceof Span span) {
            assertThat(page.startsWith(span.text(), span.start()))
                    .as("%s", span)
                    .isTrue();
        } else if (value instanceof Collection<?> many) {
            many.forEach(one -> check(page, one));
        } else if (value instanceof Optional<?> one) {
            one.ifPresent(inner -> check(page, inner));
        } else if (value instanceof Record) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                try {
                    check(page, component.getAccessor().invoke(value));
                } catch (IllegalAccessException | InvocationTargetException e) {
                    throw new LinkageError(component.getName(), e);
                }
            }
        }
    }
}
