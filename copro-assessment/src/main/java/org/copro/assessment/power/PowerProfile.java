package org.copro.assessment.power;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.copro.assessment.facts.DecisionFacts;
import org.copro.assessment.facts.Facts;
import org.copro.assessment.facts.ProjectFacts;
import org.copro.assessment.facts.StageFacts;
import org.copro.assessment.reason.Voice;
import org.copro.ladder.Ladders;
import org.copro.people.Side;
import org.copro.power.PowerRange;
import org.copro.stage.Phase;

/**
 * Who had the say, stage by stage, in the order of work.
 *
 * @param stages one entry a stage, in the order of work whatever the order of the file
 * @param byPeople how raters among the people who use services see it
 * @param byOrganisation how raters of the organisation see it
 */
public record PowerProfile(List<StagePower> stages, SideProfile byPeople, SideProfile byOrganisation) {

    /** Keeps the list as given. */
    public PowerProfile {
        stages = Facts.copyOf(stages);
    }

    /** Reads the profile out of the facts. */
    public static PowerProfile of(ProjectFacts facts, Ladders ladders) {
        SideProfile people = SideProfile.of(facts, Side.PEOPLE, ladders);
        SideProfile organisation = SideProfile.of(facts, Side.ORGANISATION, ladders);
        StagePower[] stages = new StagePower[facts.stages().size()];
        for (int i = 0; i < stages.length; i++) {
            StageFacts stage = facts.stages().get(i);
            StagePower power = new StagePower(stage, backing(stage, facts));
            boolean peopleSaySo = people.heardOf(stage) > 0
                    && people.say(stage).meets(power.evidenced())
                    && power.corroboration() != Corroboration.NOTHING;
            stages[i] = peopleSaySo ? new StagePower(stage, Corroboration.CONFIRMED) : power;
        }
        return new PowerProfile(Facts.of(stages), people, organisation);
    }

    /** How what people who rated a stage say of it stands to what the record shows. */
    public PeopleSay peopleSay(StagePower stage) {
        if (byPeople.heardOf(stage.stage()) == 0) {
            return PeopleSay.NOT_HEARD;
        } else if (stage.evidenced().isAny()) {
            return PeopleSay.NOTHING_TO_COMPARE;
        }
        return byPeople.say(stage.stage()).meets(stage.evidenced()) ? PeopleSay.AGREES : PeopleSay.DIFFERS;
    }

    /** The stages of one phase. */
    public List<StagePower> in(Phase phase) {
        return with(stage -> stage.phase() == phase);
    }

    /** The stages of one phase to which the question of say applies. */
    public List<StagePower> applying(Phase phase) {
        return with(stage -> stage.phase() == phase && stage.leftOutBecause().isEmpty());
    }

    private List<StagePower> with(Predicate<StagePower> which) {
        List<StagePower> with = new ArrayList<>(stages.size());
        for (StagePower stage : stages) {
            if (which.test(stage)) {
                with.add(stage);
            }
        }
        return Collections.unmodifiableList(with);
    }

    /** The first phase the record speaks of, governance apart; empty if it speaks of none. */
    public Optional<Phase> firstPhase() {
        return furthest((phase, first) -> phase.compareTo(first) < 0);
    }

    /** The last phase the record speaks of, governance apart; empty if it speaks of none. */
    public Optional<Phase> lastPhase() {
        return furthest((phase, last) -> phase.compareTo(last) > 0);
    }

    private Optional<Phase> furthest(BiPredicate<Phase, Phase> isFurther) {
        Phase furthest = null;
        for (StagePower stage : stages) {
            boolean isOfTheWork = stage.leftOutBecause().isEmpty() && stage.phase() != Phase.GOVERNANCE;
            if (isOfTheWork && (furthest == null || isFurther.test(stage.phase(), furthest))) {
                furthest = stage.phase();
            }
        }
        return Optional.ofNullable(furthest);
    }

    /** Whether the record speaks of a phase, and people certainly were at most told in all of it. */
    public boolean isWithoutPeople(Phase phase) {
        boolean isWithoutPeople = false;
        for (StagePower stage : stages) {
            if (stage.phase() == phase && stage.leftOutBecause().isEmpty()) {
                if (!stage.isWithoutPeople()) {
                    return false;
                }
                isWithoutPeople = true;
            }
        }
        return isWithoutPeople;
    }

    private static Corroboration backing(StageFacts stage, ProjectFacts facts) {
        Voice voice = stage.voice(facts.evidence());
        boolean dated = false;
        for (DecisionFacts one : stage.mainDecisions()) {
            dated |= one.decision().decided().isPresent()
                    && one.decision().right().isPresent();
        }
        return switch (voice) {
            case PEOPLE -> Corroboration.CONFIRMED;
            case INDEPENDENT, DOCUMENT -> Corroboration.RECORDED;
            case NOBODY, ORGANISATION -> dated ? Corroboration.RECORDED : Corroboration.DECLARED;
        };
    }

    /** The levels all stages of a phase lie in; empty if none is recorded. */
    public Optional<PowerRange> evidenced(Phase phase) {
        return applying(phase).stream().map(StagePower::evidenced).reduce(PowerRange::hull);
    }
}
