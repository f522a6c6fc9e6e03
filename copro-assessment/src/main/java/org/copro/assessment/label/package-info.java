/** The word a project uses, held against its record. Start at {@link org.copro.assessment.label.LabelCheck}. */
@NullMarked
package org.copro.assessment.label;

import org.jspecify.annotations.NullMarked;
