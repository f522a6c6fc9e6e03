/**
 * A record scored by a framework: intervals, coverage, gates and levels. Start at
 * {@link org.copro.assessment.score.Scorer}. Knows findings and frameworks, never the project file.
 */
@NullMarked
package org.copro.assessment.score;

import org.jspecify.annotations.NullMarked;
