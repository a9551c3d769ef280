package org.tradefacts;

import java.io.InvalidObjectException;
import java.io.Serializable;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What Java serialization writes of a value with optional parts, since an {@link Optional} cannot be written: its
 * parts, with null for one that is absent. Reading gives them to the value's canonical constructor, as it does for any
 * record, so that only values that keep their promises come back.
 *
 * <p>A record with an {@link Optional} or {@link OptionalInt} has this method, which Java looks for:
 *
 * <pre>{@code
 * private Object writeReplace() {
 *     return new SerialForm(this);
 * }
 * }</pre>
 */
final class SerialForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return type.getRecordComponents();
        }
    };

    private final Class<?> type;
    private final @Nullable Serializable[] parts;

    SerialForm(Record value) {
        type = value.getClass();
        parts = Arrays.stream(COMPONENTS.get(type))
                .map(component -> (Serializable) bare(part(value, component)))
                .toArray(Serializable[]::new);
    }

    private static Object part(Record value, RecordComponent component) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("a record of this package hides a part", e);
        }
    }

    private static @Nullable Object bare(Object part) {
        if (part instanceof Optional<?> optional) {
            return optional.orElse(null);
        }
        if (part instanceof OptionalInt optional) {
            return optional.isPresent() ? optional.getAsInt() : null;
        }
        return part;
    }

    private static @Nullable Object wrapped(Class<?> type, @Nullable Object part) {
        if (type == Optional.class) {
            return Optional.ofNullable(part);
        }
        if (type == OptionalInt.class) {
            return part == null ? OptionalInt.empty() : OptionalInt.of((Integer) part);
        }
        return part;
    }

    private Object readResolve() throws InvalidObjectException {
        if (!type.isRecord() || type.getPackage() != SerialForm.class.getPackage()) {
            throw new InvalidObjectException(type + " is not a record of org.tradefacts");
        }
        RecordComponent[] components = COMPONENTS.get(type);
        try {
            Class<?>[] types = new Class<?>[components.length];
            Object[] arguments = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                arguments[i] = wrapped(types[i], parts[i]);
            }
            Constructor<?> canonical = type.getDeclaredConstructor(types);
            return canonical.newInstance(arguments);
        } catch (ReflectiveOperationException | RuntimeException e) {
            Throwable cause = e instanceof InvocationTargetException ? e.getCause() : e;
            InvalidObjectException invalid = new InvalidObjectException("not a valid " + type.getSimpleName());
            invalid.initCause(cause);
            throw invalid;
        }
    }
}
