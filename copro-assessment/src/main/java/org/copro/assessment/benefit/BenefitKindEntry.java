package org.copro.assessment.benefit;

import java.util.List;
import org.copro.binding.Texts;
import org.copro.evidence.Source;
import org.copro.project.BenefitAudience;
import org.copro.project.BenefitKind;

/**
 * The catalogue entry of one kind of benefit.
 *
 * @param kind as project files and surveys write it
 * @param name in a few plain words
 * @param listedFor the audience under which published lists have it
 * @param source where it was read; one at least
 */
public record BenefitKindEntry(BenefitKind kind, Texts name, BenefitAudience listedFor, List<Source> source) {

    /** Keeps the list as given. */
    public BenefitKindEntry {
        source = List.copyOf(source);
    }
}
