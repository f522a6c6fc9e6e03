package org.copro.assessment.indicator;

import java.util.List;
import java.util.Optional;
import org.copro.assessment.facts.ProjectFacts;
import org.copro.assessment.indicator.IndicatorEntry.Speaks;
import org.copro.evidence.Source;
import org.copro.project.GroundRules;

/**
 * I03: the organisation can change the rules of working together without the people. Whether it ever did so does not
 * matter, nor who agreed to the rules at first.
 */
final class RulesChangedAlone implements Question {

    private static final IndicatorEntry ENTRY = IndicatorEntry.named("I03", "rules-changed-alone", Speaks.AGAINST)
            .inParts(1)
            .asking("Can the organisation change the rules of working together alone?")
            .counting("It is recorded that the organisation can change the rules without the people.")
            .notKnowing("Whether it can is not recorded.")
            .saying(
                    "The organisation can change the rules of working together alone.",
                    "The organisation cannot change the rules of working together alone.")
            .from(Source.at(
                    "Arnstein, A Ladder of Citizen Participation, 1969 (figure described by the Open University)",
                    "https://www.open.edu/openlearn/mod/oucontent/view.php?id=21024"));

    @Override
    public IndicatorEntry entry() {
        return ENTRY;
    }

    @Override
    public Cases examine(ProjectFacts facts, Cases cases) {
        Optional<GroundRules> rules = facts.project().groundRules();
        return OneAnswer.examine(
                cases,
                rules.flatMap(GroundRules::organisationCanChangeAlone),
                "the organisation can change the rules of working together alone",
                "/ground-rules/organisation-can-change-alone",
                rules.map(GroundRules::evidence).orElse(List.of()));
    }
}
