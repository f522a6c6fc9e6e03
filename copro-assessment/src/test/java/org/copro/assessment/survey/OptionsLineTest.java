package org.copro.assessment.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.copro.assessment.disclosure.ProtectedCell;
import org.copro.assessment.disclosure.ProtectedCell.Hidden;
import org.copro.assessment.disclosure.ProtectedCell.Shown;
import org.copro.assessment.disclosure.ProtectedCell.Why;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsLineTest {

    @ParameterizedTest
    @CsvSource({
        "7 12 9, 1 2 0, false",
        "7 7 9, 2 0 1, false",
        "0 8 few, 1 0 2, false",
        "few 0 others 8, 3 1 0 2, false",
        "0 0, 0 1, true",
        "0 few, 0 1, false"
    })
    void theMostChosenComesFirstAndWhatIsHiddenLast(String counts, String order, boolean isWithoutAnswers) {
        List<ProtectedCell> cells =
                Arrays.stream(counts.split(" ")).map(OptionsLineTest::cell).toList();
        OptionsLine line = new OptionsLine(new Group(Optional.empty(), 20, true), cells);
        assertThat(line.mostChosenFirst())
                .isEqualTo(Arrays.stream(order.split(" ")).map(Integer::valueOf).toList());
        assertThat(line.isWithoutAnswers()).isEqualTo(isWithoutAnswers);
    }

    private static ProtectedCell cell(String count) {
        return switch (count) {
            case "few" -> new Hidden(Why.SMALL, 5);
            case "others" -> new Hidden(Why.PROTECTS_OTHERS, 5);
            default -> new Shown(Integer.parseInt(count));
        };
    }
}
