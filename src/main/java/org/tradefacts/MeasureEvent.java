package org.tradefacts;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Optional;

/**
 * Something that happened, or is to happen, to a measure.
 *
 * <pre>{@code
 * Article article = TradeFacts.create().read(
 *         "The United States suspended its tariffs on Korean steel on April 9, 2025.");
 * MeasureEvent event = article.measures().get(0).events().get(0);
 * event.kind(); // SUSPENDED
 * event.date(); // Optional[2025-04-09]
 * event.actor(); // Optional[US]
 * }</pre>
 *
 * @param kind what happened
 * @param date when, as far as the text settles it
 * @param actor the ISO 3166-1 alpha-2 code of the country that acts
 * @param span the words of the predicate that say so, without the date
 * @param rule the name of the rule that found the event
 */
public record MeasureEvent(Kind kind, Optional<DateValue> date, Optional<String> actor, Span span, String rule)
        implements Serializable {

    /**
     * What can happen to a measure, each with an example.
     *
     * <p>The kinds also say how far the matter has gone, from which {@link TradeMeasure#status()} follows: thought
     * about ({@link #CONSIDERED}, {@link #THREATENED}, {@link #PROPOSED}, {@link #INVESTIGATED}), decided
     * ({@link #ANNOUNCED}, {@link #SIGNED}, {@link #AGREED}, {@link #RATIFIED}), in force ({@link #IMPOSED},
     * {@link #TAKES_EFFECT}, {@link #RAISED}, {@link #LOWERED}, {@link #EXTENDED}), paused ({@link #SUSPENDED},
     * {@link #DELAYED}) or over ({@link #LIFTED}, {@link #EXPIRES}, {@link #STRUCK_DOWN}). Requests, talks, exemptions
     * and answers change nothing.
     */
    public enum Kind {
        /** Thought about: "is considering new tariffs". */
        CONSIDERED,
        /** Held out as a threat: "threatened 50% tariffs". */
        THREATENED,
        /** Put forward formally: "proposed a ban". */
        PROPOSED,
        /** Looked into: "opened an investigation". */
        INVESTIGATED,
        /** Made known as decided: "announced tariffs". */
        ANNOUNCED,
        /** Signed: "signed the agreement". */
        SIGNED,
        /** Ratified: "parliament ratified the deal". */
        RATIFIED,
        /** Put into force: "imposed duties". */
        IMPOSED,
        /** Comes into force on a day: "take effect on July 8". */
        TAKES_EFFECT,
        /** Increased: "raised duties". */
        RAISED,
        /** Decreased: "cut the tariff". */
        LOWERED,
        /** Paused: "suspended for 90 days". */
        SUSPENDED,
        /** Put off: "delayed until December 15". */
        DELAYED,
        /** Made to last longer: "extended the quota". */
        EXTENDED,
        /** Runs out: "expires in June". */
        EXPIRES,
        /** Taken away: "lifted the ban". */
        LIFTED,
        /** Annulled by a court: "struck down the tariffs". */
        STRUCK_DOWN,
        /** Waived for some: "exempted Korea". */
        EXEMPTED,
        /** Exemption, reduction or removal asked for: "requested exemptions". */
        RELIEF_SOUGHT,
        /** Talked about between the sides: "held talks on the tariffs". */
        NEGOTIATED,
        /** Agreed between the sides: "reached a deal". */
        AGREED,
        /** Contested in a court or the WTO: "challenged the duties". */
        CHALLENGED,
        /** Answered in kind: "retaliated with duties". */
        RETALIATED
    }

    /** @throws NullPointerException if a part is null */
    public MeasureEvent {
        requireNonNull(kind, "kind");
        requireNonNull(date, "date");
        requireNonNull(actor, "actor");
        requireNonNull(span, "span");
        requireNonNull(rule, "rule");
    }

    private Object writeReplace() {
        return new SerialForm(this);
    }
}
