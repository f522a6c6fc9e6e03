package org.copro.assessment.portfolio;

import java.util.List;
import java.util.Optional;
import org.copro.binding.Problem;

/**
 * What came of one record.
 *
 * @param entry as it stood in the input
 * @param made of its result; empty if it could not be read
 * @param problems all that is wrong with it; none if it was judged
 */
record Outcome<T>(Entry entry, Optional<T> made, List<Problem> problems) {}
