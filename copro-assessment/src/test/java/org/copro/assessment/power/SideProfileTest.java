package org.copro.assessment.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copro.people.Role.CARER;
import static org.copro.people.Role.LIVED_EXPERIENCE;
import static org.copro.people.Role.MANAGER;
import static org.copro.power.PowerLevel.CONSULTED;
import static org.copro.power.PowerLevel.LED;
import static org.copro.power.PowerLevel.SHARED;
import static org.copro.stage.Phase.DELIVERY;
import static org.copro.stage.Phase.DESIGN;

import java.util.Map;
import java.util.Optional;
import org.copro.assessment.testing.Records;
import org.copro.people.Role;
import org.copro.power.PowerLevel;
import org.copro.power.PowerNotApplicable;
import org.copro.power.PowerRange;
import org.copro.power.Rung;
import org.copro.stage.Phase;
import org.copro.voice.Rating;
import org.copro.voice.RatingAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SideProfileTest {

    @ParameterizedTest
    @CsvSource({
        "SHARED,                    SHARED",
        "CONSULTED SHARED,          CONSULTED",
        "LED CONSULTED SHARED,      SHARED",
        "NONE NONE LED LED,         NONE",
        "NONE LED LED LED,          LED",
    })
    void isTheLowerMedianOfTheRatings(String ratings, PowerLevel median) {
        Records record = Records.project().stage(DESIGN);
        for (String one : ratings.split(" ")) {
            record = record.rating(LIVED_EXPERIENCE, DESIGN, PowerLevel.valueOf(one));
        }

        assertThat(byPeople(record).byStage()).isEqualTo(Map.of(0, PowerRange.exactly(median)));
    }

    @Test
    void ofRangesTheEndsAreTakenApart() {
        Records record = Records.project()
                .stage(DESIGN)
                .with(old -> old.withRatings(
                        rating(Records.range("NONE..SHARED")),
                        rating(Records.range("CONSULTED..INVOLVED")),
                        rating(Records.range("INFORMED..LED"))));

        assertThat(byPeople(record).byStage()).containsEntry(0, Records.range("INFORMED..SHARED"));
    }

    @Test
    void aPhaseIsRatedInAllItsStagesAndAStageByItsId() {
        Records record = Records.project()
                .stage(DELIVERY)
                .stage(DESIGN)
                .lastStage(one -> one.withId("first"))
                .stage(DESIGN)
                .lastStage(one -> one.withId("second"));
        Rating ofStage = Rating.builder()
                .role(CARER)
                .stage("second")
                .power(PowerRange.exactly(LED))
                .build();

        assertThat(byPeople(record.rating(CARER, DESIGN, SHARED)).byStage())
                .isEqualTo(Map.of(1, Records.range("SHARED"), 2, Records.range("SHARED")));
        assertThat(byPeople(record.with(old -> old.withRatings(ofStage))).byStage())
                .isEqualTo(Map.of(2, Records.range("LED")));
    }

    @ParameterizedTest
    @CsvSource({
        "p,      , 1, 0",
        "s,      , 0, 1",
        "x,      , 0, 0",
        "s, CARER, 1, 0",
        " , CARER, 1, 0",
        " , EVALUATOR, 0, 0",
    })
    void whoeverRatesStandsWhereTheRatingOrElseTheirRoleSays(String by, Role role, int people, int organisation) {
        Records record = Records.project()
                .people("p")
                .staff("s")
                .somebody("x", null)
                .stage(DESIGN)
                .with(old -> old.withRatings(rating(Records.range("SHARED"))
                        .withBy(Optional.ofNullable(by))
                        .withRole(Optional.ofNullable(role))));

        assertThat(record.profile().byPeople().raters()).isEqualTo(people);
        assertThat(record.profile().byOrganisation().raters()).isEqualTo(organisation);
    }

    @Test
    void countsRatersAndNotRatings() {
        Records record = Records.project()
                .people("p")
                .people("q")
                .stage(DESIGN)
                .stage(DELIVERY)
                .with(old -> old.withRatings(
                        rating(Records.range("SHARED")).withBy("p"),
                        rating(Records.range("SHARED")).withBy("p").withPhase(DELIVERY),
                        rating(Records.range("SHARED")).withBy("q")));

        assertThat(byPeople(record).raters()).isEqualTo(2);
        assertThat(byPeople(record.rating(CARER, DESIGN, CONSULTED).rating(CARER, DESIGN, CONSULTED))
                        .raters())
                .isEqualTo(4);
    }

    /** They cannot be told apart: whoever rated one stage may have rated the other, too. */
    @ParameterizedTest
    @CsvSource({"DESIGN, DESIGN, DELIVERY", "DESIGN, DELIVERY, DESIGN", "DELIVERY, DESIGN, DESIGN"})
    void ratersWithoutANameAreAsManyAsRatedOneThing(Phase first, Phase second, Phase third) {
        Records record = Records.project()
                .stage(DESIGN)
                .stage(DELIVERY)
                .rating(CARER, first, SHARED)
                .rating(CARER, second, SHARED)
                .rating(CARER, third, SHARED);

        assertThat(byPeople(record).raters()).isEqualTo(2);
    }

    @Test
    void aRatingOfAPrincipleOrOneThatDoesNotApplyIsNoViewOfTheSay() {
        Records record = Records.project()
                .stage(DESIGN)
                .with(old -> old.withRatings(
                        Rating.builder()
                                .role(CARER)
                                .principle("equal-partners")
                                .answer(RatingAnswer.MET)
                                .build(),
                        Rating.builder()
                                .role(CARER)
                                .phase(DESIGN)
                                .power(new PowerNotApplicable("was not there"))
                                .build()));

        assertThat(byPeople(record).raters()).isZero();
        assertThat(byPeople(record).byStage()).isEmpty();
    }

    @Test
    void aStageNobodyRatedMayBeAnything() {
        PowerProfile profile =
                Records.project().stage(DESIGN).rating(MANAGER, DESIGN, SHARED).profile();

        assertThat(profile.byPeople().say(profile.stages().get(0).stage())).isEqualTo(PowerRange.ANY);
    }

    @Test
    void aRungIsReadByItsLadder() {
        Records record = Records.project()
                .stage(DESIGN)
                .with(old -> old.withRatings(rating(PowerRange.ANY).withPower(Rung.of("tlap", "consultation"))));

        assertThat(byPeople(record).byStage()).containsEntry(0, Records.range("CONSULTED"));
    }

    private static Rating rating(PowerRange power) {
        return Rating.builder()
                .role(LIVED_EXPERIENCE)
                .phase(DESIGN)
                .power(power)
                .build();
    }

    private static SideProfile byPeople(Records record) {
        return record.profile().byPeople();
    }
}
