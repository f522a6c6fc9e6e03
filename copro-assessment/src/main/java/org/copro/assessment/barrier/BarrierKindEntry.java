package org.copro.assessment.barrier;

import java.util.List;
import org.copro.binding.Texts;
import org.copro.evidence.Source;
import org.copro.project.BarrierKind;

/**
 * The catalogue entry of one kind of barrier.
 *
 * @param kind as project files and surveys write it
 * @param name in a few plain words
 * @param shows how it is seen, in words that follow "seen where"
 * @param blocks ids of the principles that it makes harder; one at least
 * @param beside ids of the flags beside which a project's barrier of this kind is shown
 * @param source where it was read; one at least
 */
public record BarrierKindEntry(
        BarrierKind kind, Texts name, Texts shows, List<String> blocks, List<String> beside, List<Source> source) {

    /** Keeps the lists as given. */
    public BarrierKindEntry {
        blocks = List.copyOf(blocks);
        beside = List.copyOf(beside);
        source = List.copyOf(source);
    }
}
