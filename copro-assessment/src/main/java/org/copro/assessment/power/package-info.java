/** Who had the say, stage by stage. Start at {@link org.copro.assessment.power.PowerProfile}. */
@NullMarked
package org.copro.assessment.power;

import org.jspecify.annotations.NullMarked;
