/**
 * The judgement of a record. Start at {@link org.copro.assessment.Assessor}. Three answers side by side, and no grand
 * total: the power profile, the label check and, beside them, flags.
 */
@NullMarked
package org.copro.assessment;

import org.jspecify.annotations.NullMarked;
