/** Who took part, on which side, and what support they got. Start at {@link org.copro.people.Participant}. */
@NullMarked
package org.copro.people;

import org.jspecify.annotations.NullMarked;
