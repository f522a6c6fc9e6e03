/**
 * The one place where consent is kept: it takes what somebody said together with what was agreed to, and gives back
 * only what may leave for one purpose on one day, with how many were left out. Start at
 * {@link org.copro.assessment.release.Release}. Its results can be made nowhere else, and views of voices know nothing
 * but these, so that no view can show anything else. Does not decide on what legal grounds data is held; it keeps what
 * people agreed to.
 */
@NullMarked
package org.copro.assessment.release;

import org.jspecify.annotations.NullMarked;
