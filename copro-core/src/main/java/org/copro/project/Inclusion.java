package org.copro.project;

import java.util.List;
import org.copro.binding.Written;
import org.copro.known.SomeWords;
import org.immutables.value.Value;

/**
 * Whose voices the work needs, as the project itself names them. The groups are held against those that participants
 * bring in.
 *
 * @param mostAffected the groups it affects most; empty is not stated
 * @param seldomHeard the seldom-heard groups it wants to reach; empty is not stated
 * @param evidence ids of evidence
 */
@Written
@Value.Builder
public record Inclusion(
        List<@SomeWords String> mostAffected, List<@SomeWords String> seldomHeard, List<String> evidence)
        implements WithInclusion {

    /** Keeps the lists as given. */
    public Inclusion {
        mostAffected = List.copyOf(mostAffected);
        seldomHeard = List.copyOf(seldomHeard);
        evidence = List.copyOf(evidence);
    }

    /** A builder with nothing stated. */
    public static InclusionBuilder builder() {
        return new InclusionBuilder();
    }
}
