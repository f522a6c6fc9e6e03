package org.copro.assessment.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.copro.assessment.Assessor;
import org.copro.assessment.framework.Frameworks;
import org.copro.assessment.label.LabelDefinition;
import org.copro.assessment.label.LabelDefinitions;
import org.copro.assessment.result.Comparison.Conclusion;
import org.copro.assessment.view.Detail;
import org.copro.assessment.view.JsonView;
import org.copro.binding.Format;
import org.copro.file.ProjectFiles;
import org.copro.ladder.Ladders;
import org.copro.project.Label;
import org.copro.project.Project;
import org.copro.testing.Projects;

/** What holds of every result that was written down. */
class ReplayLaws {

    private static final Replay SHIPPED =
            new Replay(LabelDefinitions.shipped(), Ladders.shipped(), Frameworks.shipped());

    @Provide
    Arbitrary<Project> projects() {
        return Arbitraries.oneOf(Projects.any(), Projects.withDecisions(), Projects.claiming(Label.CO_PRODUCTION));
    }

    @Provide
    Arbitrary<Assessor> assessors() {
        Assessor standard = Assessor.standard();
        List<LabelDefinition> definitions = LabelDefinitions.shipped().all();
        return Arbitraries.oneOf(
                Arbitraries.of(
                        standard,
                        standard.scoringBy(List.of()),
                        standard.scoringBy(Frameworks.shipped().all())),
                Arbitraries.of(definitions).map(standard::using));
    }

    @Property(tries = 60)
    void aResultMadeAnewHasTheSameBytes(
            @ForAll("projects") Project project, @ForAll("assessors") Assessor assessor, @ForAll boolean why) {
        Detail detail = new Detail(List.of(), why);
        LocalDate on = LocalDate.of(2024, 2, 29);
        String text = JsonView.render(assessor.assess(project, on), detail);

        WrittenResults read = WrittenResults.read(text, "result.json");
        assertThat(read.problems()).isEmpty();
        WrittenResult result = read.results().get(0);
        // from the file, as somebody else has it
        Project again = new ProjectFiles()
                .read(new ProjectFiles().write(project, Format.YAML), "project.yaml", Format.YAML)
                .orThrow();

        assertThat(SHIPPED.hindrances(result)).isEmpty();
        assertThat(SHIPPED.hindrances(result, "project.yaml", again)).isEmpty();
        assertThat(JsonView.render(SHIPPED.again(result, again), detail)).isEqualTo(text);
        assertThat(Comparison.of(result, result).conclusion()).isEqualTo(Conclusion.NOTHING_DIFFERS);
    }

    @Property(tries = 40)
    void whatDiffersHasACause(
            @ForAll("projects") Project one,
            @ForAll("projects") Project other,
            @ForAll("assessors") Assessor by,
            @ForAll("assessors") Assessor by2) {
        WrittenResult first = written(by, one, LocalDate.of(2024, 2, 29));
        WrittenResult second = written(by2, other, LocalDate.of(2025, 2, 28));

        Comparison there = Comparison.of(first, second);
        Comparison back = Comparison.of(second, first);

        assertThat(there.conclusion())
                .isNotIn(Conclusion.NO_CAUSE, Conclusion.NOTHING_DIFFERS)
                .isEqualTo(back.conclusion());
        assertThat(there.changes()).hasSameSizeAs(back.changes());
        assertThat(Separately.commands(there)).hasSameSizeAs(Separately.commands(back));
    }

    private static WrittenResult written(Assessor assessor, Project project, LocalDate on) {
        return WrittenResults.read(JsonView.render(assessor.assess(project, on)), "result.json")
                .results()
                .get(0);
    }
}
