/**
 * What could still change a judgement: which facts to ask for next, and which changes would turn the word's verdict or
 * reach the next level. Start at {@link org.copro.assessment.next.NextQuestions} and
 * {@link org.copro.assessment.next.NextSteps}. Everything said here is tried out on the record before it is said.
 */
@NullMarked
package org.copro.assessment.next;

import org.jspecify.annotations.NullMarked;
