package org.copro.assessment.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.copro.assessment.statistics.IntraclassCorrelation.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConsistencyTest {

    @Test
    void forItemsThatMeasureEquallyWellOmegaIsAlpha() {
        Covariances equal = covariances(new double[][] {{2, 1, 1}, {1, 3, 1}, {1, 1, 4}});
        assertThat(Omega.of(equal).loadings()).containsExactly(1.0, 1.0, 1.0);
        assertThat(Omega.of(equal).omega().found().orElseThrow()).isCloseTo(9.0 / 15, within(1e-12));
        assertThat(alpha(equal)).isCloseTo(9.0 / 15, within(1e-12));
    }

    @Test
    void anItemWordedTheOtherWayRoundHasALoadingBelowZero() {
        Covariances reversed = covariances(new double[][] {{2, 1, -1}, {1, 3, -1}, {-1, -1, 4}});
        assertThat(Omega.of(reversed).loadings()).containsExactly(1.0, 1.0, -1.0);
        assertThat(Omega.of(reversed).omega().found().orElseThrow()).isCloseTo(1.0 / 7, within(1e-12));
    }

    @Test
    void anItemThatSharesMoreThanItVariesIsNamed() {
        // the first would have to share 4 of its 1
        Omega omega = Omega.of(covariances(new double[][] {{1, 2, 2}, {2, 9, 1}, {2, 1, 9}}));
        assertThat(omega.omega()).isEqualTo(Estimate.undefined(WhyUndefined.ONE_FACTOR_DOES_NOT_FIT));
        assertThat(omega.misfits()).containsExactly(0);
        assertThat(omega.loadings()).isEmpty();
    }

    @Test
    void itemsWithNothingInCommonAllMisfit() {
        Omega omega = Omega.of(covariances(new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}));
        assertThat(omega.misfits()).containsExactly(0, 1, 2);
    }

    @Test
    void oneFactorTakesThreeItems() {
        assertThat(Omega.of(covariances(new double[][] {{1, 0.5}, {0.5, 1}})).omega())
                .isEqualTo(Estimate.undefined(WhyUndefined.FEWER_THAN_THREE_ITEMS));
    }

    @Test
    void twoItemsLeaveNoAlphaWithoutOne() {
        CronbachAlpha alpha = CronbachAlpha.of(covariances(new double[][] {{1, 0.5}, {0.5, 1}}), 0.95);
        assertThat(alpha.alpha().found().orElseThrow()).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(alpha.meanCorrelation()).isEqualTo(Estimate.of(0.5));
        assertThat(alpha.withoutEach()).containsOnly(Estimate.undefined(WhyUndefined.FEWER_THAN_TWO_ITEMS));
    }

    @Test
    void anItemThatDoesNotVaryHasNoCorrelation() {
        CronbachAlpha alpha = CronbachAlpha.of(scores(new double[][] {{1, 3}, {2, 3}, {3, 3}}));
        assertThat(alpha.alpha()).isEqualTo(Estimate.of(0.0));
        assertThat(alpha.standardized()).isEqualTo(Estimate.undefined(WhyUndefined.NO_VARIATION));
        assertThat(alpha.meanCorrelation()).isEqualTo(Estimate.undefined(WhyUndefined.NO_VARIATION));
    }

    @Test
    void itemsThatDoNotVaryHaveNoVarianceLeftByRounding() {
        Covariances constant = Covariances.of(scores(new double[][] {{0.1, 0.7}, {0.1, 0.7}, {0.1, 0.7}}));
        assertThat(constant.values()).containsOnly(List.of(0.0, 0.0));
    }

    @Test
    void rowsWithGapsAreLeftOutAndCounted() {
        Scores scores = Scores.complete(new Ratings<>(List.of(
                List.of(Optional.of(1), Optional.of(2)),
                List.of(Optional.of(3), Optional.empty()),
                List.of(Optional.of(4), Optional.of(4)))));
        assertThat(scores).isEqualTo(new Scores(List.of(List.of(1.0, 2.0), List.of(4.0, 4.0)), 1));
        assertThat(CronbachAlpha.of(scores).respondents()).isEqualTo(2);
    }

    @Test
    void aStricterRaterAgreesByOrderAndNotByNumber() {
        IntraclassCorrelation correlation =
                IntraclassCorrelation.of(scores(new double[][] {{1, 3}, {2, 4}, {3, 5}, {4, 6}}));
        assertThat(value(correlation, Form.CONSISTENT_SINGLE)).isEqualTo(1.0);
        assertThat(value(correlation, Form.ABSOLUTE_SINGLE)).isCloseTo(5.0 / 11, within(1e-12));
        // without any error there is nothing to set limits by
        assertThat(correlation.forms().get(Form.CONSISTENT_SINGLE).limits())
                .isEqualTo(Estimate.undefined(WhyUndefined.VARIANCE_NOT_ABOVE_ZERO));
    }

    @Test
    void ratersWhoDifferWhereThingsDoNotAreBelowZero() {
        IntraclassCorrelation correlation =
                IntraclassCorrelation.of(scores(new double[][] {{1, 3}, {3, 1}, {1, 3}, {3, 1}}));
        assertThat(value(correlation, Form.ONE_WAY_SINGLE)).isEqualTo(-1.0);
        // all things have the same mean, though values vary: what they share of the spread of means cannot be said
        assertThat(correlation.forms().get(Form.ONE_WAY_MEAN).value())
                .isEqualTo(Estimate.undefined(WhyUndefined.VARIANCE_NOT_ABOVE_ZERO));
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void oneRaterAgreesWithNobody(Form form) {
        assertThat(IntraclassCorrelation.of(scores(new double[][] {{1}, {2}}))
                        .forms()
                        .get(form)
                        .value())
                .isEqualTo(Estimate.undefined(WhyUndefined.FEWER_THAN_TWO_RATERS));
    }

    @Test
    void refusesWhatCannotBeCovariances() {
        assertThatThrownBy(() -> covariances(new double[][] {{1, 2}, {3, 1}}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> covariances(new double[][] {{-1}})).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Covariances(List.of(List.of(1.0)), 1))
                .hasMessage("respondents must be 2 or more but were 1");
        assertThatThrownBy(() -> scores(new double[][] {{1, 2}, {3}}))
                .hasMessage("every row must have 2 numbers but one has 1");
    }

    private static double value(IntraclassCorrelation correlation, Form form) {
        return correlation.forms().get(form).value().found().orElseThrow();
    }

    private static double alpha(Covariances covariances) {
        return CronbachAlpha.of(covariances, 0.95).alpha().found().orElseThrow();
    }

    private static Covariances covariances(double[][] values) {
        return new Covariances(scores(values).rows(), 50);
    }

    private static Scores scores(double[][] rows) {
        return new Scores(
                Arrays.stream(rows)
                        .map(row -> Arrays.stream(row).boxed().toList())
                        .toList(),
                0);
    }
}
