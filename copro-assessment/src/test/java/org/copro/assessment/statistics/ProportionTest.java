package org.copro.assessment.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionTest {

    @ParameterizedTest
    @CsvSource({
        " 0, 10, 0,      0.2775",
        " 3, 10, 0.1078, 0.6032",
        " 9, 10, 0.5958, 0.9821",
        "10, 10, 0.7225, 1",
    })
    void limitsStayWithinZeroAndOne(int count, int of, double low, double high) {
        Limits limits = new Proportion(count, of).limits().found().orElseThrow();
        assertThat(limits.low()).isCloseTo(low, within(0.00005));
        assertThat(limits.high()).isCloseTo(high, within(0.00005));
        assertThat(limits.confidence()).isEqualTo(0.95);
    }

    @Test
    void moreConfidenceTakesWiderLimits() {
        Proportion proportion = new Proportion(3, 10);
        assertThat(proportion.limits(0.99).found().orElseThrow().high())
                .isGreaterThan(proportion.limits(0.95).found().orElseThrow().high());
    }

    @Test
    void differencesAreAsNewcombePrintedThem() {
        // method 10, 56 of 70 less 48 of 80
        Proportion one = new Proportion(56, 70);
        Proportion other = new Proportion(48, 80);
        assertThat(one.minus(other).found().orElseThrow()).isCloseTo(0.2, within(1e-12));
        Limits limits = one.limitsOfDifference(other, 0.95).found().orElseThrow();
        assertThat(limits.low()).isCloseTo(0.0524, within(0.00005));
        assertThat(limits.high()).isCloseTo(0.3339, within(0.00005));
        Limits back = other.limitsOfDifference(one, 0.95).found().orElseThrow();
        assertThat(back.low()).isCloseTo(-limits.high(), within(1e-12));
        assertThat(back.high()).isCloseTo(-limits.low(), within(1e-12));
    }

    @Test
    void ofNobodyThereIsNoShareAndNoDifference() {
        Proportion nobody = new Proportion(0, 0);
        Proportion some = new Proportion(1, 2);
        Estimate<Double> none = Estimate.undefined(WhyUndefined.NOBODY_ANSWERED);
        assertThat(nobody.share()).isEqualTo(none);
        assertThat(nobody.minus(some)).isEqualTo(none);
        assertThat(some.minus(nobody)).isEqualTo(none);
        assertThat(some.limitsOfDifference(nobody, 0.95).found()).isEmpty();
        assertThat(nobody.limitsOfDifference(some, 0.95).found()).isEmpty();
        assertThat(nobody.share()).hasToString("undefined, because nobody answered");
    }

    @ParameterizedTest
    @CsvSource({"-1, 3", "4, 3"})
    void refusesAPartThatIsNoPart(int count, int of) {
        assertThatThrownBy(() -> new Proportion(count, of))
                .hasMessage("count must be from 0 to %s but was %s".formatted(of, count));
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "95"})
    void refusesAConfidenceThatIsNone(double confidence) {
        assertThatThrownBy(() -> new Proportion(1, 2).limits(confidence))
                .hasMessage("confidence must be above 0 and below 1 but was %s".formatted(confidence));
    }

    @Test
    void anEstimateIsNeverWithoutANumber() {
        assertThatThrownBy(() -> Estimate.of(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Estimate.of(Double.POSITIVE_INFINITY)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Limits(1, 0, 0.95))
                .hasMessage("limits must be from low to high but were 1.0 and 0.0");
    }
}
