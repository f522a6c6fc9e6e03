package org.copro.assessment.barrier;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.copro.project.Barrier;

/**
 * A barrier that a project's record names, with what its kind goes with.
 *
 * @param barrier as recorded
 * @param pointer where it stands in the project file
 * @param entry of its kind; empty if the record gives no kind
 */
public record NamedBarrier(Barrier barrier, String pointer, Optional<BarrierKindEntry> entry) {

    /** All barriers of a record, in its order. */
    public static List<NamedBarrier> of(List<Barrier> barriers) {
        return IntStream.range(0, barriers.size())
                .mapToObj(index -> new NamedBarrier(
                        barriers.get(index),
                        "/barriers/" + index,
                        barriers.get(index).kind().map(BarrierKinds.shipped()::entry)))
                .toList();
    }

    /** Whether it is shown beside a flag. */
    public boolean isBeside(String flag) {
        return entry.map(one -> one.beside().contains(flag)).orElse(false);
    }

    /** The principles it makes harder; none if its kind is not given. */
    public List<String> blocks() {
        return entry.map(BarrierKindEntry::blocks).orElse(List.of());
    }
}
