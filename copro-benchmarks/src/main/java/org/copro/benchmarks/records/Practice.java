package org.copro.benchmarks.records;

import java.util.List;
import org.copro.power.PowerLevel;
import org.copro.stage.DecisionRight;
import org.copro.stage.MethodKind;

/** How a made-up project treats people; what is recorded scatters round it. */
enum Practice {
    /** Tells people. */
    TELLING(
            15,
            List.of(PowerLevel.NONE, PowerLevel.INFORMED, PowerLevel.INFORMED, PowerLevel.CONSULTED),
            List.of(DecisionRight.NONE, DecisionRight.NONE, DecisionRight.ADVISORY),
            List.of(MethodKind.NEWSLETTER, MethodKind.WEBSITE, MethodKind.BRIEFING, MethodKind.PUBLIC_MEETING)),
    /** Asks people, and decides alone. */
    ASKING(
            30,
            List.of(PowerLevel.INFORMED, PowerLevel.CONSULTED, PowerLevel.CONSULTED, PowerLevel.INVOLVED),
            List.of(DecisionRight.NONE, DecisionRight.ADVISORY, DecisionRight.ADVISORY, DecisionRight.BINDING_ADVICE),
            List.of(MethodKind.SURVEY, MethodKind.INTERVIEW, MethodKind.FOCUS_GROUP, MethodKind.MEETING)),
    /** Works with people, and decides alone. */
    DIALOGUE(
            20,
            List.of(PowerLevel.CONSULTED, PowerLevel.INVOLVED, PowerLevel.INVOLVED, PowerLevel.SHARED),
            List.of(DecisionRight.ADVISORY, DecisionRight.BINDING_ADVICE, DecisionRight.JOINT),
            List.of(MethodKind.WORKSHOP, MethodKind.ADVISORY_GROUP, MethodKind.WORKING_GROUP, MethodKind.FORUM)),
    /** Decides with people. */
    SHARING(
            25,
            List.of(PowerLevel.INVOLVED, PowerLevel.SHARED, PowerLevel.SHARED, PowerLevel.SHARED),
            List.of(DecisionRight.BINDING_ADVICE, DecisionRight.JOINT, DecisionRight.JOINT, DecisionRight.JOINT),
            List.of(MethodKind.WORKING_GROUP, MethodKind.JOINT_BOARD, MethodKind.CO_CHAIR, MethodKind.VOTING_SEAT)),
    /** Leaves it to people. */
    LED(
            10,
            List.of(PowerLevel.SHARED, PowerLevel.LED, PowerLevel.LED),
            List.of(DecisionRight.JOINT, DecisionRight.DELEGATED, DecisionRight.FULL),
            List.of(MethodKind.JOINT_BOARD, MethodKind.SHARED_BUDGET, MethodKind.PAID_PEER_ROLE));

    private final int weight;
    private final List<PowerLevel> levels;
    private final List<DecisionRight> rights;
    private final List<MethodKind> methods;

    Practice(int weight, List<PowerLevel> levels, List<DecisionRight> rights, List<MethodKind> methods) {
        this.weight = weight;
        this.levels = levels;
        this.rights = rights;
        this.methods = methods;
    }

    static Practice any(Dice dice) {
        return values()[dice.weighted(TELLING.weight, ASKING.weight, DIALOGUE.weight, SHARING.weight, LED.weight)];
    }

    PowerLevel level(Dice dice) {
        return dice.any(levels);
    }

    DecisionRight right(Dice dice) {
        return dice.any(rights);
    }

    MethodKind method(Dice dice) {
        return dice.any(methods);
    }

    /** In how many of a hundred questions the answer speaks for it. */
    int yesPercent() {
        return 15 + 20 * ordinal();
    }
}
