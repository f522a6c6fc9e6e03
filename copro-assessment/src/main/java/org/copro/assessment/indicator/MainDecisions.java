package org.copro.assessment.indicator;

import java.util.Optional;
import java.util.function.BiFunction;
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

/** The main decisions of a project as cases of a question. */
final class MainDecisions {

    private static final Missing NONE_RECORDED =
            new Missing(Phrase.of("what the main decisions were, and what say people had in them"), "/stages");

    private MainDecisions() {}

    /**
     * Asks what say people had; a decision made before people joined counts as one without them.
     *
     * @param test of the say people had
     */
    static Cases examine(ProjectFacts facts, Cases cases, Predicate<DecisionRight> test) {
        addAll(cases, facts, one -> answer(one, test), (one, stage) -> fact(one, stage, facts), MainDecisions::missing);
        return cases.inAll(() -> NONE_RECORDED);
    }

    /**
     * Adds the main decisions of all stages as cases.
     *
     * @param test whether it is so in a decision
     * @param fact what is told of one where that is known
     * @param missing what would tell it where it is not
     */
    static void addAll(
            Cases cases,
            ProjectFacts facts,
            Function<DecisionFacts, Truth> test,
            BiFunction<DecisionFacts, StageFacts, Fact> fact,
            BiFunction<DecisionFacts, StageFacts, Missing> missing) {
        for (StageFacts stage : facts.stages()) {
            Tally main = new Tally();
            for (int i = 0; i < stage.mainDecisions().size(); i++) {
                DecisionFacts one = stage.mainDecisions().get(i);
                Truth answer = test.apply(one);
                main.add(answer);
                if (answer == Truth.UNKNOWN) {
                    cases.standsOpen(() -> missing.apply(one, stage));
                } else {
                    cases.stands(answer == Truth.TRUE, () -> fact.apply(one, stage));
                }
            }
            if (isAnyUnmarked(stage)) {
                count(cases, stage, test);
            } else {
                cases.can(main.yes, main.yes + main.open, main.no, main.no + main.open);
            }
        }
    }

    private static boolean isAnyUnmarked(StageFacts stage) {
        for (DecisionFacts one : stage.decisions()) {
            if (one.main() == Truth.UNKNOWN) {
                return true;
            }
        }
        return false;
    }

    private static Fact fact(DecisionFacts one, StageFacts stage, ProjectFacts facts) {
        boolean isBefore = one.beforePeople() == Truth.TRUE;
        Phrase said = isBefore
                ? Phrase.of("{} ({}) was settled before people joined", one.what(), stage.called())
                : Phrase.of(
                        "in {} ({}) people had {}",
                        one.what(),
                        stage.called(),
                        one.decision().right().orElseThrow());
        return new Fact(
                said,
                one.pointer() + (isBefore ? "/decided" : "/right"),
                facts.evidence().voiceOf(one.decision().evidence()));
    }

    /** What would settle a decision: the right or, where it is stated, whether people had joined by then. */
    static Missing missing(DecisionFacts one, StageFacts stage) {
        return one.decision().right().isEmpty()
                ? new Missing(
                        Phrase.of("what say people had in {} ({})", one.what(), stage.called()),
                        one.pointer() + "/right")
                : new Missing(
                        Phrase.of("whether {} ({}) was settled before people joined", one.what(), stage.called()),
                        one.datePointer());
    }

    /** Whether a decision passes; before people joined, as one without them. */
    static Truth answer(DecisionFacts one, Predicate<DecisionRight> test) {
        Truth before = Truth.of(test.test(DecisionRight.NONE));
        Optional<DecisionRight> right = one.decision().right();
        Truth after = right.isPresent() ? Truth.of(test.test(right.get())) : Truth.UNKNOWN;
        return switch (one.beforePeople()) {
            case TRUE -> before;
            case FALSE -> after;
            case UNKNOWN -> before == after ? after : Truth.UNKNOWN;
        };
    }

    /**
     * Says how many of the decisions of a stage can turn out to be main ones that pass, and that do not, whichever of
     * the decisions without a mark are main: there is one at least. A finding follows the marks as they stand; where a
     * missing mark can turn it, that is in doubt.
     */
    private static void count(Cases cases, StageFacts stage, Function<DecisionFacts, Truth> test) {
        Tally all = new Tally();
        Tally marked = new Tally();
        Tally unmarked = new Tally();
        for (DecisionFacts one : stage.decisions()) {
            Truth answer = test.apply(one);
            all.add(answer);
            if (one.main() == Truth.TRUE) {
                marked.add(answer);
            } else if (one.main() == Truth.UNKNOWN) {
                unmarked.add(answer);
            }
        }
        if (marked.size() > 0) {
            cases.can(
                    marked.yes,
                    marked.yes + marked.open + unmarked.yes + unmarked.open,
                    marked.no,
                    marked.no + marked.open + unmarked.no + unmarked.open);
        } else {
            // at least one of them is a main one, and which is open
            cases.can(
                    all.yes == all.size() ? 1 : 0, all.yes + all.open, all.no == all.size() ? 1 : 0, all.no + all.open);
        }
        boolean isTurnedByMarks = all.yes < all.size() && all.no < all.size();
        if (isTurnedByMarks) {
            cases.doubt(() -> new Missing(
                    Phrase.of("which were the main decisions of {}", stage.called()), stage.pointer() + "/decisions"));
        }
    }

    /** How many decisions pass, do not pass, or may do either. */
    private static final class Tally {

        private int yes;
        private int no;
        private int open;

        void add(Truth answer) {
            yes += answer == Truth.TRUE ? 1 : 0;
            no += answer == Truth.FALSE ? 1 : 0;
            open += answer == Truth.UNKNOWN ? 1 : 0;
        }

        int size() {
            return yes + no + open;
        }
    }
}
