package org.copro.assessment.indicator;

import java.util.List;
import org.copro.evidence.Source;

/**
 * The catalogue entry of an indicator.
 *
 * @param id permanent
 * @param name readable and permanent
 * @param speaksFor whether its presence speaks for co-production; false if it speaks against
 * @param question to the facts
 * @param counts what counts as observed
 * @param unknownMeans what it means when the record does not say
 * @param sources where it comes from; one at least
 */
public record IndicatorEntry(
        String id,
        String name,
        boolean speaksFor,
        String question,
        String counts,
        String unknownMeans,
        List<Source> sources) {

    /** Keeps the list as given. */
    public IndicatorEntry {
        sources = List.copyOf(sources);
    }
}
