/**
 * What became of what people wanted on the way to a vision: which themes the agreed text carries and which it lost, and
 * who took part in each step. Start at {@link org.copro.assessment.vision.VisionReport}.
 */
@NullMarked
package org.copro.assessment.vision;

import org.jspecify.annotations.NullMarked;
