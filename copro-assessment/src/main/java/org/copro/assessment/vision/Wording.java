package org.copro.assessment.vision;

import java.util.List;
import org.copro.assessment.release.Quotable;

/**
 * One wording that may be shown.
 *
 * @param words the wording
 * @param from ids of the steps and of the wordings shown that it came from
 */
public record Wording(Quotable words, List<String> from) {

    /** Keeps the list as given. */
    public Wording {
        from = List.copyOf(from);
    }
}
