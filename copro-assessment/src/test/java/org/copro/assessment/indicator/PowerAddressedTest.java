package org.copro.assessment.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Voice;
import org.copro.assessment.testing.Records;
import org.copro.known.Share;
import org.copro.project.GroundRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PowerAddressedTest {

    @ParameterizedTest
    @CsvSource({
        "yes, OBSERVED,       100 %, 100 %, Differences in power were talked about and acted on.",
        "no,  NOT_OBSERVED,   0 %,   0 %,   'Differences in power were not talked about, or not acted on.'",
        "   , UNKNOWN,        0 %,   100 %, The record does not say whether differences in power were talked about and acted on.",
        "n/a, NOT_APPLICABLE, 0 %,   100 %, The question does not apply: the law settles it.",
    })
    void asksWhetherTheyWereTalkedAboutAndActedOn(
            String addressed, Outcome expected, Share low, Share high, String sentence) {
        Finding finding = examine(addressed(addressed));

        assertThat(finding.outcome()).isEqualTo(expected);
        assertThat(finding.extent()).isEqualTo(new Extent(low, high));
        assertThat(finding.sentence().sentence()).isEqualTo(sentence);
    }

    @Test
    void withoutGroundRulesTheQuestionIsOpen() {
        Finding finding = examine(Records.project());

        assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(finding.missing())
                .extracting(Missing::pointer)
                .containsExactly("/ground-rules/power-differences-addressed");
    }

    @Test
    void theFactTellsWhoseWordItIs() {
        assertThat(examine(addressed("yes")).facts()).singleElement().satisfies(fact -> {
            assertThat(fact.pointer()).isEqualTo("/ground-rules/power-differences-addressed");
            assertThat(fact.saidBy()).isEqualTo(Voice.PEOPLE);
        });
    }

    private static Records addressed(String answer) {
        return Records.project()
                .wordOfPeople("letter")
                .with(old -> old.withGroundRules(GroundRules.builder()
                        .powerDifferencesAddressed(Records.answer(answer))
                        .addEvidence("letter")
                        .build()));
    }

    private static Finding examine(Records record) {
        return new PowerAddressed().examine(record.facts());
    }
}
