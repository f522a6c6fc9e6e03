package org.copro.assessment.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.copro.assessment.Assessment;
import org.copro.assessment.disclosure.Position;
import org.copro.assessment.disclosure.ProtectedCell.Shown;
import org.copro.assessment.indicator.Outcome;
import org.copro.assessment.score.PrincipleScore;
import org.copro.assessment.view.SummaryJson;
import org.copro.project.Label;
import org.copro.project.Project;
import org.copro.stage.Phase;
import org.copro.testing.Projects;

/** Parts put together are the whole, to the byte. */
class SummaryLaws {

    @Property(tries = 60)
    void anyPartsInAnyOrderAndGroupingAreTheWhole(
            @ForAll(supplier = Several.class) List<Project> projects,
            @ForAll @IntRange(min = 1, max = 6) int many,
            @ForAll int seed) {
        Random random = new Random(seed);
        List<PortfolioSummary> parts = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            parts.add(Counted.PLAN.empty());
        }
        for (Project one : projects) {
            parts.get(random.nextInt(many)).add(Counted.PLAN.entry(Counted.ASSESSOR.assess(one, Counted.ON)));
        }
        parts.get(random.nextInt(many)).addRefused();
        while (parts.size() > 1) {
            PortfolioSummary one = parts.remove(random.nextInt(parts.size()));
            PortfolioSummary other = parts.remove(random.nextInt(parts.size()));
            parts.add(one.plus(other));
        }

        PortfolioSummary whole = Counted.of(projects);
        whole.addRefused();
        assertThat(parts.get(0).toBytes()).isEqualTo(whole.toBytes());
        assertThat(SummaryJson.of(SummaryReport.of(parts.get(0), 2)))
                .isEqualTo(SummaryJson.of(SummaryReport.of(whole, 2)));
    }

    @Property(tries = 30)
    void nothingMoreIsNothingElse(@ForAll(supplier = Several.class) List<Project> projects) {
        PortfolioSummary summary = Counted.of(projects);

        assertThat(summary.plus(Counted.PLAN.empty()).toBytes()).isEqualTo(summary.toBytes());
        assertThat(Counted.PLAN.empty().plus(summary).toBytes()).isEqualTo(summary.toBytes());
    }

    @Property(tries = 30)
    void whatIsWrittenIsReadAgain(@ForAll(supplier = Several.class) List<Project> projects) {
        PortfolioSummary summary = Counted.of(projects);

        PortfolioSummary read = Counted.PLAN.read(summary.toBytes());

        assertThat(read.toBytes()).isEqualTo(summary.toBytes());
        assertThat(read.plus(summary).judged()).isEqualTo(2L * projects.size());
    }

    @Property(tries = 30)
    void everyProjectIsCountedOnceInEveryTableOverAll(@ForAll(supplier = Several.class) List<Project> projects) {
        PortfolioSummary summary = Counted.of(projects);

        assertThat(summary.judged()).isEqualTo(projects.size());
        for (Phase phase : Phase.values()) {
            int inPhase = 0;
            for (Presence one : Presence.values()) {
                inPhase += summary.count(Layout.presence(phase, one));
            }
            assertThat(inPhase).isEqualTo(projects.size());
        }
        for (int principle = 0; principle < Counted.PLAN.principles(); principle++) {
            int known = 0;
            for (Known one : Known.values()) {
                known += summary.count(Layout.known(principle, one));
            }
            assertThat(known).isEqualTo(projects.size());
        }
        for (int attribute = 0; attribute < Attribute.METHOD.ordinal(); attribute++) {
            GroupCounts all = GroupCounts.inFull(Counted.PLAN);
            summary.groups(attribute).byName().values().forEach(value -> all.add(value.all()));
            GroupCounts over = GroupCounts.ofAll(summary);

            assertThat(all.counts()).isEqualTo(over.counts());
            assertThat(all.projects()).isEqualTo(projects.size());
            for (int i = 0; i < all.sums().length; i++) {
                assertThat(all.sums()[i].value()).isEqualTo(over.sums()[i].value());
            }
        }
    }

    @Property(tries = 60)
    void severalAlikeAreCountedAsOneIsJudged(@ForAll(supplier = Projects.Any.class) Project project) {
        Assessment result = Counted.ASSESSOR.assess(project, Counted.ON);
        PortfolioSummary summary = Counted.PLAN.empty();
        for (int i = 0; i < 7; i++) {
            summary.add(Counted.PLAN.entry(result));
        }
        SummaryReport report = SummaryReport.of(summary, 5);
        Shown all = new Shown(7);

        int row = result.label().claimed().map(Enum::ordinal).orElse(Label.values().length);
        assertThat(report.verdicts()
                        .orElseThrow()
                        .at(new Position(row, result.label().verdict().ordinal())))
                .isEqualTo(all);
        for (FlagSummary flag : report.flags()) {
            assertThat(flag.raised().equals(all))
                    .isEqualTo(result.isFlagged(flag.entry().id()));
        }
        for (PhaseSummary phase : report.phases()) {
            result.profile()
                    .evidenced(phase.phase())
                    .ifPresent(
                            say -> assertThat(phase.evidenced(SayCount.of(say))).contains(all));
        }
        List<PrincipleSummary> principles = report.frameworks().get(0).principles();
        for (int i = 0; i < principles.size(); i++) {
            PrincipleSummary principle = principles.get(i);
            PrincipleScore score = result.frameworks().get(0).principles().get(i);
            assertThat(principle.count(Known.NOT_APPLICABLE).equals(all)).isEqualTo(!score.applies());
            principle
                    .levels()
                    .ifPresent(levels -> assertThat(principle.certain(
                                    score.level().orElseThrow().certain()))
                            .contains(all));
        }
        for (NotSaid one : report.notSaid()) {
            boolean isOpen = result.findings().get(one.asks().id()).outcome() == Outcome.UNKNOWN;
            boolean isRaised = report.flags().stream()
                    .anyMatch(flag -> flag.asks().equals(Optional.of(one.asks()))
                            && flag.raised().equals(all));
            assertThat(one.projects().equals(all)).isEqualTo(isOpen && !isRaised);
        }
    }

    /** Up to twelve projects, most of them called co-production. */
    static final class Several implements ArbitrarySupplier<List<Project>> {
        @Override
        public Arbitrary<List<Project>> get() {
            return Arbitraries.frequencyOf(
                            Tuple.of(1, Projects.any()), Tuple.of(2, Projects.claiming(Label.CO_PRODUCTION)))
                    .list()
                    .ofMaxSize(12);
        }
    }
}
