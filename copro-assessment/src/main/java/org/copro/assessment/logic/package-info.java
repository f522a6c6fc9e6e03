/** Three-valued logic. Start at {@link org.copro.assessment.logic.Truth}. */
@NullMarked
package org.copro.assessment.logic;

import org.jspecify.annotations.NullMarked;
