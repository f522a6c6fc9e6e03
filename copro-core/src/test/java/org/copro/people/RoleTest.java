package org.copro.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleTest {

    @ParameterizedTest
    @CsvSource({
        "LIVED_EXPERIENCE, PEOPLE",
        "CARER,            PEOPLE",
        "FAMILY,           PEOPLE",
        "COMMUNITY_MEMBER, PEOPLE",
        "PRACTITIONER,     ORGANISATION",
        "MANAGER,          ORGANISATION",
        "COMMISSIONER,     ORGANISATION",
        "FUNDER,           ORGANISATION",
        "RESEARCHER,       ORGANISATION",
        "POLICY_MAKER,     ORGANISATION",
        "ELECTED_MEMBER,   ORGANISATION",
        "FACILITATOR,      INDEPENDENT",
        "EVALUATOR,        INDEPENDENT",
    })
    void standsOnASide(Role role, Side side) {
        assertThat(role.side()).isEqualTo(side);
        assertThat(Participant.builder().id("a").role(role).build().side()).contains(side);
    }

    @Test
    void aParticipantWithoutARoleStandsOnNoKnownSide() {
        assertThat(Participant.builder().id("a").build().side()).isEqualTo(Optional.empty());
    }
}
