package org.copro.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.copro.ladder.Ladder.LadderRung;
import org.copro.power.PowerRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedLaddersTest {

    /** Where a ladder itself says that a higher rung is less say. */
    private static final List<String> STEPS_DOWN =
            List.of("hart: child-initiated-and-directed > child-initiated-shared-decisions");

    @Test
    void twelveComeWithCopro() {
        assertThat(Ladders.shipped().all())
                .extracting(Ladder::id)
                .containsExactlyInAnyOrder(
                        "arnstein",
                        "iap2",
                        "tlap",
                        "hart",
                        "pretty",
                        "wilcox",
                        "atsdr",
                        "involve",
                        "rest",
                        "involvement-matrix",
                        "gonzalez",
                        "community");
    }

    @ParameterizedTest
    @MethodSource("all")
    void eachSaysWhereItComesFromAndWhatMayBeDoneWithIt(Ladder ladder) {
        assertThat(ladder.version()).matches("\\d+\\.\\d+\\.\\d+");
        assertThat(Stream.of(ladder.name(), ladder.by(), ladder.licence())).noneMatch(String::isBlank);
        assertThat(ladder.verified()).isIn("read", "second-hand");
        assertThat(ladder.source()).isNotEmpty().allSatisfy(source -> {
            assertThat(source.title()).isNotBlank();
            assertThat(source.address())
                    .hasValueSatisfying(address -> assertThat(address).startsWith("http"));
        });
        assertThat(ladder.note()).hasValueSatisfying(note -> assertThat(note).contains("mapping to copro's levels"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void idsAreUniqueAndNumbersAscend(Ladder ladder) {
        assertThat(ladder.id()).matches("[a-z0-9]+(-[a-z0-9]+)*");
        assertThat(ladder.rungIds()).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z]+(-[a-z]+)*"));
        assertThat(ladder.rungs())
                .extracting(LadderRung::number)
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @ParameterizedTest
    @MethodSource("all")
    void eachRungHasALevelOrAReasonAndWordsOfOurs(Ladder ladder) {
        assertThat(ladder.rungs()).allSatisfy(rung -> {
            assertThat(rung.power().isPresent())
                    .isNotEqualTo(rung.noCounterpart().isPresent());
            assertThat(rung.noCounterpart().stream()).noneMatch(String::isBlank);
            assertThat(rung.name()).isNotBlank();
            assertThat(rung.says()).endsWith(".");
        });
    }

    @Test
    void aHigherRungIsNeverLessSayUnlessTheLadderSaysSo() {
        List<String> down = new ArrayList<>();
        for (Ladder ladder : Ladders.shipped().all()) {
            List<LadderRung> rungs = ladder.rungs().stream()
                    .filter(rung -> rung.power().isPresent())
                    .toList();
            for (int i = 1; i < rungs.size(); i++) {
                PowerRange below = rungs.get(i - 1).range();
                PowerRange above = rungs.get(i).range();
                if (!above.low().isAtLeast(below.low()) || !above.high().isAtLeast(below.high())) {
                    down.add("%s: %s > %s"
                            .formatted(
                                    ladder.id(),
                                    rungs.get(i - 1).id(),
                                    rungs.get(i).id()));
                }
            }
        }
        assertThat(down).isEqualTo(STEPS_DOWN);
    }

    static List<Ladder> all() {
        return Ladders.shipped().all();
    }
}
