package org.copro.assessment.crosswalk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.copro.assessment.Assessment;
import org.copro.assessment.label.DefinitionCheck;
import org.copro.assessment.label.LabelDefinitions;
import org.copro.assessment.power.StagePower;
import org.copro.ladder.LadderPlace;
import org.copro.ladder.Ladders;
import org.copro.power.PowerRange;
import org.copro.project.Label;

/**
 * One record read by every ladder, every definition of its word and every framework it was scored by.
 *
 * @param assessment of the record, with the scores by all frameworks
 * @param says the say people had, each with the stages in which they had it and its place on every ladder; stages of
 *     which nothing is known are left out
 * @param word whose definitions are compared: the one claimed, or co-production where none is
 * @param definitions all definitions of that word, held against the record
 * @param disagreements where the ways of reading the record differ
 */
public record SideBySide(
        Assessment assessment,
        List<Say> says,
        Label word,
        List<DefinitionCheck> definitions,
        List<Disagreement> disagreements) {

    /** Keeps the lists as given. */
    public SideBySide {
        says = List.copyOf(says);
        definitions = List.copyOf(definitions);
        disagreements = List.copyOf(disagreements);
    }

    /**
     * A say that people had.
     *
     * @param range of it
     * @param stages in which they had it, in the order of work
     * @param places on every ladder
     */
    public record Say(PowerRange range, List<StagePower> stages, List<LadderPlace> places) {

        /** Keeps the lists as given. */
        public Say {
            stages = List.copyOf(stages);
            places = List.copyOf(places);
        }
    }

    /**
     * Lays the readings of a record side by side.
     *
     * @param assessment scored by all frameworks that are to be compared
     */
    public static SideBySide of(Assessment assessment, Ladders ladders, LabelDefinitions definitions) {
        List<Say> says = says(assessment, ladders);
        Label word = assessment
                .label()
                .claimed()
                .filter(claimed -> isDefined(claimed, definitions))
                .orElse(Label.CO_PRODUCTION);
        List<DefinitionCheck> checks = definitions.all().stream()
                .filter(one -> one.defines(word))
                .map(one -> DefinitionCheck.of(one, assessment.profile(), assessment.findings()))
                .toList();
        List<Disagreement> disagreements = Stream.of(
                        Disagreement.betweenDefinitions(word, checks).stream(),
                        says.stream().flatMap(say -> Disagreement.betweenLadders(say).stream()),
                        Disagreement.betweenFrameworks(assessment.frameworks()).stream())
                .flatMap(some -> some)
                .toList();
        return new SideBySide(assessment, says, word, checks, disagreements);
    }

    private static boolean isDefined(Label word, LabelDefinitions definitions) {
        return definitions.all().stream().anyMatch(one -> one.defines(word));
    }

    private static List<Say> says(Assessment assessment, Ladders ladders) {
        Map<PowerRange, List<StagePower>> byRange = new LinkedHashMap<>();
        for (StagePower stage : assessment.profile().stages()) {
            if (stage.leftOutBecause().isEmpty() && !stage.evidenced().isAny()) {
                byRange.computeIfAbsent(stage.evidenced(), unseen -> new ArrayList<>())
                        .add(stage);
            }
        }
        return byRange.entrySet().stream()
                .map(entry -> new Say(
                        entry.getKey(),
                        entry.getValue(),
                        ladders.all().stream()
                                .map(ladder -> LadderPlace.of(entry.getKey(), ladder))
                                .toList()))
                .toList();
    }

    /** The stages of which nothing is known, or to which the question of say does not apply. */
    public List<StagePower> unread() {
        List<StagePower> read =
                says.stream().flatMap(say -> say.stages().stream()).toList();
        return assessment.profile().stages().stream()
                .filter(stage -> !read.contains(stage))
                .toList();
    }
}
