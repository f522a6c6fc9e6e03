package org.copro.assessment.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copro.power.PowerLevel.CONSULTED;
import static org.copro.power.PowerLevel.LED;
import static org.copro.power.PowerLevel.NONE;
import static org.copro.power.PowerLevel.SHARED;
import static org.copro.stage.MethodKind.NEWSLETTER;
import static org.copro.stage.MethodKind.SURVEY;
import static org.copro.stage.MethodKind.VOTING_SEAT;
import static org.copro.stage.MethodKind.WORKSHOP;
import static org.copro.stage.Phase.DESIGN;

import java.util.Optional;
import org.copro.assessment.testing.Records;
import org.copro.power.PowerLevel;
import org.copro.power.PowerNotApplicable;
import org.copro.power.PowerRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose say in a stage is read: that of the group with most of it, and of whoever may be one of the people. */
class StageReadingTest {

    @Test
    void theGroupWithMostOfASayIsTheOneThatCounts() {
        Records record = record().people("q").involved("p", CONSULTED).involved("q", SHARED);

        assertThat(record.power().declared()).isEqualTo(Records.range("SHARED"));
        assertThat(record.staff("s").involved("s", LED).power().declared()).isEqualTo(Records.range("SHARED"));
    }

    @Test
    void aGroupOfWhichNothingIsSaidMayHaveHadMoreUnlessTheQuestionDoesNotApply() {
        Records record = record().people("q").involved("p", CONSULTED).involved("q");

        assertThat(record.power().declared()).isEqualTo(Records.range("CONSULTED..LED"));
        assertThat(record.lastInvolvement(one -> one.withPower(new PowerNotApplicable("came later")))
                        .power()
                        .declared())
                .isEqualTo(Records.range("CONSULTED"));
    }

    @Test
    void methodsOfSomebodyWhoMayBeOneOfThePeopleCountBothWays() {
        Records workshop = record().somebody("x", null).involved("p", WORKSHOP);
        Records nobodyElse = Records.project()
                .people("p")
                .somebody("x", null)
                .stage(DESIGN, CONSULTED)
                .involved("x", VOTING_SEAT);

        assertThat(workshop.involved("x", SURVEY).power().certain()).isEqualTo(Records.range("CONSULTED..SHARED"));
        assertThat(workshop.involved("x", VOTING_SEAT).power().certain()).isEqualTo(Records.range("CONSULTED..LED"));
        assertThat(nobodyElse.power().certain()).isEqualTo(Records.range("CONSULTED..INVOLVED"));
    }

    @Test
    void ofTwoWithoutARoleEitherMayBeTheOnlyOneOfThePeople() {
        Records record = Records.project()
                .people("p")
                .somebody("x", null)
                .somebody("y", null)
                .stage(DESIGN, LED)
                .involved("x", NEWSLETTER)
                .involved("y", WORKSHOP);

        assertThat(record.power().certain()).isEqualTo(Records.range("INFORMED..LED"));
    }

    @ParameterizedTest
    @CsvSource({"x", "''"})
    void somebodyWhoMayBeOneOfThePeopleRaisesOnlyTheUpperEnd(String who) {
        Records record = record().somebody("x", null).involved("p", CONSULTED);
        String id = who.isEmpty() ? null : who;

        assertThat(record.involved(id, SHARED).power().declared()).isEqualTo(Records.range("CONSULTED..SHARED"));
        assertThat(record.involved(id, NONE).power().declared()).isEqualTo(Records.range("CONSULTED"));
        assertThat(record.involved(id, VOTING_SEAT).power().observed()).isEqualTo(PowerRange.ANY);
        assertThat(record().somebody("x", null).involved(id, SHARED).power().declared())
                .isEqualTo(PowerRange.ANY);
    }

    @ParameterizedTest
    @CsvSource({
        "SHARED,         , SHARED",
        "      , CONSULTED, CONSULTED",
        "SHARED, SHARED,    SHARED",
    })
    void theOverallSayCountsWhereThatOfAGroupIsNotKnown(PowerLevel overall, PowerLevel ofGroup, String declared) {
        Records record = record().involved("p")
                .lastInvolvement(one -> one.withPower(exactly(ofGroup)))
                .lastStage(one -> one.withPower(exactly(overall)));

        assertThat(record.power().declared()).isEqualTo(Records.range(declared));
    }

    @Test
    void anOverallRangeIsNarrowedByWhatIsSaidOfAGroup() {
        Records record = record().lastStage(one -> one.withPower(Records.range("CONSULTED..SHARED")))
                .involved("p")
                .lastInvolvement(one -> one.withPower(Records.range("INVOLVED..LED")));

        assertThat(record.power().declared()).isEqualTo(Records.range("INVOLVED..SHARED"));
    }

    private static Optional<PowerRange> exactly(PowerLevel level) {
        return Optional.ofNullable(level).map(PowerRange::exactly);
    }

    private static Records record() {
        return Records.project().people("p", "2020-01-01").stage(DESIGN);
    }
}
