package org.copro.assessment.indicator;

import java.util.List;
import java.util.Optional;
import org.copro.assessment.facts.ProjectFacts;
import org.copro.evidence.Source;
import org.copro.stage.DecisionRight;

/**
 * I02: people shared in the main decisions. A decision made before they joined does not count as shared, whatever right
 * it is given.
 *
 * @see <a href="https://mcpin.org/co-production-in-research-barriers-and-solutions/">NIHR, Guidance on co-producing a
 *     research project; key features reported by McPin</a>
 * @see <a href="https://www.open.edu/openlearn/mod/oucontent/view.php?id=21024">Arnstein, A Ladder of Citizen
 *     Participation, 1969 (figure described by the Open University)</a>
 * @see <a href="https://pmc.ncbi.nlm.nih.gov/articles/PMC6737832/table/hex12939-tbl-0001">Roper and Grey, three
 *     principles (table in Health Expectations)</a>
 */
final class JointDecision implements Indicator {

    private static final IndicatorEntry ENTRY = new IndicatorEntry(
            "I02",
            "joint-decision",
            true,
            "Did people hold a vote, a veto or an agreed joint say in the main decisions?",
            "In the main decisions people had an equal part, or the decision was theirs.",
            "A right or a date is not recorded.",
            List.of(
                    new Source(
                            "NIHR, Guidance on co-producing a research project; key features reported by McPin",
                            Optional.of("https://mcpin.org/co-production-in-research-barriers-and-solutions/")),
                    new Source(
                            "Arnstein, A Ladder of Citizen Participation, 1969 (figure described by the Open University)",
                            Optional.of("https://www.open.edu/openlearn/mod/oucontent/view.php?id=21024")),
                    new Source(
                            "Roper and Grey, three principles (table in Health Expectations)",
                            Optional.of("https://pmc.ncbi.nlm.nih.gov/articles/PMC6737832/table/hex12939-tbl-0001"))));

    @Override
    public IndicatorEntry entry() {
        return ENTRY;
    }

    @Override
    public Finding examine(ProjectFacts facts) {
        return MainDecisions.examine(
                ENTRY,
                facts,
                right -> right.compareTo(DecisionRight.JOINT) >= 0,
                "People had an equal part in the main decisions.",
                "People had no equal part in the main decisions.");
    }
}
