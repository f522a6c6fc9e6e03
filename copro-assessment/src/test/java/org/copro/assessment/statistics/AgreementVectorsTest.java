package org.copro.assessment.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.copro.assessment.statistics.NominalAgreement.Chance;
import org.copro.assessment.statistics.PercentAgreement.Definition;
import org.copro.assessment.testing.Vectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Published examples of agreement among raters. */
class AgreementVectorsTest {

    private static final String FOUR_RATERS = "agreement-krippendorff-4x12";
    private static final String THEMES = "themes-set-valued-9x2";

    static Stream<Arguments> krippendorff() {
        return Vectors.expected(List.of(FOUR_RATERS, "agreement-krippendorff-2x10-binary"));
    }

    static Stream<Arguments> tables() {
        return Vectors.expected(
                List.of("agreement-cohen-1960", "agreement-cohen-1968-weighted", "agreement-gwet-ac1-hand"));
    }

    static Stream<Arguments> fleiss() {
        return Vectors.expected("agreement-fleiss-1971");
    }

    static Stream<Arguments> themes() {
        return Vectors.expected(THEMES);
    }

    @Test
    void noEntryIsLost() {
        assertThat(krippendorff()).hasSize(16);
        assertThat(tables()).hasSize(9);
        assertThat(fleiss()).hasSize(5);
        assertThat(themes()).hasSize(8);
    }

    @ParameterizedTest
    @MethodSource
    void krippendorff(String file, JsonNode expected) {
        Ratings<Integer> ratings =
                new Ratings<>(Vectors.countsWithGaps(Vectors.data(file).get("ratings")));
        List<Integer> categories =
                ratings.prevalence().keySet().stream().sorted().toList();
        KrippendorffAlpha nominal = KrippendorffAlpha.of(ratings, Scale.nominal());
        double actual = switch (expected.get("measure").asString()) {
            case "krippendorff.alpha" ->
                value(KrippendorffAlpha.of(ratings, scale(expected.get("level").asString(), categories))
                        .alpha());
            case "krippendorff.observedDisagreement" -> value(nominal.observedDisagreement());
            case "krippendorff.expectedDisagreement" -> value(nominal.expectedDisagreement());
            case "krippendorff.pairableUnits" -> nominal.pairableUnits();
            case "krippendorff.pairableValues" -> nominal.pairableRatings();
            case "percentAgreement.unitMean" ->
                value(PercentAgreement.of(ratings).share());
            case "percentAgreement.valueWeighted" ->
                value(PercentAgreement.of(ratings, Definition.WEIGHTED_BY_RATINGS)
                        .share());
            case "gwet.ac1" -> nominal(ratings, categories, Chance.GWET_AC1);
            case "fleiss.kappaWithMissing" -> nominal(ratings, categories, Chance.FLEISS);
            case "brennanPrediger" -> nominal(ratings, categories, Chance.BRENNAN_PREDIGER);
            default -> throw new AssertionError(expected);
        };
        Vectors.assertMatches(expected, actual);
    }

    @Test
    void withTwoValuesEveryScaleGivesTheSame() {
        Ratings<Integer> ratings = new Ratings<>(Vectors.countsWithGaps(
                Vectors.data("agreement-krippendorff-2x10-binary").get("ratings")));
        for (String level : List.of("nominal", "ordinal", "interval", "ratio")) {
            assertThat(value(KrippendorffAlpha.of(ratings, scale(level, List.of(0, 1)))
                            .alpha()))
                    .isCloseTo(0.095238095238, within(1e-12));
        }
    }

    private static Scale<Integer> scale(String level, List<Integer> order) {
        return switch (level) {
            case "nominal" -> Scale.nominal();
            case "ordinal" -> Scale.ordinal(order);
            case "interval" -> Scale.interval();
            case "ratio" -> Scale.ratio();
            default -> throw new AssertionError(level);
        };
    }

    private static <T> double nominal(Ratings<T> ratings, List<T> categories, Chance chance) {
        return value(NominalAgreement.of(ratings, categories, chance).coefficient());
    }

    @ParameterizedTest
    @MethodSource
    void tables(String file, JsonNode expected) {
        JsonNode data = Vectors.data(file);
        ContingencyTable table = table(data);
        CohenKappa kappa = CohenKappa.of(table);
        Ratings<Integer> ratings = ratings(table);
        List<Integer> categories = IntStream.range(0, table.size()).boxed().toList();
        double actual = switch (expected.get("measure").asString()) {
            case "cohen.kappa" -> value(kappa.kappa());
            case "cohen.observedAgreement" -> value(kappa.observed());
            case "cohen.expectedAgreement" -> value(kappa.expected());
            case "cohen.weightedKappa.custom" -> {
                List<List<Double>> weights = Vectors.rows(data.get("disagreementWeights"));
                yield value(
                        CohenKappa.of(table, (row, column) -> weights.get(row).get(column))
                                .kappa());
            }
            case "gwet.ac1" -> nominal(ratings, categories, Chance.GWET_AC1);
            case "gwet.expectedAgreement" ->
                value(NominalAgreement.of(ratings, categories, Chance.GWET_AC1).expected());
            case "scott.pi" -> nominal(ratings, categories, Chance.FLEISS);
            default -> throw new AssertionError(expected);
        };
        Vectors.assertMatches(expected, actual);
    }

