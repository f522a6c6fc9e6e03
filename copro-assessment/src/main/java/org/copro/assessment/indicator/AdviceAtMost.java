package org.copro.assessment.indicator;

import org.copro.assessment.facts.ProjectFacts;
import org.copro.assessment.indicator.IndicatorEntry.Speaks;
import org.copro.evidence.Source;
import org.copro.stage.DecisionRight;

/**
 * I32: in the main decisions people had at most advice that could be ignored. A decision made before they joined counts
 * as one without them.
 *
 * <p>The range can be wider than any completion reaches: which of the decisions without a mark are main is bounded by
 * numbers, stage by stage, and not tried out one by one.
 */
final class AdviceAtMost implements Question {

    private static final IndicatorEntry ENTRY = IndicatorEntry.named("I32", "advice-at-most", Speaks.AGAINST)
            .asking("Were the main decisions made without people, or with advice that could be ignored?")
            .counting("In the main decisions people had no say, or a say with no duty to answer it.")
            .notKnowing("A right or a date is not recorded.")
            .saying(
                    "In the main decisions people had no say, or one that could be ignored.",
                    "In the main decisions people had a say that had to be answered, or more.")
            .from(
                    Source.at(
                            "Pretty, typology of participation (FAO forum)",
                            "https://www.fao.org/fsnforum/fr/comment/4165"),
                    Source.at(
                            "Arnstein, A Ladder of Citizen Participation, 1969 (figure described by the Open University)",
                            "https://www.open.edu/openlearn/mod/oucontent/view.php?id=21024"),
                    Source.at(
                            "Smits et al. 2020, Involvement Matrix",
                            "https://researchinvolvement.biomedcentral.com/articles/10.1186/s40900-020-00188-4"));

    @Override
    public IndicatorEntry entry() {
        return ENTRY;
    }

    @Override
    public Cases examine(ProjectFacts facts, Cases cases) {
        return MainDecisions.examine(facts, cases, right -> right.compareTo(DecisionRight.ADVISORY) <= 0);
    }
}
