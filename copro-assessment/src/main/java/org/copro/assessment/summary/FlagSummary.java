package org.copro.assessment.summary;

import java.util.Optional;
import org.copro.assessment.disclosure.ProtectedCell;
import org.copro.assessment.flag.FlagEntry;
import org.copro.assessment.indicator.IndicatorEntry;

/**
 * How often a flag is raised.
 *
 * @param entry its catalogue entry
 * @param raised in how many projects the record raises it
 * @param open in how many it could still be raised, since the record does not say what it asks; empty for a flag that
 *     takes more than one finding
 * @param of how many projects it can be raised in
 * @param asks the indicator whose finding raises it; empty for a flag that takes more than one finding
 */
public record FlagSummary(
        FlagEntry entry,
        ProtectedCell raised,
        Optional<ProtectedCell> open,
        ProtectedCell of,
        Optional<IndicatorEntry> asks) {}
