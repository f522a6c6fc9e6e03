/**
 * Results that were written as JSON, read again: to make one anew from the same facts, and to tell what differs between
 * two. Start at {@link org.copro.assessment.result.WrittenResults}. Reads what it needs and judges nothing.
 */
@NullMarked
package org.copro.assessment.result;

import org.jspecify.annotations.NullMarked;
