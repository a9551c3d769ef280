package org.tradefacts.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import java.time.DateTimeException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tradefacts.Span;

/** A value of the JSON that knows its path and the page, and says so when it is not what it should be. */
final class Node {

    private final String page;
    private final @Nullable Node parent;
    private final String step;
    private final JsonNode value;

    private Node(String page, @Nullable Node parent, String step, JsonNode value) {
        this.page = page;
        this.parent = parent;
        this.step = step;
        this.value = value;
    }

    static Node root(JsonNode value, String page) {
        return new Node(page, null, "", value);
    }

    String page() {
        return page;
    }

    /** This object, after making sure that it has the given names and no other. */
    Node object(String... names) {
        if (!value.isObject()) {
            throw wrong("must be an object");
        }
        for (String name : names) {
            if (!value.has(name)) {
                throw wrong("\"" + name + "\" is missing");
            }
        }
        if (value.size() != names.length) {
            List<String> known = List.of(names);
            for (Iterator<String> all = value.fieldNames(); all.hasNext(); ) {
                String name = all.next();
                if (!known.contains(name)) {
                    throw wrong("\"" + name + "\" is unknown");
                }
            }
        }
        return this;
    }

    /** Whether this is an object with the given name. */
    boolean has(String name) {
        return value.has(name);
    }

    /** The value of a name of this object. */
    Node get(String name) {
        return new Node(page, this, name, value.path(name));
    }

    /** What {@code reader} makes of this value, or nothing if it is null. */
    <T> Optional<T> optional(Function<Node, T> reader) {
        return value.isNull() ? Optional.empty() : Optional.of(reader.apply(this));
    }

    /** What {@code reader} makes of each element of this array. */
    <T> List<T> list(Function<Node, T> reader) {
        if (!value.isArray()) {
            throw wrong("must be an array");
        }
        ImmutableList.Builder<T> elements = ImmutableList.builderWithExpectedSize(value.size());
        for (int i = 0; i < value.size(); i++) {
            elements.add(reader.apply(new Node(page, this, "[" + i + "]", value.get(i))));
        }
        return elements.build();
    }

    String text() {
        if (!value.isTextual()) {
            throw wrong("must be a string");
        }
        return value.textValue();
    }

    /** What {@code reader} makes of this string; its complaint is passed on with the path. */
    <T> T text(Function<String, T> reader) {
        String text = text();
        return checked(() -> reader.apply(text));
    }

    /** The value that {@code maker} makes; its complaint is passed on with the path. */
    <T> T checked(Supplier<T> maker) {
        try {
            return maker.get();
        } catch (ArticleJsonException e) {
            throw e;
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            throw new ArticleJsonException(path() + ": " + e.getMessage(), e);
        }
    }

    <E extends Enum<E>> E constant(Class<E> type) {
        String name = text();
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        throw wrong("must be one of " + List.of(type.getEnumConstants()) + ", not \"" + name + "\"");
    }

    boolean bool() {
        if (!value.isBoolean()) {
            throw wrong("must be true or false");
        }
        return value.booleanValue();
    }

    private int integer() {
        if (!value.isInt()) {
            throw wrong("must be a whole number");
        }
        return value.intValue();
    }

    /** An index into a list of the given name and size. */
    int index(String list, int size) {
        int index = integer();
        if (index < 0 || index >= size) {
            throw wrong("there is no " + list + "[" + index + "]");
        }
        return index;
    }

    OptionalInt optionalIndex(String list, int size) {
        return value.isNull() ? OptionalInt.empty() : OptionalInt.of(index(list, size));
    }

    /** How many elements this array has. */
    int size() {
        return value.size();
    }

    /** The span of the page between the {@code start} and {@code end} of this object. */
    Span offsets() {
        int start = get("start").integer();
        int end = get("end").integer();
        if (start < 0 || start >= end || end > page.length()) {
            throw wrong("offsets " + start + " to " + end + " enclose no text of a page of " + page.length()
                    + " characters");
        }
        return Span.of(page, start, end);
    }

    /** The span between {@code start} and {@code end}, whose text must be that of the given name. */
    Span span(String textName) {
        Span span = offsets();
        String text = get(textName).text();
        if (!span.text().equals(text)) {
            throw wrong("the page has \"" + span.text() + "\" from " + span.start() + " to " + span.end() + ", not \""
                    + text + "\"");
        }
        return span;
    }

    /** The span of this mention. */
    Span mention() {
        return object("start", "end", "text").span("text");
    }

    ArticleJsonException wrong(String message) {
        String path = path();
        return new ArticleJsonException(path.isEmpty() ? message : path + ": " + message);
    }

    private String path() {
        if (parent == null) {
            return step;
        }
        String before = parent.path();
        return before.isEmpty() || step.startsWith("[") ? before + step : before + "." + step;
    }
}
