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

class DeliveryWithoutVoiceTest {

    @ParameterizedTest
    @CsvSource({
        "delivery=consulted design=informed,                  OBSERVED,       TRUE",
        "delivery=joint design=none evaluation=informed,      OBSERVED,       TRUE",
        "delivery=joint design=none evaluation=consulted,     NOT_OBSERVED,   FALSE",
        "delivery=joint governance=consulted,                 NOT_OBSERVED,   FALSE",
        "delivery=informed design=none,                       NOT_OBSERVED,   FALSE",
        "delivery=joint design=none evaluation=?,             UNKNOWN,        UNKNOWN",
        "delivery=joint design=none evaluation=n/a,           OBSERVED,       TRUE",
        "delivery=? design=none,                              UNKNOWN,        UNKNOWN",
        "delivery=? design=joint,                             NOT_OBSERVED,   FALSE",
        "delivery=none,                                       NOT_OBSERVED,   FALSE",
        "delivery=joint,                                      UNKNOWN,        UNKNOWN",
        "design=none,                                         UNKNOWN,        UNKNOWN",
        "delivery=joint design=n/a,                           NOT_APPLICABLE, UNKNOWN",
        "delivery=n/a design=none,                            NOT_APPLICABLE, UNKNOWN",
    })
    void aPartInTheDeliveryIsHeldAgainstAllOtherStages(String stages, Outcome expected, Truth certainly) {
        Finding finding = examine(stages);

        assertThat(finding.outcome()).isEqualTo(expected);
        assertThat(finding.extent()).isEqualTo(Extent.of(certainly));
    }

    @ParameterizedTest
    @CsvSource({
        "delivery=joint,                           /stages",
        "delivery=? design=none,                   /stages/0",
        "delivery=joint design=none evaluation=?,  /stages/2",
    })
    void saysWhatIsMissing(String stages, String pointer) {
        assertThat(examine(stages).missing()).extracting(Missing::pointer).containsExactly(pointer);
    }

    @Test
    void saysItInASentence() {
        assertThat(sentence("delivery=joint design=none"))
                .isEqualTo("People took part in the delivery, but had no voice in the other stages.");
        assertThat(sentence("delivery=joint design=joint"))
                .isEqualTo("People had a voice in stages other than the delivery.");
        assertThat(sentence("delivery=none design=none")).isEqualTo("People took no part in the delivery.");
        assertThat(sentence("delivery=joint"))
                .isEqualTo("The record does not say what say people had in stages other than the delivery.");
    }

    @Test
    void theFactsTellTheSayInEachStageAndWhoseWordItIs() {
        Records record = Records.project()
                .wordOfPeople("letter")
                .stage(Phase.DELIVERY, PowerLevel.CONSULTED)
                .lastStage(stage -> stage.withEvidence("letter"))
                .stage(Phase.DESIGN, PowerLevel.NONE);
        Finding finding = new DeliveryWithoutVoice().examine(record.facts());

        assertThat(finding.facts()).extracting(Fact::pointer).containsExactly("/stages/0", "/stages/1");
        assertThat(finding.facts()).extracting(Fact::saidBy).containsExactly(Voice.PEOPLE, Voice.ORGANISATION);
    }

    private static String sentence(String stages) {
        return examine(stages).sentence().sentence();
    }

    private static Finding examine(String stages) {
        return new DeliveryWithoutVoice()
                .examine(Records.project().stages(stages).facts());
    }
}
