package org.copro.project;

import java.util.List;
import java.util.Optional;
import org.copro.binding.Written;
import org.copro.known.Share;
import org.immutables.value.Value;

/**
 * Whose money it is to steer.
 *
 * @param steeredByPeople the share of the budget that people hold or steer
 * @param evidence ids of evidence
 */
@Written
@Value.Builder
public record Budget(Optional<Share> steeredByPeople, List<String> evidence) implements WithBudget {

    /** Keeps the list as given. */
    public Budget {
        evidence = List.copyOf(evidence);
    }

    /** A builder with nothing stated. */
    public static BudgetBuilder builder() {
        return new BudgetBuilder();
    }
}
