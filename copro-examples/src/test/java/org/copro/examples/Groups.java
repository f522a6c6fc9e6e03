package org.copro.examples;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.copro.assessment.power.PowerProfile;
import org.copro.assessment.power.StagePower;
import org.copro.power.PowerLevel;
import org.copro.power.PowerRange;
import org.copro.stage.Phase;

/** The rule of {@code docs/validation-rule.md}, from a power profile to one of three groups. Not to be changed. */
final class Groups {

    private static final Set<Phase> COUNTED =
            EnumSet.of(Phase.PRIORITIES, Phase.COMMISSIONING, Phase.DESIGN, Phase.DELIVERY, Phase.GOVERNANCE);

    private Groups() {}

    /**
     * What the rule asks of the stages in which people shared the decision or made it. Its sentence and its bracket
     * part where it is exactly half of them.
     */
    enum Half {
        /** The bracket: the lower median is {@code shared} or more. With exactly half it is not. */
        BY_LOWER_MEDIAN,
        /** The sentence: in at least half of the stages. */
        BY_COUNT
    }

    /** The group; empty if the say is known in no stage that counts. */
    static Optional<Group> of(PowerProfile profile, Half half) {
        return of(counted(profile).stream().map(StagePower::evidenced).toList(), half);
    }

    /** The stages that count: those in which something is made or done, with a say that is known and applies. */
    static List<StagePower> counted(PowerProfile profile) {
        return profile.stages().stream()
                .filter(stage -> COUNTED.contains(stage.phase()))
                .filter(stage -> stage.leftOutBecause().isEmpty())
                .filter(stage -> !stage.evidenced().isAny())
                .toList();
    }

    /** The group of the low ends and of the high ends, if it is the same; between, if it is not; empty if none. */
    static Optional<Group> of(List<PowerRange> says, Half half) {
        if (says.isEmpty()) {
            return Optional.empty();
        }
        Group low = of(says, PowerRange::low, half);
        Group high = of(says, PowerRange::high, half);
        return Optional.of(low == high ? low : Group.BETWEEN);
    }

    private static Group of(List<PowerRange> says, Function<PowerRange, PowerLevel> end, Half half) {
        List<PowerLevel> levels = says.stream().map(end).sorted().toList();
        PowerLevel least = levels.get(0);
        PowerLevel most = levels.get(levels.size() - 1);
        if (PowerLevel.CONSULTED.isAtLeast(most)) {
            return Group.CONSULTATION_OR_BELOW;
        }
        return mostlyShared(levels, half) && least.isAtLeast(PowerLevel.INVOLVED) ? Group.GENUINE : Group.BETWEEN;
    }

    private static boolean mostlyShared(List<PowerLevel> inOrder, Half half) {
        return switch (half) {
            case BY_LOWER_MEDIAN -> inOrder.get((inOrder.size() - 1) / 2).isAtLeast(PowerLevel.SHARED);
            case BY_COUNT ->
                2
                                * inOrder.stream()
                                        .filter(level -> level.isAtLeast(PowerLevel.SHARED))
                                        .count()
                        >= inOrder.size();
        };
    }
}
