package org.copro.assessment.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.copro.assessment.Assessor;
import org.copro.binding.Format;
import org.copro.file.ProjectFiles;
import org.copro.ladder.Ladders;
import org.copro.matrix.RatedStudy;
import org.copro.matrix.RatedStudy.RatedStage;
import org.copro.power.PowerLevel;
import org.copro.power.PowerNotApplicable;
import org.copro.power.PowerRange;
import org.copro.power.Rung;
import org.junit.jupiter.api.Test;

class EvidencedStudyTest {

    private static final String RECORD = """
            copro: 1
            id: garden
            title: The garden
            participants:
              - { id: neighbours, role: community-member }
            stages:
              - { phase: evaluation, name: looking back, power: arnstein/partnership }
              - phase: design
                power: led
                decisions:
                  - { what: The beds, main: yes, right: advisory }
              - { phase: delivery, power: { not-applicable: Not begun. } }
              - { phase: sharing }
              - { phase: priorities, power: pretty/material-incentives }
            """;

    @Test
    void theSayIsWhatDecisionsBearOutAndElseInTheWordsOfTheRecord() {
        RatedStudy study = EvidencedStudy.of(
                Assessor.standard()
                        .assess(
                                new ProjectFiles()
                                        .read(RECORD, "garden.yaml", Format.YAML)
                                        .orThrow(),
                                LocalDate.of(2026, 11, 22)),
                Ladders.shipped());

        assertThat(study.name()).isEqualTo("The garden");
        assertThat(study.stages())
                .extracting(RatedStage::say)
                .containsExactly(
                        Optional.of(Rung.parse("arnstein/partnership")),
                        Optional.of(PowerRange.exactly(PowerLevel.CONSULTED)),
                        Optional.of(new PowerNotApplicable("Not begun.")),
                        Optional.empty(),
                        Optional.of(Rung.parse("pretty/material-incentives")));
        assertThat(study.stages().get(0).name()).contains("looking back");
    }
}
