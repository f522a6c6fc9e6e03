package org.copro.assessment.indicator;

import java.util.function.Function;
import java.util.function.Predicate;
import org.copro.assessment.facts.ProjectFacts;
import org.copro.assessment.facts.Say;
import org.copro.assessment.facts.StageFacts;
import org.copro.assessment.logic.Truth;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Phrase;
import org.copro.power.PowerLevel;
import org.copro.power.PowerRange;
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
    record Part(Predicate<Phase> phases, String missing, String sentence) {}

    /** Asks whether people took part here and not elsewhere. */
    static Cases examine(ProjectFacts facts, Cases cases, Part here, Part elsewhere) {
        return new OnePartOnly(cases, facts).examine(here, elsewhere);
    }

    private Cases examine(Part here, Part elsewhere) {
        leaveOut(here);
        leaveOut(elsewhere);
        Truth nowElsewhere = took(elsewhere, Say::evidenced);
        Truth now = took(here, Say::evidenced).and(nowElsewhere.not());
        Truth certainly =
                took(here, Say::certain).and(took(elsewhere, Say::certain).not());
        addAll(here, now, certainly);
        addAll(elsewhere, now, certainly);
        if (now == Truth.UNKNOWN) {
            openIfNone(here);
            openIfNone(elsewhere);
        }
        return cases.inOne(now, certainly)
                .saying(
                        Outcome.NOT_OBSERVED,
                        () -> Phrase.of(nowElsewhere == Truth.TRUE ? elsewhere.sentence() : here.sentence()));
    }

    /** Whether people took part in any stage of a part; not known if the question applies to none. */
    private Truth took(Part part, Function<Say, PowerRange> say) {
        boolean isAsked = false;
        Truth took = Truth.FALSE;
        for (StageFacts stage : facts.stages()) {
            if (isAskedOf(stage, part)) {
                isAsked = true;
                took = took.or(Stages.reaches(say.apply(stage.say()), PowerLevel.CONSULTED));
            }
        }
        return isAsked ? took : Truth.UNKNOWN;
    }

    private void leaveOut(Part part) {
        for (StageFacts stage : facts.stages()) {
            if (part.phases().test(stage.phase()) && !isAskedOf(stage, part)) {
                Stages.leaveOut(cases, stage, facts);
            }
        }
    }

    /** Adds what the stages of a part answer to the whole. */
    private void addAll(Part part, Truth now, Truth certainly) {
        for (StageFacts stage : facts.stages()) {
            if (isAskedOf(stage, part)) {
                add(stage, now, certainly);
            }
        }
    }

    private static boolean isAskedOf(StageFacts stage, Part part) {
        return part.phases().test(stage.phase()) && stage.leftOutBecause().isEmpty();
    }

    private void add(StageFacts stage, Truth now, Truth certainly) {
        boolean isKnown = Stages.reaches(stage.say().evidenced(), PowerLevel.CONSULTED) != Truth.UNKNOWN;
        if (isKnown) {
            cases.seen(() -> Stages.fact(stage, facts));
        }
        if (now == Truth.UNKNOWN && !isKnown) {
            cases.standsOpen(() -> Stages.missing(stage));
        } else if (certainly == Truth.UNKNOWN
                && Stages.reaches(stage.say().certain(), PowerLevel.CONSULTED) == Truth.UNKNOWN) {
            cases.doubt(() -> Stages.missing(stage));
        }
    }

    private void openIfNone(Part part) {
        for (StageFacts stage : facts.stages()) {
            if (part.phases().test(stage.phase())) {
                return;
            }
        }
        cases.standsOpen(() -> new Missing(Phrase.of(part.missing()), "/stages"));
    }
}