    private static ContingencyTable table(JsonNode data) {
        if (data.has("table")) {
            return new ContingencyTable(Vectors.counts(data.get("table")), 0);
        }
        int many = data.get("n").asInt();
        return new ContingencyTable(
                Vectors.rows(data.get("proportions")).stream()
                        .map(row -> row.stream()
                                .map(share -> (int) Math.round(share * many))
                                .toList())
                        .toList(),
                0);
    }

    /** The pairs a table counts. */
    private static Ratings<Integer> ratings(ContingencyTable table) {
        List<List<Optional<Integer>>> units = new ArrayList<>();
        for (int row = 0; row < table.size(); row++) {
            for (int column = 0; column < table.size(); column++) {
                for (int i = 0; i < table.count(row, column); i++) {
                    units.add(List.of(Optional.of(row), Optional.of(column)));
                }
            }
        }
        return new Ratings<>(units);
    }

    @ParameterizedTest
    @MethodSource
    void fleiss(JsonNode expected) {
        FleissKappa kappa = FleissKappa.of(
                Vectors.counts(Vectors.data("agreement-fleiss-1971").get("counts")));
        double[] actual = switch (expected.get("measure").asString()) {
            case "fleiss.kappa" -> new double[] {value(kappa.kappa())};
            case "fleiss.observedAgreement" -> new double[] {value(kappa.observed())};
            case "fleiss.expectedAgreement" -> new double[] {value(kappa.expected())};
            case "fleiss.kappaPerCategory" ->
                kappa.perCategory().stream()
                        .mapToDouble(AgreementVectorsTest::value)
                        .toArray();
            case "fleiss.z" -> new double[] {value(kappa.z())};
            default -> throw new AssertionError(expected);
        };
        Vectors.assertMatches(expected, actual);
    }

    @ParameterizedTest
    @MethodSource
    void themes(JsonNode expected) {
        Ratings<Set<String>> ratings = themesOf(Vectors.data(THEMES).get("ratings"));
        if (expected.get("measure").asString().equals("masi.distance")) {
            double[] distances = Stream.of(
                            List.of(Set.of("A"), Set.of("A", "B")),
                            List.of(Set.of("A", "B"), Set.of("B", "C")),
                            List.of(Set.of("A"), Set.of("B")),
                            List.of(Set.<String>of(), Set.<String>of()),
                            List.of(Set.<String>of(), Set.of("A")))
                    .mapToDouble(pair ->
                            Scale.<String>masi().distances(ratings.prevalence()).between(pair.get(0), pair.get(1)))
                    .toArray();
            Vectors.assertMatches(expected, distances);
        } else if (expected.has("theme")) {
            String theme = expected.get("theme").asString();
            Ratings<Boolean> present = ratings.map(themes -> themes.contains(theme));
            Vectors.assertMatches(
                    expected,
                    value(KrippendorffAlpha.of(present, Scale.nominal()).alpha()));
        } else {
            Scale<Set<String>> scale = setScale(expected.get("distance").asString());
            Vectors.assertMatches(
                    expected, value(KrippendorffAlpha.of(ratings, scale).alpha()));
        }
    }

    /** The conventions of another program are no part of the library; they show that any distance will do. */
    private static Scale<Set<String>> setScale(String name) {
        if (name.startsWith("MASI 2006")) {
            return Scale.masi();
        }
        if (name.equals("Jaccard")) {
            return Scale.jaccard();
        }
        boolean isMasi = name.startsWith("DKPro MASI");
        return counts -> (one, other) -> {
            double kind = kind(one, other);
            double jaccard = Scale.<String>jaccard().distances(counts).between(one, other);
            return isMasi ? jaccard * kind : kind;
        };
    }

    private static double kind(Set<String> one, Set<String> other) {
        Set<String> both = new LinkedHashSet<>(one);
        both.retainAll(other);
        if (one.equals(other)) {
            return 0;
        }
        if (both.equals(one) || both.equals(other)) {
            return 1.0 / 3;
        }
        return both.isEmpty() ? 1 : 2.0 / 3;
    }

    private static Ratings<Set<String>> themesOf(JsonNode array) {
        List<List<Optional<Set<String>>>> units = new ArrayList<>();
        array.forEach(unit -> {
            List<Optional<Set<String>>> row = new ArrayList<>();
            unit.forEach(themes -> {
                Set<String> set = new LinkedHashSet<>();
                themes.forEach(theme -> set.add(theme.asString()));
                row.add(Optional.of(set));
            });
            units.add(row);
        });
        return new Ratings<>(units);
    }

    private static double value(Estimate<Double> estimate) {
        return estimate.found().orElseThrow();
    }
}
