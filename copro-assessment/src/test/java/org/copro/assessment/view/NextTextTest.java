package org.copro.assessment.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.copro.assessment.testing.Records;
import org.copro.power.PowerLevel;
import org.copro.project.Label;
import org.copro.stage.DecisionRight;
import org.copro.stage.Phase;
import org.junit.jupiter.api.Test;

/** What could change a result, in words. */
class NextTextTest {

    /** A decision before people joined is past; what is done in the evaluation is not. */
    @Test
    void whatWouldHaveHadToBeOtherwiseIsToldWithAllThatIsNeededBesides() {
        String text = why(Records.project()
                .claim(Label.CO_PRODUCTION)
                .people("p", "2022-01-01")
                .stage(Phase.DESIGN)
                .involved("p")
                .main("2021-01-01", DecisionRight.JOINT)
                .decided(Phase.DELIVERY, DecisionRight.JOINT)
                .stage(Phase.EVALUATION, PowerLevel.INFORMED));

        assertThat(text)
                .containsSubsequence(
                        "The word would have fitted if:", "and only if this was so as well:", "evaluation", "\n\n");
    }

    @Test
    void thatNothingWasFoundIsNotSaidAsIfNothingCouldHelp() {
        assertThat(why(Records.project().stage(Phase.DESIGN)))
                .contains("copro found no set of changes that would do it.")
                .doesNotContain("What was done cannot be changed", "Nothing that can be written");
    }

    private static String why(Records record) {
        return TextView.render(record.assess(), Detail.SHORT.withWhy()).replaceAll("\n +", " ");
    }
}
