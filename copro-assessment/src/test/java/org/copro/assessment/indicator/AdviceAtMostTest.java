package org.copro.assessment.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copro.stage.DecisionRight.ADVISORY;
import static org.copro.stage.DecisionRight.BINDING_ADVICE;
import static org.copro.stage.DecisionRight.NONE;
import static org.copro.stage.Phase.DESIGN;

import org.copro.assessment.logic.Truth;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.testing.Records;
import org.copro.known.Share;
import org.copro.stage.DecisionRight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdviceAtMostTest {

    @ParameterizedTest
    @CsvSource({
        "NONE,           OBSERVED",
        "ADVISORY,       OBSERVED",
        "BINDING_ADVICE, NOT_OBSERVED",
        "JOINT,          NOT_OBSERVED",
        "FULL,           NOT_OBSERVED",
        "              , UNKNOWN",
    })
    void adviceThatMustBeAnsweredIsMore(DecisionRight right, Outcome expected) {
        assertThat(examine(record().main("2021", right)).outcome()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-12-31, FULL,     OBSERVED",
        "2020-01-01, FULL,     NOT_OBSERVED",
        "          , FULL,     UNKNOWN",
        "          , ADVISORY, OBSERVED",
        "2019,               , OBSERVED",
    })
    void aDecisionBeforePeopleJoinedIsOneWithoutThem(String decided, DecisionRight right, Outcome expected) {
        assertThat(examine(record().main(decided, right)).outcome()).isEqualTo(expected);
    }

    @Test
    void someOfSeveralIsInPart() {
        Finding finding = examine(record().main("2021", NONE).main("2021", BINDING_ADVICE));

        assertThat(finding.outcome()).isEqualTo(Outcome.PARTLY);
        assertThat(finding.share()).contains(new Share(1, 2));
        assertThat(finding.sentence().sentence())
                .isEqualTo("In the main decisions people had no say, or one that could be ignored."
                        + " This holds in 1 of 2 cases.");
    }

    @Test
    void aDecisionWithoutAMarkMayBeTheMainOne() {
        Finding finding = examine(record().decision("2021", ADVISORY).decision("2021", BINDING_ADVICE));

        assertThat(finding.outcome()).isEqualTo(Outcome.PARTLY);
        assertThat(finding.holds()).isEqualTo(Truth.UNKNOWN);
        assertThat(finding.missing()).extracting(Missing::pointer).containsExactly("/stages/0/decisions");
    }

    @Test
    void oneOpenDecisionKeepsTheQuestionOpen() {
        Finding finding = examine(record().main("2021", ADVISORY).main("2021", null));

        assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(finding.missing()).extracting(Missing::pointer).containsExactly("/stages/0/decisions/1/right");
        assertThat(finding.facts()).hasSize(1);
    }

    private static Records record() {
        return Records.project().people("p", "2020-01-01").stage(DESIGN).involved("p");
    }

    private static Finding examine(Records record) {
        return new AdviceAtMost().examine(record.facts());
    }
}
