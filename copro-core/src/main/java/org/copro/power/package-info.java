/**
 * How much say people had: levels, ranges of levels and rungs of ladders. Start at {@link org.copro.power.PowerLevel}.
 */
@NullMarked
package org.copro.power;

import org.jspecify.annotations.NullMarked;
