package org.copro.assessment.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copro.power.PowerLevel.CONSULTED;
import static org.copro.power.PowerLevel.NONE;
import static org.copro.power.PowerLevel.SHARED;
import static org.copro.stage.DecisionRight.ADVISORY;
import static org.copro.stage.DecisionRight.JOINT;
import static org.copro.stage.MethodKind.SURVEY;
import static org.copro.stage.MethodKind.VOTING_SEAT;
import static org.copro.stage.MethodKind.WORKSHOP;
import static org.copro.stage.Phase.DESIGN;

import org.copro.assessment.testing.Records;
import org.copro.power.PowerLevel;
import org.copro.power.PowerRange;
import org.copro.stage.DecisionRight;
import org.copro.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StagePowerTest {

    @ParameterizedTest
    @CsvSource({
        "NONE,      NONE",
        "INFORMED,  INFORMED",
        "CONSULTED, CONSULTED",
        "INVOLVED,  CONSULTED..INVOLVED",
        "SHARED,    CONSULTED..SHARED",
        "LED,       CONSULTED..LED",
    })
    void aWordAloneIsTakenForHavingBeenAskedAndForNoMore(PowerLevel word, String certain) {
        StagePower power = record().involved("p", word).power();

        assertThat(power.evidenced()).isEqualTo(PowerRange.exactly(word));
        assertThat(power.certain()).isEqualTo(Records.range(certain));
    }

    /** People joined on 1 January 2020. Declared shared. */
    @ParameterizedTest
    @CsvSource({
        "2020-01-01, JOINT,          SHARED,    SHARED",
        "2020,       JOINT,          SHARED,    SHARED",
        "2019-12-31, JOINT,          INFORMED,  INFORMED",
        "2019-12,    FULL,           INFORMED,  INFORMED",
        "2019,             ,         INFORMED,  INFORMED",
        "          , JOINT,          SHARED,    INFORMED..SHARED",
        "2021,       ADVISORY,       CONSULTED, CONSULTED",
        "2021,       BINDING_ADVICE, INVOLVED,  INVOLVED",
        "2021,       FULL,           LED,       LED",
        "2021,             ,         SHARED,    INFORMED..LED",
    })
    void decisionsGoBeforeWords(String decided, DecisionRight right, String evidenced, String certain) {
        StagePower power = record().involved("p", SHARED).main(decided, right).power();

        assertThat(power.declared()).isEqualTo(Records.range("SHARED"));
        assertThat(power.evidenced()).isEqualTo(Records.range(evidenced));
        assertThat(power.certain()).isEqualTo(Records.range(certain));
    }

    @ParameterizedTest
    @CsvSource({
        "2020,    2020-06, SHARED, INFORMED..SHARED",
        "2020-07, 2020-06, SHARED, SHARED",
        "2020-05, 2020-06, INFORMED, INFORMED",
    })
    void aMonthThatOverlapsLeavesItOpen(String decided, String joined, String evidenced, String certain) {
        StagePower power = Records.project()
                .people("p", joined)
                .stage(DESIGN)
                .involved("p", SHARED)
                .main(decided, JOINT)
                .power();

        assertThat(power.evidenced()).isEqualTo(Records.range(evidenced));
        assertThat(power.certain()).isEqualTo(Records.range(certain));
    }

    @ParameterizedTest
    @CsvSource({"2020-05, INFORMED..SHARED", "2020-06, INFORMED..SHARED", "2020-06-30, SHARED", "2020-07, SHARED"})
    void peopleHadJoinedWhenTheirInvolvementBegan(String decided, String certain) {
        StagePower power = Records.project()
                .people("p", null)
                .stage(DESIGN)
                .involved("p", SHARED)
                .lastInvolvement(one -> one.withFrom(PartialDate.parse("2020-06")))
                .main(decided, JOINT)
                .power();

        assertThat(power.certain()).isEqualTo(Records.range(certain));
    }

    @Test
    void decisionsGoBeforeMethods() {
        assertThat(record().involved("p", SURVEY).main("2021", JOINT).power().evidenced())
                .isEqualTo(Records.range("SHARED"));
        assertThat(record().involved("p", VOTING_SEAT)
                        .main("2021", ADVISORY)
                        .power()
                        .evidenced())
                .isEqualTo(Records.range("CONSULTED"));
        assertThat(record().involved("p", WORKSHOP).main("2021", null).power().observed())
                .isEqualTo(Records.range("CONSULTED..SHARED"));
    }

    @Test
    void aStageThatSaysNothingMayBeAnything() {
        StagePower power = record().power();

        assertThat(power.declared()).isEqualTo(PowerRange.ANY);
        assertThat(power.observed()).isEqualTo(PowerRange.ANY);
        assertThat(power.certain()).isEqualTo(PowerRange.ANY);
        assertThat(power.corroboration()).isEqualTo(Corroboration.NOTHING);
        assertThat(power.isWithPeople() || power.isWithoutPeople() || power.isConsultation())
                .isFalse();
    }

    @Test
    void aStageThatDoesNotApplyIsNeitherWithNorWithoutPeople() {
        StagePower power = Records.project().leftOut(DESIGN).power();

        assertThat(power.leftOutBecause()).contains("it was over before");
        assertThat(power.corroboration()).isEqualTo(Corroboration.NOTHING);
        assertThat(power.certain()).isEqualTo(PowerRange.ANY);
        assertThat(power.isWithPeople() || power.isWithoutPeople() || power.isConsultation())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "NONE,      false, true,  false",
        "INFORMED,  false, true,  false",
        "CONSULTED, true,  false, true",
        "INVOLVED,  true,  false, true",
        "SHARED,    true,  false, false",
        "LED,       true,  false, false",
    })
    void consultationIsBetweenBeingToldAndDeciding(
            PowerLevel word, boolean with, boolean without, boolean consultation) {
        StagePower power = record().involved("p", word).power();

        assertThat(power.isWithPeople()).isEqualTo(with);
        assertThat(power.isWithoutPeople()).isEqualTo(without);
        assertThat(power.isConsultation()).isEqualTo(consultation);
    }

    @Test
    void askingAfterTheDecisionIsConsultationWithoutASay() {
        StagePower power =
                record().involved("p", CONSULTED).main("2019", ADVISORY).power();

        assertThat(power.isWithoutPeople()).isTrue();
        assertThat(power.isConsultation()).isTrue();
        assertThat(record().involved("p", NONE).main("2019", ADVISORY).power().isConsultation())
                .isFalse();
    }

    private static Records record() {
        return Records.project().people("p", "2020-01-01").stage(DESIGN);
    }
}
