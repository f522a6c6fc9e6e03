/** Dates as people remember them: a day, a month or a year. Start at {@link org.copro.time.PartialDate}. */
@NullMarked
package org.copro.time;

import org.jspecify.annotations.NullMarked;
