/**
 * What people say themselves, beside what the record shows: ratings of principles side by side, and survey answers read
 * as ratings. Start at {@link org.copro.assessment.heard.Heard}. Sides are never put together, and no score changes by
 * what is said of a principle.
 */
@NullMarked
package org.copro.assessment.heard;

import org.jspecify.annotations.NullMarked;
