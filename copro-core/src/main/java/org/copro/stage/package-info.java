/**
 * What happened when: stages, who was involved in them and what was decided. Start at {@link org.copro.stage.Stage}.
 */
@NullMarked
package org.copro.stage;

import org.jspecify.annotations.NullMarked;
