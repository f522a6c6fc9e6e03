package org.copro.assessment.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copro.stage.Phase.DESIGN;

import java.util.Arrays;
import org.copro.assessment.power.StagePower;
import org.copro.assessment.testing.Records;
import org.copro.power.PowerLevel;
import org.copro.power.PowerRange;
import org.copro.stage.MethodKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MethodBoundsTest {

    @ParameterizedTest
    @EnumSource
    void aMethodBoundsTheSayByHowFarItReaches(MethodKind method) {
        String expected = switch (method.reach()) {
            case ONE_WAY -> "NONE..INFORMED";
            case ASKING -> "NONE..CONSULTED";
            case DIALOGUE -> "CONSULTED..SHARED";
            case SEAT -> "INVOLVED..LED";
            case UNKNOWN -> "ANY";
        };

        assertThat(record().involved("p", method).power().observed()).isEqualTo(Records.range(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "NEWSLETTER SURVEY,   NONE..CONSULTED",
        "SURVEY WORKSHOP,     CONSULTED..SHARED",
        "WORKSHOP JOINT_BOARD, INVOLVED..LED",
        "SURVEY OTHER,        ANY",
        "WORKSHOP OTHER,      CONSULTED..LED",
        "'',                  ANY",
    })
    void ofSeveralMethodsTheFurthestReachingCounts(String methods, String observed) {
        MethodKind[] kinds = Arrays.stream(methods.split(" "))
                .filter(name -> !name.isEmpty())
                .map(MethodKind::valueOf)
                .toArray(MethodKind[]::new);

        assertThat(record().involved("p", kinds).power().observed()).isEqualTo(Records.range(observed));
    }

    /** A survey lies below, a workshop from consulted to shared, a voting seat from involved on. */
    @ParameterizedTest
    @CsvSource({
        "SHARED,    SURVEY,      CONSULTED, CONSULTED,            true,  false",
        "CONSULTED, SURVEY,      CONSULTED, CONSULTED,            false, false",
        "NONE,      SURVEY,      NONE,      NONE,                 false, false",
        "LED,       WORKSHOP,    SHARED,    CONSULTED..SHARED,    true,  false",
        "SHARED,    WORKSHOP,    SHARED,    CONSULTED..SHARED,    false, false",
        "CONSULTED, WORKSHOP,    CONSULTED, CONSULTED,            false, false",
        "INFORMED,  WORKSHOP,    CONSULTED, CONSULTED,            false, true",
        "CONSULTED, VOTING_SEAT, INVOLVED,  INVOLVED,             false, true",
        "LED,       VOTING_SEAT, LED,       INVOLVED..LED,        false, false",
    })
    void theDeclaredSayIsMovedIntoWhatMethodsAllow(
            PowerLevel declared, MethodKind method, String evidenced, String certain, boolean above, boolean below) {
        StagePower power = record().involved("p", method)
                .lastInvolvement(one -> one.withPower(PowerRange.exactly(declared)))
                .power();

        assertThat(power.evidenced()).isEqualTo(Records.range(evidenced));
        assertThat(power.certain()).isEqualTo(Records.range(certain));
        assertThat(power.isDeclaredAboveObserved()).isEqualTo(above);
        assertThat(power.isDeclaredBelowObserved()).isEqualTo(below);
    }

    private static Records record() {
        return Records.project().people("p").stage(DESIGN);
    }
}
