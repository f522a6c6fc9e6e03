/** Who was there, by side and role, with small counts hidden. Start at {@link org.copro.assessment.turnout.Turnout}. */
@NullMarked
package org.copro.assessment.turnout;

import org.jspecify.annotations.NullMarked;
