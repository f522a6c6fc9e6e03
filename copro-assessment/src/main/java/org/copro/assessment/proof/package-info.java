/**
 * Why a result is what it is: conditions with what came of them, those marked that mattered, down to places in the
 * project file and the sources of the rules. Start at {@link org.copro.assessment.proof.Proof}.
 */
@NullMarked
package org.copro.assessment.proof;

import org.jspecify.annotations.NullMarked;
