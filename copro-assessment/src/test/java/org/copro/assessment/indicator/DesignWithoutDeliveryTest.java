package org.copro.assessment.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.copro.assessment.logic.Truth;
import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Voice;
import org.copro.assessment.testing.Records;
import org.copro.power.PowerLevel;
import org.copro.stage.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DesignWithoutDeliveryTest {

    @ParameterizedTest
    @CsvSource({
        "design=consulted delivery=informed,                  OBSERVED,     TRUE",
        "design=joint     delivery=none,                      OBSERVED,     TRUE",
        "design=consulted delivery=consulted,                 NOT_OBSERVED, FALSE",
        "design=informed  delivery=informed,                  NOT_OBSERVED, FALSE",
        "design=informed  delivery=joint,                     NOT_OBSERVED, FALSE",
        "design=informed  design=joint delivery=none,         OBSERVED,     TRUE",
        "design=joint     delivery=none delivery=joint,       NOT_OBSERVED, FALSE",
        "design=joint     delivery=none delivery=?,           UNKNOWN,      UNKNOWN",
        "design=joint     delivery=none delivery=n/a,         OBSERVED,     TRUE",
        "design=joint     delivery=?,                         UNKNOWN,      UNKNOWN",
        "design=?         delivery=none,                      UNKNOWN,      UNKNOWN",
        "design=?         delivery=joint,                     NOT_OBSERVED, FALSE",
        "design=none      delivery=?,                         NOT_OBSERVED, FALSE",
        "design=joint     delivery=none evaluation=joint,     OBSERVED,     TRUE",
    })
    void aPartInTheDesignIsHeldAgainstTheDelivery(String stages, Outcome expected, Truth certainly) {
        Finding finding = examine(stages);

        assertThat(finding.outcome()).isEqualTo(expected);
        assertThat(finding.extent()).isEqualTo(Extent.of(certainly));
    }

    @ParameterizedTest
    @CsvSource({
        "design=joint,              UNKNOWN,        UNKNOWN",
        "delivery=none,             UNKNOWN,        UNKNOWN",
        "evaluation=joint,          UNKNOWN,        UNKNOWN",
        "design=none,               NOT_OBSERVED,   FALSE",
        "delivery=joint,            NOT_OBSERVED,   FALSE",
        "design=joint delivery=n/a, NOT_APPLICABLE, UNKNOWN",
        "design=n/a delivery=none,  NOT_APPLICABLE, UNKNOWN",
        "design=n/a delivery=joint, NOT_OBSERVED,   FALSE",
        "design=none delivery=n/a,  NOT_OBSERVED,   FALSE",
        "design=n/a,                UNKNOWN,        UNKNOWN",
    })
    void whatOneOfThemSettlesNeedsNotTheOther(String stages, Outcome expected, Truth certainly) {
        Finding finding = examine(stages);

        assertThat(finding.outcome()).isEqualTo(expected);
        assertThat(finding.extent()).isEqualTo(Extent.of(certainly));
    }

    @ParameterizedTest
    @CsvSource({
        "design=joint,            /stages",
        "design=joint delivery=?, /stages/1",
        "design=? delivery=none,  /stages/0",
    })
    void saysWhatIsMissing(String stages, String pointer) {
        assertThat(examine(stages).missing()).extracting(Missing::pointer).containsExactly(pointer);
    }

    @Test
    void whatIsSettledIsNotMissing() {
        assertThat(examine("design=? delivery=joint").missing()).isEmpty();
    }

    @Test
    void aWordBelowTheDecisionsLeavesItInDoubt() {
        Records record = Records.project()
                .people("p", null)
                .stage(Phase.DESIGN, PowerLevel.CONSULTED)
                .main(null, null)
                .stage(Phase.DELIVERY, PowerLevel.NONE);
        Finding finding = new DesignWithoutDelivery().examine(record.facts());

        assertThat(finding.outcome()).isEqualTo(Outcome.OBSERVED);
        assertThat(finding.extent()).isEqualTo(Extent.ANY);
        assertThat(finding.missing()).extracting(Missing::pointer).containsExactly("/stages/0");
    }

    @Test
    void saysItInASentence() {
        assertThat(sentence("design=joint delivery=none"))
                .isEqualTo("People took part in the design, but not in the delivery.");
        assertThat(sentence("design=joint delivery=joint")).isEqualTo("People took part in the delivery.");
        assertThat(sentence("design=none delivery=none")).isEqualTo("People took no part in the design.");
        assertThat(sentence("design=joint"))
                .isEqualTo("The record does not say whether people took part in the delivery.");
        assertThat(sentence("design=joint delivery=n/a")).isEqualTo("The question does not apply: it was over before.");
    }

    @Test
    void theFactsTellTheSayInEachStageAndWhoseWordItIs() {
        Finding finding = examine("design=joint delivery=none evaluation=joint");

        assertThat(finding.facts()).extracting(Fact::pointer).containsExactly("/stages/0", "/stages/1");
        assertThat(finding.facts()).extracting(Fact::saidBy).containsOnly(Voice.ORGANISATION);
    }

    private static String sentence(String stages) {
        return examine(stages).sentence().sentence();
    }

    private static Finding examine(String stages) {
        return new DesignWithoutDelivery()
                .examine(Records.project().stages(stages.replaceAll(" +", " ")).facts());
    }
}
