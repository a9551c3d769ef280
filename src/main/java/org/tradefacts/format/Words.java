package org.tradefacts.format;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tradefacts.Bound;
import org.tradefacts.Count;
import org.tradefacts.DateValue;
import org.tradefacts.Figure;
import org.tradefacts.Fraction;
import org.tradefacts.IsoDuration;
import org.tradefacts.MonetaryFigure;
import org.tradefacts.Percentage;
import org.tradefacts.Post;
import org.tradefacts.Quantity;
import org.tradefacts.Ratio;
import org.tradefacts.TimeSpan;

/**
 * Values in the words of people: {@code about USD 55.7 billion per year}, {@code up to 25%}, {@code 90 days}.
 *
 * <pre>{@code
 * Words.figure(MonetaryFigure.parse("about $55.7 billion")); // about USD 55.7 billion
 * Words.of(new DateValue("2025-07-08")); // 8 Jul 2025
 * Words.of(MeasureType.EXPORT_CONTROL); // export control
 * }</pre>
 */
public final class Words {

    private static final String[] MAGNITUDES = {"million", "billion", "trillion"};
    private static final int SHORT_SCALE = 3;
    private static final ImmutableList<String> MONTHS =
            ImmutableList.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private Words() {}

    /** A figure with its bound and its part in a change: {@code from about 12.3%}. */
    public static String figure(Figure figure) {
        return figure.change().map(change -> of(change) + " ").orElse("") + bound(figure.bound()) + value(figure);
    }

    /** The words of a constant: {@code TRADE_AGREEMENT} is "trade agreement". */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** A post: {@code former trade minister, Ministry of Trade}; the tenure only where the title does not say it. */
    public static String of(Post post) {
        String tenure = of(post.tenure());
        boolean said = post.tenure() == Post.Tenure.CURRENT
                || post.title().toLowerCase(Locale.ROOT).contains(tenure);
        return (said ? "" : tenure + " ")
                + post.title()
                + post.organization().map(name -> ", " + name).orElse("");
    }

    /** A date: {@code 8 Jul 2025}, {@code Q1 2025}, {@code week 23 of 2025}; unknown digits stay as they are. */
    public static String of(DateValue date) {
        return Splitter.on('/').splitToStream(date.iso()).map(Words::point).collect(Collectors.joining(" – "));
    }

    private static String point(String iso) {
        String year = iso.startsWith("XXXX") ? "" : iso.substring(0, 4);
        String rest = iso.length() == 4 ? "" : iso.substring(5);
        if (rest.isEmpty() || rest.startsWith("XX")) {
            return iso;
        } else if (rest.startsWith("Q")) {
            return (rest + " " + year).strip();
        } else if (rest.startsWith("W")) {
            return "week " + Integer.parseInt(rest.substring(1)) + (year.isEmpty() ? "" : " of " + year);
        } else if (iso.indexOf('X', 4) >= 0) {
            return iso;
        }
        String day = rest.length() == 2 ? "" : Integer.parseInt(rest.substring(3)) + " ";
        return (day + MONTHS.get(Integer.parseInt(rest.substring(0, 2)) - 1) + " " + year).strip();
    }

    private static String bound(Bound bound) {
        return switch (bound) {
            case EXACT -> "";
            case ABOUT -> "about ";
            case MORE_THAN -> "over ";
            case AT_LEAST -> "at least ";
            case LESS_THAN -> "under ";
            case AT_MOST -> "up to ";
        };
    }

    /** The value alone: {@code USD 55.7 billion}, {@code 10–25%}. */
    public static String value(Figure figure) {
        if (figure instanceof MonetaryFigure money) {
            String currency =
                    money.currency().map(c -> c.getCurrencyCode() + " ").orElse("");
            return currency + range(money.quantity(), Words::number) + per(money.per());
        } else if (figure instanceof Percentage percentage) {
            return range(percentage.quantity(), Words::number)
                    + unit(
                            percentage.unit(),
                            percentage.value().filter(BigDecimal.ONE::equals).isPresent());
        } else if (figure instanceof Count count) {
            return range(count.quantity(), Words::number)
                    + count.unit().map(unit -> " " + unit).orElse("");
        } else if (figure instanceof TimeSpan time) {
            return range(time.quantity(), Words::duration);
        } else {
            return range(((Ratio) figure).quantity(), Words::ratio);
        }
    }

    private static String unit(Percentage.Unit unit, boolean one) {
        return switch (unit) {
            case PERCENT -> "%";
            case PERCENTAGE_POINT -> one ? " percentage point" : " percentage points";
            case BASIS_POINT -> one ? " basis point" : " basis points";
        };
    }

    private static String per(Optional<String> unit) {
        return unit.map(u -> u.equals("each") ? " each" : " per " + u).orElse("");
    }

    private static <T> String range(Quantity<T> quantity, Function<T, String> form) {
        String low = form.apply(quantity.low());
        if (!quantity.isRange()) {
            return low;
        }
        String high = form.apply(quantity.high());
        int lowUnit = low.indexOf(' ');
        int highUnit = high.indexOf(' ');
        boolean sameUnit =
                lowUnit >= 0 && highUnit >= 0 && low.substring(lowUnit).equals(high.substring(highUnit));
        return (sameUnit ? low.substring(0, lowUnit) : low) + "–" + high;
    }

    /** An exact number: {@code 55.7 billion} where three decimals are enough, otherwise {@code 1,234,567,890}. */
    static String number(BigDecimal value) {
        for (int i = MAGNITUDES.length; i > 0; i--) {
            int digits = 3 * (i + 1);
            BigDecimal scaled = value.movePointLeft(digits).stripTrailingZeros();
            if (scaled.abs().compareTo(BigDecimal.ONE) >= 0) {
                return scaled.scale() <= SHORT_SCALE ? grouped(scaled) + " " + MAGNITUDES[i - 1] : grouped(value);
            }
        }
        return grouped(value);
    }

    private static String grouped(BigDecimal value) {
        return String.format(Locale.ROOT, "%,." + Math.max(0, value.scale()) + "f", value);
    }

    /** {@code P90D} is "90 days", {@code P1Y6M} "1 year 6 months". */
    private static String duration(IsoDuration duration) {
        StringBuilder words = new StringBuilder();
        boolean time = false;
        int number = 1;
        String iso = duration.iso();
        for (int i = 1; i < iso.length(); i++) {
            char c = iso.charAt(i);
            if (c == 'T') {
                time = true;
                number = i + 1;
            } else if (Character.isLetter(c)) {
                String count = iso.substring(number, i);
                words.append(words.isEmpty() ? "" : " ")
                        .append(count)
                        .append(' ')
                        .append(unit(c, time));
                words.append(count.equals("1") ? "" : "s");
                number = i + 1;
            }
        }
        return words.toString();
    }

    private static String unit(char designator, boolean time) {
        return switch (designator) {
            case 'Y' -> "year";
            case 'M' -> time ? "minute" : "month";
            case 'W' -> "week";
            case 'D' -> "day";
            case 'H' -> "hour";
            default -> "second";
        };
    }

    /** {@code 2/3}, and "3 times" for a whole number. */
    private static String ratio(Fraction fraction) {
        return fraction.denominator() == 1 ? fraction + " times" : fraction.toString();
    }
}
