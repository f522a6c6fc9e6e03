package org.copro.assessment.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copro.assessment.statistics.CohenKappa.Disagreement;
import org.copro.assessment.statistics.NominalAgreement.Chance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementTest {

    private static final List<String> ORDER = List.of("low", "middle", "high");

    @Test
    void withoutVariationAlphaIsUndefinedAndPercentAgreementIsAll() {
        Ratings<String> ratings = ratings("high high", "high high");
        assertThat(KrippendorffAlpha.of(ratings, Scale.nominal()).alpha())
                .hasToString("undefined, because the values do not vary");
        assertThat(PercentAgreement.of(ratings).share()).isEqualTo(Estimate.of(1.0));
        assertThat(ratings.prevalence()).containsExactly(Map.entry("high", 4));
    }

    @Test
    void anOrdinalScaleIsToldItsOrder() {
        Ratings<String> near = ratings("low low", "high high", "low middle", "middle middle");
        // the same ratings, read in another order: low and middle are now the ends
        List<String> otherOrder = List.of("low", "high", "middle");
        assertThat(alpha(near, Scale.ordinal(ORDER))).isGreaterThan(alpha(near, Scale.ordinal(otherOrder)));
        assertThatThrownBy(() -> KrippendorffAlpha.of(near, Scale.ordinal(List.of("low", "high"))))
                .hasMessage("a rating must be one of [low, high] but was middle");
    }

    @Test
    void aRatioScaleHasNothingBelowZero() {
        Ratings<Integer> ratings = ratings("1 2", "3 3").map(Integer::valueOf);
        assertThat(KrippendorffAlpha.of(ratings, Scale.ratio()).alpha().found()).isPresent();
        Ratings<Integer> below = ratings("-1 2", "3 3").map(Integer::valueOf);
        assertThatThrownBy(() -> KrippendorffAlpha.of(below, Scale.ratio()))
                .hasMessage("a rating must be 0 or more but was -1");
        Ratings<Integer> zeros = ratings("0 0", "3 3").map(Integer::valueOf);
        assertThat(KrippendorffAlpha.of(zeros, Scale.ratio()).alpha()).isEqualTo(Estimate.of(1.0));
    }

    @Test
    void theTwoDefinitionsOfPercentAgreementAreNamed() {
        assertThat(PercentAgreement.of(ratings("a b")).definition().words())
                .isEqualTo("the mean over units of the share of pairs who agree");
    }

    @Test
    void unitsOfDifferentNumbersOfRatersAreRefused() {
        assertThatThrownBy(() -> ratings("a b", "a b c"))
                .hasMessage("every unit must have a place for each of the 2 raters but one has 3");
    }

    @Test
    void themesGivenByNobodyAreStillAnAnswer() {
        Ratings<Set<String>> none = new Ratings<>(List.of(
                List.of(Optional.of(Set.of()), Optional.of(Set.of())),
                List.of(Optional.of(Set.of("A")), Optional.of(Set.of("A")))));
        assertThat(KrippendorffAlpha.of(none, Scale.masi()).alpha()).isEqualTo(Estimate.of(1.0));
        assertThat(KrippendorffAlpha.of(none, Scale.jaccard()).alpha()).isEqualTo(Estimate.of(1.0));
    }

    @ParameterizedTest
    @CsvSource({"LINEAR, 0.4736842105", "QUADRATIC, 0.4545454545"})
    void weightsMakeFarDisagreementCountMore(String weights, double expected) {
        // the table of Cohen 1960
        ContingencyTable table =
                new ContingencyTable(List.of(List.of(88, 14, 18), List.of(10, 40, 10), List.of(2, 6, 12)), 0);
        Disagreement disagreement = weights.equals("LINEAR") ? Disagreement.LINEAR : Disagreement.QUADRATIC;
        assertThat(CohenKappa.of(table, disagreement).kappa().found().orElseThrow())
                .isCloseTo(expected, within(1e-9));
    }

    @Test
    void anUnusedCategoryStretchesLinearWeightsAndMissingPairsAreCounted() {
        Ratings<String> ratings = ratings("low low", "low high", "high high", "high -", "- -");
        ContingencyTable table = ContingencyTable.of(ratings, ORDER);
        assertThat(table.dropped()).isEqualTo(2);
        assertThat(table.counts()).containsExactly(List.of(1, 0, 1), List.of(0, 0, 0), List.of(0, 0, 1));
        assertThat(CohenKappa.of(table).observed().found().orElseThrow()).isCloseTo(2.0 / 3, within(1e-12));
        assertThatThrownBy(() -> ContingencyTable.of(ratings, List.of("low")))
                .hasMessage("a rating must be one of [low] but was high");
        assertThatThrownBy(() -> ContingencyTable.of(ratings("a b c"), List.of("a", "b", "c")))
                .hasMessage("there must be two raters but were 3");
    }

    @Test
    void kappaOfNobodyOrOneCategoryIsUndefined() {
        assertThat(CohenKappa.of(new ContingencyTable(List.of(List.of(0, 0), List.of(0, 0)), 3))
                        .kappa())
                .isEqualTo(Estimate.undefined(WhyUndefined.NO_UNIT_WITH_TWO_RATINGS));
        assertThat(CohenKappa.of(new ContingencyTable(List.of(List.of(4)), 0)).kappa())
                .isEqualTo(Estimate.undefined(WhyUndefined.FEWER_THAN_TWO_CATEGORIES));
    }

    @ParameterizedTest
    @CsvSource({"GWET_AC1, true", "BRENNAN_PREDIGER, true", "FLEISS, false"})
    void whereAllSayTheSameOnlyFleissHasNothingToCompareWith(Chance chance, boolean isDefined) {
        NominalAgreement agreement = NominalAgreement.of(ratings("low low", "low low"), ORDER, chance);
        assertThat(agreement.coefficient().found().isPresent()).isEqualTo(isDefined);
        assertThat(agreement.observed()).isEqualTo(Estimate.of(1.0));
    }

    @Test
    void chanceNeedsAChoice() {
        assertThat(NominalAgreement.of(ratings("low low"), List.of("low"), Chance.GWET_AC1)
                        .coefficient())
                .isEqualTo(Estimate.undefined(WhyUndefined.FEWER_THAN_TWO_CATEGORIES));
        assertThatThrownBy(() -> NominalAgreement.of(ratings("low top"), ORDER, Chance.GWET_AC1))
                .hasMessage("a rating must be one of [low, middle, high] but was top");
    }

    @ParameterizedTest
    @CsvSource({"1 0, FEWER_THAN_TWO_RATERS", "0 0, NO_RATINGS"})
    void fleissNeedsTwoRaters(String counts, WhyUndefined why) {
        List<Integer> row = List.of(Integer.valueOf(counts.substring(0, 1)), Integer.valueOf(counts.substring(2)));
        FleissKappa kappa = FleissKappa.of(List.of(row, row));
        assertThat(kappa.kappa()).isEqualTo(Estimate.undefined(why));
        assertThat(kappa.perCategory()).hasSize(2);
    }

    @Test
    void anUnusedCategoryOfFleissHasNoKappaOfItsOwn() {
        FleissKappa kappa = FleissKappa.of(List.of(List.of(2, 0, 0), List.of(0, 2, 0)));
        assertThat(kappa.kappa()).isEqualTo(Estimate.of(1.0));
        assertThat(kappa.perCategory().get(2)).isEqualTo(Estimate.undefined(WhyUndefined.NO_VARIATION));
    }

    private static double alpha(Ratings<String> ratings, Scale<String> scale) {
        return KrippendorffAlpha.of(ratings, scale).alpha().found().orElseThrow();
    }

    /** Units with ratings between spaces; - is none. */
    private static Ratings<String> ratings(String... units) {
        return new Ratings<>(Arrays.stream(units)
                .map(unit -> Arrays.stream(unit.split(" "))
                        .map(one -> one.equals("-") ? Optional.<String>empty() : Optional.of(one))
                        .toList())
                .toList());
    }
}
