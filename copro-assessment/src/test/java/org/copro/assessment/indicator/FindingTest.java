package org.copro.assessment.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingTest {

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "2, 3"})
    void aShareIsSoManyCasesOfSoMany(int cases, int of) {
        assertThat(new Finding.Share(cases, of)).extracting("cases", "of").containsExactly(cases, of);
    }

    @ParameterizedTest
    @CsvSource({"-1, 1", "2, 1", "0, 0"})
    void moreCasesThanThereAreAreRefused(int cases, int of) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Finding.Share(cases, of))
                .withMessageContaining("but was " + cases);
    }
}
