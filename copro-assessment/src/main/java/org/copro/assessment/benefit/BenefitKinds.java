package org.copro.assessment.benefit;

import java.util.List;
import org.copro.binding.Shipped;
import org.copro.project.BenefitKind;

/**
 * All kinds of benefit, as data with a version.
 *
 * @param id permanent
 * @param version of the data
 * @param note what a reader should know
 * @param kinds each once
 */
public record BenefitKinds(String id, String version, String note, List<BenefitKindEntry> kinds) {

    /** Keeps the list as given; refuses one that lacks a kind, or has one twice. */
    public BenefitKinds {
        kinds = List.copyOf(kinds);
        List<BenefitKind> there = kinds.stream().map(BenefitKindEntry::kind).toList();
        for (BenefitKind kind : BenefitKind.values()) {
            if (there.indexOf(kind) < 0 || there.indexOf(kind) != there.lastIndexOf(kind)) {
                throw new IllegalArgumentException("kinds must have %s once but had %s".formatted(kind, there));
            }
        }
    }

    /** Those that come with copro. */
    public static BenefitKinds shipped() {
        return OnFirstUse.SHIPPED;
    }

    /** The entry of a kind. */
    public BenefitKindEntry entry(BenefitKind kind) {
        return kinds.stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
    }

    // read when first needed
    private static final class OnFirstUse {
        static final BenefitKinds SHIPPED =
                Shipped.all(BenefitKinds.class, BenefitKinds.class).get(0);
    }
}
