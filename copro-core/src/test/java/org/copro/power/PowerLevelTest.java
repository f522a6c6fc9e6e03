package org.copro.power;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PowerLevelTest {

    @Test
    void goesFromNoneToLed() {
        assertThat(PowerLevel.values())
                .containsExactly(
                        PowerLevel.NONE,
                        PowerLevel.INFORMED,
                        PowerLevel.CONSULTED,
                        PowerLevel.INVOLVED,
                        PowerLevel.SHARED,
                        PowerLevel.LED);
    }

    @ParameterizedTest
    @CsvSource({
        "CONSULTED, CONSULTED, true,  CONSULTED, CONSULTED",
        "INVOLVED,  CONSULTED, true,  INVOLVED,  CONSULTED",
        "CONSULTED, INVOLVED,  false, INVOLVED,  CONSULTED",
        "NONE,      LED,       false, LED,       NONE",
        "LED,       SHARED,    true,  LED,       SHARED",
    })
    void isComparedByItsPlace(
            PowerLevel one, PowerLevel other, boolean isAtLeast, PowerLevel higher, PowerLevel lower) {
        assertThat(one.isAtLeast(other)).isEqualTo(isAtLeast);
        assertThat(PowerLevel.higher(one, other)).isEqualTo(higher);
        assertThat(PowerLevel.lower(one, other)).isEqualTo(lower);
    }
}
