/** Ladders of participation as data, each rung read as a range of levels. Start at {@link org.copro.ladder.Ladders}. */
@NullMarked
package org.copro.ladder;

import org.jspecify.annotations.NullMarked;
