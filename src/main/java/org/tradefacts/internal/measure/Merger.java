package org.tradefacts.internal.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tradefacts.MeasureEvent.Kind;
import org.tradefacts.MeasureType;
import org.tradefacts.internal.measure.Actors.Actor;

/**
 * Which mentions name the same measure.
 *
 * <p>Mentions are read in text order. Each goes to the measure it fits best: same type, no other imposer, target,
 * basis, rate, amount or goods; what both say counts for it, and the last named wins a tie. "The tariffs" and "the
 * measure" say nothing of their own and go to the last measure they can mean. A mention that fits none begins a
 * measure, unless it only points back.
 */
final class Merger {

    private final Scene scene;

    Merger(Scene scene) {
        this.scene = scene;
    }

    List<Group> merge(List<Mention> mentions) {
        List<Group> groups = new ArrayList<>();
        for (Mention mention : mentions) {
            Group best = best(groups, mention);
            if (best != null) {
                best.add(mention);
            } else if (!mention.isEcho()) {
                groups.add(new Group(scene, mention));
            }
        }
        groups.forEach(Group::settleImposer);
        groups.forEach(group -> complete(group, groups));
        groups.removeIf(group -> !isMeasure(group));
        return groups;
    }

    private static @Nullable Group best(List<Group> groups, Mention mention) {
        Group best = null;
        int bestFit = -1;
        for (Group group : groups) {
            int fit = group.fit(mention);
            boolean far = mention.isEcho() && mention.sentence - group.last().sentence > (mention.definite ? 4 : 1);
            if (fit < 0 || far || mention.fresh) {
                continue;
            }
            if (best == null || fit > bestFit || fit == bestFit && group.last().from > best.last().from) {
                best = group;
                bestFit = fit;
            }
        }
        return best;
    }

    /** Takes from the rest of the article what a group's own phrases leave open. */
    private void complete(Group group, List<Group> groups) {
        if (group.type == MeasureType.TRADE_AGREEMENT) {
            completeParties(group, groups);
            return;
        }
        if (group.imposer == null) {
            Group near = nearest(group, groups);
            if (near != null) {
                group.imposer = near.imposer;
                if (group.targets.isEmpty()) {
                    group.targets.addAll(near.targets);
                }
            }
        }
        if (group.targets.isEmpty() && group.imposer != null) {
            group.mentions.stream()
                    .flatMap(mention -> mention.events.stream())
                    .filter(event -> event.kind() == Kind.RELIEF_SOUGHT)
                    .flatMap(event -> group.actor(event).stream())
                    .findFirst()
                    .ifPresent(group.targets::add);
        }
        boolean accepted = group.mentions.stream()
                .flatMap(mention -> mention.events.stream())
                .anyMatch(event -> event.kind() == Kind.AGREED);
        if (group.imposer == null && accepted) {
            group.imposer = home(group.targets);
        }
        if (group.targets.isEmpty() && group.imposer != null && !group.hasScope()) {
            Set<Set<String>> others = groups.stream()
                    .filter(other -> other.type == group.type && group.imposer.equals(other.imposer))
                    .map(other -> Set.copyOf(other.targets))
                    .filter(targets -> !targets.isEmpty())
                    .collect(Collectors.toSet());
            if (others.size() == 1) {
                group.targets.addAll(others.iterator().next());
            }
        }
        if (group.imposer != null) {
            group.targets.remove(group.imposer);
        }
    }

    private void completeParties(Group group, List<Group> groups) {
        if (group.isNamed()) {
            return;
        }
        if (group.targets.isEmpty() && group.isNumbered()) {
            groups.stream()
                    .filter(other -> other != group && other.isNumbered())
                    .forEach(other -> group.targets.addAll(other.targets));
        }
        if (group.targets.size() == 1) {
            String home = home(group.targets);
            if (home != null) {
                group.targets.add(home);
            }
        }
    }

    /** The measure of the same type, with a known imposer, that was last named before a group is; or null. */
    private static @Nullable Group nearest(Group group, List<Group> groups) {
        Mention first = group.mentions.get(0);
        Group nearest = null;
        int at = -1;
        for (Group other : groups) {
            if (other.type == group.type && other.imposer != null && !group.targets.contains(other.imposer)) {
                for (Mention mention : other.mentions) {
                    boolean near = mention.from < first.from && first.sentence - mention.sentence <= 3;
                    if (near && mention.from > at) {
                        at = mention.from;
                        nearest = other;
                    }
                }
            }
        }
        return nearest;
    }

    /** The country the article names most, apart from those given. */
    private @Nullable String home(Set<String> without) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Actor actor : scene.actors()) {
            if (!without.contains(actor.code())) {
                counts.merge(actor.code(), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** Whether a group says enough to be a measure: general talk of tariffs names no imposer and no act. */
    private static boolean isMeasure(Group group) {
        boolean acts = group.mentions.stream().anyMatch(mention -> !mention.events.isEmpty());
        boolean scoped = !group.targets.isEmpty()
                || group.basis != null
                || group.mentions.stream()
                        .anyMatch(m -> !m.goods.isEmpty() || !m.rates.isEmpty() || !m.amounts.isEmpty());
        if (group.type == MeasureType.TRADE_AGREEMENT) {
            return group.isNamed() || group.targets.size() > 1;
        }
        boolean explicit = group.mentions.stream().anyMatch(mention -> mention.explicit);
        return group.imposer != null ? acts || scoped || explicit || group.isNamed() : acts && scoped;
    }
}
