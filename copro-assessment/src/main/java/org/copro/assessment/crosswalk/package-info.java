/**
 * One record read by every ladder, definition and framework side by side, and where they disagree. Start at
 * {@link org.copro.assessment.crosswalk.SideBySide}.
 */
@NullMarked
package org.copro.assessment.crosswalk;

import org.jspecify.annotations.NullMarked;
