/**
 * What was worked out before, so that records that come out alike do not wait for it again. Holds only so much, and
 * makes no difference to any result. Start at {@link org.copro.assessment.remembered.Remembered}. Knows nothing of what
 * it is used for.
 */
@NullMarked
package org.copro.assessment.remembered;

import org.jspecify.annotations.NullMarked;
