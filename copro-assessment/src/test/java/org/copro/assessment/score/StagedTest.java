package org.copro.assessment.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.copro.assessment.logic.Truth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StagedTest {

    /** Steps from the lowest, the conditions of each as T, F and U; {@code -} for a step without any. */
    @ParameterizedTest
    @CsvSource({
        "'',          0, 0",
        "'T',         1, 1",
        "'F',         0, 0",
        "'U',         0, 1",
        "'- - -',     3, 3",
        "'- T F',     2, 2",
        "'- F T',     1, 1",
        "'T U T',     1, 3",
        "'T U F',     1, 2",
        "'U F U',     0, 1",
        "'TT TU TF',  1, 2",
        "'TU T T',    0, 3",
        "'T - U -',   2, 4",
    })
    void aStepNeedsItsOwnConditionsAndThoseOfAllBelow(String steps, int certain, int possible) {
        assertThat(Staged.of(steps(steps))).isEqualTo(new Staged(certain, possible));
    }

    private static List<List<Truth>> steps(String text) {
        List<List<Truth>> steps = new ArrayList<>();
        for (String step : text.isEmpty() ? new String[0] : text.split(" ")) {
            List<Truth> conditions = new ArrayList<>();
            step.chars()
                    .filter(letter -> letter != '-')
                    .forEach(letter ->
                            conditions.add(letter == 'T' ? Truth.TRUE : letter == 'F' ? Truth.FALSE : Truth.UNKNOWN));
            steps.add(conditions);
        }
        return steps;
    }
}
