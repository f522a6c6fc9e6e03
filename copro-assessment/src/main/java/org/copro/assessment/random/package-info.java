/**
 * Random numbers that come out the same on every machine: the seed is an argument, and each thing looked at has a
 * stream of its own, so that order makes no difference. Start at {@link org.copro.assessment.random.SeededRandom}.
 * Knows nothing of what it is used for.
 */
@NullMarked
package org.copro.assessment.random;

import org.jspecify.annotations.NullMarked;
