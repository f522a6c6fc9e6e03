package org.copro.assessment.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.testing.Records;
import org.copro.people.Role;
import org.copro.people.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PeopleAmongThePartiesTest {

    @ParameterizedTest
    @EnumSource
    void onlyTheSideOfPeopleCounts(Role role) {
        Outcome expected = role.side() == Side.PEOPLE ? Outcome.OBSERVED : Outcome.NOT_OBSERVED;

        assertThat(examine(Records.project().participant("x", role, null)).outcome())
                .isEqualTo(expected);
    }

    @Test
    void oneAmongManyIsEnough() {
        Finding finding =
                examine(Records.project().staff("s").somebody("x", null).people("p"));

        assertThat(finding.outcome()).isEqualTo(Outcome.OBSERVED);
        assertThat(finding.sentence().sentence()).isEqualTo("People who use services are among those who took part.");
    }

    @Test
    void somebodyWithoutARoleMayBeOne() {
        Finding finding = examine(Records.project().staff("s").somebody("x", null));

        assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(finding.missing()).extracting(Missing::pointer).containsExactly("/participants/1/role");
    }

    @Test
    void withoutParticipantsTheQuestionIsOpen() {
        Finding finding = examine(Records.project());

        assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(finding.missing()).extracting(Missing::pointer).containsExactly("/participants");
    }

    @Test
    void tellsTheRolesOfThoseWhoTookPart() {
        Finding finding = examine(Records.project().participant("x", Role.ELECTED_MEMBER, null));

        assertThat(finding.facts())
                .extracting(fact -> fact.phrase().text())
                .containsExactly("elected members took part");
        assertThat(finding.facts()).extracting(Fact::pointer).containsExactly("/participants/0/role");
        assertThat(finding.sentence().sentence()).isEqualTo("All who are recorded as taking part are professionals.");
    }

    private static Finding examine(Records record) {
        return new PeopleAmongTheParties().examine(record.facts());
    }
}
