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
import org.tradefacts.MeasureEvent.Kind;
import org.tradefacts.MeasureType;
import org.tradefacts.MonetaryFigure;
import org.tradefacts.Percentage;
import org.tradefacts.Quantity;
import org.tradefacts.Section;
import org.tradefacts.internal.measure.Mention.Good;

/** The mentions that name one measure, and what they say together. */
final class Group {

    private final Scene scene;
    final MeasureType type;
    final List<Mention> mentions = new ArrayList<>();
    final Set<String> targets = new LinkedHashSet<>();
    private final Set<String> chapters = new LinkedHashSet<>();
    private final Set<String> rates = new LinkedHashSet<>();
    private final Set<String> amounts = new LinkedHashSet<>();

    @Nullable String imposer;

    @Nullable String basis;

    @Nullable String legalBasis;

    private @Nullable Mention named;
    private boolean hasGoods;

    Group(Scene scene, Mention first) {
        this.scene = scene;
        this.type = first.type;
        add(first);
    }

    void add(Mention mention) {
        mentions.add(mention);
        if (type != MeasureType.TRADE_AGREEMENT) {
            imposer = imposer == null ? mention.imposer : imposer;
        }
        basis = basis == null ? mention.basis : basis;
        legalBasis = legalBasis == null ? mention.legalBasis : legalBasis;
        named = named == null && mention.isNamed() ? mention : named;
        targets.addAll(mention.targets);
        if (type == MeasureType.TRADE_AGREEMENT) {
            if (named != null) {
                targets.clear();
                targets.addAll(named.parties);
            }
        } else {
            targets.remove(imposer);
        }
        hasGoods |= !mention.goods.isEmpty();
        mention.goods.forEach(good -> chapters.addAll(good.hs()));
        mention.rates.forEach(rate -> rates.add(value(rate)));
        mention.amounts.forEach(amount -> amounts.add(value(amount)));
    }

    /** The imposer by the phrases, else by the predicates. */
    void settleImposer() {
        for (Mention mention : mentions) {
            if (imposer == null && mention.agent != null && type != MeasureType.TRADE_AGREEMENT) {
                imposer = mention.agent;
            }
        }
        if (type != MeasureType.TRADE_AGREEMENT) {
            targets.remove(imposer);
        }
    }

    private @Nullable String agent() {
        return imposer != null
                ? imposer
                : mentions.stream()
                        .map(m -> m.agent)
                        .filter(a -> a != null)
                        .findFirst()
                        .orElse(null);
    }

    private boolean isIdentified() {
        return basis != null || legalBasis != null || !rates.isEmpty() || !amounts.isEmpty() || hasScope();
    }

    /** Who acts in an event: the imposer for his own acts, somebody else for requests and answers. */
    Optional<String> actor(Mention.Event event) {
        switch (event.kind()) {
            case NEGOTIATED, AGREED, SIGNED, RATIFIED:
                boolean own = type != MeasureType.TRADE_AGREEMENT && event.kind() != Kind.NEGOTIATED;
                return own ? Optional.ofNullable(imposer) : Optional.empty();
            case RELIEF_SOUGHT, CHALLENGED, RETALIATED:
                return event.agents().stream()
                        .filter(agent -> !agent.equals(imposer))
                        .findFirst();
            default:
                return type == MeasureType.TRADE_AGREEMENT
                        ? event.agents().stream().findFirst()
                        : Optional.ofNullable(imposer);
        }
    }

    Mention last() {
        return mentions.get(mentions.size() - 1);
    }

    /** Whether the first phrase of the text itself leaves open that the measure exists: "a trade deal". */
    boolean isOpen() {
        return mentions.stream()
                .filter(mention -> !mention.isEcho())
                .filter(mention -> scene.document().kindOf(mention.sentence) == Section.Kind.BODY)
                .findFirst()
                .map(mention -> mention.indefinite)
                .orElse(false);
    }

    boolean isNamed() {
        return named != null;
    }

    private String value(int figure) {
        Figure f = scene.figures().get(figure);
        Quantity<BigDecimal> quantity = f instanceof Percentage p ? p.quantity() : ((MonetaryFigure) f).quantity();
        return quantity.toString();
    }

