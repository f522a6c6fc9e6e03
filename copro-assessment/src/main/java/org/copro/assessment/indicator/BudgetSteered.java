package org.copro.assessment.indicator;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.copro.assessment.facts.ProjectFacts;
import org.copro.assessment.indicator.IndicatorEntry.Speaks;
import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Phrase;
import org.copro.evidence.Source;
import org.copro.known.Share;
import org.copro.project.Budget;

/**
 * I12: people hold or steer the budget. The share that the record states is given as it is; which share is enough is
 * not asked here.
 */
final class BudgetSteered implements Question {

    private static final String POINTER = "/budget/steered-by-people";

    private static final IndicatorEntry ENTRY = IndicatorEntry.named("I12", "budget-steered", Speaks.FOR)
            .asking("Do people hold or steer a part of the budget?")
            .counting("People hold or steer all of it; in part, with that share, if they steer a part of it.")
            .notKnowing("Which share they hold or steer is not recorded.")
            .saying("People hold or steer the whole budget.", "People hold or steer no part of the budget.")
            .from(
                    Source.cited("SCIE Guide 51 (warning: real change shows as movement of resources)"),
                    Source.at(
                            "Standard procedure of the West Wales trials unit for service user involvement",
                            "https://pmc.ncbi.nlm.nih.gov/articles/PMC3725161"));

    @Override
    public IndicatorEntry entry() {
        return ENTRY;
    }

    @Override
    public Cases examine(ProjectFacts facts, Cases cases) {
        Optional<Budget> budget = facts.project().budget();
        Optional<Share> steered = budget.flatMap(Budget::steeredByPeople);
        if (steered.isEmpty()) {
            return cases.inAll(() -> new Missing(Phrase.of("which share of the budget people hold or steer"), POINTER));
        }
        Share share = steered.get();
        Supplier<Fact> fact = () -> new Fact(
                Phrase.of("the share of the budget that people hold or steer: {}", share),
                POINTER,
                facts.evidence().voiceOf(budget.map(Budget::evidence).orElse(List.of())));
        return cases.stated(share, () -> sentence(share), fact);
    }

    private static Phrase sentence(Share share) {
        if (share.equals(Share.ALL)) {
            return Phrase.of(ENTRY.whenObserved());
        }
        return share.equals(Share.NONE)
                ? Phrase.of(ENTRY.whenNotObserved())
                : Phrase.of("People hold or steer {} of the budget.", share);
    }
}
