package org.copro.assessment.heard;

import java.util.List;
import java.util.Optional;
import org.copro.assessment.Assessment;
import org.copro.project.Project;
import org.copro.stage.Phase;
import org.copro.stage.Stage;
import org.copro.voice.Rating;

/**
 * What was rated and is not in a result, so that no rating gets lost: nothing is said of it beside a principle or a
 * stage.
 *
 * @param principles ids of principles that none of the frameworks asked for has, in the order of the file
 * @param phases of which no stage is recorded, in the order of the file
 */
public record OtherRatings(List<String> principles, List<Phase> phases) {

    /** Keeps the lists as given. */
    public OtherRatings {
        principles = List.copyOf(principles);
        phases = List.copyOf(phases);
    }

    /** Looks for them among all ratings of the record. */
    public static OtherRatings of(Assessment assessment) {
        Project project = assessment.project();
        List<String> known = knownPrinciples(assessment);
        List<Phase> recorded = project.stages().stream().map(Stage::phase).toList();
        return new OtherRatings(
                project.ratings().stream()
                        .map(Rating::principle)
                        .flatMap(Optional::stream)
                        .filter(id -> !known.contains(id))
                        .distinct()
                        .toList(),
                project.ratings().stream()
                        .map(Rating::phase)
                        .flatMap(Optional::stream)
                        .filter(phase -> !recorded.contains(phase))
                        .distinct()
                        .toList());
    }

    /** Ids of the principles of the frameworks asked for. */
    public static List<String> knownPrinciples(Assessment assessment) {
        return assessment.frameworks().stream()
                .flatMap(result -> result.framework().principles().stream())
                .map(one -> one.id())
                .distinct()
                .toList();
    }

    /** Whether all that was rated is in the result. */
    public boolean isEmpty() {
        return principles.isEmpty() && phases.isEmpty();
    }
}
