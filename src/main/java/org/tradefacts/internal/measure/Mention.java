package org.tradefacts.internal.measure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tradefacts.DateValue;
import org.tradefacts.MeasureEvent.Kind;
import org.tradefacts.MeasureType;
import org.tradefacts.internal.measure.MeasureWords.Needs;
import org.tradefacts.internal.measure.MeasureWords.Reading;

/** A noun phrase that names a measure, and what its sentence says about it; filled rule by rule, then merged. */
final class Mention {

    /** Goods inside the phrase: half-open tokens, and chapters. */
    record Good(int from, int to, List<String> hs) {}

    /**
     * An event.
     *
     * @param from the first token of its predicate
     * @param ahead whether it lies ahead
     * @param headline whether it is told in a title
     * @param pausing whether it prolongs a pause
     * @param undoing whether what is thought about, threatened or proposed would undo the measure
     * @param agents those who may have acted, the likeliest first
     */
    record Event(
            Kind kind,
            @Nullable DateValue date,
            int from,
            int to,
            boolean ahead,
            boolean headline,
            boolean pausing,
            boolean undoing,
            List<String> agents,
            String rule) {}

    final int sentence;
    final int from;
    final int head;
    final int to;
    final int headTo;
    final MeasureType type;
    final Reading reading;
    final List<String> parties;

    boolean definite;
    /** Whether an indefinite article or "possible" introduces it. */
    boolean indefinite;
    /** 1 for "phase one", 2 for "phase two", else 0. */
    int numbered;
    /** Whether two sides do it to one another: "tariffs on each other's goods". */
    boolean mutual;
    /** Whether the phrase itself names the imposer. */
    boolean explicit;
    /** The first token of the phrase it is an example of: "sectoral tariffs, including [duties on cars]". */
    int reach;
    /** Whether it is said to be another than those before: "other tariffs". */
    boolean fresh;
    /** Whether the act leaves or replaces it: "withdraw from Nafta", "the successor to Nafta". */
    boolean left;
    /** Whether it is set for a day to come. */
    boolean future;
    /** Whether its sentence denies that it was imposed, or makes that depend on something. */
    boolean denied;
    /** Whether its head is a word for an inquiry. */
    boolean probe;

    /** The country whose sentence it is: the first that stands before it as a subject can. */
    @Nullable String subject;

    @Nullable String basis;

    @Nullable String legalBasis;

    @Nullable String imposer;
    /** Who acts on it, by its predicates: the imposer, where nothing else names one. */
    @Nullable String agent;

    final Set<String> targets = new LinkedHashSet<>();
    final List<Good> goods = new ArrayList<>();
    final Set<Integer> rates = new TreeSet<>();
    final Set<Integer> amounts = new TreeSet<>();
    final List<Event> events = new ArrayList<>();

    Mention(int sentence, int from, int head, int headTo, int to, MeasureType type, Reading reading) {
        this.sentence = sentence;
        this.from = from;
        this.head = head;
        this.headTo = headTo;
        this.to = to;
        this.type = type;
        this.reading = reading;
        this.reach = from;
        this.parties = reading.parties();
    }

    /** The same mention from an earlier token on. */
    Mention reaching(int earlier) {
        return new Mention(sentence, earlier, head, headTo, to, type, reading);
    }

    boolean isEcho() {
        return reading.needs() == Needs.ECHO;
    }

    boolean isNamed() {
        return reading.needs() == Needs.NAMED;
    }

    /** Whether the phrase tells its act from others of the same kind by rate, goods, amount, basis or law. */
    boolean isIdentified() {
        return basis != null || legalBasis != null || !rates.isEmpty() || !amounts.isEmpty() || hasScope();
    }

    /** Whether goods of known chapters bound it. */
    boolean hasScope() {
        return goods.stream().anyMatch(good -> !good.hs().isEmpty());
    }

    /** Whether it names an agreement or points back to one. */
    boolean meansAgreement() {
        return type == MeasureType.TRADE_AGREEMENT
                || isEcho() && reading.types().size() < 3 && reading.types().contains(MeasureType.TRADE_AGREEMENT);
    }

    boolean isAgreement() {
        return type == MeasureType.TRADE_AGREEMENT && !isEcho();
    }

    /** Whether the phrase says nothing of its own beyond its head: "the tariffs". */
    boolean isBare() {
        return basis == null
                && legalBasis == null
                && imposer == null
                && targets.isEmpty()
                && goods.isEmpty()
                && rates.isEmpty()
                && amounts.isEmpty()
                && parties.isEmpty();
    }
}
