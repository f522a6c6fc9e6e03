package org.copro.assessment.flag;

import static org.assertj.core.api.Assertions.assertThat;

import org.copro.assessment.testing.Records;
import org.copro.assessment.testing.Says;
import org.copro.project.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which stages a flag about the course of the work looks at. */
class StagePatternsTest {

    @ParameterizedTest
    @CsvSource({
        "priorities=ADVISORY delivery=said:NONE evaluation=ADVISORY,                true",
        "commissioning=ADVISORY delivery=said:NONE evaluation=ADVISORY,             true",
        "design=ADVISORY delivery=said:NONE delivery=said:NONE evaluation=ADVISORY, true",
        "sharing=ADVISORY delivery=said:NONE evaluation=ADVISORY,                   false",
        "design=ADVISORY delivery=said:NONE sharing=ADVISORY,                       false",
        "design=ADVISORY delivery=said:NONE delivery=ADVISORY evaluation=ADVISORY,  false",
        "design=ADVISORY delivery=? evaluation=ADVISORY,                            false",
        "design=ADVISORY evaluation=ADVISORY,                                       false",
        "design=JOINT delivery=said:NONE evaluation=ADVISORY,                       false",
    })
    void bothEndsAreBeforeDeliveryAndEvaluation(String record, boolean raised) {
        assertThat(isRaised("asked-at-both-ends-only", record)).isEqualTo(raised);
    }

    @ParameterizedTest
    @CsvSource({
        "delivery=said:NONE evaluation=ADVISORY,             true",
        "design=said:NONE design=NONE delivery=ADVISORY,     true",
        "governance=ADVISORY design=NONE delivery=ADVISORY,  true",
        "design=said:NONE design=ADVISORY delivery=ADVISORY, false",
        "design=said:NONE governance=ADVISORY,               false",
        "design=said:NONE delivery=said:INFORMED,            false",
        "design=said:NONE,                                   false",
    })
    void theStartIsTheFirstPhaseRecordedAndGovernanceHasNoPlaceInTheOrder(String record, boolean raised) {
        assertThat(isRaised("late-start", record)).isEqualTo(raised);
    }

    @ParameterizedTest
    @CsvSource({
        "design=ADVISORY delivery=NONE governance=ADVISORY,   true",
        "design=ADVISORY delivery=ADVISORY evaluation=NONE,   true",
        "design=ADVISORY delivery=NONE delivery=ADVISORY,     false",
        "design=ADVISORY governance=NONE,                     false",
        "design=NONE delivery=NONE,                           false",
        "delivery=NONE,                                       false",
    })
    void theEndIsTheLastPhaseRecorded(String record, boolean raised) {
        assertThat(isRaised("dropped-off", record)).isEqualTo(raised);
    }

    @ParameterizedTest
    @CsvSource({
        "evaluation=NONE evaluation=said:NONE, true",
        "evaluation=NONE evaluation=ADVISORY,  false",
        "evaluation=NONE evaluation=?,         false",
        "evaluation=n/a,                       false",
        "delivery=NONE,                        false",
    })
    void oneEvaluationWithPeopleIsEnough(String record, boolean raised) {
        assertThat(isRaised("evaluated-without-people", record)).isEqualTo(raised);
    }

    @ParameterizedTest
    @CsvSource({
        "design=ADVISORY sharing=ADVISORY,    true",
        "sharing=ADVISORY,                    true",
        "delivery=NONE,                       true",
        "design=ADVISORY evaluation=ADVISORY, false",
        "delivery=NONE evaluation=NONE,       false",
        "design=n/a delivery=n/a,             false",
    })
    void aRecordIsThinIfItIsSilentAboutTwoOfDesignDeliveryAndEvaluation(String record, boolean raised) {
        assertThat(isRaised("thin-record", record)).isEqualTo(raised);
    }

    @ParameterizedTest
    @CsvSource({"CONSULTATION, false", "CO_DESIGN, true", "USER_LED, true"})
    void aThinRecordThatShowsTheWordIsNoTrouble(Label label, boolean raised) {
        assertThat(Says.of("sharing=ADVISORY").claim(label).assess().isFlagged("thin-record"))
                .isEqualTo(raised);
    }

    @Test
    void whereNobodyWhoUsesServicesIsThereNobodySpeaksForAll() {
        assertThat(Records.project().staff("s").assess().flags())
                .extracting(Flag::id)
                .contains("only-professionals")
                .doesNotContain("one-voice");
    }

    @Test
    void aFactThatSeveralStrongerWordsRestOnIsShownOnce() {
        Flag flag = Says.of("design=JOINT delivery=JOINT").claim(Label.CONSULTATION).assess().flags().stream()
                .filter(one -> one.id().equals("label-understated"))
                .findFirst()
                .orElseThrow();

        assertThat(flag.evidence())
                .extracting(one -> one.pointer())
                .containsExactly("/participants/0/role", "/stages/0", "/stages/1");
    }

    private static boolean isRaised(String flag, String record) {
        return Says.of(record).assess().isFlagged(flag);
    }
}
