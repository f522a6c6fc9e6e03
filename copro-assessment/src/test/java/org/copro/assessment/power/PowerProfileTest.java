package org.copro.assessment.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copro.people.Role.LIVED_EXPERIENCE;
import static org.copro.people.Role.PRACTITIONER;
import static org.copro.power.PowerLevel.CONSULTED;
import static org.copro.power.PowerLevel.SHARED;
import static org.copro.stage.DecisionRight.JOINT;
import static org.copro.stage.Phase.COMMISSIONING;
import static org.copro.stage.Phase.DELIVERY;
import static org.copro.stage.Phase.DESIGN;
import static org.copro.stage.Phase.GOVERNANCE;
import static org.copro.stage.Phase.PRIORITIES;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.copro.assessment.reason.Voice;
import org.copro.assessment.testing.Records;
import org.copro.assessment.testing.Says;
import org.copro.evidence.EvidenceKind;
import org.copro.people.Role;
import org.copro.people.Side;
import org.copro.power.PowerLevel;
import org.copro.stage.DecisionRight;
import org.copro.stage.MethodKind;
import org.copro.stage.Stage;
import org.copro.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PowerProfileTest {

    @Test
    void theOrderOfTheFileMakesNoDifference() {
        Records record = Records.project()
                .stage(GOVERNANCE, SHARED)
                .stage(DELIVERY, CONSULTED)
                .stage(DESIGN, SHARED)
                .stage(DESIGN, CONSULTED)
                .lastStage(one -> one.withName("Workshops"));
        List<Stage> backwards = new ArrayList<>(record.get().stages());
        Collections.reverse(backwards);

        assertThat(says(record.profile()))
                .isEqualTo(says(record.with(old -> old.withStages(backwards)).profile()));
        assertThat(record.profile().stages())
                .extracting(StagePower::phase)
                .containsExactly(DESIGN, DESIGN, DELIVERY, GOVERNANCE);
    }

    @Test
    void theFirstPhaseIsTheFirstThatAppliesGovernanceApart() {
        assertThat(Records.project().stage(GOVERNANCE).profile().firstPhase()).isEmpty();
        assertThat(Records.project().stage(GOVERNANCE).stage(DELIVERY).profile().firstPhase())
                .contains(DELIVERY);
        assertThat(Records.project()
                        .stage(DELIVERY)
                        .leftOut(PRIORITIES)
                        .stage(COMMISSIONING)
                        .profile()
                        .firstPhase())
                .contains(COMMISSIONING);
    }

    @Test
    void theLastPhaseIsTheLastThatAppliesGovernanceApart() {
        assertThat(Records.project().stage(GOVERNANCE).profile().lastPhase()).isEmpty();
        assertThat(Records.project()
                        .stage(DELIVERY)
                        .stage(COMMISSIONING)
                        .stage(GOVERNANCE)
                        .profile()
                        .lastPhase())
                .contains(DELIVERY);
        assertThat(Records.project()
                        .stage(COMMISSIONING)
                        .leftOut(DELIVERY)
                        .profile()
                        .lastPhase())
                .contains(COMMISSIONING);
    }

    @ParameterizedTest
    @CsvSource({
        "design=NONE,             true",
        "design=NONE design=n/a,  true",
        "design=NONE design=NONE, true",
        "design=NONE design=JOINT, false",
        "design=NONE design=?,    false",
        "design=n/a,              false",
        "delivery=NONE,           false",
    })
    void aPhaseIsWithoutPeopleWhereTheyCertainlyHadNoSayInAllOfIt(String says, boolean expected) {
        assertThat(Says.of(says).profile().isWithoutPeople(DESIGN)).isEqualTo(expected);
    }

    @Test
    void whatIsEvidencedInAPhaseHoldsForAllItsStagesThatApply() {
        PowerProfile profile = Records.project()
                .people("p")
                .stage(DESIGN)
                .involved("p", SHARED)
                .stage(DESIGN)
                .involved("p", CONSULTED)
                .leftOut(DESIGN)
                .profile();

        assertThat(profile.evidenced(DESIGN)).contains(Records.range("CONSULTED..SHARED"));
        assertThat(profile.evidenced(DELIVERY)).isEmpty();
        assertThat(profile.in(DESIGN)).hasSize(3);
        assertThat(profile.applying(DESIGN)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "2021, JOINT, RECORDED",
        "    , JOINT, DECLARED",
        "2021,      , DECLARED",
    })
    void aDatedDecisionWithARightIsOnRecord(String decided, DecisionRight right, Corroboration expected) {
        assertThat(stage().main(decided, right).power().corroboration()).isEqualTo(expected);
    }

    @Test
    void aDecisionThatIsNotAMainOnePutsNothingOnRecord() {
        assertThat(stage().main(null, JOINT).side("2021", JOINT).power().corroboration())
                .isEqualTo(Corroboration.DECLARED);
    }

    @ParameterizedTest
    @CsvSource({
        "DOCUMENT,    ORGANISATION, 2021, RECORDED",
        "DOCUMENT,    ORGANISATION,     , DECLARED",
        "TESTIMONY,   ORGANISATION, 2021, DECLARED",
        "TESTIMONY,   PEOPLE,           , CONFIRMED",
        "OBSERVATION, INDEPENDENT,      , RECORDED",
        "           ,             ,     , DECLARED",
    })
    void evidenceBacksTheSay(EvidenceKind kind, Side statedBy, String dated, Corroboration expected) {
        Records evidence = stage().evidence("e", kind, statedBy, dated);

        assertThat(evidence.lastStage(one -> one.withEvidence("e")).power().corroboration())
                .isEqualTo(expected);
        assertThat(evidence.lastInvolvement(one -> one.withEvidence("e"))
                        .power()
                        .corroboration())
                .isEqualTo(expected);
        assertThat(evidence.main(null, JOINT)
                        .lastDecision(one -> one.withEvidence("e"))
                        .power()
                        .corroboration())
                .isEqualTo(expected);
    }

    @Test
    void evidenceOfWhatTheOrganisationDidBacksNothingOfPeoplesSay() {
        Records record =
                stage().wordOfPeople("e").staff("s").involved("s").lastInvolvement(one -> one.withEvidence("e"));

        assertThat(record.power().corroboration()).isEqualTo(Corroboration.DECLARED);
    }

    @ParameterizedTest
    @CsvSource({"2024-06-29, DECLARED", "2024-06-30, CONFIRMED", "2024-07-01, CONFIRMED"})
    void evidenceBacksUpToItsLastDay(String expires, Corroboration expected) {
        Records record = stage().wordOfPeople("e")
                .lastStage(one -> one.withEvidence("e"))
                .with(old -> old.withEvidence(old.evidence().get(0).withExpires(PartialDate.parse(expires))));

        assertThat(record.power().corroboration()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "LIVED_EXPERIENCE, SHARED,    CONFIRMED",
        "LIVED_EXPERIENCE, CONSULTED, DECLARED",
        "LIVED_EXPERIENCE, LED,       DECLARED",
        "PRACTITIONER,     SHARED,    DECLARED",
        "EVALUATOR,        SHARED,    DECLARED",
    })
    void peoplesRatingsConfirmTheSayTheyMeet(Role role, PowerLevel rated, Corroboration expected) {
        assertThat(stage().rating(role, DESIGN, rated).power().corroboration()).isEqualTo(expected);
    }

    @Test
    void aRatingOfAnotherPhaseConfirmsNothing() {
        assertThat(stage().rating(LIVED_EXPERIENCE, DELIVERY, SHARED).power().corroboration())
                .isEqualTo(Corroboration.DECLARED);
    }

    @Test
    void whereNothingIsSaidThereIsNothingToBack() {
        Records silent =
                Records.project().people("p").wordOfPeople("e").stage(DESIGN).lastStage(one -> one.withEvidence("e"));

        assertThat(silent.power().corroboration()).isEqualTo(Corroboration.NOTHING);
        assertThat(silent.rating(LIVED_EXPERIENCE, DESIGN, SHARED).power().corroboration())
                .isEqualTo(Corroboration.NOTHING);
        assertThat(silent.involved("p", MethodKind.WORKSHOP).power().corroboration())
                .isEqualTo(Corroboration.CONFIRMED);
    }

    @Test
    void ratersOfTheTwoSidesStayApart() {
        PowerProfile profile = stage().rating(LIVED_EXPERIENCE, DESIGN, CONSULTED)
                .rating(PRACTITIONER, DESIGN, SHARED)
                .profile();

        assertThat(profile.byPeople().say(profile.stages().get(0).stage())).isEqualTo(Records.range("CONSULTED"));
        assertThat(profile.byOrganisation().say(profile.stages().get(0).stage()))
                .isEqualTo(Records.range("SHARED"));
    }

    @Test
    void asAFactAStageTellsWhoSaysSo() {
        assertThat(stage().power().asFact().saidBy()).isEqualTo(Voice.ORGANISATION);
        assertThat(stage().main("2021", JOINT).power().asFact().saidBy()).isEqualTo(Voice.DOCUMENT);
        assertThat(stage().rating(LIVED_EXPERIENCE, DESIGN, SHARED)
                        .power()
                        .asFact()
                        .saidBy())
                .isEqualTo(Voice.PEOPLE);
        assertThat(stage().power().asFact().phrase().text())
                .isEqualTo("in design, people decided together with the professionals");
        assertThat(stage().power().asFact().pointer()).isEqualTo("/stages/0");
    }

    private static List<String> says(PowerProfile profile) {
        return profile.stages().stream()
                .map(one -> one.stage().called() + one.evidenced())
                .toList();
    }

    private static Records stage() {
        return Records.project().people("p").stage(DESIGN).involved("p", SHARED);
    }
}
