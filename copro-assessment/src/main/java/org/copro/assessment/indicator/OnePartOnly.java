package org.copro.assessment.indicator;

import java.util.ArrayList;
import java.util.List;
import org.copro.assessment.facts.ProjectFacts;
import org.copro.assessment.facts.StageFacts;
import org.copro.assessment.logic.Truth;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Phrase;
import org.copro.power.PowerLevel;

/**
 * The question whether people took part in one part of the work and not in another. They took part where they were
 * asked in at least one stage, and took no part where they were told at most in all.
 */
final class OnePartOnly {

    private final Cases cases;
    private final ProjectFacts facts;

    private OnePartOnly(Cases cases, ProjectFacts facts) {
        this.cases = cases;
        this.facts = facts;
    }

    /**
     * A part of the work.
     *
     * @param stages that belong to it
     * @param missing what is missing where none is recorded
     * @param sentence for a no that this part settles
     */
    record Part(List<StageFacts> stages, Missing missing, String sentence) {

        List<StageFacts> applying() {
            return stages.stream()
                    .filter(stage -> stage.leftOutBecause().isEmpty())
                    .toList();
        }
    }

    /** Asks whether people took part here and not elsewhere. */
    static Finding examine(IndicatorEntry entry, ProjectFacts facts, Part here, Part elsewhere) {
        return new OnePartOnly(new Cases(entry), facts).examine(here, elsewhere);
    }

    private Finding examine(Part here, Part elsewhere) {
        List<Stages.Answered> inHere = ask(here);
        List<Stages.Answered> inElsewhere = ask(elsewhere);
        Truth nowElsewhere = now(inElsewhere);
        Truth now = Truth.all(List.of(now(inHere), nowElsewhere.not()));
        Truth certainly =
                Truth.all(List.of(certainly(inHere), certainly(inElsewhere).not()));
        List<Stages.Answered> all = new ArrayList<>(inHere);
        all.addAll(inElsewhere);
        for (Stages.Answered one : all) {
            if (one.now() != Truth.UNKNOWN) {
                cases.seen(one.fact());
            }
            if (now == Truth.UNKNOWN && one.now() == Truth.UNKNOWN) {
                cases.standsOpen(one.missing());
            } else if (certainly == Truth.UNKNOWN && one.certainly() == Truth.UNKNOWN) {
                cases.doubt(one.missing());
            }
        }
        if (now == Truth.UNKNOWN) {
            openIfNone(here);
            openIfNone(elsewhere);
        }
        return cases.inOne(now, certainly)
                .saying(
                        Outcome.NOT_OBSERVED,
                        Phrase.of(nowElsewhere == Truth.TRUE ? elsewhere.sentence() : here.sentence()));
    }

    private List<Stages.Answered> ask(Part part) {
        part.stages().stream()
                .filter(stage -> stage.leftOutBecause().isPresent())
                .forEach(stage -> Stages.leaveOut(cases, stage, facts));
        return part.applying().stream()
                .map(stage -> Stages.ask(stage, PowerLevel.CONSULTED, facts))
                .toList();
    }

    private void openIfNone(Part part) {
        if (part.stages().isEmpty()) {
            cases.standsOpen(part.missing());
        }
    }

    private static Truth now(List<Stages.Answered> answers) {
        return Truth.any(answers.stream().map(Stages.Answered::now).toList());
    }

    private static Truth certainly(List<Stages.Answered> answers) {
        return Truth.any(answers.stream().map(Stages.Answered::certainly).toList());
    }
}
