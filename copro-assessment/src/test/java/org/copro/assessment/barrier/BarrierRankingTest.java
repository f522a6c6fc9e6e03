package org.copro.assessment.barrier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;
import static org.copro.project.BarrierKind.HIDDEN_AGENDA;
import static org.copro.project.BarrierKind.MONEY_AND_PAYMENT;
import static org.copro.project.BarrierKind.TIME_AND_COMPETING_DEMANDS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.copro.assessment.reason.Asked;
import org.copro.people.Side;
import org.copro.project.Barrier;
import org.copro.project.BarrierKind;
import org.copro.project.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BarrierRankingTest {

    private static final LocalDate ON = LocalDate.of(2024, 6, 30);

    @Test
    void kindsAreRankedForEachSideAndThoseNamedAsOftenShareARank() {
        BarrierRanking ranking = BarrierRanking.of(
                List.of(
                        project(
                                named(Side.PEOPLE, MONEY_AND_PAYMENT),
                                named(Side.PEOPLE, MONEY_AND_PAYMENT),
                                named(Side.PEOPLE, HIDDEN_AGENDA),
                                named(Side.ORGANISATION, TIME_AND_COMPETING_DEMANDS)),
                        project(
                                named(Side.PEOPLE, TIME_AND_COMPETING_DEMANDS),
                                named(Side.PEOPLE, HIDDEN_AGENDA),
                                Barrier.builder().what("Rain").build())),
                ON);

        assertThat(ranking.of(Side.PEOPLE))
                .extracting(RankedBarrier::rank, one -> one.entry().kind(), RankedBarrier::records)
                .containsExactly(
                        tuple(1, HIDDEN_AGENDA, 2),
                        tuple(2, TIME_AND_COMPETING_DEMANDS, 1),
                        tuple(2, MONEY_AND_PAYMENT, 1));
        assertThat(ranking.of(Side.ORGANISATION)).hasSize(1);
        assertThat(ranking.of(Side.INDEPENDENT)).isEmpty();
        assertThat(ranking.unranked()).extracting(Barrier::what).containsExactly(Optional.of("Rain"));
        assertThat(ranking.principles(Optional.of(Side.PEOPLE)))
                .contains(entry("shared-vision", 1), entry("from-the-start", 1));
    }

    @ParameterizedTest
    @CsvSource({
        "PEOPLE,       HEARD",
        "ORGANISATION, NOT_YET",
        "            , NOT_RECORDED",
    })
    void aSideIsHeardWhereSomethingIsItsWordAndMayBeWhereNobodySaysWhose(Side statedBy, Asked expected) {
        Project project = project(Barrier.builder()
                .statedBy(Optional.ofNullable(statedBy))
                .what("Rain")
                .build());

        assertThat(BarrierRanking.of(List.of(project), ON).asked(Side.PEOPLE)).isEqualTo(expected);
        assertThat(BarrierRanking.of(List.of(), ON).asked(Side.PEOPLE)).isEqualTo(Asked.NOT_YET);
    }

    @Property
    void whatOneSideNamesChangesNothingForAnother(@ForAll("projects") List<Project> projects) {
        List<Project> withoutStaff = projects.stream()
                .map(project -> project.withBarriers(project.barriers().stream()
                        .filter(one -> !one.statedBy().equals(Optional.of(Side.ORGANISATION)))
                        .toList()))
                .toList();

        assertThat(BarrierRanking.of(withoutStaff, ON).of(Side.PEOPLE))
                .isEqualTo(BarrierRanking.of(projects, ON).of(Side.PEOPLE));
    }

    @Property
    void theOrderOfTheFilesChangesNoRank(@ForAll("projects") List<Project> projects) {
        List<Project> backwards = new ArrayList<>(projects);
        Collections.reverse(backwards);

        for (Side side : Side.values()) {
            assertThat(ranks(BarrierRanking.of(backwards, ON), side))
                    .isEqualTo(ranks(BarrierRanking.of(projects, ON), side));
        }
    }

    @Property
    void aKindNamedMoreOftenNeverStandsBelow(@ForAll("projects") List<Project> projects) {
        for (Side side : Side.values()) {
            List<RankedBarrier> ranked = BarrierRanking.of(projects, ON).of(side);
            for (int i = 1; i < ranked.size(); i++) {
                assertThat(ranked.get(i).records())
                        .isLessThanOrEqualTo(ranked.get(i - 1).records());
                assertThat(ranked.get(i).rank() == ranked.get(i - 1).rank())
                        .isEqualTo(ranked.get(i).records() == ranked.get(i - 1).records());
            }
        }
    }

    @Provide
    Arbitrary<List<Project>> projects() {
        Arbitrary<Barrier> barriers = Combinators.combine(
                        Arbitraries.of(BarrierKind.values()).optional(0.8),
                        Arbitraries.of(Side.values()).optional(0.8))
                .as((kind, side) -> Barrier.builder().kind(kind).statedBy(side).build());
        return barriers.list()
                .ofMaxSize(12)
                .map(all -> project(all.toArray(Barrier[]::new)))
                .list()
                .ofMaxSize(5);
    }

    private static List<String> ranks(BarrierRanking ranking, Side side) {
        return ranking.of(side).stream()
                .map(one -> one.rank() + " " + one.entry().kind() + " " + one.records())
                .toList();
    }

    private static Barrier named(Side side, BarrierKind kind) {
        return Barrier.builder().statedBy(side).kind(kind).build();
    }

    private static Project project(Barrier... barriers) {
        return Project.builder().id("a").title("A").addBarriers(barriers).build();
    }
}
