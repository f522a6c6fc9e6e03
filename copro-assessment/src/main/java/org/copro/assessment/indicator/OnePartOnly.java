package org.copro.assessment.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
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
    record Part(List<StageFacts> stages, Supplier<Missing> missing, String sentence) {}

    /** Asks whether people took part here and not elsewhere. */
    static Finding examine(ProjectFacts facts, Cases cases, Part here, Part elsewhere) {
        return new OnePartOnly(cases, facts).examine(here, elsewhere);
    }

    private Finding examine(Part here, Part elsewhere) {
        List<Stages.Answered> inHere = ask(here);
        List<Stages.Answered> inElsewhere = ask(elsewhere);
        Truth nowElsewhere = any(inElsewhere, Stages.Answered::now);
        Truth now = any(inHere, Stages.Answered::now).and(nowElsewhere.not());
        Truth certainly = any(inHere, Stages.Answered::certainly)
                .and(any(inElsewhere, Stages.Answered::certainly).not());
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
                        () -> Phrase.of(nowElsewhere == Truth.TRUE ? elsewhere.sentence() : here.sentence()));
    }

    private List<Stages.Answered> ask(Part part) {
        List<Stages.Answered> answers = new ArrayList<>(part.stages().size());
        for (StageFacts stage : part.stages()) {
            if (stage.leftOutBecause().isPresent()) {
                Stages.leaveOut(cases, stage, facts);
            } else {
                answers.add(Stages.ask(stage, PowerLevel.CONSULTED, facts));
            }
        }
        return answers;
    }

    private void openIfNone(Part part) {
        if (part.stages().isEmpty()) {
            cases.standsOpen(part.missing());
        }
    }

    private static Truth any(List<Stages.Answered> answers, Function<Stages.Answered, Truth> which) {
        Truth any = answers.isEmpty() ? Truth.UNKNOWN : Truth.FALSE;
        for (Stages.Answered one : answers) {
            any = any.or(which.apply(one));
        }
        return any;
    }
}
