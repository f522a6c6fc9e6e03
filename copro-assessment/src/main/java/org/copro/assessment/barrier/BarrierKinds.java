package org.copro.assessment.barrier;

import java.util.List;
import org.copro.binding.Shipped;
import org.copro.project.BarrierKind;

/**
 * All kinds of barrier, as data with a version.
 *
 * @param id permanent
 * @param version of the data; which principles and flags a kind goes with can change
 * @param framework id of the framework whose principles the kinds block
 * @param note what a reader should know
 * @param kinds each once
 */
public record BarrierKinds(String id, String version, String framework, String note, List<BarrierKindEntry> kinds) {

    /** Keeps the list as given; refuses one that lacks a kind, or has one twice. */
    public BarrierKinds {
        kinds = List.copyOf(kinds);
        List<BarrierKind> there = kinds.stream().map(BarrierKindEntry::kind).toList();
        for (BarrierKind kind : BarrierKind.values()) {
            if (there.indexOf(kind) < 0 || there.indexOf(kind) != there.lastIndexOf(kind)) {
                throw new IllegalArgumentException("kinds must have %s once but had %s".formatted(kind, there));
            }
        }
    }

    /** Those that come with copro. */
    public static BarrierKinds shipped() {
        return OnFirstUse.SHIPPED;
    }

    /** The entry of a kind. */
    public BarrierKindEntry entry(BarrierKind kind) {
        return kinds.stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
    }

    // read when first needed
    private static final class OnFirstUse {
        static final BarrierKinds SHIPPED =
                Shipped.all(BarrierKinds.class, BarrierKinds.class).get(0);
    }
}
