package org.tradefacts;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.time.Duration;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A length of time in the words of ISO 8601, as the text counts it: three weeks are {@code P3W}, not {@code P21D}.
 *
 * <pre>{@code
 * IsoDuration pause = TimeSpan.parse("three weeks").value().get();
 * pause.iso(); // P3W
 * pause.toPeriod(); // Optional[P21D]
 * }</pre>
 *
 * @param iso an ISO 8601 duration such as {@code P90D}, {@code P1Y6M} or {@code PT2H}; fractions with a full stop
 */
public record IsoDuration(String iso) implements Serializable {

    private static final String NUMBER = "\\d{1,18}+(?:\\.\\d{1,18}+)?+";
    private static final Pattern FORM = Pattern.compile(
            "P(?=[\\dT])(?:NY)?+(?:NM)?+(?:NW)?+(?:ND)?+(?:T(?=\\d)(?:NH)?+(?:NM)?+(?:NS)?+)?+".replace("N", NUMBER));

    /** @throws IllegalArgumentException if {@code iso} is not an ISO 8601 duration */
    public IsoDuration {
        checkArgument(FORM.matcher(iso).matches(), "not an ISO 8601 duration: %s", iso);
    }

    /** The length in years, months and days, or nothing where it has hours, minutes, seconds or fractions. */
    public Optional<Period> toPeriod() {
        try {
            return Optional.of(Period.parse(iso));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The length in exact time, or nothing where it has years, months or weeks, or fractions of days or hours. */
    public Optional<Duration> toDuration() {
        try {
            return Optional.of(Duration.parse(iso));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The ISO 8601 form. */
    @Override
    public String toString() {
        return iso;
    }
}
