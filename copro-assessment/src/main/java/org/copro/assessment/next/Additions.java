package org.copro.assessment.next;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.copro.assessment.facts.ParticipantFacts;
import org.copro.assessment.facts.ProjectFacts;
import org.copro.assessment.facts.StageFacts;
import org.copro.power.PowerLevel;
import org.copro.stage.Phase;

/** What could be added to a record where a judgement says that something is missing. */
final class Additions {

    /** Phases that a record may well not have: the work can be whole without the others. */
    private static final List<Phase> USUAL = List.of(Phase.PRIORITIES, Phase.DESIGN, Phase.DELIVERY, Phase.EVALUATION);

    private Additions() {}

    /**
     * In the order of a project file.
     *
     * @param say that an addition in favour of people speaks of
     */
    static List<Addition> of(ProjectFacts facts, Waiting open, PowerLevel say) {
        List<Addition> additions = new ArrayList<>();
        if (facts.people().isEmpty()
                && (open.misses("/participants") || !open.stages().isEmpty())) {
            additions.add(Addition.participant(facts.participants().size() + 1));
        }
        phases(facts, open).forEach(phase -> additions.add(Addition.stage(phase, say)));
        List<String> ids = facts.participants().stream()
                .filter(ParticipantFacts::mayBePeople)
                .map(one -> one.participant().id())
                .toList();
        for (StageFacts stage : facts.stages()) {
            boolean isEmpty = stage.involvements().isEmpty() && !ids.isEmpty();
            if (isEmpty && (open.misses(stage.pointer() + "/involvement") || open.misses("/stages"))) {
                additions.add(Addition.involvement(stage.index(), stage.called(), ids));
            }
            if (stage.decisions().isEmpty() && isAboutDecisions(stage, open)) {
                additions.add(Addition.decision(stage.index(), stage.called(), say));
            }
        }
        if (open.misses("/measures")) {
            additions.add(Addition.measure());
        }
        if (open.misses("/ratings")) {
            additions.add(Addition.rating(
                    facts.stages().isEmpty()
                            ? Phase.DESIGN
                            : facts.stages().get(0).phase()));
        }
        return additions;
    }

    private static boolean isAboutDecisions(StageFacts stage, Waiting open) {
        return stage.leftOutBecause().isEmpty()
                && (open.stages().contains(stage.index())
                        || open.misses(stage.pointer() + "/decisions")
                        || open.misses(stage.pointer())
                        || open.misses("/stages"));
    }

    private static Set<Phase> phases(ProjectFacts facts, Waiting open) {
        Set<Phase> phases = new LinkedHashSet<>(open.phases());
        if (open.misses("/stages")) {
            phases.addAll(USUAL);
        }
        phases.removeIf(phase -> facts.stages().stream().anyMatch(stage -> stage.phase() == phase));
        return phases;
    }
}
