/**
 * What good co-production is, as data: principles, their criteria, weights, gates and bands, with version, licence and
 * sources. Start at {@link org.copro.assessment.framework.Framework}. Judges nothing; the package {@code score} does.
 */
@NullMarked
package org.copro.assessment.framework;

import org.jspecify.annotations.NullMarked;
