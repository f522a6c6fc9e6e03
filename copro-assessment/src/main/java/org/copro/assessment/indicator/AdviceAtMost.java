package org.copro.assessment.indicator;

import java.util.List;
import java.util.Optional;
import org.copro.assessment.facts.ProjectFacts;
import org.copro.evidence.Source;
import org.copro.stage.DecisionRight;

/**
 * I32: in the main decisions people had at most advice that could be ignored. A decision made before they joined counts
 * as one without them.
 *
 * @see <a href="https://www.fao.org/fsnforum/fr/comment/4165">Pretty, typology of participation (FAO forum)</a>
 * @see <a href="https://www.open.edu/openlearn/mod/oucontent/view.php?id=21024">Arnstein, A Ladder of Citizen
 *     Participation, 1969 (figure described by the Open University)</a>
 * @see <a href="https://researchinvolvement.biomedcentral.com/articles/10.1186/s40900-020-00188-4">Smits et al. 2020,
 *     Involvement Matrix</a>
 */
final class AdviceAtMost implements Indicator {

    private static final IndicatorEntry ENTRY = new IndicatorEntry(
            "I32",
            "advice-at-most",
            false,
            "Were the main decisions made without people, or with advice that could be ignored?",
            "In the main decisions people had no say, or a say with no duty to answer it.",
            "A right or a date is not recorded.",
            List.of(
                    new Source(
                            "Pretty, typology of participation (FAO forum)",
                            Optional.of("https://www.fao.org/fsnforum/fr/comment/4165")),
                    new Source(
                            "Arnstein, A Ladder of Citizen Participation, 1969 (figure described by the Open University)",
                            Optional.of("https://www.open.edu/openlearn/mod/oucontent/view.php?id=21024")),
                    new Source(
                            "Smits et al. 2020, Involvement Matrix",
                            Optional.of(
                                    "https://researchinvolvement.biomedcentral.com/articles/10.1186/s40900-020-00188-4"))));

    @Override
    public IndicatorEntry entry() {
        return ENTRY;
    }

    @Override
    public Finding examine(ProjectFacts facts) {
        return MainDecisions.examine(
                ENTRY,
                facts,
                right -> right.compareTo(DecisionRight.ADVISORY) <= 0,
                "In the main decisions people had no say, or one that could be ignored.",
                "In the main decisions people had a say that had to be answered, or more.");
    }
}
