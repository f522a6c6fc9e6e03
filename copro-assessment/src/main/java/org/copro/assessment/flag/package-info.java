/** Patterns that a reader should look at. Start at {@link org.copro.assessment.flag.Flags}, the catalogue. */
@NullMarked
package org.copro.assessment.flag;

import org.jspecify.annotations.NullMarked;
