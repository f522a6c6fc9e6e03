package org.copro.assessment.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Voice;
import org.copro.assessment.testing.Records;
import org.copro.known.Share;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvolvedThroughoutTest {

    @ParameterizedTest
    @CsvSource({
        "design=consulted delivery=consulted,               OBSERVED,       100 %, 100 %",
        "design=consulted delivery=joint,                   OBSERVED,       100 %, 100 %",
        "design=consulted delivery=informed,                PARTLY,         1/2,   1/2",
        "design=informed delivery=none,                     NOT_OBSERVED,   0 %,   0 %",
        "design=joint delivery=none evaluation=joint,       PARTLY,         2/3,   2/3",
        "design=joint delivery=joint evaluation=n/a,        OBSERVED,       100 %, 100 %",
        "design=joint delivery=joint evaluation=?,          UNKNOWN,        2/3,   100 %",
        "design=joint delivery=none evaluation=?,           PARTLY,         1/3,   2/3",
        "design=joint governance=joint,                     OBSERVED,       100 %, 100 %",
    })
    void peopleMustHaveBeenAskedInEachStage(String stages, Outcome expected, Share low, Share high) {
        Finding finding = examine(stages);

        assertThat(finding.outcome()).isEqualTo(expected);
        assertThat(finding.extent()).isEqualTo(new Extent(low, high));
    }

    @ParameterizedTest
    @CsvSource({
        "design=joint,                          UNKNOWN",
        "design=none,                           UNKNOWN",
        "design=?,                              UNKNOWN",
        "design=joint delivery=n/a,             UNKNOWN",
        "design=joint delivery=?,               UNKNOWN",
        "design=none delivery=? evaluation=?,   UNKNOWN",
        "design=n/a delivery=n/a,               NOT_APPLICABLE",
    })
    void asLongAsTwoStagesAreNotCertainNothingIs(String stages, Outcome expected) {
        Finding finding = examine(stages);

        assertThat(finding.outcome()).isEqualTo(expected);
        assertThat(finding.extent()).isEqualTo(Extent.ANY);
    }

    @ParameterizedTest
    @CsvSource({
        "design=joint,                           /stages",
        "design=joint delivery=n/a,              /stages",
        "design=joint delivery=joint sharing=?,  /stages/2",
    })
    void saysWhatIsMissing(String stages, String pointer) {
        assertThat(examine(stages).missing()).extracting(Missing::pointer).containsExactly(pointer);
    }

    @Test
    void saysItInASentence() {
        assertThat(sentence("design=joint delivery=joint")).isEqualTo("People took part in all stages recorded.");
        assertThat(sentence("design=joint delivery=none sharing=none")).isEqualTo("People took part in 1 of 3 stages.");
        assertThat(sentence("design=none delivery=none")).isEqualTo("People took part in none of the stages recorded.");
        assertThat(sentence("design=joint"))
                .isEqualTo("The record does not say whether people took part in other stages.");
    }

    @Test
    void everyStageIsAFactWithItsPlaceAndWhoseWordItIs() {
        Finding finding = examine("design=joint delivery=none evaluation=n/a");

        assertThat(finding.facts())
                .extracting(fact -> fact.phrase().text())
                .containsExactly(
                        "in design, people decided together with the professionals",
                        "in delivery, people had no say",
                        "evaluation: does not apply (it was over before)");
        assertThat(finding.facts())
                .extracting(Fact::pointer)
                .containsExactly("/stages/0", "/stages/1", "/stages/2/power");
        assertThat(finding.facts()).extracting(Fact::saidBy).containsOnly(Voice.ORGANISATION);
    }

    private static String sentence(String stages) {
        return examine(stages).sentence().sentence();
    }

    private static Finding examine(String stages) {
        return new InvolvedThroughout().examine(Records.project().stages(stages).facts());
    }
}
