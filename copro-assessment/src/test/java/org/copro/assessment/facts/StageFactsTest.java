package org.copro.assessment.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copro.stage.Phase.DESIGN;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copro.assessment.logic.Truth;
import org.copro.assessment.testing.Records;
import org.copro.known.Answer;
import org.copro.stage.Decision;
import org.copro.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StageFactsTest {

    @ParameterizedTest
    @CsvSource({
        "yes no  ?, 0",
        "yes yes ?, 0 1",
        "no  ?   ?, 1 2",
        "?   ?   ?, 0 1 2",
        "no  no  no, 0 1 2",
        "n/a ?   no, 1",
    })
    void theMainDecisionsAreThoseMarkedOrElseThoseThatMayBe(String marks, String main) {
        assertThat(stage(marks).mainDecisions().stream()
                        .map(one -> one.pointer().substring("/stages/0/decisions/".length()))
                        .toList())
                .containsExactly(main.split(" "));
    }

    @Test
    void aStageIsCalledByItsPhaseAndItsOwnName() {
        Records record = Records.project().stage(DESIGN);

        assertThat(record.facts().stages().get(0).called()).isEqualTo("design");
        assertThat(record.lastStage(one -> one.withName("Workshops"))
                        .facts()
                        .stages()
                        .get(0)
                        .called())
                .isEqualTo("design, “Workshops”");
    }

    /**
     * Every list of up to three decisions: what is so in all main ones, over every way to mark those without a mark.
     */
    @Test
    void whatHoldsInAllMainDecisionsHoldsHoweverTheUnmarkedAreMarked() {
        List<String> marks = List.of("yes", "no", "?");
        List<Truth> answers = List.of(Truth.values());
        int checked = 0;
        for (int size = 1; size <= 3; size++) {
            for (List<String> some : lists(marks, size)) {
                for (List<Truth> given : lists(answers, size)) {
                    StageFacts stage = stage(String.join(" ", some));
                    assertThat(stage.inAllMainDecisions(one -> given.get(index(one))))
                            .as("%s %s", some, given)
                            .isEqualTo(overAllCompletions(some, given));
                    checked++;
                }
            }
        }
        assertThat(checked).isEqualTo(9 + 81 + 729);
    }

    private static Truth overAllCompletions(List<String> marks, List<Truth> answers) {
        Set<Truth> possible = EnumSet.noneOf(Truth.class);
        for (List<String> marked : completions(marks, "?", List.of("yes", "no"))) {
            for (List<Truth> known : completions(answers, Truth.UNKNOWN, List.of(Truth.TRUE, Truth.FALSE))) {
                boolean anyMain = marked.contains("yes");
                List<Truth> main = new ArrayList<>();
                for (int i = 0; i < known.size(); i++) {
                    if (!anyMain || marked.get(i).equals("yes")) {
                        main.add(known.get(i));
                    }
                }
                possible.add(Truth.all(main));
            }
        }
        return possible.size() == 1 ? possible.iterator().next() : Truth.UNKNOWN;
    }

    private static <T> List<List<T>> completions(List<T> values, T open, List<T> with) {
        List<List<T>> all = List.of(List.of());
        for (T value : values) {
            all = extended(all, value.equals(open) ? with : List.of(value));
        }
        return all;
    }

    private static <T> List<List<T>> lists(List<T> values, int size) {
        List<List<T>> all = List.of(List.of());
        for (int i = 0; i < size; i++) {
            all = extended(all, values);
        }
        return all;
    }

    private static <T> List<List<T>> extended(List<List<T>> lists, List<T> by) {
        List<List<T>> all = new ArrayList<>();
        for (List<T> list : lists) {
            for (T value : by) {
                List<T> longer = new ArrayList<>(list);
                longer.add(value);
                all.add(longer);
            }
        }
        return all;
    }

    private static int index(DecisionFacts decision) {
        return Integer.parseInt(decision.pointer().substring("/stages/0/decisions/".length()));
    }

    private static StageFacts stage(String marks) {
        List<DecisionFacts> decisions = new ArrayList<>();
        for (String mark : marks.split(" +")) {
            Optional<Answer> main = mark.equals("?") ? Optional.empty() : Records.answer(mark);
            Decision one = Decision.builder().main(main).build();
            decisions.add(new DecisionFacts(0, decisions.size(), one, Truth.UNKNOWN));
        }
        Stage stage = Stage.builder().phase(DESIGN).build();
        return StageFacts.of(
                0, stage, Optional.empty(), Optional.empty(), Facts.copyOf(List.of()), Facts.copyOf(decisions));
    }
}
