package org.copro.assessment.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copro.stage.DecisionRight.JOINT;
import static org.copro.stage.Phase.DELIVERY;
import static org.copro.stage.Phase.DESIGN;
import static org.copro.stage.Phase.GOVERNANCE;
import static org.copro.stage.Phase.PRIORITIES;

import java.util.List;
import java.util.Optional;
import org.copro.assessment.logic.Truth;
import org.copro.assessment.testing.Records;
import org.copro.people.Role;
import org.copro.power.Rung;
import org.copro.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectFactsTest {

    @Test
    void stagesComeInTheOrderOfWork() {
        Records record = Records.project()
                .stage(GOVERNANCE)
                .stage(DELIVERY)
                .stage(DESIGN)
                .lastStage(one -> one.withName("b"))
                .stage(DESIGN)
                .lastStage(one -> one.withName("a"))
                .stage(DESIGN)
                .lastStage(one -> one.withName("z").withFrom(PartialDate.parse("2021")))
                .stage(PRIORITIES);

        assertThat(record.facts().stages()).extracting(StageFacts::index).containsExactly(5, 4, 3, 2, 1, 0);
        assertThat(record.facts().stages()).extracting(StageFacts::pointer).startsWith("/stages/5");
    }

    @Test
    void ofTwoStagesOfAPhaseTheOneThatMayHaveBegunFirstIsFirst() {
        Records record = Records.project()
                .stage(DESIGN)
                .lastStage(one -> one.withFrom(PartialDate.parse("2021-06")))
                .stage(DESIGN)
                .lastStage(one -> one.withFrom(PartialDate.parse("2021")));

        assertThat(record.facts().stages()).extracting(StageFacts::index).containsExactly(1, 0);
    }

    @ParameterizedTest
    @CsvSource({
        "LIVED_EXPERIENCE, true,  true",
        "CARER,            true,  true",
        "PRACTITIONER,     false, false",
        "FACILITATOR,      false, false",
        "                , false, true",
    })
    void somebodyWithoutARoleMayBelongToThePeople(Role role, boolean isPeople, boolean mayBe) {
        ParticipantFacts one = Records.project()
                .participant("x", role, null)
                .facts()
                .participants()
                .get(0);

        assertThat(one.isPeople()).isEqualTo(isPeople);
        assertThat(one.mayBePeople()).isEqualTo(mayBe);
    }

    /** The first of those involved counts; p joined in 2020 and q in 2022. */
    @ParameterizedTest
    @CsvSource({
        "p,   2019, TRUE",
        "p,   2021, FALSE",
        "q,   2021, TRUE",
        "q,   2023, FALSE",
        "p q, 2021, FALSE",
        "s,   2019, TRUE",
        "s,   2021, UNKNOWN",
        "s,   2023, FALSE",
        "'',  2019, TRUE",
        "'',  2021, UNKNOWN",
        "'',  2023, FALSE",
        "?,   2019, UNKNOWN",
        "?,   2023, FALSE",
    })
    void aDecisionIsBeforePeopleIfItIsBeforeTheFirstOfThoseInvolved(String who, String decided, Truth expected) {
        Records record = Records.project()
                .people("p", "2020")
                .people("q", "2022")
                .staff("s")
                .stage(DESIGN);
        for (String one : who.isEmpty() ? new String[0] : who.split(" ")) {
            record = record.involved(one.equals("?") ? null : one);
        }
        Records decision = record.decision(decided, JOINT);

        assertThat(decision.facts().stages().get(0).decisions().get(0).beforePeople())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2020-03, 2020-06", "2020-06, 2020-03"})
    void theFirstInvolvementOfAnyStageTellsByWhenSomebodyHadJoined(String first, String second) {
        Records record = Records.project()
                .people("p", null)
                .stage(DESIGN)
                .involved("p")
                .lastInvolvement(one -> one.withFrom(PartialDate.parse(first)))
                .decision("2020-04", JOINT)
                .stage(DELIVERY)
                .involved("p")
                .lastInvolvement(one -> one.withFrom(PartialDate.parse(second)));

        assertThat(record.facts().stages().get(0).decisions().get(0).beforePeople())
                .isEqualTo(Truth.FALSE);
    }

    @Test
    void withoutParticipantsNothingIsKnownOfJoining() {
        Records record = Records.project().stage(DESIGN).decision("2021", JOINT);

        assertThat(record.facts().stages().get(0).decisions().get(0).beforePeople())
                .isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void rungsAreReadByTheirLadder() {
        Records record = Records.project()
                .people("p")
                .stage(DESIGN)
                .lastStage(one -> one.withPower(Rung.of("tlap", "co-design")))
                .involved("p")
                .lastInvolvement(one -> one.withPower(Rung.of("tlap", "consultation")));

        StageFacts stage = record.facts().stages().get(0);

        assertThat(stage.overall()).contains(Records.range("INVOLVED..SHARED"));
        assertThat(stage.involvements())
                .extracting(InvolvementFacts::power)
                .isEqualTo(List.of(Optional.of(Records.range("CONSULTED"))));
    }

    @Test
    void whatDoesNotApplyHasAReasonAndNoLevel() {
        StageFacts stage = Records.project().leftOut(DESIGN).facts().stages().get(0);

        assertThat(stage.leftOutBecause()).contains("it was over before");
        assertThat(stage.overall()).isEmpty();
    }
}
