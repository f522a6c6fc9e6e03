package org.copro.assessment.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.copro.assessment.statistics.NominalAgreement.Chance;
import org.copro.assessment.statistics.PercentAgreement.Definition;

/** What holds of every coefficient of agreement, whatever the ratings are. */
class AgreementLaws {

    private static final List<Integer> CATEGORIES = List.of(1, 2, 3, 4);

    @Provide
    Arbitrary<Ratings<Integer>> ratings() {
        Arbitrary<Optional<Integer>> rating = Arbitraries.of(CATEGORIES).optional(0.8);
        return Arbitraries.integers()
                .between(1, 4)
                .flatMap(raters ->
                        rating.list().ofSize(raters).list().ofMinSize(1).ofMaxSize(8))
                .map(Ratings::new);
    }

    @Property(tries = 200)
    void theOrderOfUnitsAndRatersMakesNoDifference(@ForAll("ratings") Ratings<Integer> ratings, @ForAll Random random) {
        List<List<Optional<Integer>>> units = new ArrayList<>(ratings.units());
        Collections.shuffle(units, random);
        List<Integer> places =
                new ArrayList<>(IntStream.range(0, ratings.raters()).boxed().toList());
        Collections.shuffle(places, random);
        Ratings<Integer> shuffled = new Ratings<>(units.stream()
                .map(unit -> places.stream().map(unit::get).toList())
                .toList());
        for (Scale<Integer> scale :
                List.<Scale<Integer>>of(Scale.nominal(), Scale.ordinal(CATEGORIES), Scale.interval(), Scale.ratio())) {
            assertSame(
                    KrippendorffAlpha.of(shuffled, scale).alpha(),
                    KrippendorffAlpha.of(ratings, scale).alpha());
        }
        assertSame(
                PercentAgreement.of(shuffled).share(),
                PercentAgreement.of(ratings).share());
    }

    @Property(tries = 200)
    void aUnitWithOneRatingMakesNoDifferenceToAlpha(
            @ForAll("ratings") Ratings<Integer> ratings, @ForAll @IntRange(min = 1, max = 4) int lonely) {
        List<Optional<Integer>> unit = new ArrayList<>(Collections.nCopies(ratings.raters(), Optional.empty()));
        unit.set(0, Optional.of(lonely));
        List<List<Optional<Integer>>> units = new ArrayList<>(ratings.units());
        units.add(unit);
        KrippendorffAlpha without = KrippendorffAlpha.of(ratings, Scale.ordinal(CATEGORIES));
        KrippendorffAlpha with = KrippendorffAlpha.of(new Ratings<>(units), Scale.ordinal(CATEGORIES));
        assertThat(with.pairableUnits()).isEqualTo(without.pairableUnits());
        if (ratings.obstacle().isEmpty()) {
            assertThat(with).isEqualTo(without);
        }
    }

    @Property(tries = 200)
    void alphaIsAtMostOneAndOneOnlyIfAllAgree(@ForAll("ratings") Ratings<Integer> ratings) {
        Estimate<Double> alpha = KrippendorffAlpha.of(ratings, Scale.interval()).alpha();
        boolean allAgree = ratings.given(2).stream()
                .allMatch(unit -> unit.stream().distinct().count() == 1);
        alpha.found().ifPresent(value -> {
            assertThat(value).isLessThanOrEqualTo(1);
            assertThat(value == 1).isEqualTo(allAgree);
        });
    }

    @Property(tries = 200)
    void percentAgreementByRatingsIsWhatAlphaStartsFrom(@ForAll("ratings") Ratings<Integer> ratings) {
        assertSame(
                PercentAgreement.of(ratings, Definition.WEIGHTED_BY_RATINGS).share(),
                KrippendorffAlpha.of(ratings, Scale.nominal())
                        .observedDisagreement()
                        .map(disagreement -> 1 - disagreement));
    }

    @Property(tries = 200)
    void withoutGapsFleissKappaIsTheSameWithAndWithoutThem(
            @ForAll @Size(min = 1, max = 6) List<@Size(3) List<@IntRange(min = 1, max = 4) Integer>> units) {
        Ratings<Integer> ratings = new Ratings<>(units.stream()
                .map(unit -> unit.stream().map(Optional::of).toList())
                .toList());
        List<List<Integer>> counts = units.stream()
                .map(unit -> CATEGORIES.stream()
                        .map(category -> Collections.frequency(unit, category))
                        .toList())
                .toList();
        FleissKappa kappa = FleissKappa.of(counts);
        NominalAgreement allowed = NominalAgreement.of(ratings, CATEGORIES, Chance.FLEISS);
        assertThat(kappa.kappa().found().isPresent())
                .isEqualTo(allowed.coefficient().found().isPresent());
        if (kappa.kappa().found().isPresent()) {
            assertSame(kappa.kappa(), allowed.coefficient());
            assertSame(kappa.observed(), allowed.observed());
        }
    }

    private static void assertSame(Estimate<Double> actual, Estimate<Double> expected) {
        assertThat(actual.found().isPresent()).isEqualTo(expected.found().isPresent());
        if (expected.found().isPresent()) {
            assertThat(actual.found().get()).isCloseTo(expected.found().get(), within(1e-9));
        } else {
            assertThat(actual).isEqualTo(expected);
        }
    }
}
