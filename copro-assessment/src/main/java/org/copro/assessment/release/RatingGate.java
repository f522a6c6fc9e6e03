package org.copro.assessment.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copro.people.Side;
import org.copro.power.PowerNotApplicable;
import org.copro.project.Project;
import org.copro.stage.Stage;
import org.copro.voice.ConsentPurpose;
import org.copro.voice.Consents;
import org.copro.voice.Rating;

/** Lets the ratings pass that may leave one by one. A rating without a name has nobody who agreed. */
final class RatingGate {

    private static final Comparator<SharedRating> IN_AN_ORDER_OF_THEIR_OWN = Comparator.comparing(
                    (SharedRating one) -> one.stage().orElse(0))
            .thenComparing(one -> one.phase().map(Enum::ordinal).orElse(-1))
            .thenComparing(one -> one.principle().orElse(""))
            .thenComparing(SharedRating::side)
            .thenComparing(one -> one.answer().map(Enum::ordinal).orElse(-1))
            .thenComparing(one -> one.power().map(Object::toString).orElse(""));

    private final Release release;
    private final Project project;
    private final Consents consents;

    RatingGate(Release release, Project project) {
        this.release = release;
        this.project = project;
        consents = new Consents(project.consents());
    }

    List<SharedRating> shared() {
        Map<List<Object>, List<Rating>> groups = new LinkedHashMap<>();
        for (Rating rating : project.ratings()) {
            Optional<Side> side = project.sideOf(rating);
            if (side.isPresent() && saysSomething(rating)) {
                List<Object> group = List.of(side.get(), rating.stage(), rating.phase(), rating.principle());
                groups.computeIfAbsent(group, first -> new ArrayList<>()).add(rating);
            }
        }
        return groups.values().stream()
                .flatMap(group -> shown(group).stream())
                .map(this::withoutName)
                .sorted(IN_AN_ORDER_OF_THEIR_OWN)
                .toList();
    }

    /**
     * Those who agreed, if they are many, and if what others said cannot be worked out from a number told elsewhere.
     */
    private List<Rating> shown(List<Rating> group) {
        List<Rating> agreed = group.stream().filter(this::mayLeave).toList();
        long raters = agreed.stream().map(Rating::by).distinct().count();
        int others = group.size() - agreed.size();
        return raters >= release.smallest() && (others == 0 || others >= release.smallest()) ? agreed : List.of();
    }

    private boolean mayLeave(Rating rating) {
        return rating.by()
                .filter(id -> consents.allows(id, release.purpose(), release.on())
                        && !consents.forbids(id, ConsentPurpose.USE_DATA, release.on()))
                .isPresent();
    }

    private static boolean saysSomething(Rating rating) {
        return rating.answer().isPresent()
                || rating.power()
                        .filter(power -> !(power instanceof PowerNotApplicable))
                        .isPresent();
    }

    private SharedRating withoutName(Rating rating) {
        return new SharedRating(
                project.sideOf(rating).orElseThrow(),
                rating.stage().map(this::number),
                rating.phase(),
                rating.principle(),
                rating.power(),
                rating.answer());
    }

    private int number(String stage) {
        List<Optional<String>> ids = project.stages().stream().map(Stage::id).toList();
        return ids.indexOf(Optional.of(stage)) + 1;
    }
}
