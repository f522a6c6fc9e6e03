package org.copro.assessment.vision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.copro.assessment.Assessor;
import org.copro.assessment.indicator.Outcome;
import org.copro.assessment.testing.Records;
import org.copro.binding.Format;
import org.copro.file.VisionFiles;
import org.copro.people.Side;
import org.copro.project.Project;
import org.copro.project.Vision;
import org.copro.vision.VisionRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisionReferenceTest {

    @ParameterizedTest
    @CsvSource({
        "agreement, OBSERVED",
        "draft,     UNKNOWN",
    })
    void anAgreedVisionFeedsSharedVisionAndADraftDoesNot(String step, Outcome expected) {
        Project project =
                VisionReference.of(project(vision()), List.of(record(step))).project();

        assertThat(Assessor.standard()
                        .assess(project, Records.ON)
                        .findings()
                        .get("I35")
                        .outcome())
                .isEqualTo(expected);
        assertThat(project.vision().orElseThrow().statement()).isEmpty();
    }

    @Test
    void whatTheProjectStatesItselfStays() {
        Project own = project(vision().withAgreedBy(Side.ORGANISATION));

        assertThat(VisionReference.of(own, List.of(record("agreement")))
                        .project()
                        .vision()
                        .orElseThrow()
                        .agreedBy())
                .containsExactly(Side.ORGANISATION);
    }

    @Test
    void aRecordThatIsNotGivenIsMissedAndNoReferenceMissesNone() {
        assertThat(VisionReference.of(project(vision()), List.of()))
                .isEqualTo(new VisionReference(project(vision()), Optional.of("ours")));
        Project without = project(Vision.builder().build());
        assertThat(VisionReference.of(without, List.of(record("agreement"))))
                .isEqualTo(new VisionReference(without, Optional.empty()));
    }

    private static Vision vision() {
        return Vision.builder().record("ours").build();
    }

    private static Project project(Vision vision) {
        return Project.builder().id("p").title("P").vision(vision).build();
    }

    private static VisionRecord record(String step) {
        return VisionFiles.read("""
                        id: ours
                        title: Ours
                        steps:
                          - id: last
                            kind: %s
                            on: 2025-03
                            took-part: [ { role: carer, people: 6 }, { role: manager } ]
                            versions: [ { id: text, words: All of us } ]
                        """.formatted(step), "v.yaml", Format.YAML).orThrow();
    }
}
