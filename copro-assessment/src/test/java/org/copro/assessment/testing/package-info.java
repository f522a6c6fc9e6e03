/**
 * What tests of the judgement share. Start at {@link org.copro.assessment.testing.Records} for records and at
 * {@link org.copro.assessment.testing.SmallFrameworks} for frameworks.
 */
@NullMarked
package org.copro.assessment.testing;

import org.jspecify.annotations.NullMarked;
