package org.copro.assessment.indicator;

import java.util.function.Predicate;
import java.util.function.Supplier;
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

    /**
     * What a stage answers to the question whether the say in it reaches a level.
     *
     * @param now as the record stands
     * @param certainly whatever the facts not stated are
     * @param fact the say people had
     * @param missing what would settle it
     */
    record Answered(Truth now, Truth certainly, Supplier<Fact> fact, Supplier<Missing> missing) {}

    /** Asks a stage whether the say in it reaches a level. */
    static Answered ask(StageFacts stage, PowerLevel atLeast, ProjectFacts facts) {
        return new Answered(
                reaches(stage.say().evidenced(), atLeast),
                reaches(stage.say().certain(), atLeast),
                () -> fact(stage, facts),
                () -> new Missing(Phrase.of("what say people had in {}", stage.called()), stage.pointer()));
    }

    /** Adds a stage as a case: whether the say in it reaches a level. */
    static void add(Cases cases, StageFacts stage, PowerLevel atLeast, ProjectFacts facts) {
        Answered answer = ask(stage, atLeast, facts);
        if (answer.now() == Truth.UNKNOWN) {
            cases.standsOpen(answer.missing());
        } else {
            cases.stands(answer.now() == Truth.TRUE, answer.fact());
            if (answer.certainly() == Truth.UNKNOWN) {
                cases.doubt(answer.missing());
            }
        }
        cases.can(
                answer.certainly() == Truth.TRUE ? 1 : 0,
                answer.certainly() == Truth.FALSE ? 0 : 1,
                answer.certainly() == Truth.FALSE ? 1 : 0,
                answer.certainly() == Truth.TRUE ? 0 : 1);
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
    private static Truth reaches(PowerRange say, PowerLevel atLeast) {
        return say.low().isAtLeast(atLeast) ? Truth.TRUE : say.high().isAtLeast(atLeast) ? Truth.UNKNOWN : Truth.FALSE;
    }

    /** The say in a stage, and whose word it is. */
    private static Fact fact(StageFacts stage, ProjectFacts facts) {
        return new Fact(
                Phrase.of(
                        "in {}, people {}",
                        stage.called(),
                        new HadSay(stage.say().evidenced())),
                stage.pointer(),
                stage.voice(facts.evidence()));
    }
}
