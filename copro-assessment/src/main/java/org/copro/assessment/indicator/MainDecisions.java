package org.copro.assessment.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.copro.assessment.facts.DecisionFacts;
import org.copro.assessment.facts.ProjectFacts;
import org.copro.assessment.facts.StageFacts;
import org.copro.assessment.logic.Truth;
import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Phrase;
import org.copro.stage.DecisionRight;

/** What say people had in the main decisions of a project, put together: the shape that two indicators share. */
final class MainDecisions {

    private final List<Fact> facts = new ArrayList<>();
    private final List<Missing> missing = new ArrayList<>();
    private int yes;
    private int no;

    /**
     * Puts all main decisions of a project together.
     *
     * @param test of the say people had
     * @param observed sentence if all pass
     * @param notObserved sentence if none does
     */
    static Finding examine(
            IndicatorEntry entry,
            ProjectFacts facts,
            Predicate<DecisionRight> test,
            String observed,
            String notObserved) {
        MainDecisions rights = new MainDecisions();
        for (StageFacts stage : facts.stages()) {
            stage.mainDecisions().forEach(one -> rights.add(one, stage, test, facts));
        }
        return openWhereMarksAre(rights.finding(entry, observed, notObserved), facts, one -> answer(one, test));
    }

    /** Counts one decision; one made before people joined counts as one without them. */
    private void add(DecisionFacts one, StageFacts stage, Predicate<DecisionRight> test, ProjectFacts project) {
        Truth answer = answer(one, test);
        if (answer == Truth.UNKNOWN) {
            missing.add(missing(one, stage));
            return;
        }
        yes += answer == Truth.TRUE ? 1 : 0;
        no += answer == Truth.FALSE ? 1 : 0;
        boolean isBefore = one.beforePeople() == Truth.TRUE;
        Phrase said = isBefore
                ? Phrase.of("{} ({}) was made before people joined", one.what(), stage.called())
                : Phrase.of(
                        "in {} ({}) people had {}",
                        one.what(),
                        stage.called(),
                        one.decision().right().orElseThrow());
        facts.add(new Fact(
                said,
                one.pointer() + (isBefore ? "/decided" : "/right"),
                project.evidence().voiceOf(one.decision().evidence())));
    }

    /** What would settle a decision: the right or, where it is stated, whether people had joined by then. */
    static Missing missing(DecisionFacts one, StageFacts stage) {
        return one.decision().right().isEmpty()
                ? new Missing(
                        Phrase.of("what say people had in {} ({})", one.what(), stage.called()),
                        one.pointer() + "/right")
                : new Missing(
                        Phrase.of("whether {} ({}) was made before people joined", one.what(), stage.called()),
                        one.datePointer());
    }

    /** Whether a decision passes; before people joined, as one without them. */
    static Truth answer(DecisionFacts one, Predicate<DecisionRight> test) {
        Truth before = Truth.of(test.test(DecisionRight.NONE));
        Truth after =
                one.decision().right().map(right -> Truth.of(test.test(right))).orElse(Truth.UNKNOWN);
        return switch (one.beforePeople()) {
            case TRUE -> before;
            case FALSE -> after;
            case UNKNOWN -> before == after ? after : Truth.UNKNOWN;
        };
    }

    /**
     * A finding follows the marks of main decisions as they stand; it holds only where a missing mark cannot turn it.
     */
    static Finding openWhereMarksAre(Finding finding, ProjectFacts facts, Function<DecisionFacts, Truth> test) {
        List<Truth> stages = new ArrayList<>();
        List<Missing> marks = new ArrayList<>();
        for (StageFacts stage : facts.stages()) {
            if (stage.decisions().isEmpty()) {
                continue;
            }
            Truth either = stage.inAllMainDecisions(test);
            stages.add(either);
            Truth asMarked = Truth.all(stage.mainDecisions().stream().map(test).toList());
            if (either != asMarked) {
                marks.add(new Missing(
                        Phrase.of("which decisions of {} were the main ones", stage.called()),
                        stage.pointer() + "/decisions"));
            }
        }
        boolean isOpen = Truth.all(stages) == Truth.UNKNOWN;
        return isOpen && finding.outcome() != Outcome.UNKNOWN ? finding.openUntil(marks) : finding;
    }

    private Finding finding(IndicatorEntry entry, String observed, String notObserved) {
        if (yes > 0 && no > 0) {
            Phrase sentence = Phrase.of(observed + " This holds in {} of {} of them.", yes, yes + no);
            return Finding.partly(entry, sentence, new Finding.Share(yes, yes + no), facts, missing);
        }
        if (yes + no == 0 && missing.isEmpty()) {
            missing.add(
                    new Missing(Phrase.of("what the main decisions were, and what say people had in them"), "/stages"));
        }
        if (!missing.isEmpty()) {
            return Finding.unknown(entry, facts, missing);
        }
        return yes > 0
                ? Finding.of(entry, Outcome.OBSERVED, Phrase.of(observed), facts, missing)
                : Finding.of(entry, Outcome.NOT_OBSERVED, Phrase.of(notObserved), facts, missing);
    }
}
