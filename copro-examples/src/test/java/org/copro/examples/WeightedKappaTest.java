package org.copro.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class WeightedKappaTest {

    private static final Offset<Double> EXACT = within(1e-9);

    @Test
    void isCohensKappaWithEqualWeights() throws IOException {
        Vector cohen = Vector.read("agreement-cohen-1960");
        WeightedKappa.Value value = value(cohen.table("table"), WeightedKappa.nominal(3));
        assertThat(value.kappa()).isCloseTo(cohen.value("cohen.kappa"), EXACT);
        assertThat(1 - value.observed()).isCloseTo(cohen.value("cohen.observedAgreement"), EXACT);
        assertThat(1 - value.expected()).isCloseTo(cohen.value("cohen.expectedAgreement"), EXACT);
    }

    @Test
    void takesAnyWeightsOfDisagreement() throws IOException {
        Vector cohen = Vector.read("agreement-cohen-1968-weighted");
        double[][] shares = cohen.table("proportions");
        assertThat(value(shares, cohen.table("disagreementWeights")).kappa())
                .isCloseTo(cohen.value("cohen.weightedKappa.custom"), EXACT);
        assertThat(value(shares, WeightedKappa.nominal(3)).kappa()).isCloseTo(cohen.value("cohen.kappa"), EXACT);
    }

    @Test
    void linearWeightsCountTheSteps() {
        assertThat(WeightedKappa.linear(3)).isDeepEqualTo(new double[][] {{0, 1, 2}, {1, 0, 1}, {2, 1, 0}});
        // by hand: observed 2 of 4 cases one step apart; expected 14/16, from rows and columns 2, 1, 1
        double[][] table = {{2, 0, 0}, {0, 0, 1}, {0, 1, 0}};
        assertThat(value(table, WeightedKappa.linear(3)).kappa()).isCloseTo(1 - 0.5 / 0.875, EXACT);
    }

    @Test
    void isOneForFullAgreementAndNegativeForLessThanChance() {
        assertThat(value(new double[][] {{3, 0}, {0, 5}}, WeightedKappa.linear(2))
                        .kappa())
                .isEqualTo(1);
        assertThat(value(new double[][] {{0, 4}, {4, 0}}, WeightedKappa.linear(2))
                        .kappa())
                .isEqualTo(-1);
    }

    @Test
    void isUndefinedForAReasonWhereNoDisagreementIsExpected() {
        assertThat(WeightedKappa.of(new double[][] {{12, 0}, {0, 0}}, WeightedKappa.linear(2)))
                .isEqualTo(new WeightedKappa.Undefined(WeightedKappa.Reason.NO_EXPECTED_DISAGREEMENT));
        assertThat(WeightedKappa.of(new double[2][2], WeightedKappa.linear(2)))
                .isEqualTo(new WeightedKappa.Undefined(WeightedKappa.Reason.NO_CASES));
    }

    private static WeightedKappa.Value value(double[][] table, double[][] weights) {
        return (WeightedKappa.Value) WeightedKappa.of(table, weights);
    }
}
