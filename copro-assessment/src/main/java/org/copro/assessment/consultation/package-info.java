/** What makes a consultation an honest one. Start at {@link org.copro.assessment.consultation.GunningCheck}. */
@NullMarked
package org.copro.assessment.consultation;

import org.jspecify.annotations.NullMarked;
