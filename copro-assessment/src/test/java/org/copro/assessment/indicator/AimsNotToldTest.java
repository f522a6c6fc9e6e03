package org.copro.assessment.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Voice;
import org.copro.assessment.testing.Records;
import org.copro.known.Share;
import org.copro.project.Purpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AimsNotToldTest {

    @ParameterizedTest
    @CsvSource({
        "no,  OBSERVED,       100 %, 100 %, The work had aims that people were not told about.",
        "yes, NOT_OBSERVED,   0 %,   0 %,   People were told all the aims of the work.",
        "   , UNKNOWN,        0 %,   100 %, The record does not say whether the work had aims that people were not told about.",
        "n/a, NOT_APPLICABLE, 0 %,   100 %, The question does not apply: the law settles it.",
    })
    void whatWasNotToldIsObserved(String told, Outcome expected, Share low, Share high, String sentence) {
        Finding finding = examine(told(told));

        assertThat(finding.outcome()).isEqualTo(expected);
        assertThat(finding.extent()).isEqualTo(new Extent(low, high));
        assertThat(finding.sentence().sentence()).isEqualTo(sentence);
    }

    @Test
    void withoutAPurposeTheQuestionIsOpen() {
        Finding finding = examine(Records.project());

        assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(finding.missing()).extracting(Missing::pointer).containsExactly("/purpose/aims-told");
    }

    @Test
    void theFactSaysWhatIsSoAndWhoseWordItIs() {
        assertThat(examine(told("no")).facts()).singleElement().satisfies(fact -> {
            assertThat(fact.phrase().text())
                    .isEqualTo("whether the work had aims that people were not told about: yes");
            assertThat(fact.pointer()).isEqualTo("/purpose/aims-told");
            assertThat(fact.saidBy()).isEqualTo(Voice.PEOPLE);
        });
    }

    private static Records told(String answer) {
        return Records.project()
                .wordOfPeople("letter")
                .with(old -> old.withPurpose(Purpose.builder()
                        .aimsTold(Records.answer(answer))
                        .addEvidence("letter")
                        .build()));
    }

    private static Finding examine(Records record) {
        return new AimsNotTold().examine(record.facts());
    }
}
