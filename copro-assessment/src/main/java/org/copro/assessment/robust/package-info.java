/**
 * How sure a level is: under which share of weightings and of values of the answers it stands, what it would be by
 * another mean, and which single criteria change it. Start at {@link org.copro.assessment.robust.Robustness}; several
 * alternatives on several criteria are compared by {@link org.copro.assessment.robust.Smaa}. Works on scores and
 * frameworks alone, makes no text, and changes no level.
 */
@NullMarked
package org.copro.assessment.robust;

import org.jspecify.annotations.NullMarked;
