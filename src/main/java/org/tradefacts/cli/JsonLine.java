package org.tradefacts.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * Reads one line of JSON Lines: {@code {"id","text","published"?}}, whose other keys are ignored.
 *
 * <p>{@code id} is a string or a number and may be missing; {@code text} must be a string; {@code published}, where
 * there is one, a day as {@code 2025-07-08}.
 */
final class JsonLine {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final String place;
    private Optional<String> id = Optional.empty();
    private Optional<String> text = Optional.empty();
    private Optional<LocalDate> published = Optional.empty();

    private JsonLine(String place) {
        this.place = place;
    }

    /**
     * Reads a line.
     *
     * @param place the file and the number of the line, for messages
     * @throws PageException if the line is not such an object
     */
    static Page read(String line, String place) throws PageException {
        JsonLine object = new JsonLine(place);
        try (JsonParser parser = FACTORY.createParser(line)) {
            object.read(parser);
        } catch (JsonProcessingException e) {
            throw new PageException(
                    place + ":" + e.getLocation().getColumnNr(), "not JSON: " + firstLine(e.getOriginalMessage()));
        } catch (IOException e) {
            throw new PageException(place, "not JSON: " + firstLine(String.valueOf(e.getMessage())));
        }
        return new Page(
                object.id, object.text.orElseThrow(() -> new PageException(place, "no \"text\"")), object.published);
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }

    private void read(JsonParser parser) throws IOException, PageException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw wrong(parser, "a JSON object {\"id\", \"text\", \"published\"} is expected");
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            switch (name) {
                case "id" -> id = readId(parser, value);
                case "text" -> text = Optional.of(string(parser, value, name));
                case "published" -> published = readPublished(parser, value);
                default -> parser.skipChildren();
            }
        }
        if (parser.nextToken() != null) {
            throw wrong(parser, "more than one value on the line");
        }
    }

    private Optional<String> readId(JsonParser parser, JsonToken value) throws IOException, PageException {
        return switch (value) {
            case VALUE_NULL -> Optional.empty();
            case VALUE_NUMBER_INT -> Optional.of(parser.getText());
            default -> Optional.of(string(parser, value, "id"));
        };
    }

    private Optional<LocalDate> readPublished(JsonParser parser, JsonToken value) throws IOException, PageException {
        if (value == JsonToken.VALUE_NULL) {
            return Optional.empty();
        }
        String day = string(parser, value, "published");
        try {
            return Optional.of(LocalDate.parse(day));
        } catch (DateTimeParseException e) {
            throw wrong(parser, "\"published\" must be a day as 2025-07-08, not \"" + day + '"');
        }
    }

    private String string(JsonParser parser, JsonToken value, String name) throws IOException, PageException {
        if (value != JsonToken.VALUE_STRING) {
            throw wrong(parser, '"' + name + "\" must be a string");
        }
        return parser.getText();
    }

    private PageException wrong(JsonParser parser, String message) {
        return new PageException(place + ":" + parser.currentTokenLocation().getColumnNr(), message);
    }
}
