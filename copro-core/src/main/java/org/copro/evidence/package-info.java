/** What a fact rests on. Start at {@link org.copro.evidence.Evidence}. */
@NullMarked
package org.copro.evidence;

import org.jspecify.annotations.NullMarked;
