package org.copro.assessment.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.copro.assessment.Assessment;
import org.copro.assessment.Assessor;
import org.copro.assessment.framework.Frameworks;
import org.copro.assessment.label.Verdict;
import org.copro.assessment.logic.Truth;
import org.copro.assessment.proof.Proof.Join;
import org.copro.assessment.reason.Fact;
import org.copro.assessment.score.EarnedLevel;
import org.copro.binding.Format;
import org.copro.file.CoproMapper;
import org.copro.file.ProjectFiles;
import org.copro.project.Label;
import org.copro.project.Project;
import org.copro.testing.Projects;
import tools.jackson.databind.JsonNode;

/** What holds of every proof. */
class ProofLaws {

    private static final LocalDate ON = LocalDate.of(2026, 11, 21);
    private static final Assessor ASSESSOR =
            Assessor.standard().scoringBy(Frameworks.shipped().all().subList(0, 3));

    @Provide
    Arbitrary<Project> projects() {
        return Arbitraries.oneOf(Projects.any(), Projects.withDecisions(), Projects.claiming(Label.CO_PRODUCTION));
    }

    @Property(tries = 200)
    void theProofOfAWordIsAsCertainAsTheVerdict(@ForAll("projects") Project project) {
        Assessment assessment = ASSESSOR.assess(project, ON);
        Verdict verdict = assessment.label().verdict();
        Statistics.collect(verdict);

        Proofs.of(assessment)
                .word()
                .ifPresent(proof -> assertThat(proof.truth())
                        .isEqualTo(
                                switch (verdict) {
                                    case SUPPORTED -> Truth.TRUE;
                                    case OVERSTATED -> Truth.FALSE;
                                    default -> Truth.UNKNOWN;
                                }));
        assertThat(Proofs.of(assessment).word().isPresent())
                .isEqualTo(assessment.label().check().isPresent());
    }

    @Property(tries = 200)
    void ofAllAndOfOneOnlyWhatHasTheTruthOfTheWholeMatters(@ForAll("projects") Project project) {
        all(project)
                .filter(Proof::mattered)
                .filter(proof -> proof.join() == Join.ALL || proof.join() == Join.ANY)
                .filter(proof -> !proof.parts().isEmpty())
                .forEach(proof -> {
                    assertThat(proof.parts())
                            .allSatisfy(part -> assertThat(part.mattered())
                                    .as(part.says().text())
                                    .isEqualTo(part.truth() == proof.truth()));
                    assertThat(proof.parts()).anyMatch(Proof::mattered);
                });
    }

    @Property(tries = 200)
    void underWhatDoesNotMatterNothingDoes(@ForAll("projects") Project project) {
        all(project)
                .filter(proof -> !proof.mattered())
                .forEach(proof -> assertThat(proof.all()).noneMatch(Proof::mattered));
    }

    @Property(tries = 200)
    void everyFactLeadsToAPlaceInTheFile(@ForAll("projects") Project project) {
        JsonNode file = CoproMapper.json().readTree(new ProjectFiles().write(project, Format.JSON));
        List<Fact> facts =
                all(project).flatMap(proof -> proof.facts().stream()).distinct().toList();
        Statistics.collect(facts.isEmpty() ? "no facts" : "facts");

        // that nothing is recorded is said of a list that is not there
        assertThat(facts)
                .filteredOn(fact ->
                        !fact.pointer().equals("/stages") && !fact.pointer().equals("/participants"))
                .allSatisfy(fact -> assertThat(file.at(fact.pointer()).isMissingNode())
                        .as("%s at %s", fact.phrase(), fact.pointer())
                        .isFalse());
    }

    @Property(tries = 200)
    void levelsAreProvenAsTheyWereEarned(@ForAll("projects") Project project) {
        Assessment assessment = ASSESSOR.assess(project, ON);
        assessment
                .frameworks()
                .forEach(result -> result.principles().stream()
                        .filter(score -> score.applies())
                        .forEach(score -> {
                            EarnedLevel level = score.level().orElseThrow();
                            List<Proof> proofs = LevelProof.of(result.framework(), score);
                            boolean isLowest = level.certain()
                                    == result.framework().bands().get(0).level();
                            if (!isLowest) {
                                assertThat(proofs.get(0).truth()).isEqualTo(Truth.TRUE);
                            }
                            Truth next = level.next().isPresent() ? Truth.UNKNOWN : Truth.FALSE;
                            proofs.stream()
                                    .skip(isLowest ? 0 : 1)
                                    .forEach(proof -> assertThat(proof.truth())
                                            .as(proof.says().text())
                                            .isEqualTo(next));
                        }));
    }

    private static Stream<Proof> all(Project project) {
        Proofs proofs = Proofs.of(ASSESSOR.assess(project, ON));
        return Stream.of(proofs.word().stream(), proofs.levels().stream(), proofs.flags().stream())
                .flatMap(some -> some)
                .flatMap(Proof::all);
    }
}
