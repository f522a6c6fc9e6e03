package org.copro.assessment.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Voice;
import org.copro.assessment.testing.Records;
import org.copro.project.WorkingTogether;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RolesOverlappedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            yes | OBSERVED       | 100 % | The roles of professionals and people overlapped.
            no  | NOT_OBSERVED   | 0 %   | The roles of professionals and people did not overlap.
                | UNKNOWN        | ANY   | The record does not say whether the roles of professionals and people overlapped.
            n/a | NOT_APPLICABLE | ANY   | The question does not apply: the law settles it.
            """)
    void takesTheAnswerOfTheRecord(String answer, Outcome expected, String extent, String sentence) {
        Finding finding = examine(Records.project().with(old -> old.withWorkingTogether(together(answer))));

        assertThat(finding.outcome()).isEqualTo(expected);
        assertThat(finding.extent()).isEqualTo(Records.extent(extent));
        assertThat(finding.sentence().sentence()).isEqualTo(sentence);
    }

    @Test
    void whoTookPartDoesNotAnswerIt() {
        assertThat(examine(Records.project().people("p").staff("s")).missing())
                .extracting(Missing::pointer)
                .containsExactly("/working-together/roles-overlapped");
    }

    @Test
    void theFactTellsWhereItStandsAndWhoseWordItIs() {
        Records record = Records.project()
                .wordOfPeople("letter")
                .with(old -> old.withWorkingTogether(together("no").withEvidence("letter")));

        assertThat(examine(record).facts()).singleElement().satisfies(fact -> {
            assertThat(fact.phrase().text()).isEqualTo("whether the roles of professionals and people overlapped: no");
            assertThat(fact.pointer()).isEqualTo("/working-together/roles-overlapped");
            assertThat(fact.saidBy()).isEqualTo(Voice.PEOPLE);
        });
    }

    private static WorkingTogether together(String answer) {
        return WorkingTogether.builder().rolesOverlapped(Records.answer(answer)).build();
    }

    private static Finding examine(Records record) {
        return new RolesOverlapped().examine(record.facts());
    }
}
