package org.copro.assessment.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.copro.known.Answer;
import org.copro.people.Participant;
import org.copro.people.Role;
import org.copro.power.PowerLevel;
import org.copro.power.PowerRange;
import org.copro.project.Claim;
import org.copro.project.Label;
import org.copro.project.Project;
import org.copro.stage.Decision;
import org.copro.stage.DecisionRight;
import org.copro.stage.Involvement;
import org.copro.stage.Phase;
import org.copro.stage.Stage;
import org.copro.time.PartialDate;

/**
 * Made-up records that are full enough for verdicts to be certain, so that laws about certain verdicts have something
 * to bite on: every phase that definitions ask for, people who joined on a known day, dated decisions with high rights.
 */
public final class Decided {

    private static final List<Phase> WORK =
            List.of(Phase.PRIORITIES, Phase.DESIGN, Phase.DELIVERY, Phase.EVALUATION, Phase.GOVERNANCE);

    private Decided() {}

    /** Any of them. */
    public static Arbitrary<Project> projects() {
        return Arbitraries.randomValue(Decided::project);
    }

    private static Project project(Random random) {
        // half of the records are of work done together, with a slip here and there
        boolean together = random.nextBoolean();
        List<Stage> stages = new ArrayList<>();
        for (Phase phase : WORK) {
            if (phase == Phase.DESIGN || together || random.nextInt(8) > 0) {
                stages.add(stage(phase, random, together && random.nextInt(20) > 0));
            }
        }
        return Project.builder()
                .id("decided")
                .title("A record full enough to decide")
                .claim(Claim.builder().label(Label.CO_PRODUCTION).build())
                .addParticipants(
                        participant("members", Role.LIVED_EXPERIENCE),
                        participant("carers", random.nextBoolean() ? Role.CARER : Role.PRACTITIONER))
                .addAllStages(stages)
                .build();
    }

    private static Participant participant(String id, Role role) {
        return Participant.builder()
                .id(id)
                .role(role)
                .joined(PartialDate.parse("2020-01"))
                .build();
    }

    private static Stage stage(Phase phase, Random random, boolean together) {
        PowerLevel say = PowerLevel.values()[2 + random.nextInt(4)];
        List<Decision> decisions = new ArrayList<>();
        for (int i = (together ? 1 : 0) + random.nextInt(3); i > 0; i--) {
            decisions.add(Decision.builder()
                    .main(random.nextInt(3) > 0 ? Answer.YES : Answer.NO)
                    .decided(PartialDate.parse(
                            together || random.nextInt(8) > 0 ? "2020-0" + (2 + random.nextInt(8)) : "2019"))
                    .right(DecisionRight.values()[together ? 3 + random.nextInt(3) : random.nextInt(6)])
                    .build());
        }
        return Stage.builder()
                .phase(phase)
                .addInvolvement(
                        Involvement.builder()
                                .who("members")
                                .power(PowerRange.exactly(say))
                                .build(),
                        Involvement.builder()
                                .who("carers")
                                .power(PowerRange.exactly(PowerLevel.CONSULTED))
                                .from(PartialDate.parse("2020-01-31"))
                                .build())
                .addAllDecisions(decisions)
                .build();
    }
}
