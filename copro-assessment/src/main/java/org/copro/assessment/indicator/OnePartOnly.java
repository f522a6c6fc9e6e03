package org.copro.assessment.indicator;

import java.util.function.Predicate;
import java.util.function.Supplier;
import org.copro.assessment.facts.ProjectFacts;
import org.copro.assessment.facts.StageFacts;
import org.copro.assessment.logic.Truth;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Phrase;
import org.copro.power.PowerLevel;
import org.copro.stage.Phase;

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
     * @param phases that belong to it
     * @param missing what is missing where none is recorded
     * @param sentence for a no that this part settles
     */
    record Part(Predicate<Phase> phases, Supplier<Missing> missing, String sentence) {}

    /** Asks whether people took part here and not elsewhere. */
    static Finding examine(ProjectFacts facts, Cases cases, Part here, Part elsewhere) {
        return new OnePartOnly(cases, facts).examine(here, elsewhere);
    }

    private Finding examine(Part here, Part elsewhere) {
        Took inHere = ask(here);
        Took inElsewhere = ask(elsewhere);
        Truth now = inHere.now().and(inElsewhere.now().not());
        Truth certainly = inHere.certainly().and(inElsewhere.certainly().not());
        addAll(here, now, certainly);
        addAll(elsewhere, now, certainly);
        if (now == Truth.UNKNOWN) {
            openIfNone(here);
            openIfNone(elsewhere);
        }
        return cases.inOne(now, certainly)
                .saying(
                        Outcome.NOT_OBSERVED,
                        () -> Phrase.of(inElsewhere.now() == Truth.TRUE ? elsewhere.sentence() : here.sentence()));
    }

    /**
     * Whether people took part in any stage of a part; not known if the question applies to none.
     *
     * @param now as the record stands
     * @param certainly whatever the facts not stated are
     */
    private record Took(Truth now, Truth certainly) {}

    private Took ask(Part part) {
        boolean isAsked = false;
        Truth now = Truth.FALSE;
        Truth certainly = Truth.FALSE;
        for (StageFacts stage : facts.stages()) {
            if (isAskedOf(stage, part)) {
                Stages.Answered one = ask(stage);
                isAsked = true;
                now = now.or(one.now());
                certainly = certainly.or(one.certainly());
            } else if (part.phases().test(stage.phase())) {
                Stages.leaveOut(cases, stage, facts);
            }
        }
        return isAsked ? new Took(now, certainly) : new Took(Truth.UNKNOWN, Truth.UNKNOWN);
    }

    /** Adds what the stages of a part answer to the whole. */
    private void addAll(Part part, Truth now, Truth certainly) {
        for (StageFacts stage : facts.stages()) {
            if (isAskedOf(stage, part)) {
                Stages.Answered one = ask(stage);
                if (one.now() != Truth.UNKNOWN) {
                    cases.seen(one.fact());
                }
                if (now == Truth.UNKNOWN && one.now() == Truth.UNKNOWN) {
                    cases.standsOpen(one.missing());
                } else if (certainly == Truth.UNKNOWN && one.certainly() == Truth.UNKNOWN) {
                    cases.doubt(one.missing());
                }
            }
        }
    }

    private static boolean isAskedOf(StageFacts stage, Part part) {
        return part.phases().test(stage.phase()) && stage.leftOutBecause().isEmpty();
    }

    private Stages.Answered ask(StageFacts stage) {
        return Stages.ask(stage, PowerLevel.CONSULTED, facts);
    }

    private void openIfNone(Part part) {
        for (StageFacts stage : facts.stages()) {
            if (part.phases().test(stage.phase())) {
                return;
            }
        }
        cases.standsOpen(part.missing());
    }
}
