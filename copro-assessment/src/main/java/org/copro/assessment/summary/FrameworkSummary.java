package org.copro.assessment.summary;

import java.util.List;
import org.copro.assessment.framework.Framework;

/**
 * All principles of a framework, over all projects.
 *
 * @param framework with its version
 * @param principles in its order
 */
public record FrameworkSummary(Framework framework, List<PrincipleSummary> principles) {

    /** Keeps the list. */
    public FrameworkSummary {
        principles = List.copyOf(principles);
    }
}
