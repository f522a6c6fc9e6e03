package org.copro.assessment.workshop;

import java.util.List;
import java.util.Optional;
import org.copro.assessment.release.Quotable;
import org.copro.project.BarrierKind;

/**
 * Words that may be shown, and how they were read.
 *
 * @param words what was said
 * @param principles ids of the principles found by at least one reader
 * @param isRead whether anybody read them
 * @param barrier the kind of barrier, where the readers who named one named the same
 */
public record Named(Quotable words, List<String> principles, boolean isRead, Optional<BarrierKind> barrier) {

    /** Keeps the list as given. */
    public Named {
        principles = List.copyOf(principles);
    }
}
