package org.copro.examples;

import java.time.LocalDate;
import org.copro.assessment.Assessment;
import org.copro.assessment.Assessor;
import org.copro.assessment.label.LabelCheck;
import org.copro.assessment.power.StagePower;
import org.copro.assessment.reason.PlainWords;
import org.copro.people.Participant;
import org.copro.people.Role;
import org.copro.project.Claim;
import org.copro.project.Label;
import org.copro.project.Project;
import org.copro.stage.Decision;
import org.copro.stage.DecisionRight;
import org.copro.stage.Phase;
import org.copro.stage.Stage;
import org.copro.time.PartialDate;

/** Builds the record of a day centre's new garden programme in code, and prints who had the say in it. */
public final class BuildAndAssess {

    private BuildAndAssess() {}

    /**
     * Judges the garden programme.
     *
     * @param arguments not used
     */
    public static void main(String[] arguments) {
        Assessment result = Assessor.standard().assess(gardenProgramme(), LocalDate.of(2026, 11, 21));

        LabelCheck label = result.label();
        System.out.println(label.verdict() + ": " + label.inWords());
        System.out.println("Honest word: " + label.honestWord());
        for (StagePower stage : result.profile().stages()) {
            System.out.println(PlainWords.of(stage.phase()) + ": " + PlainWords.of(stage.evidenced()));
        }
    }

    private static Project gardenProgramme() {
        Participant gardeners = Participant.builder()
                .id("gardeners")
                .role(Role.LIVED_EXPERIENCE)
                .joined(PartialDate.parse("2025-03"))
                .build();
        return Project.builder()
                .id("garden-programme")
                .title("Garden programme of a day centre")
                .claim(Claim.builder().label(Label.CO_PRODUCTION).build())
                .addParticipants(gardeners)
                .addStages(
                        stage(Phase.DESIGN, "What is grown, and who looks after it", "2025-04-08"),
                        stage(Phase.DELIVERY, "How the beds are shared out", "2025-05-13"),
                        stage(Phase.EVALUATION, "Whether the garden goes on", "2025-10-21"))
                .build();
    }

    private static Stage stage(Phase phase, String what, String day) {
        Decision decision = Decision.builder()
                .what(what)
                .decided(PartialDate.parse(day))
                .right(DecisionRight.JOINT)
                .build();
        return Stage.builder().phase(phase).addDecisions(decision).build();
    }
}