    /** How well a mention fits, or -1 where it names another measure. */
    int fit(Mention mention) {
        if (mention.isEcho() ? !mention.reading.types().contains(type) : mention.type != type) {
            return -1;
        }
        boolean agreement = type == MeasureType.TRADE_AGREEMENT;
        String acts = mention.imposer != null ? mention.imposer : mention.agent;
        String mine = agent();
        boolean points = mention.isBare() && (mention.definite || mention.isEcho());
        boolean opposed = !agreement && acts != null && mine != null && !acts.equals(mine);
        if (opposed && !(points && mention.imposer == null)) {
            return -1;
        }
        if (!agreement
                && !points
                && (mine != null && mention.targets.contains(mine) || acts != null && targets.contains(acts))) {
            return -1;
        }
        if (!agreement && named != null && !mention.isNamed() && !points) {
            return -1;
        }
        if (mention.future != mentions.get(0).future && (mention.future || !mention.isBare())
                || mention.isEcho() && mention.isIdentified() && !mention.definite
                || mention.isEcho() && mentions.get(0).left
                || named == null && mention.isNamed() && mention.left) {
            return -1;
        }
        if (named != null && mention.isNamed() && named.reading != mention.reading
                || mention.numbered != numbered() && mention.numbered != 0 && numbered() != 0) {
            return -1;
        }
        if (type == MeasureType.SUBSIDY
                && !points
                && !mention.isEcho()
                && mentions.stream().noneMatch(other -> other.reading == mention.reading)) {
            return -1;
        }
        int score = acts != null && acts.equals(mine) ? 1 : 0;
        if (!mention.targets.isEmpty() && !targets.isEmpty()) {
            boolean meet = agreement
                    ? targets.containsAll(mention.targets) || mention.targets.containsAll(targets)
                    : !Collections.disjoint(targets, mention.targets);
            if (!meet) {
                return -1;
            }
            score += 2;
        }
        if (mention.basis != null && basis != null) {
            if (!mention.basis.equalsIgnoreCase(basis)) {
                return -1;
            }
            score += 4;
        } else if (mention.basis != null && hasScope() || basis != null && hasScope(mention) && !hasScope()) {
            return -1;
        }
        if (mention.legalBasis != null && legalBasis != null && !mention.legalBasis.equals(legalBasis)) {
            return -1;
        }
        int scoped = scope(mention, score);
        boolean shared = scoped > score
                || mention.definite && !isPromise()
                || mention.isProbe() && mentions.get(0).isProbe()
                || mention.basis != null && basis != null
                || mention.legalBasis != null && legalBasis != null;
        return !agreement && mention.isIdentified() && isIdentified() && !shared ? -1 : scoped;
    }

    boolean isNumbered() {
        return numbered() != 0;
    }

    private int numbered() {
        return mentions.stream()
                .mapToInt(m -> m.numbered)
                .filter(n -> n != 0)
                .findFirst()
                .orElse(0);
    }

    /** Whether goods of known chapters bound it. */
    boolean hasScope() {
        return !chapters.isEmpty();
    }

    private static boolean hasScope(Mention mention) {
        return mention.goods.stream().anyMatch(good -> !good.hs().isEmpty());
    }

    private int scope(Mention mention, int sofar) {
        int score = sofar;
        if (hasScope(mention) && hasGoods) {
            boolean same = meets(mention.goods);
            if (!same && !(mention.definite && !hasScope())) {
                return -1;
            }
            score += same ? 4 : 0;
        }
        Set<String> values = new LinkedHashSet<>();
        mention.rates.forEach(rate -> values.add(value(rate)));
        if (!values.isEmpty() && !rates.isEmpty()) {
            if (!rates.contains(values.iterator().next())) {
                return -1;
            }
            score += 3;
        }
        values.clear();
        mention.amounts.forEach(amount -> values.add(value(amount)));
        if (!values.isEmpty() && !amounts.isEmpty()) {
            if (Collections.disjoint(values, amounts)) {
                return -1;
            }
            score += 4;
        }
        return score;
    }

    private boolean isPromise() {
        return type == MeasureType.PURCHASE_COMMITMENT || type == MeasureType.INVESTMENT_COMMITMENT;
    }

    private boolean meets(List<Good> goods) {
        if (isPromise()) {
            return goods.stream()
                    .map(good -> key(scene, good))
                    .anyMatch(key -> mentions.stream()
                            .flatMap(mention -> mention.goods.stream())
                            .anyMatch(good -> key(scene, good).equals(key)));
        }
        return goods.stream().anyMatch(good -> !Collections.disjoint(good.hs(), chapters));
    }

    /** The text of goods, for telling them apart. */
    static String key(Scene scene, Good good) {
        return scene.document().span(good.from(), good.to()).text().toLowerCase(Locale.ROOT);
    }
}
