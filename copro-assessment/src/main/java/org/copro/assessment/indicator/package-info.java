/** One question to the facts, one class. Start at {@link org.copro.assessment.indicator.Indicators}, the catalogue. */
@NullMarked
package org.copro.assessment.indicator;

import org.jspecify.annotations.NullMarked;
