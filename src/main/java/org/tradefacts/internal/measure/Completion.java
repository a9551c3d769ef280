package org.tradefacts.internal.measure;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tradefacts.MeasureEvent.Kind;
import org.tradefacts.MeasureType;
import org.tradefacts.internal.measure.Actors.Actor;

/**
 * What the rest of an article tells about a measure whose own phrases leave it open.
 *
 * <ul>
 *   <li>Imposer: who acts in its predicates; else the imposer of the measure of the same type named just before
 *       ("Tariffs on another $16bn of goods are pending"); for a rate that the other side accepts, the country the
 *       article names most.
 *   <li>Targets: who asks for relief from it; else the one target of all other measures of the imposer and type.
 *   <li>Parties: of a second phase those of the first; beside a single party the country the article names most.
 * </ul>
 */
final class Completion {

    private static final int NEAR = 3;

    private final List<Group> groups;
    private final TreeMap<String, Integer> counts = new TreeMap<>();
    private final Map<String, Set<Set<String>>> aims = new HashMap<>();
    private final Map<MeasureType, Set<String>> imposersOf = new EnumMap<>(MeasureType.class);

    Completion(Scene scene, List<Group> groups) {
        this.groups = groups;
        for (Actor actor : scene.actors()) {
            counts.merge(actor.code(), 1, Integer::sum);
        }
    }

    void run() {
        for (Group group : groups) {
            if (!group.isAgreement()) {
                group.imposer = group.actor();
                group.targets.remove(group.imposer);
                if (group.imposer != null) {
                    imposersOf
                            .computeIfAbsent(group.type, unused -> new HashSet<>())
                            .add(group.imposer);
                }

                if (group.imposer != null && !group.targets.isEmpty()) {
                    aims.computeIfAbsent(key(group), unused -> new HashSet<>()).add(Set.copyOf(group.targets));
                }
            }
        }
        Group before = null;
        for (Group group : groups) {
            if (group.isAgreement()) {
                completeParties(group);
            } else {
                completeImposer(group, before);
                completeTargets(group);
                before = group.imposer != null ? group : before;
            }
        }
    }

    /** The one country that imposes all other measures of the type, if it is not the target of this one. */
    private @Nullable String onlyImposer(Group group) {
        Set<String> imposers = imposersOf.getOrDefault(group.type, Set.of());
        String only = imposers.size() == 1 ? imposers.iterator().next() : null;
        boolean other = only != null && isSpokenOfBy(group, only);
        return other || group.targets.contains(only) || "retaliatory".equalsIgnoreCase(group.basis) ? null : only;
    }

    /** Whether every sentence that names the measure is one of a country other than the imposer. */
    private static boolean isSpokenOfBy(Group group, @Nullable String imposer) {
        return group.mentions.stream().allMatch(mention -> mention.subject != null && !mention.subject.equals(imposer));
    }

    private static String key(Group group) {
        return group.type + " " + group.imposer;
    }

    private void completeImposer(Group group, @Nullable Group before) {
        if (group.imposer != null) {
            return;
        }
        boolean near = before != null
                && before.type == group.type
                && !"retaliatory".equalsIgnoreCase(group.basis)
                && isNear(before, group.first())
                && !group.targets.contains(before.imposer)
                && !(isSpokenOfBy(group, before.imposer) && !before.targets.contains(group.first().subject));
        if (near && before != null) {
            group.imposer = before.imposer;
            if (group.targets.isEmpty()) {
                group.targets.addAll(before.targets);
            }
        } else if (group.mentions.stream()
                .flatMap(mention -> mention.events.stream())
                .anyMatch(event -> event.kind() == Kind.AGREED)) {
            group.imposer = home(group.targets);
        } else {
            group.imposer = onlyImposer(group);
        }
    }

    /** Whether the last naming of a measure before a mention is but a few sentences away. */
    private static boolean isNear(Group group, Mention mention) {
        return group.mentions.stream()
                .anyMatch(other -> other.from < mention.from && mention.sentence - other.sentence <= NEAR);
    }

    private void completeTargets(Group group) {
        if (group.imposer == null) {
            return;
        }
        if (group.targets.isEmpty()) {
            group.mentions.stream()
                    .flatMap(mention -> mention.events.stream())
                    .filter(event -> event.kind() == Kind.RELIEF_SOUGHT)
                    .flatMap(event -> group.actor(event).stream())
                    .findFirst()
                    .ifPresent(group.targets::add);
        }
        Set<Set<String>> others = aims.getOrDefault(key(group), Set.of());
        if (group.targets.isEmpty() && !group.hasScope() && others.size() == 1) {
            group.targets.addAll(others.iterator().next());
        }
        group.targets.remove(group.imposer);
    }

    private void completeParties(Group group) {
        if (group.named != null) {
            return;
        }
        if (group.targets.isEmpty() && group.numbered != 0) {
            groups.stream()
                    .filter(other -> other != group && other.isAgreement() && other.numbered != 0)
                    .findFirst()
                    .ifPresent(other -> group.targets.addAll(other.targets));
        }
        if (group.targets.size() == 1) {
            String home = home(group.targets);
            if (home != null) {
                group.targets.add(home);
            }
        }
    }

    /** The country the article names most, apart from those given. */
    private @Nullable String home(Set<String> without) {
        return counts.entrySet().stream()
                .filter(entry -> !without.contains(entry.getKey()))
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
