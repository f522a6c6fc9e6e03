package org.copro.assessment.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Voice;
import org.copro.assessment.testing.Records;
import org.copro.people.Side;
import org.copro.project.GroundRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesChangedAloneTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            yes | OBSERVED       | 100 % | The organisation can change the rules of working together alone.
            no  | NOT_OBSERVED   | 0 %   | The organisation cannot change the rules of working together alone.
                | UNKNOWN        | ANY   | The record does not say whether the organisation can change the rules of working together alone.
            n/a | NOT_APPLICABLE | ANY   | The question does not apply: the law settles it.
            """)
    void takesTheAnswerOfTheRecord(String answer, Outcome expected, String extent, String sentence) {
        Finding finding = examine(rules(answer));

        assertThat(finding.outcome()).isEqualTo(expected);
        assertThat(finding.extent()).isEqualTo(Records.extent(extent));
        assertThat(finding.sentence().sentence()).isEqualTo(sentence);
    }

    @Test
    void rulesThatBothSidesAgreedToCanStillBeChangedAlone() {
        Records record = Records.project()
                .with(old -> old.withGroundRules(ground("yes").withAgreedBy(List.of(Side.PEOPLE, Side.ORGANISATION))));

        assertThat(examine(record).outcome()).isEqualTo(Outcome.OBSERVED);
    }

    @Test
    void withoutGroundRulesTheQuestionIsOpen() {
        assertThat(examine(Records.project()).missing())
                .extracting(Missing::pointer)
                .containsExactly("/ground-rules/organisation-can-change-alone");
    }

    @Test
    void theFactTellsWhereItStandsAndWhoseWordItIs() {
        Records record = Records.project()
                .wordOfPeople("letter")
                .with(old -> old.withGroundRules(ground("yes").withEvidence("letter")));

        assertThat(examine(record).facts()).singleElement().satisfies(fact -> {
            assertThat(fact.phrase().text())
                    .isEqualTo("whether the organisation can change the rules of working together alone: yes");
            assertThat(fact.pointer()).isEqualTo("/ground-rules/organisation-can-change-alone");
            assertThat(fact.saidBy()).isEqualTo(Voice.PEOPLE);
        });
    }

    private static Records rules(String answer) {
        return Records.project().with(old -> old.withGroundRules(ground(answer)));
    }

    private static GroundRules ground(String answer) {
        return GroundRules.builder()
                .organisationCanChangeAlone(Records.answer(answer))
                .build();
    }

    private static Finding examine(Records record) {
        return new RulesChangedAlone().examine(record.facts());
    }
}
