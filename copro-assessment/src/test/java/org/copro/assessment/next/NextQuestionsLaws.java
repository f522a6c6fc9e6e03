package org.copro.assessment.next;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import org.copro.project.Project;
import org.copro.testing.Completing;

/** The list of next questions is whole: what is not on it can change nothing. */
class NextQuestionsLaws {

    @Provide
    Arbitrary<Project> projects() {
        return Waited.projects();
    }

    @Property(tries = 120, shrinking = ShrinkingMode.OFF)
    void aFactOutsideTheListChangesNoVerdictAndNoLevelWhateverTheOthersTurnOutToBe(
            @ForAll("projects") Project project, @ForAll Random random) {
        NextQuestions next = NextQuestions.of(Waited.judged(project));
        Set<String> listed =
                next.questions().stream().map(one -> one.question().pointer()).collect(Collectors.toSet());
        Map<String, Object> inside = Completing.fitting(project, one -> drawn(one, random));
        inside.keySet().retainAll(listed);
        Optional<Project> one = Completing.with(project, inside);
        Statistics.label("questions").collect(listed.isEmpty() ? "none" : listed.size() < 10 ? "few" : "many");
        if (one.isEmpty()) {
            return;
        }
        String outcome = Waited.outcome(Waited.judged(one.get()));
        for (Completing.Open open : outside(one.get(), listed)) {
            for (Object value : open.values()) {
                Completing.with(one.get(), Map.of(open.pointer(), value))
                        .ifPresent(other -> assertThat(Waited.outcome(Waited.judged(other)))
                                .as("%s: %s", open.pointer(), value)
                                .isEqualTo(outcome));
            }
        }
        Map<String, Object> several = new LinkedHashMap<>();
        outside(one.get(), listed).forEach(open -> several.put(open.pointer(), drawn(open, random)));
        Completing.with(one.get(), several)
                .ifPresent(other ->
                        assertThat(Waited.outcome(Waited.judged(other))).isEqualTo(outcome));
    }

    @Property(tries = 60)
    void everyFactThatIsNotStatedIsEitherAskedOrSaidToMakeNoDifference(@ForAll("projects") Project project) {
        NextQuestions next = NextQuestions.of(Waited.judged(project));
        List<String> all = new ArrayList<>();
        next.questions()
                .forEach(
                        one -> all.add(one.question().pointer() + one.question().asks()));
        next.noDifference().forEach(one -> all.add(one.pointer() + one.asks()));
        assertThat(all).doesNotHaveDuplicates();
    }

    private static List<Completing.Open> outside(Project project, Set<String> listed) {
        return Completing.open(project).stream()
                .filter(open -> !listed.contains(open.pointer()))
                .toList();
    }

    private static Object drawn(Completing.Open open, Random random) {
        return open.values().get(random.nextInt(open.values().size()));
    }
}
