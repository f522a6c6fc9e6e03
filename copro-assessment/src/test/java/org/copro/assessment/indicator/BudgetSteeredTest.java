package org.copro.assessment.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Voice;
import org.copro.assessment.testing.Records;
import org.copro.known.Share;
import org.copro.project.Budget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BudgetSteeredTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 %       | NOT_OBSERVED | People hold or steer no part of the budget.
            0.0001 %  | PARTLY       | People hold or steer under 1 % of the budget.
            1 %       | PARTLY       | People hold or steer 1 % of the budget.
            1/3       | PARTLY       | People hold or steer 33 % of the budget.
            99.9999 % | PARTLY       | People hold or steer over 99 % of the budget.
            100 %     | OBSERVED     | People hold or steer the whole budget.
            7/7       | OBSERVED     | People hold or steer the whole budget.
            """)
    void givesTheShareThatTheRecordStates(String share, Outcome expected, String sentence) {
        Finding finding = examine(steered(share));

        assertThat(finding.outcome()).isEqualTo(expected);
        assertThat(finding.extent()).isEqualTo(Records.extent(share));
        assertThat(finding.share())
                .isEqualTo(expected == Outcome.PARTLY ? Optional.of(Share.parse(share)) : Optional.empty());
        assertThat(finding.sentence().sentence()).isEqualTo(sentence);
        assertThat(finding.missing()).isEmpty();
    }

    @Test
    void aBudgetWithoutAShareSaysNothing() {
        for (Records record : new Records[] {Records.project(), steered(null)}) {
            Finding finding = examine(record);

            assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
            assertThat(finding.extent()).isEqualTo(Extent.ANY);
            assertThat(finding.sentence().sentence())
                    .isEqualTo("The record does not say which share of the budget people hold or steer.");
            assertThat(finding.missing()).extracting(Missing::pointer).containsExactly("/budget/steered-by-people");
        }
    }

    @Test
    void theFactTellsWhereItStandsAndWhoseWordItIs() {
        Records record = Records.project()
                .wordOfPeople("letter")
                .with(old -> old.withBudget(budget("5 %").withEvidence("letter")));

        assertThat(examine(record).facts()).singleElement().satisfies(fact -> {
            assertThat(fact.phrase().text()).isEqualTo("the share of the budget that people hold or steer: 5 %");
            assertThat(fact.pointer()).isEqualTo("/budget/steered-by-people");
            assertThat(fact.saidBy()).isEqualTo(Voice.PEOPLE);
        });
    }

    private static Records steered(String share) {
        return Records.project().with(old -> old.withBudget(budget(share)));
    }

    private static Budget budget(String share) {
        return Budget.builder()
                .steeredByPeople(Optional.ofNullable(share).map(Share::parse))
                .build();
    }

    private static Finding examine(Records record) {
        return new BudgetSteered().examine(record.facts());
    }
}
