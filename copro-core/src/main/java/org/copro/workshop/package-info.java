/**
 * What was said at a workshop: what those who were there name as signs of good work and as barriers, who ran it and who
 * spoke. Start at {@link org.copro.workshop.WorkshopRecord}.
 */
@NullMarked
package org.copro.workshop;

import org.jspecify.annotations.NullMarked;
