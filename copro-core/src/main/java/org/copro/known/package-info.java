/**
 * Answers to yes-or-no questions, shares of a whole, and the ways of not having one. Start at
 * {@link org.copro.known.Answer}.
 */
@NullMarked
package org.copro.known;

import org.jspecify.annotations.NullMarked;
