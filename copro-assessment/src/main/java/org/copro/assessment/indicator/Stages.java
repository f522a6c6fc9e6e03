package org.copro.assessment.indicator;

import java.util.function.Predicate;
import org.copro.assessment.facts.ProjectFacts;
import org.copro.assessment.facts.StageFacts;
import org.copro.assessment.logic.Truth;
import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.HadSay;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Phrase;
import org.copro.power.PowerLevel;
import org.copro.power.PowerRange;
import org.copro.stage.Phase;

/** Stages as cases of a question about the say people had in them. */
final class Stages {

    private Stages() {}

    /** Adds a stage as a case: whether the say in it reaches a level. */
    private static void add(Cases cases, StageFacts stage, PowerLevel atLeast, ProjectFacts facts) {
        Truth now = reaches(stage.say().evidenced(), atLeast);
        Truth certainly = reaches(stage.say().certain(), atLeast);
        if (now == Truth.UNKNOWN) {
            cases.standsOpen(() -> missing(stage));
        } else {
            cases.stands(now == Truth.TRUE, () -> fact(stage, facts));
            if (certainly == Truth.UNKNOWN) {
                cases.doubt(() -> missing(stage));
            }
        }
        cases.can(
                certainly == Truth.TRUE ? 1 : 0,
                certainly == Truth.FALSE ? 0 : 1,
                certainly == Truth.FALSE ? 1 : 0,
                certainly == Truth.TRUE ? 0 : 1);
    }

    /** Adds all stages as cases; one to which the question of say does not apply is left out. */
    static void addAll(Cases cases, PowerLevel atLeast, ProjectFacts facts) {
        addAll(cases, phase -> true, atLeast, facts);
    }

    /** Adds the stages of some phases as cases; one to which the question of say does not apply is left out. */
    static void addAll(Cases cases, Predicate<Phase> phases, PowerLevel atLeast, ProjectFacts facts) {
        for (StageFacts stage : facts.stages()) {
            if (!phases.test(stage.phase())) {
                continue;
            }
            if (stage.leftOutBecause().isPresent()) {
                leaveOut(cases, stage, facts);
            } else {
                add(cases, stage, atLeast, facts);
            }
        }
    }

    /** Leaves out a stage to which the question of say does not apply. */
    static void leaveOut(Cases cases, StageFacts stage, ProjectFacts facts) {
        String reason = stage.leftOutBecause().orElseThrow();
        cases.leftOut(
                reason,
                () -> new Fact(
                        Phrase.of("{}: does not apply ({})", stage.called(), reason),
                        stage.pointer() + "/power",
                        facts.evidence().voiceOf(stage.stage().evidence())));
    }

    /** Whether a say reaches a level. */
    static Truth reaches(PowerRange say, PowerLevel atLeast) {
        return say.low().isAtLeast(atLeast) ? Truth.TRUE : say.high().isAtLeast(atLeast) ? Truth.UNKNOWN : Truth.FALSE;
    }

    /** The say in a stage, and whose word it is. */
    static Fact fact(StageFacts stage, ProjectFacts facts) {
        return new Fact(
                Phrase.of(
                        "in {}, people {}",
                        stage.called(),
                        new HadSay(stage.say().evidenced())),
                stage.pointer(),
                stage.voice(facts.evidence()));
    }

    /** What would settle what say people had in a stage: the say or, where it is stated, something that shows it. */
    static Missing missing(StageFacts stage) {
        return new Missing(
                Phrase.of(
                        stage.say().declared().isAny()
                                ? "what say people had in {}"
                                : "what shows the say people had in {}",
                        stage.called()),
                stage.pointer());
    }
}
