package org.copro.assessment.flag;

import static org.assertj.core.api.Assertions.assertThat;

import org.copro.assessment.testing.Says;
import org.copro.project.Label;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who promises a consultation and holds one is not reproached with having done no more. */
class WordKeptTest {

    @ParameterizedTest
    @CsvSource({
        "design=said:CONSULTED delivery=said:NONE, CONSULTATION,  dropped-off, false",
        "design=said:CONSULTED delivery=said:NONE, CO_PRODUCTION, dropped-off, true",
        "priorities=said:NONE design=said:CONSULTED, CONSULTATION,  late-start, false",
        "priorities=said:NONE design=said:CONSULTED, CO_PRODUCTION, late-start, true",
    })
    void aPatternIsNoFlagWhereTheWordHolds(String say, Label claimed, String flag, boolean raised) {
        assertThat(Says.of(say).claim(claimed).assess().isFlagged(flag)).isEqualTo(raised);
    }
}
