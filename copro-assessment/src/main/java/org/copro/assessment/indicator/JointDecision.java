package org.copro.assessment.indicator;

import org.copro.assessment.facts.ProjectFacts;
import org.copro.assessment.indicator.IndicatorEntry.Speaks;
import org.copro.evidence.Source;
import org.copro.stage.DecisionRight;

/**
 * I02: people shared in the main decisions. A decision made before they joined does not count as shared, whatever right
 * it is given.
 *
 * <p>The range can be wider than any completion reaches: which of the decisions without a mark are main is bounded by
 * numbers, stage by stage, and not tried out one by one.
 */
final class JointDecision implements Question {

    private static final IndicatorEntry ENTRY = IndicatorEntry.named("I02", "joint-decision", Speaks.FOR)
            .asking("Did people hold a vote, a veto or an agreed joint say in the main decisions?")
            .counting("In the main decisions people had an equal part, or the decision was theirs.")
            .notKnowing("A right or a date is not recorded.")
            .saying(
                    "People had an equal part in the main decisions.",
                    "People had no equal part in the main decisions.")
            .from(
                    Source.at(
                            "NIHR, Guidance on co-producing a research project; key features reported by McPin",
                            "https://mcpin.org/co-production-in-research-barriers-and-solutions/"),
                    Source.at(
                            "Arnstein, A Ladder of Citizen Participation, 1969 (figure described by the Open University)",
                            "https://www.open.edu/openlearn/mod/oucontent/view.php?id=21024"),
                    Source.at(
                            "Roper and Grey, three principles (table in Health Expectations)",
                            "https://pmc.ncbi.nlm.nih.gov/articles/PMC6737832/table/hex12939-tbl-0001"));

    @Override
    public IndicatorEntry entry() {
        return ENTRY;
    }

    @Override
    public Cases examine(ProjectFacts facts, Cases cases) {
        return MainDecisions.examine(facts, cases, right -> right.compareTo(DecisionRight.JOINT) >= 0);
    }
}
