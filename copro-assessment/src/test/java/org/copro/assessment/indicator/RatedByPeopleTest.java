package org.copro.assessment.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Voice;
import org.copro.assessment.testing.Records;
import org.copro.people.Role;
import org.copro.power.PowerLevel;
import org.copro.power.PowerNotApplicable;
import org.copro.stage.Phase;
import org.copro.voice.Consent;
import org.copro.voice.ConsentPurpose;
import org.copro.voice.ConsentStatus;
import org.copro.voice.Rating;
import org.copro.voice.RatingAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatedByPeopleTest {

    private static final Consent WITHDRAWN = Consent.builder()
            .subject("p")
            .purpose(ConsentPurpose.USE_DATA)
            .status(ConsentStatus.WITHDRAWN)
            .build();

    @ParameterizedTest
    @CsvSource({
        "LIVED_EXPERIENCE,                  OBSERVED,     100 %",
        "CARER,                             OBSERVED,     100 %",
        "PRACTITIONER,                      NOT_OBSERVED, 0 %",
        "EVALUATOR,                         NOT_OBSERVED, 0 %",
        "PRACTITIONER MANAGER,              NOT_OBSERVED, 0 %",
        "PRACTITIONER MANAGER FAMILY,       OBSERVED,     100 %",
        "'',                                UNKNOWN,      ANY",
    })
    void oneRatingOfTheirsIsEnough(String roles, Outcome expected, String extent) {
        Records record = Records.project();
        for (String role : roles.split(" ")) {
            record = role.isEmpty() ? record : record.rating(Role.valueOf(role), Phase.DESIGN, PowerLevel.SHARED);
        }
        Finding finding = examine(record);

        assertThat(finding.outcome()).isEqualTo(expected);
        assertThat(finding.extent()).isEqualTo(Records.extent(extent));
    }

    /** The role of the rating, and the role of the participant who rates. */
    @ParameterizedTest
    @CsvSource({
        "CARER,        FAMILY,       OBSERVED,     100 %",
        "PRACTITIONER, MANAGER,      NOT_OBSERVED, 0 %",
        "CARER,        ,             OBSERVED,     100 %",
        "PRACTITIONER, ,             NOT_OBSERVED, 0 %",
        "            , CARER,        OBSERVED,     100 %",
        "            , PRACTITIONER, NOT_OBSERVED, 0 %",
        "            ,             , UNKNOWN,      ANY",
    })
    void theRoleOfTheRatingOrOfTheParticipantSettlesTheSide(
            Role inRole, Role participant, Outcome expected, String extent) {
        Finding finding = examine(rated(
                Records.project().participant("p", participant, null),
                principle().withBy("p").withRole(Optional.ofNullable(inRole))));

        assertThat(finding.outcome()).isEqualTo(expected);
        assertThat(finding.extent()).isEqualTo(Records.extent(extent));
        assertThat(finding.missing())
                .extracting(Missing::pointer)
                .containsExactlyElementsOf(expected == Outcome.UNKNOWN ? List.of("/ratings/0/role") : List.of());
    }

    @Test
    void aRatingThatSaysNothingIsNoAnswerYet() {
        Records silent = rated(
                Records.project(),
                Rating.builder().role(Role.CARER).phase(Phase.DESIGN).build());
        Records ofPrinciple = rated(
                Records.project(),
                Rating.builder().role(Role.CARER).principle("equality").build());

        assertThat(examine(silent).outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(examine(silent).missing()).extracting(Missing::pointer).containsExactly("/ratings/0/power");
        assertThat(examine(ofPrinciple).missing()).extracting(Missing::pointer).containsExactly("/ratings/0/answer");
    }

    @Test
    void aSilentRatingOfSomebodyElseChangesNothing() {
        Records record = rated(
                Records.project().rating(Role.MANAGER, Phase.DESIGN, PowerLevel.SHARED),
                Rating.builder().role(Role.PRACTITIONER).phase(Phase.DESIGN).build());

        assertThat(examine(record).outcome()).isEqualTo(Outcome.NOT_OBSERVED);
        assertThat(examine(record).extent()).isEqualTo(Records.extent("0 %"));
    }

    @Test
    void aRatingThatSaysItDoesNotApplyIsLeftOut() {
        Records record = rated(
                Records.project(),
                Rating.builder()
                        .role(Role.CARER)
                        .phase(Phase.DESIGN)
                        .power(new PowerNotApplicable("it was over before"))
                        .build());

        assertThat(examine(record).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(examine(record).sentence().sentence()).isEqualTo("The question does not apply: it was over before.");
    }

    @Test
    void whoDoesNotAllowTheUseOfTheirDataMayHaveAnswered() {
        Records staffOnly = Records.project().people("p").rating(Role.MANAGER, Phase.DESIGN, PowerLevel.SHARED);
        Finding finding = examine(staffOnly.with(old -> old.withConsents(WITHDRAWN)));

        assertThat(examine(staffOnly).outcome()).isEqualTo(Outcome.NOT_OBSERVED);
        assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(finding.extent()).isEqualTo(Extent.ANY);
        assertThat(finding.missing()).extracting(Missing::pointer).containsExactly("/consents");
    }

    @Test
    void saysItInASentence() {
        assertThat(examine(Records.project().rating(Role.CARER, Phase.DESIGN, PowerLevel.NONE))
                        .sentence()
                        .sentence())
                .isEqualTo("People who use services answered for themselves.");
        assertThat(examine(Records.project().rating(Role.MANAGER, Phase.DESIGN, PowerLevel.LED))
                        .sentence()
                        .sentence())
                .isEqualTo("Only others gave their rating; people who use services did not.");
        assertThat(examine(Records.project()).sentence().sentence())
                .isEqualTo("The record does not say who rated the work.");
    }

    @Test
    void aRatingIsTheWordOfWhoRates() {
        Records record = Records.project()
                .rating(Role.CARER, Phase.DESIGN, PowerLevel.SHARED)
                .rating(Role.MANAGER, Phase.DESIGN, PowerLevel.SHARED)
                .rating(Role.EVALUATOR, Phase.DESIGN, PowerLevel.SHARED);

        assertThat(examine(record).facts())
                .extracting(Fact::pointer)
                .containsExactly("/ratings/0", "/ratings/1", "/ratings/2");
        assertThat(examine(record).facts())
                .extracting(Fact::saidBy)
                .containsExactly(Voice.PEOPLE, Voice.ORGANISATION, Voice.INDEPENDENT);
        assertThat(examine(record).facts().get(0).phrase().text())
                .isEqualTo("a rating was given by people who use services");
        assertThat(examine(Records.project()).missing())
                .extracting(Missing::pointer)
                .containsExactly("/ratings");
    }

    private static Rating principle() {
        return Rating.builder().principle("equality").answer(RatingAnswer.MET).build();
    }

    private static Records rated(Records record, Rating one) {
        return record.with(old -> {
            List<Rating> all = new ArrayList<>(old.ratings());
            all.add(one);
            return old.withRatings(all);
        });
    }

    private static Finding examine(Records record) {
        return new RatedByPeople().examine(record.facts());
    }
}
