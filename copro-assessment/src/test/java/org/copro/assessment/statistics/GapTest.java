package org.copro.assessment.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GapTest {

    @ParameterizedTest
    @CsvSource({
        "1, 1, 1",
        "2, 2, 0.3333",
        "3, 3, 0.1",
        "3, 4, 0.0571",
        "3, 5, 0.0357",
        "4, 4, 0.0286",
        "2, 8, 0.0444",
        "5, 5, 0.0079",
    })
    void fullySeparatedGroupsGiveTheLeastPThereIs(int first, int second, double p) {
        assertThat(PermutationTest.smallestPossible(first, second)).isCloseTo(p, within(0.00005));
        PermutationTest test =
                PermutationTest.of(separated(first, second), 1).found().orElseThrow();
        assertThat(test.p()).isCloseTo(PermutationTest.smallestPossible(first, second), within(1e-12));
        assertThat(test.smallestPossible()).isEqualTo(test.p());
        assertThat(test.draws()).isZero();
        assertThat(test.seed()).isEmpty();
    }

    @Test
    void tiesMakeTheLeastPGreater() {
        PermutationTest test =
                PermutationTest.of(groups("1 1 1", "1 1 2"), 1).found().orElseThrow();
        assertThat(test.smallestPossible()).isEqualTo(1.0);
    }

    @Test
    void groupsTooLargeToCountAreDrawnAndSayWithWhat() {
        PermutationTest test =
                PermutationTest.of(separated(100, 100), 5).found().orElseThrow();
        assertThat(test.draws()).isEqualTo(99_999);
        assertThat(test.seed()).hasValue(5);
        assertThat(test.p()).isEqualTo(1 / 100_000.0);
        assertThat(test.smallestPossible()).isEqualTo(1 / 100_000.0);
    }

    @Test
    void drawingComesNearToCounting() {
        TwoGroups groups = groups("10 10 20 20 20 30 30 30 40 50", "10 20 30 40 40 50");
        PermutationTest drawn = PermutationTest.drawn(groups, 3, 20_000);
        PermutationTest counted = PermutationTest.of(groups, 3).found().orElseThrow();
        // three standard errors
        assertThat(drawn.p()).isCloseTo(counted.p(), within(0.011));
        assertThat(drawn.firstHigher()).isCloseTo(counted.firstHigher(), within(0.011));
        assertThat(PermutationTest.drawn(groups, 3, 20_000)).isEqualTo(drawn);
    }

    @Test
    void anEmptyGroupLeavesEverythingUndefined() {
        TwoGroups groups = new TwoGroups(List.of(), List.of(1.0));
        assertThat(PermutationTest.of(groups, 1)).isEqualTo(Estimate.undefined(WhyUndefined.EMPTY_GROUP));
        CliffDelta delta = CliffDelta.of(groups);
        assertThat(delta.superiority()).isEqualTo(Estimate.undefined(WhyUndefined.EMPTY_GROUP));
        assertThat(delta.limits()).isEqualTo(Estimate.undefined(WhyUndefined.EMPTY_GROUP));
        assertThatThrownBy(() -> PermutationTest.smallestPossible(0, 3))
                .hasMessage("groups must have 1 or more members but had 0 and 3");
    }

    @ParameterizedTest
    @CsvSource({
        "1,     2 3, GROUP_OF_ONE",
        "1 2,   3 4, FULLY_SEPARATED",
        "2 2,   2 2, VARIANCE_NOT_ABOVE_ZERO",
    })
    void limitsThatWouldHaveNoWidthAreUndefined(String first, String second, WhyUndefined why) {
        CliffDelta delta = CliffDelta.of(groups(first, second));
        assertThat(delta.delta().found()).isPresent();
        assertThat(delta.limits()).isEqualTo(Estimate.undefined(why));
    }

    @ParameterizedTest
    @CsvSource({
        "1 2 3,   4 5 6,  TOO_FEW_VALUES",
        "1 2 3,   3 5 6,  TIED_VALUES",
        "1,       2,      TOO_FEW_VALUES",
    })
    void exactLimitsNeedEnoughDifferentValues(String first, String second, WhyUndefined why) {
        HodgesLehmann gap = HodgesLehmann.between(groups(first, second));
        assertThat(gap.estimate().found()).isPresent();
        assertThat(gap.limits()).isEqualTo(Estimate.undefined(why));
    }

    @Test
    void theWidestLimitsAreTheOutermostDifferences() {
        // four and four are the fewest for 95 %: 2 of 70 orders are left out
        HodgesLehmann gap = HodgesLehmann.between(separated(4, 4));
        assertThat(gap.limits()).isEqualTo(Estimate.of(new Limits(-7, -1, 0.95)));
    }

    @Test
    void theGapIsNotTheDifferenceOfTheMedians() {
        assertThat(HodgesLehmann.between(groups("0 4 5", "0 1 9")).estimate()).isEqualTo(Estimate.of(0.0));
        assertThat(HodgesLehmann.of(List.of(1.0, 2.0, 9.0)).estimate()).isEqualTo(Estimate.of(3.5));
    }

    @Test
    void hundredsOfValuesAreToldApartButNotLimited() {
        HodgesLehmann gap = HodgesLehmann.between(separated(100, 100));
        assertThat(gap.estimate()).isEqualTo(Estimate.of(-100.0));
        assertThat(gap.limits()).isEqualTo(Estimate.undefined(WhyUndefined.TOO_MANY_VALUES));
    }

    @Test
    void differencesOfZeroLeaveTheSignedRanks() {
        SignedRanks ranks = SignedRanks.of(List.of(0.0, 1.0, -1.0, 2.0)).found().orElseThrow();
        assertThat(ranks.zeros()).isEqualTo(1);
        // 1 and -1 share the ranks 1 and 2
        assertThat(ranks.rankSum()).isEqualTo(4.5);
        assertThat(ranks.rankBiserial()).isEqualTo(0.5);
        assertThat(ranks.p()).isEqualTo(6 / 8.0);
        assertThat(ranks.higher()).isEqualTo(3 / 8.0);
        assertThat(SignedRanks.of(List.of(0.0, 0.0))).isEqualTo(Estimate.undefined(WhyUndefined.NO_VARIATION));
    }

    @Test
    void tauHasAPOnlyForThreeOrMoreAndWithoutTies() {
        assertThat(correlation("1 2", "1 2").p()).isEqualTo(Estimate.undefined(WhyUndefined.TOO_FEW_VALUES));
        assertThat(correlation("1 2 2", "1 2 3").p()).isEqualTo(Estimate.undefined(WhyUndefined.TIED_VALUES));
        assertThat(correlation("1 2 3", "1 2 3").p().found().orElseThrow()).isCloseTo(1 / 3.0, within(1e-12));
    }

    @Test
    void tiedOrdersAreAllowedFor() {
        RankCorrelation correlation = correlation("1 2 2 3", "1 3 2 4");
        // five pairs in order, one tied in the first: 5 of the root of 5 times 6
        assertThat(correlation.kendall().found().orElseThrow()).isCloseTo(5 / Math.sqrt(30), within(1e-12));
        assertThat(KendallW.of(List.of(numbers("1 2 2 3"), numbers("1 2 2 3"))).w())
                .isEqualTo(Estimate.of(1.0));
    }

    @Test
    void ofFewThingsOrdersAreDrawn() {
        List<List<Double>> ranks = List.of(numbers("1 2 3"), numbers("1 2 3"), numbers("1 2 3"));
        assertThat(KendallW.of(ranks).p()).isEqualTo(Estimate.undefined(WhyUndefined.FEWER_THAN_EIGHT_OBJECTS));
        KendallW.DrawnP drawn = KendallW.permuted(ranks, 11, 9999).found().orElseThrow();
        // 1 of 36 orders of the second and third rater is that of the first
        assertThat(drawn.p()).isCloseTo(1 / 36.0, within(0.005));
        assertThat(KendallW.permuted(ranks, 11, 9999).found()).contains(drawn);
    }

    @Test
    void refusesWhatDoesNotFitTogether() {
        assertThatThrownBy(() -> correlation("1 2", "1"))
                .hasMessage("both must have the same number of values but had 2 and 1");
        assertThatThrownBy(() -> groups("1 NaN", "1")).hasMessage("a value must be a finite number but was NaN");
        assertThatThrownBy(() -> KendallW.of(List.of(numbers("1 2"), numbers("1"))))
                .hasMessage("every rater must rank the same things but one ranks 2 and one 1");
        assertThatThrownBy(() -> MultipleTests.holm(List.of(0.5, 1.5))).hasMessage("p must be from 0 to 1 but was 1.5");
    }

    private static RankCorrelation correlation(String x, String y) {
        return RankCorrelation.of(numbers(x), numbers(y));
    }

    /** 1, 2, ... and then on. */
    private static TwoGroups separated(int first, int second) {
        return new TwoGroups(
                IntStream.rangeClosed(1, first).mapToObj(Double::valueOf).toList(),
                IntStream.rangeClosed(first + 1, first + second)
                        .mapToObj(Double::valueOf)
                        .toList());
    }

    private static TwoGroups groups(String first, String second) {
        return new TwoGroups(numbers(first), numbers(second));
    }

    private static List<Double> numbers(String numbers) {
        return Arrays.stream(numbers.split(" ")).map(Double::valueOf).toList();
    }
}
