package org.tradefacts.internal.measure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradefacts.MeasureType;
import org.tradefacts.Section;

/**
 * Which mentions name the same measure.
 *
 * <p>Mentions are read in text order. Each goes to the measure it {@linkplain Fit fits} best, the last named one where
 * two fit alike. "The tariffs" and "the measure" go to the last measure they can mean, if it was named nearby. A
 * mention that fits none begins a measure, unless it only points back. At the end {@link Completion} takes from the
 * article what the mentions leave open, and groups that say too little go: "tariffs hurt growth" names no imposer and
 * no act.
 */
final class Merger {

    /** How many measures, the last begun, a mention is compared with; no real article has more. */
    private static final int COMPARED = 48;

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
            } else if (!mention.isEcho() && !(mention.denied && mention.events.isEmpty())) {
                groups.add(new Group(scene, mention));
            }
        }
        joinTitles(groups);
        new Completion(scene, groups).run();
        groups.removeIf(group -> !isMeasure(group));
        return groups;
    }

    /** Gives what only a title names, "Duties on steel tubes", to the one measure below that it can mean. */
    private void joinTitles(List<Group> groups) {
        for (Group title : List.copyOf(groups)) {
            if (isTitle(title)) {
                List<Group> meant = groups.stream()
                        .filter(group -> !isTitle(group) && Fit.ofTitle(group, title))
                        .limit(2)
                        .toList();
                if (meant.size() == 1) {
                    meant.get(0).open(title);
                    groups.remove(title);
                }
            }
        }
    }

    private boolean isTitle(Group group) {
        return group.mentions.stream().allMatch(mention -> scene.kindOf(mention.sentence) == Section.Kind.HEADLINE);
    }

    private static @Nullable Group best(List<Group> groups, Mention mention) {
        Group best = null;
        int bestFit = Fit.NONE;
        for (int g = Math.max(0, groups.size() - COMPARED); g < groups.size(); g++) {
            Group group = groups.get(g);
            boolean far = mention.isEcho() && mention.sentence - group.last().sentence > (mention.definite ? 4 : 1);
            int fit = far || mention.fresh ? Fit.NONE : Fit.of(group, mention);
            if (fit != Fit.NONE
                    && (best == null || fit > bestFit || fit == bestFit && group.last().from > best.last().from)) {
                best = group;
                bestFit = fit;
            }
        }
        return best;
    }

    private static boolean isMeasure(Group group) {
        if (group.isAgreement()) {
            return group.named != null || group.targets.size() > 1;
        }
        boolean acts = group.mentions.stream().anyMatch(mention -> !mention.events.isEmpty());
        boolean scoped = !group.targets.isEmpty() || group.isIdentified() || !group.goods.isEmpty();
        boolean explicit = group.mentions.stream().anyMatch(mention -> mention.explicit);
        if (group.type == MeasureType.DE_MINIMIS && acts) {
            return true;
        }
        return group.imposer != null ? acts || scoped || explicit || group.named != null : acts && scoped;
    }
}
