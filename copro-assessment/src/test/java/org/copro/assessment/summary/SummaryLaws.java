package org.copro.assessment.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
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
import org.copro.assessment.view.SummaryJson;
import org.copro.project.Claim;
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
            long claims = summary.groups(attribute).values().stream()
                    .flatMapToLong(Arrays::stream)
                    .sum();
            assertThat(claims)
                    .isEqualTo(projects.stream()
                            .filter(one -> one.claim().flatMap(Claim::label).equals(Optional.of(Label.CO_PRODUCTION)))
                            .count());
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
