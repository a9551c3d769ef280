package org.tradefacts.internal.measure;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tradefacts.MeasureType;

/**
 * How well a mention fits a measure that others have named.
 *
 * <p>It does not where the two differ in type, imposer, target, basis, law, rate, amount or goods, where one is set for
 * a day to come and the other is not, or where each has something of its own and they share nothing: "25% tariffs" and
 * "tariffs on steel". What they share counts: "the 25% tariffs" goes to the measure with that rate. A phrase that says
 * nothing of its own, such as "the tariffs", fits every measure of its type.
 */
final class Fit {

    /** What {@link #of} gives where the mention names another measure. */
    static final int NONE = -1;

    private Fit() {}

    /** What the two share, or {@link #NONE}. */
    static int of(Group group, Mention mention) {
        if (mention.isEcho() ? !mention.reading.types().contains(group.type) : mention.type != group.type) {
            return NONE;
        }
        boolean points = mention.isBare() && (mention.definite || mention.isEcho());
        if (differsInActors(group, mention, points)
                || differsInName(group, mention, points)
                || differsInTime(group, mention)
                || differsInBasis(group, mention)) {
            return NONE;
        }
        int parties = parties(group, mention);
        int scope = scope(group, mention);
        if (parties == NONE || scope == NONE) {
            return NONE;
        }
        int grounds = shared(mention.basis, group.basis) + shared(mention.legalBasis, group.legalBasis);
        boolean same =
                scope + grounds > 0 || mention.definite && !group.isPromise() || mention.probe && group.first().probe;
        boolean apart = !group.isAgreement() && mention.isIdentified() && group.isIdentified() && !same;
        return apart ? NONE : parties + grounds + scope;
    }

    /**
     * Whether a tariff that only a title names can be a measure of the text, also one that the text calls by its kind.
     */
    static boolean ofTitle(Group group, Group title) {
        boolean kind = switch (group.type) {
            case TARIFF, ANTI_DUMPING, COUNTERVAILING_DUTY, SAFEGUARD, EXPORT_TAX -> true;
            default -> false;
        };
        return kind
                && title.type == MeasureType.TARIFF
                && Objects.equals(title.actor(), group.actor())
                && title.actor() != null
                && agree(title.targets, group.targets)
                && agree(title.chapters, group.chapters)
                && agree(title.rates, group.rates)
                && agree(title.amounts, group.amounts)
                && (title.basis == null || title.basis.equalsIgnoreCase(group.basis));
    }

    private static boolean agree(Set<String> one, Set<String> other) {
        return one.isEmpty() || other.isEmpty() || !Collections.disjoint(one, other);
    }

    private static boolean differsInActors(Group group, Mention mention, boolean points) {
        if (group.isAgreement()) {
            return false;
        }
        String acts = actor(mention);
        String known = group.actor();
        if (acts != null && known != null && !acts.equals(known) && !(points && mention.imposer == null)) {
            return true;
        }
        return !points
                && (known != null && mention.targets.contains(known) || acts != null && group.targets.contains(acts));
    }

    private static @Nullable String actor(Mention mention) {
        return mention.imposer != null ? mention.imposer : mention.agent;
    }

    /** Whether proper names or kinds of support part them: "Nafta" and "USMCA", "tax credits" and "subsidies". */
    private static boolean differsInName(Group group, Mention mention, boolean points) {
        if (group.named != null) {
            boolean other =
                    mention.isNamed() ? !group.named.reading.equals(mention.reading) : !group.isAgreement() && !points;
            if (other) {
                return true;
            }
        } else if (mention.isNamed() && mention.left) {
            return true;
        }
        if (mention.numbered != 0 && group.numbered != 0 && mention.numbered != group.numbered) {
            return true;
        }
        return group.type == MeasureType.SUBSIDY
                && !points
                && !mention.isEcho()
                && !group.readings.contains(mention.reading);
    }

    private static boolean differsInTime(Group group, Mention mention) {
        boolean future = group.first().future;
        return mention.future != future && (mention.future || !mention.isBare())
                || mention.isEcho() && (mention.isIdentified() && !mention.definite || group.first().left);
    }

    private static boolean differsInBasis(Group group, Mention mention) {
        if (mention.basis != null && group.basis != null) {
            return !mention.basis.equalsIgnoreCase(group.basis);
        }
        if (mention.legalBasis != null && group.legalBasis != null) {
            return !mention.legalBasis.equals(group.legalBasis);
        }
        return mention.basis != null && group.hasScope()
                || group.basis != null && mention.hasScope() && !group.hasScope();
    }

    private static int shared(@Nullable String one, @Nullable String other) {
        return one != null && other != null ? 4 : 0;
    }

    private static int parties(Group group, Mention mention) {
        int score =
                !group.isAgreement() && actor(mention) != null && Objects.equals(actor(mention), group.actor()) ? 1 : 0;
        if (mention.targets.isEmpty() || group.targets.isEmpty()) {
            return score;
        }
        boolean meet = group.isAgreement()
                ? group.targets.containsAll(mention.targets) || mention.targets.containsAll(group.targets)
                : !Collections.disjoint(group.targets, mention.targets);
        return meet ? score + 2 : NONE;
    }

    private static int scope(Group group, Mention mention) {
        int score = 0;
        if (mention.hasScope() && !group.goods.isEmpty()) {
            boolean same = sharesGoods(group, mention);
            if (!same && !(mention.definite && !group.hasScope())) {
                return NONE;
            }
            score += same ? 4 : 0;
        }
        List<String> rates = group.values(mention.rates);
        if (!rates.isEmpty() && !group.rates.isEmpty()) {
            if (!group.rates.contains(rates.get(0))) {
                return NONE;
            }
            score += 3;
        }
        List<String> amounts = group.values(mention.amounts);
        if (!amounts.isEmpty() && !group.amounts.isEmpty()) {
            if (Collections.disjoint(amounts, group.amounts)) {
                return NONE;
            }
            score += 4;
        }
        return score;
    }

    private static boolean sharesGoods(Group group, Mention mention) {
        return mention.goods.stream()
                .anyMatch(good -> group.isPromise()
                        ? group.goods.contains(group.key(good))
                        : !Collections.disjoint(good.hs(), group.chapters));
    }
}
