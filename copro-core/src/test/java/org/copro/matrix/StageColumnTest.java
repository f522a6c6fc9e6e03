package org.copro.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.copro.binding.NotUnderstoodException;
import org.copro.stage.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StageColumnTest {

    @Test
    void columnsAreReadWithTheirPhases() {
        assertThat(StageColumn.parse("diagnosis=priorities, design ,\"plan, then = act=delivery\""))
                .containsExactly(
                        new StageColumn("diagnosis", Phase.PRIORITIES),
                        new StageColumn("design", Phase.DESIGN),
                        new StageColumn("plan, then = act", Phase.DELIVERY));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        talk=desing       | unknown phase 'desing' (did you mean 'design'?); expected one of priorities, commissioning, design, delivery, sharing, evaluation, governance
        talk=             | 'talk=' is not a column and its phase; write them as in diagnosis=priorities; the phases are priorities, commissioning, design, delivery, sharing, evaluation, governance
        =design           | '=design' is not a column and its phase; write them as in diagnosis=priorities; the phases are priorities, commissioning, design, delivery, sharing, evaluation, governance
        design,,delivery  | '' is not a column and its phase; write them as in diagnosis=priorities; the phases are priorities, commissioning, design, delivery, sharing, evaluation, governance
        a=design,A=sharing | the column 'A' is named twice
        "a=design         | the quotation marks in '"a=design' do not pair
        """)
    void whatIsNotUnderstoodIsSaid(String text, String message) {
        assertThatExceptionOfType(NotUnderstoodException.class)
                .isThrownBy(() -> StageColumn.parse(text))
                .withMessage(message);
    }

    @Test
    void nothingCanBeReadWithoutAHeadingOrAStage() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StageColumn(" ", Phase.DESIGN))
                .withMessage("the heading of a stage must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MatrixPlan(
                        Reviews.ladder("tlap"), Optional.empty(), List.of(), List.of(), Optional.empty()))
                .withMessage("a table of rated studies needs at least one column with a stage");
    }
}
