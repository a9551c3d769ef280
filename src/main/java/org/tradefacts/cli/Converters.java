package org.tradefacts.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Readers of option values whose complaints say what is expected. */
final class Converters {

    private Converters() {}

    /** Reads a day such as {@code 2025-07-08}. */
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeException e) {
                throw new TypeConversionException("must be a day as 2025-07-08, not '" + value + "'");
            }
        }
    }

    /** Reads the code of a currency such as {@code CAD}. */
    static final class CurrencyCode implements ITypeConverter<Currency> {
        @Override
        public Currency convert(String value) {
            try {
                return Currency.getInstance(value.toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException("must be a currency of ISO 4217 as CAD, not '" + value + "'");
            }
        }
    }
}
