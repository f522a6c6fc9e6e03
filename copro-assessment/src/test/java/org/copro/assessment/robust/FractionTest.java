package org.copro.assessment.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.copro.known.Share;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionTest {

    @ParameterizedTest
    @CsvSource({
        "2, 4, 1/2",
        "2, -4, -1/2",
        "-2, -4, 1/2",
        "0, -7, 0",
        "6, 3, 2",
    })
    void isWrittenReducedWithTheSignInFront(long numerator, long denominator, String written) {
        assertThat(Fraction.of(numerator, denominator)).hasToString(written);
    }

    @ParameterizedTest
    @CsvSource({"0.2, 1/5", "-1.25, -5/4", "1e2, 100", "0.60, 3/5"})
    void aDecimalIsTheNumberAsWritten(BigDecimal decimal, String written) {
        assertThat(Fraction.of(decimal)).hasToString(written);
    }

    @Test
    void aThirdIsReckonedWithWithoutRounding() {
        Fraction third = Fraction.of(new Share(1, 3));
        Fraction sixth = Fraction.of(1, 6);
        assertThat(third.plus(sixth)).isEqualTo(Fraction.of(1, 2));
        assertThat(sixth.minus(third)).isEqualTo(Fraction.of(-1, 6));
        assertThat(third.times(sixth)).isEqualTo(Fraction.of(1, 18));
        assertThat(third.dividedBy(Fraction.of(-1, 6))).isEqualTo(Fraction.of(-2, 1));
        assertThat(third).isGreaterThan(sixth);
        assertThat(third.asNumber()).isEqualTo(1 / 3.0);
    }

    @Test
    void nothingIsDividedByNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fraction.ONE.dividedBy(Fraction.ZERO))
                .withMessage("a fraction needs a denominator other than 0: 1/0");
    }
}
