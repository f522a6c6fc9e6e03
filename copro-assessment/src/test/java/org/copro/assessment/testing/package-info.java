/** What tests of the judgement share. Start at {@link org.copro.assessment.testing.Records}. */
@NullMarked
package org.copro.assessment.testing;

import org.jspecify.annotations.NullMarked;
