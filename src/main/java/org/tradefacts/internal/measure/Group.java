package org.tradefacts.internal.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tradefacts.Figure;
import org.tradefacts.MeasureType;
import org.tradefacts.MonetaryFigure;
import org.tradefacts.Percentage;
import org.tradefacts.Quantity;
import org.tradefacts.Section;
import org.tradefacts.internal.measure.MeasureWords.Reading;
import org.tradefacts.internal.measure.Mention.Good;

/** The mentions that name one measure, and what they say together. */
final class Group {

    private final Scene scene;
    final MeasureType type;
    final List<Mention> mentions = new ArrayList<>();
    final Set<String> targets = new LinkedHashSet<>();
    final Set<String> chapters = new LinkedHashSet<>();
    final Set<String> goods = new LinkedHashSet<>();
    final Set<String> rates = new LinkedHashSet<>();
    final Set<String> amounts = new LinkedHashSet<>();
    final Set<Reading> readings = new LinkedHashSet<>();

    @Nullable String imposer;

    @Nullable String agent;

    @Nullable String basis;

    @Nullable String legalBasis;

    @Nullable Mention named;

    int numbered;

    Group(Scene scene, Mention first) {
        this.scene = scene;
        this.type = first.type;
        add(first);
    }

    void add(Mention mention) {
        mentions.add(mention);
        readings.add(mention.reading);
        numbered = numbered == 0 ? mention.numbered : numbered;
        basis = basis == null ? mention.basis : basis;
        legalBasis = legalBasis == null ? mention.legalBasis : legalBasis;
        named = named == null && mention.isNamed() ? mention : named;
        targets.addAll(mention.targets);
        if (!isAgreement()) {
            imposer = imposer == null ? mention.imposer : imposer;
            agent = agent == null ? mention.agent : agent;
            targets.remove(imposer);
        } else if (named != null) {
            targets.clear();
            targets.addAll(named.parties);
        }
        for (Good good : mention.goods) {
            chapters.addAll(good.hs());
            goods.add(key(good));
        }
        rates.addAll(values(mention.rates));
        amounts.addAll(values(mention.amounts));
    }

    /** Puts the mentions of a title before its own; goods that the text names stay as it names them. */
    void open(Group title) {
        List<Mention> own = List.copyOf(mentions);
        mentions.clear();
        title.mentions.forEach(mention -> mention.goods.removeIf(good -> !Collections.disjoint(good.hs(), chapters)));
        title.mentions.forEach(this::add);
        mentions.addAll(own);
    }

    boolean isAgreement() {
        return type == MeasureType.TRADE_AGREEMENT;
    }

    /** Whether it is a promise to buy or to invest. */
    boolean isPromise() {
        return type == MeasureType.PURCHASE_COMMITMENT || type == MeasureType.INVESTMENT_COMMITMENT;
    }

    /** Whether anything but its parties tells it from measures of the same kind. */
    boolean isIdentified() {
        return basis != null || legalBasis != null || !rates.isEmpty() || !amounts.isEmpty() || hasScope();
    }

    /** Whether goods of known chapters bound it. */
    boolean hasScope() {
        return !chapters.isEmpty();
    }

    /** Who imposes it by its phrases, else who acts in its predicates. */
    @Nullable String actor() {
        return imposer != null ? imposer : agent;
    }

    Mention first() {
        return mentions.get(0);
    }

    Mention last() {
        return mentions.get(mentions.size() - 1);
    }

    /** Who acts in an event: the imposer for his own acts, somebody else for requests and answers. */
    Optional<String> actor(Mention.Event event) {
        return switch (event.kind()) {
            case NEGOTIATED -> Optional.empty();
            case AGREED, SIGNED, RATIFIED -> isAgreement() ? Optional.empty() : Optional.ofNullable(imposer);
            case RELIEF_SOUGHT, CHALLENGED, RETALIATED ->
                event.agents().stream().filter(actor -> !actor.equals(imposer)).findFirst();
            default -> isAgreement() ? event.agents().stream().findFirst() : Optional.ofNullable(imposer);
        };
    }

    /** Whether the first phrase of the text itself leaves open that the measure exists: "a trade deal". */
    boolean isOpen() {
        return mentions.stream()
                .filter(mention -> !mention.isEcho())
                .filter(mention -> scene.kindOf(mention.sentence) == Section.Kind.BODY)
                .findFirst()
                .map(mention -> mention.indefinite)
                .orElse(false);
    }

    /** Whether it is an agreement in force that somebody leaves, replaces or renegotiates: "renegotiate Nafta". */
    boolean isLeft() {
        return named != null && mentions.stream().anyMatch(mention -> mention.left);
    }

    /** The values of figures, for telling rates and amounts apart. */
    List<String> values(Set<Integer> figures) {
        return figures.stream().map(this::value).toList();
    }

    private String value(int figure) {
        Figure f = scene.figures().get(figure);
        Quantity<BigDecimal> quantity = f instanceof Percentage p ? p.quantity() : ((MonetaryFigure) f).quantity();
        return quantity.toString();
    }

    /** The words of goods, for telling them apart. */
    String key(Good good) {
        return scene.document().span(good.from(), good.to()).text().toLowerCase(Locale.ROOT);
    }
}
