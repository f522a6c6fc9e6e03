package org.copro.assessment.next;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import org.copro.project.Project;

/** Every set of next steps that is shown works, and no step of it can be left out. */
class NextStepsLaws {

    @Provide
    Arbitrary<Project> projects() {
        return Waited.projects();
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void everySetWorksAndNoStepOfItCanBeLeftOut(@ForAll("projects") Project project) {
        Trial trial = new Trial(Waited.judged(project));
        for (NextSteps next : NextSteps.of(Waited.judged(project))) {
            Statistics.label(next.goal() instanceof Goal.Word ? "word" : "level")
                    .collect(next.kind().map(Enum::name).orElse("nothing"));
            for (List<Step> set : next.sets()) {
                assertThat(isReached(next.goal(), set, trial)).isTrue();
                for (Step step : set) {
                    List<Step> without = new ArrayList<>(set);
                    without.remove(step);
                    assertThat(isReached(next.goal(), without, trial))
                            .as("without %s", step)
                            .isFalse();
                }
            }
        }
    }

    @Property(tries = 30, shrinking = ShrinkingMode.OFF)
    void noSmallerSetOfTheSameKindWorks(@ForAll("projects") Project project) {
        Trial trial = new Trial(Waited.judged(project));
        for (NextSteps next : NextSteps.of(Waited.judged(project))) {
            List<Step> all = candidates(trial, next.goal());
            Step.Kind furthest = next.kind().orElse(Step.Kind.PAST);
            List<Step> allowed = all.stream()
                    .filter(step -> step.kind().compareTo(furthest) <= 0)
                    .toList();
            int size = next.sets().isEmpty() ? 3 : next.sets().get(0).size();
            boolean isSmall = size <= 3 && allowed.size() <= 24 || size <= 2;
            Statistics.label("tried out").collect(isSmall ? Math.min(size, 3) : "too many");
            for (int smaller = 0; isSmall && smaller < size; smaller++) {
                for (List<Step> set : subsets(allowed, smaller, 0)) {
                    assertThat(isReached(next.goal(), set, trial)).as("%s", set).isFalse();
                }
            }
        }
    }

    private static List<Step> candidates(Trial trial, Goal goal) {
        Waiting waiting = goal instanceof Goal.NextLevel level
                ? Waiting.toRaiseLevel(trial.assessment().frameworks().get(0).principles().stream()
                        .filter(one -> one.principle().id().equals(level.principle()))
                        .findFirst()
                        .orElseThrow())
                : Waiting.toSupportWord(trial.assessment().label());
        return new Candidates(trial, goal, waiting).steps();
    }

    private static List<List<Step>> subsets(List<Step> all, int size, int from) {
        if (size == 0) {
            return List.of(List.of());
        }
        List<List<Step>> subsets = new ArrayList<>();
        for (int i = from; i <= all.size() - size; i++) {
            for (List<Step> rest : subsets(all, size - 1, i + 1)) {
                List<Step> set = new ArrayList<>(List.of(all.get(i)));
                set.addAll(rest);
                subsets.add(set);
            }
        }
        return subsets;
    }

    private static boolean isReached(Goal goal, List<Step> steps, Trial trial) {
        return trial.with(NextSteps.edits(steps)).map(goal::isReached).orElse(false);
    }
}
